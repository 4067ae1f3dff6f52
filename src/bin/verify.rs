//! The program of `/about/verify/` in the browser: proves what the program of `/` carries, and
//! so carries the very same.
#![forbid(unsafe_code)]

#[cfg(feature = "csr")]
fn main() {
    policy_explorer::data::bring(include_bytes!(concat!(env!("OUT_DIR"), "/explore.blob")));
    policy_explorer::data::bring_left(include_bytes!(concat!(env!("OUT_DIR"), "/left.blob")));
    policy_explorer::program::run(&policy_explorer::islands::VERIFY);
}

#[cfg(not(feature = "csr"))]
fn main() {}
