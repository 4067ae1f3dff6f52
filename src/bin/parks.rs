//! The program of the parks in the browser: their comparison, and the finder.
#![forbid(unsafe_code)]

#[cfg(feature = "csr")]
fn main() {
    policy_explorer::data::bring(include_bytes!(concat!(env!("OUT_DIR"), "/parks.blob")));
    policy_explorer::program::run(&policy_explorer::islands::PARKS);
}

#[cfg(not(feature = "csr"))]
fn main() {}
