//! The trunk step: index.html, the app as WASM with its JavaScript, styles and
//! copied files. Settings stand in Trunk.toml and index.html. Making it small is `slim`'s.

use super::{Data, slim};
use crate::{process, project::Project, setup::WebTools};
use anyhow::Result;
use std::{
    env, fs,
    path::{Path, PathBuf},
};

pub(super) fn build(project: &Project, tools: &WebTools, data: Data, out: &Path) -> Result<()> {
    println!("build the app for browsers (trunk)");
    let mut trunk = process::command("trunk");
    tools.apply(&mut trunk)?;
    data.apply(&mut trunk);
    trunk
        .current_dir(project.root())
        .env("CARGO_TARGET_DIR", project.web_target())
        // trunk's own trace would push the compiler's message off the screen.
        .env("RUST_LIB_BACKTRACE", "0")
        // No `--offline`: trunk has all its tools and downloads nothing, but it
        // would hand the flag to cargo, which may lack a crate.
        .args(["build", "--release", "--skip-version-check", "--dist"])
        .arg(out);
    // trunk wants true or false where everyone else sets 1.
    if env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    process::run(&mut trunk)?;
    slim::slim(tools, out, &PROGRAMS)
}

/// The programs of the last build of `dist/`, as wasm-bindgen leaves them: wasm-opt drops the names
/// of functions, and other builds use the same folder.
pub fn named(project: &Project) -> PathBuf {
    project.scratch().join("named")
}

pub const PROGRAMS: [&str; 4] = ["policy-explorer", "parks", "reading", "verify"];

/// Keeps them.
pub fn keep_named(project: &Project) -> Result<()> {
    let built = project.web_target().join("wasm-bindgen/release");
    fs::create_dir_all(named(project))?;
    for program in PROGRAMS {
        let name = format!("{program}_bg.wasm");
        fs::copy(built.join(&name), named(project).join(&name))?;
    }
    Ok(())
}
