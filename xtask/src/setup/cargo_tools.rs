//! trunk, wasm-bindgen and cargo-deny, compiled by `cargo install`: prebuilt ones would
//! have to come from a host that is often out of reach.
//!
//! Both are run for seconds a build, so they are compiled for a short
//! installation rather than for speed.

use super::{Setup, cache::Tool, programs};
use crate::process;
use anyhow::Result;
use std::{path::PathBuf, time::Duration};

/// Ten times what it takes on two cores.
const LIMIT: Duration = Duration::from_secs(60 * 60);

/// A release profile that is soon compiled.
const QUICK_RELEASE: &[(&str, &str)] = &[
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
];

/// The folder with trunk, unless the search path has it.
pub fn trunk(setup: &Setup<'_>) -> Result<Option<PathBuf>> {
    let tool = CargoTool {
        name: "trunk",
        package: "trunk",
        version: &setup.pins.trunk,
        why: "assembles the WASM site",
        takes: "about 6 minutes",
        // Without TLS: it would only serve to download the tools that are
        // handed to it. Its own lock, and the development profile without debug
        // information, in 5.5 minutes instead of 14.
        arguments: &["--locked", "--debug", "--no-default-features"],
        environment: &[("CARGO_PROFILE_DEV_DEBUG", "0"), ("CARGO_INCREMENTAL", "0")],
    };
    tool.find_or_install(setup)
}

/// The folder with wasm-bindgen, unless the search path has it.
pub fn wasm_bindgen(setup: &Setup<'_>) -> Result<Option<PathBuf>> {
    let tool = CargoTool {
        name: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: &setup.pins.wasm_bindgen,
        why: "writes the JavaScript beside the WASM",
        takes: "about 4 minutes",
        // Not `--locked`: that lock may name releases which a mirror lacks.
        arguments: &["--bin", "wasm-bindgen", "--no-default-features"],
        environment: QUICK_RELEASE,
    };
    tool.find_or_install(setup)
}

/// The folder with cargo-deny, unless the search path has it.
pub fn cargo_deny(setup: &Setup<'_>) -> Result<Option<PathBuf>> {
    let tool = CargoTool {
        name: "cargo-deny",
        package: "cargo-deny",
        version: &setup.pins.cargo_deny,
        why: "judges licences and sources of all dependencies",
        takes: "about 3 minutes",
        arguments: &["--locked"],
        environment: QUICK_RELEASE,
    };
    tool.find_or_install(setup)
}

struct CargoTool<'a> {
    name: &'a str,
    package: &'a str,
    version: &'a str,
    why: &'a str,
    takes: &'a str,
    arguments: &'a [&'a str],
    environment: &'a [(&'a str, &'a str)],
}

impl CargoTool<'_> {
    fn find_or_install(&self, setup: &Setup<'_>) -> Result<Option<PathBuf>> {
        if programs::has(self.name, self.version) {
            return Ok(None);
        }
        let package = format!("{}@{}", self.package, self.version);
        let tool = Tool {
            name: self.name,
            version: self.version,
            why: self.why,
            takes: self.takes,
            by_hand: &format!("cargo install {package} {}", self.arguments.join(" ")),
        };
        let folder = setup.cache.install(&tool, |partial, log| {
            let mut command = process::command("cargo");
            command
                .args(["install", &package, "--root"])
                .arg(partial)
                .args(self.arguments)
                .envs(self.environment.iter().copied())
                // Inside the checkout its .cargo/config.toml would apply.
                .current_dir(partial)
                // A target folder that the user shares between projects would
                // be filled with what is needed once.
                .env_remove("CARGO_TARGET_DIR");
            process::logged(&mut command, log, LIMIT)
        })?;
        Ok(Some(folder.join("bin")))
    }
}
