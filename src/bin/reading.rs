//! The program of all other pages in the browser: it knows nothing of the texts.
#![forbid(unsafe_code)]

#[cfg(feature = "csr")]
fn main() {
    policy_explorer::program::run(&policy_explorer::islands::READING);
}

#[cfg(not(feature = "csr"))]
fn main() {}
