//! `ledger`: what each part of the programs and of their data costs a reader. `bench/ledger`
//! reads the programs, and what was cut off them, as they were before wasm-opt, which drops the names of functions.

use super::no_more;
use crate::{
    process,
    project::Project,
    site::{self, wasm},
};
use anyhow::Result;
use std::fs;

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    no_more(args)?;
    let project = Project::find()?;
    site::ensure(&project)?;
    let named = wasm::named(&project);
    let mut programs = Vec::new();
    for entry in fs::read_dir(&named)? {
        programs.push(entry?.file_name());
    }
    programs.sort();
    let mut cargo = process::command("cargo");
    cargo
        .current_dir(named)
        .args(["run", "--release", "--quiet", "--package", "ledger"])
        .arg("--manifest-path")
        .arg(project.root().join("Cargo.toml"))
        .arg("--")
        .arg(project.root().join("data"))
        .args(programs);
    process::run(&mut cargo)
}
