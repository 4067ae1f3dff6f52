//! `ledger`: what each part of the program and of its data costs a reader. `bench/ledger`
//! reads the program as it was before wasm-opt, which drops the names of functions.

use super::no_more;
use crate::{process, project::Project, site};
use anyhow::Result;

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    no_more(args)?;
    let project = Project::find()?;
    site::ensure(&project)?;
    let wasm = project
        .web_target()
        .join("wasm-bindgen/release/policy-explorer_bg.wasm");
    let mut cargo = process::command("cargo");
    cargo
        .current_dir(project.root())
        .args(["run", "--release", "--quiet", "--package", "ledger", "--"])
        .arg(wasm)
        .arg(project.root().join("data"));
    process::run(&mut cargo)
}
