//! The program of `/` in the browser: filters and search. Nothing else happens here;
//! natively there is nothing to do.
#![forbid(unsafe_code)]

#[cfg(feature = "csr")]
fn main() {
    policy_explorer::data::bring(include_bytes!(concat!(env!("OUT_DIR"), "/explore.blob")));
    policy_explorer::program::run(&policy_explorer::islands::EXPLORE);
}

#[cfg(not(feature = "csr"))]
fn main() {}
