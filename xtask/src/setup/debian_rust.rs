//! Debian's Rust for building web browsers (`rustc-web`): kept recent also in
//! older Debians, and it comes with the source of the standard library, from
//! which cargo builds the part for WASM. That adds 50 s to the first build, and
//! in return the library is built for size.
//!
//! It is used for the WASM only, through a folder of links that is put first on
//! the search path; rustup and its toolchains are left as they are.

use super::{Setup, apt::Packages, programs, version::Version};
use crate::process;
use anyhow::{Context, Result, bail};
use std::{
    fs,
    os::unix,
    path::{Path, PathBuf},
    process::Command,
};

const PROGRAMS: &[&str] = &["cargo", "rustc", "rustdoc"];
const SOURCE: &str = "/usr/lib/rustlib/src/rust/library/std";
const WHY: &str = "compile the app for browsers";

pub struct DebianRust {
    programs: PathBuf,
    linker: String,
    rustc: String,
}

impl DebianRust {
    /// What an earlier run settled on, if it is still all there.
    pub fn chosen_before(setup: &Setup<'_>) -> Option<Self> {
        let programs = programs_folder(setup);
        if !programs.exists() {
            return None;
        }
        Self::find(setup)
    }

    pub fn find_or_install(setup: &Setup<'_>) -> Result<Self> {
        if let Some(found) = Self::find(setup) {
            return found.chosen();
        }
        let linker = installable_linker(setup);
        if !installable_compiler(setup) || linker.is_none() {
            bail!("no compiler for WASM: run `rustup target add wasm32-unknown-unknown` by hand");
        }
        let mut packages = vec!["rustc-web", "cargo-web", "rust-web-src"];
        packages.extend(linker.as_deref());
        setup.apt.install(&Packages {
            names: &packages,
            why: WHY,
            takes: "about 1 minute",
        })?;
        Self::find(setup)
            .context("Debian's rustc-web is installed but does not suit this project; run `rustup target add wasm32-unknown-unknown` by hand")?
            .chosen()
    }

    fn find(setup: &Setup<'_>) -> Option<Self> {
        let rustc = Path::new("/usr/bin/rustc");
        if !Path::new(SOURCE).exists() || !PROGRAMS.iter().all(|name| debian_program(name).exists())
        {
            return None;
        }
        let text = process::output(process::command(rustc).arg("-vV")).ok()?;
        if Version::find(&text)? < setup.pins.rustc_at_least {
            return None;
        }
        let llvm = Version::find(text.lines().find(|line| line.starts_with("LLVM version"))?)?;
        Some(Self {
            programs: programs_folder(setup),
            linker: linkers()
                .into_iter()
                .find(|(major, _)| *major >= llvm.major())?
                .1,
            rustc: text,
        })
    }

    /// Makes the folder of links, which is also the sign for later runs.
    fn chosen(self) -> Result<Self> {
        fs::create_dir_all(&self.programs)?;
        for name in PROGRAMS {
            let link = self.programs.join(name);
            if !link.exists() {
                unix::fs::symlink(debian_program(name), &link)
                    .with_context(|| format!("linking {}", link.display()))?;
            }
        }
        Ok(self)
    }

    pub fn programs(&self) -> PathBuf {
        self.programs.clone()
    }

    pub fn apply(&self, command: &mut Command) {
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", &self.linker);
    }

    pub fn identity(&self) -> String {
        format!("{}\n{}", self.rustc, self.linker)
    }
}

fn programs_folder(setup: &Setup<'_>) -> PathBuf {
    setup.cache.folder("rust", "debian").join("bin")
}

fn debian_program(name: &str) -> PathBuf {
    Path::new("/usr/bin").join(name)
}

fn installable_compiler(setup: &Setup<'_>) -> bool {
    let policy = setup.apt.cache(&["policy", "rustc-web"]);
    candidate(&policy) >= Some(setup.pins.rustc_at_least)
}

/// The version that apt would install, from `apt-cache policy`.
fn candidate(policy: &str) -> Option<Version> {
    Version::find(
        policy
            .lines()
            .find_map(|line| line.trim().strip_prefix("Candidate:"))?,
    )
}

/// The package with the newest linker.
fn installable_linker(setup: &Setup<'_>) -> Option<String> {
    let found = setup.apt.cache(&["search", "--names-only", "^lld-[0-9]+$"]);
    newest_lld(&found)
}

/// The newest `lld-NN` in what apt-cache prints (`lld-22 - LLVM-based linker`).
fn newest_lld(search: &str) -> Option<String> {
    search
        .lines()
        .filter_map(|line| line.split_whitespace().next()?.strip_prefix("lld-"))
        .filter_map(|number| number.parse::<u64>().ok())
        .max()
        .map(|number| format!("lld-{number}"))
}

/// Linkers for WASM on the search path, with their major versions.
fn linkers() -> Vec<(u64, String)> {
    programs::starting_with("wasm-ld")
        .into_iter()
        .filter_map(|name| {
            let version = programs::version(&programs::find(&name)?)?;
            Some((version.major(), name))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_linker_is_taken_by_number() {
        let search = "lld-9 - LLVM-based linker\nlld-22 - LLVM-based linker\n\
                      lldb-23 - debugger\nlld-19 - LLVM-based linker\n";
        assert_eq!(newest_lld(search).as_deref(), Some("lld-22"));
        assert_eq!(newest_lld(""), None);
    }

    #[test]
    fn the_candidate_is_read_not_the_installed_version() {
        let policy =
            "rustc-web:\n  Installed: 1.85.0+dfsg3-1\n  Candidate: 1.96.0+dfsg1-1~deb12u2\n";
        assert_eq!(candidate(policy), Version::find("1.96.0"));
        assert_eq!(candidate("rustc-web:\n  Candidate: (none)\n"), None);
        assert_eq!(candidate(""), None);
    }
}
