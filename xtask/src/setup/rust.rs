//! The compiler for everything that runs on this machine, and its components.

use super::{Setup, notice::Notice, version::Version};
use crate::process;
use anyhow::{Result, bail};
use std::{path::PathBuf, time::Duration};

const LIMIT: Duration = Duration::from_secs(3 * 60);

/// What rustc says it is, if that is new enough. Cargo checks rust-version too,
/// but for the compiler of xtask, which `cargo +toolchain` can make another one.
pub fn recent_enough(setup: &Setup<'_>) -> Result<String> {
    let text = rustc(setup, &["--version"])?;
    if Version::find(&text) < Some(setup.pins.rustc_at_least) {
        bail!(
            "{} is too old for this project: run `rustup update stable`",
            text.trim()
        );
    }
    Ok(text)
}

/// The folder that holds the compiler and its standard libraries.
pub fn sysroot(setup: &Setup<'_>) -> Result<PathBuf> {
    Ok(rustc(setup, &["--print", "sysroot"])?.trim().into())
}

/// rustfmt and clippy, which rustup's minimal profile leaves out.
pub fn components(setup: &Setup<'_>) -> Result<()> {
    let missing: Vec<&str> = ["rustfmt", "clippy"]
        .into_iter()
        .filter(|component| {
            let subcommand = component.replace("rust", "");
            let mut cargo = process::command("cargo");
            cargo.current_dir(setup.project.root());
            process::output(cargo.args([&subcommand, "--version"])).is_err()
        })
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let notice = Notice::begin(
        &missing.join(" "),
        "checks style and code",
        "about 10 seconds",
    );
    let mut rustup = process::command("rustup");
    rustup
        .current_dir(setup.project.root())
        .args(["component", "add"])
        .args(&missing);
    if process::logged(&mut rustup, &setup.cache.log("rustup"), LIMIT).is_err() {
        bail!(
            "{0} missing and not to be had with rustup; install by hand: rustup component add {0}",
            missing.join(" ")
        );
    }
    notice.done();
    Ok(())
}

/// Asked in the checkout, where rustup may be told to use another toolchain.
fn rustc(setup: &Setup<'_>, arguments: &[&str]) -> Result<String> {
    let mut rustc = process::command("rustc");
    process::output(rustc.current_dir(setup.project.root()).args(arguments))
}
