//! Valgrind, whose callgrind counts instructions.

use super::{Setup, apt::Packages, programs};
use anyhow::Result;

/// Whether the budgets hold here. Another processor has other instructions, and valgrind
/// does not run on every system.
pub const COUNTS_HERE: bool = cfg!(all(target_os = "linux", target_arch = "x86_64"));

/// Any version will do: all count the same.
pub fn find_or_install(setup: &Setup<'_>) -> Result<()> {
    if !COUNTS_HERE || programs::find("valgrind").is_some() {
        return Ok(());
    }
    setup.apt.install(&Packages {
        names: &["valgrind"],
        why: "counts the engine's instructions",
        takes: "about 20 seconds",
    })
}
