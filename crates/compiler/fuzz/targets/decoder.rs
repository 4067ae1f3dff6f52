//! Any bytes as a blob. See README.md.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::path::Path;

fuzz_target!(
    init: compiler_fuzz::blob_seeds(Path::new("../../../target/fuzz/found/decoder")).expect("seeds"),
    |data: &[u8]| compiler_fuzz::any_blob(data)
);
