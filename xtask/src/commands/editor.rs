//! `add`, `audit` and `data-version`: the editor's tools, which live in `crates/editor`.

use crate::{process, project::Project};
use anyhow::Result;
use std::ffi::OsString;

pub fn add(args: &mut lexopt::Parser) -> Result<()> {
    run("add", args.raw_args()?.collect())
}

pub fn audit(args: &mut lexopt::Parser) -> Result<()> {
    run("audit", args.raw_args()?.collect())
}

pub fn data_version(args: &mut lexopt::Parser) -> Result<()> {
    run("data-version", args.raw_args()?.collect())
}

/// The file of `add` is relative to where the editor stands, `data/` to the
/// project.
fn run(command: &str, arguments: Vec<OsString>) -> Result<()> {
    let project = Project::find()?;
    let mut cargo = process::command("cargo");
    cargo
        .args(["run", "--quiet", "--package", "editor", "--manifest-path"])
        .arg(project.root().join("Cargo.toml"))
        .args(["--", command])
        .args(arguments)
        .arg("--data")
        .arg(project.root().join("data"));
    process::run(&mut cargo)
}
