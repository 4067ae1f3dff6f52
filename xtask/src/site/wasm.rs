//! The trunk step: index.html, the app as WASM with its JavaScript, styles and
//! copied files. Settings stand in Trunk.toml and index.html. Cutting off what few readers need is
//! `split`'s, making it small `slim`'s.

use super::{Data, empty, split};
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
    split::split(project, tools, out)
}

/// The programs of the last build of `dist/`, and what was cut off them, before they are made
/// small: wasm-opt drops the names of functions.
pub fn named(project: &Project) -> PathBuf {
    project.scratch().join("named")
}

pub(super) const PROGRAMS: [&str; 4] = ["policy-explorer", "parks", "reading", "verify"];

/// Keeps them.
pub(super) fn keep_named(project: &Project, built: &Path) -> Result<()> {
    let named = named(project);
    empty(&named)?;
    for program in PROGRAMS {
        let own = [format!("{program}_bg.wasm")].into_iter();
        for name in own.chain(split::parts(built, program)?) {
            fs::copy(built.join(&name), named.join(&name))?;
        }
    }
    Ok(())
}
