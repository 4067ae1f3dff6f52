//! Any bytes as a source. See README.md.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::path::Path;

fuzz_target!(
    init: compiler_fuzz::source_seeds(Path::new("../../../target/fuzz/found/parser")).expect("seeds"),
    |data: &[u8]| compiler_fuzz::any_source(data)
);
