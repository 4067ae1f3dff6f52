//! The project's own blob, damaged. See README.md.
#![no_main]

use compiler_fuzz::Base;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static BASE: LazyLock<Base> = LazyLock::new(Base::real);

fuzz_target!(|data: &[u8]| compiler_fuzz::damaged_blob(&BASE, data));
