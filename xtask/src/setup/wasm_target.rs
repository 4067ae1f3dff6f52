//! A compiler for WASM: the one in use, if it has or gets the target, else
//! Debian's. Where the standard library's source can be had, it is compiled with
//! the app, for size.

use super::{Setup, debian_rust::DebianRust, notice::Notice, programs, rust};
use crate::process;
use anyhow::Result;
use std::{path::PathBuf, process::Command, time::Duration};

const TARGET: &str = "wasm32-unknown-unknown";

/// Some 30 MB; without a network rustup would try for much longer.
const LIMIT: Duration = Duration::from_secs(3 * 60);

/// What every compiler is told. Leptos' views as one type each, not one type a
/// place: a fifth less to download, for a little more work while rendering.
const FLAGS: &str = "--cfg erase_components";

/// A panic that only traps, without messages nobody sees: some 10 % smaller. An
/// unstable feature of rustc, and so only with [`build_std`].
const TRAPS: &str = "-Zunstable-options -Cpanic=immediate-abort";

/// Where the standard library's source lies below a sysroot.
pub const STD_SOURCE: &str = "lib/rustlib/src/rust/library/std";

pub enum Compiler {
    /// The one that compiles everything else, too; with the source or without.
    InUse {
        source: bool,
    },
    Debian(DebianRust),
}

pub fn find_or_install(setup: &Setup<'_>) -> Result<Compiler> {
    if has_target(setup)? {
        return in_use(setup);
    }
    // Chosen in an earlier run: asking rustup again would cost seconds each time.
    if let Some(debian) = DebianRust::chosen_before(setup) {
        return Ok(Compiler::Debian(debian));
    }
    if programs::find("rustup").is_some() && add_target(setup)? {
        return in_use(setup);
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

/// With the standard library's source, if rustup has it; without, the app is
/// larger and works as well.
fn in_use(setup: &Setup<'_>) -> Result<Compiler> {
    let has_source = || -> Result<bool> { Ok(rust::sysroot(setup)?.join(STD_SOURCE).exists()) };
    if !has_source()? && programs::find("rustup").is_some() {
        let notice = Notice::begin("rust-src", "makes the app smaller", "about 5 seconds");
        let mut rustup = process::command("rustup");
        rustup
            .current_dir(setup.project.root())
            .args(["component", "add", "rust-src"]);
        if process::logged(&mut rustup, &setup.cache.log("rustup"), LIMIT).is_ok() {
            notice.done();
        }
    }
    Ok(Compiler::InUse {
        source: has_source()?,
    })
}

/// Compiles the standard library with the app: an unstable feature of cargo.
fn build_std(command: &mut Command) {
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
}

impl Compiler {
    /// The folder to be put first on the search path.
    pub fn programs(&self) -> Option<PathBuf> {
        match self {
            Self::InUse { .. } => None,
            Self::Debian(debian) => Some(debian.programs()),
        }
    }

    pub fn apply(&self, command: &mut Command) {
        let mut flags = FLAGS.to_owned();
        if !matches!(self, Self::InUse { source: false }) {
            build_std(command);
            flags = format!("{flags} {TRAPS}");
        }
        if let Self::Debian(debian) = self {
            debian.apply(command);
        }
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    }

    /// Differs for compilers that build different sites.
    pub fn identity(&self) -> String {
        match self {
            Self::InUse { source } => format!("compiler in use, source: {source}\n{FLAGS}"),
            Self::Debian(debian) => format!("{}\n{FLAGS}", debian.identity()),
        }
    }
}
