//! `ledger`: what each part of the programs and of their data costs a reader. `bench/ledger`
//! reads the programs as they were before wasm-opt, which drops the names of functions.

use super::no_more;
use crate::{
    process,
    project::Project,
    site::{self, wasm},
};
use anyhow::Result;

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    no_more(args)?;
    let project = Project::find()?;
    site::ensure(&project)?;
    let mut cargo = process::command("cargo");
    cargo
        .current_dir(wasm::named(&project))
        .args(["run", "--release", "--quiet", "--package", "ledger"])
        .arg("--manifest-path")
        .arg(project.root().join("Cargo.toml"))
        .arg("--")
        .arg(project.root().join("data"))
        .args(wasm::PROGRAMS.map(|name| format!("{name}_bg.wasm")));
    process::run(&mut cargo)
}
