//! The program of `/` in the browser: filters and search. Nothing else happens here;
//! natively there is nothing to do.
#![forbid(unsafe_code)]

#[cfg(feature = "csr")]
fn main() {
    use policy_explorer::{data, islands, program};

    data::bring(include_bytes!(concat!(env!("OUT_DIR"), "/explore.blob")));
    data::bring_left(include_bytes!(concat!(env!("OUT_DIR"), "/left.blob")));
    data::fetch_hearing_by(|| Box::pin(async { hearing().await.ok() }));
    program::run(&islands::EXPLORE);
}

/// What only this function leads to is cut off into a file of its own (xtask's `site/split.rs`),
/// which calling it fetches. It stands here and not in the library: every program would have it.
#[cfg(feature = "csr")]
#[wasm_split_helpers::wasm_split(hearing, fallible)]
fn hearing() -> Result<&'static explore::Hearing, wasm_split_helpers::SplitLoaderError> {
    Ok(&explore::HEARING)
}

#[cfg(not(feature = "csr"))]
fn main() {}
