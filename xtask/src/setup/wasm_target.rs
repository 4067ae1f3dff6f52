//! A compiler for WASM: the one in use, if it has or gets the target, else
//! Debian's.

use super::{Setup, debian_rust::DebianRust, notice::Notice, programs, rust};
use crate::process;
use anyhow::Result;
use std::{path::PathBuf, process::Command, time::Duration};

const TARGET: &str = "wasm32-unknown-unknown";

/// Some 30 MB; without a network rustup would try for much longer.
const LIMIT: Duration = Duration::from_secs(3 * 60);

pub enum Compiler {
    /// The one that compiles everything else, too.
    InUse,
    Debian(DebianRust),
}

pub fn find_or_install(setup: &Setup<'_>) -> Result<Compiler> {
    if has_target(setup)? {
        return Ok(Compiler::InUse);
    }
    // Chosen in an earlier run: asking rustup again would cost seconds each time.
    if let Some(debian) = DebianRust::chosen_before(setup) {
        return Ok(Compiler::Debian(debian));
    }
    if programs::find("rustup").is_some() && add_target(setup)? {
        return Ok(Compiler::InUse);
    }
    DebianRust::find_or_install(setup).map(Compiler::Debian)
}

fn has_target(setup: &Setup<'_>) -> Result<bool> {
    let libraries = rust::sysroot(setup)?.join("lib/rustlib").join(TARGET);
    Ok(libraries.join("lib").exists())
}

/// Whether the compiler has the target afterwards. Where rustup's server is out
/// of reach it has not; that is no error, for there is another way.
fn add_target(setup: &Setup<'_>) -> Result<bool> {
    let notice = Notice::begin(TARGET, "compiles the app for browsers", "about 10 seconds");
    let mut rustup = process::command("rustup");
    rustup
        .current_dir(setup.project.root())
        .args(["target", "add", TARGET]);
    let added = process::logged(&mut rustup, &setup.cache.log("rustup"), LIMIT).is_ok();
    if !(added && has_target(setup)?) {
        println!("rustup can't have {TARGET} here; Debian's compiler may do");
        return Ok(false);
    }
    notice.done();
    Ok(true)
}

impl Compiler {
    /// The folder to be put first on the search path.
    pub fn programs(&self) -> Option<PathBuf> {
        match self {
            Self::InUse => None,
            Self::Debian(debian) => Some(debian.programs()),
        }
    }

    pub fn apply(&self, command: &mut Command) {
        if let Self::Debian(debian) = self {
            debian.apply(command);
        }
    }

    /// Differs for compilers that build different sites.
    pub fn identity(&self) -> String {
        match self {
            Self::InUse => "compiler in use".to_owned(),
            Self::Debian(debian) => debian.identity(),
        }
    }
}
