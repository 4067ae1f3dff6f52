//! `bench`: this product against its peers, in one Chromium in one run, into
//! `docs/BENCHMARKS.md`. Not in CI: its times want a machine to themselves. What
//! CI runs is `--check`, the tests of how figures are made.

use crate::{
    process,
    project::{self, Project},
    setup::{BrowserTools, Setup},
    site,
};
use anyhow::Result;
use std::{ffi::OsString, fs};

/// What a site or a count is, is for `bench/run.mjs` to know.
const PASSED_ON: &[&str] = &["site-10", "site-100", "rounds", "growth-rounds"];

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    use lexopt::Arg::Long;

    let mut check = false;
    let mut site = None;
    let mut passed = Vec::new();
    while let Some(argument) = args.next()? {
        match argument {
            Long("check") => check = true,
            Long("site") => site = Some(args.value()?),
            Long(name) if PASSED_ON.contains(&name) => {
                let name = OsString::from(format!("--{name}"));
                passed.extend([name, args.value()?]);
            }
            _ => return Err(argument.unexpected().into()),
        }
    }
    let project = Project::find()?;
    let tools = Setup::new(&project)?.bench_tools()?;
    if check {
        return checks(&project, &tools);
    }
    let site = match site {
        Some(built) => built,
        None => {
            site::ensure(&project)?;
            project.dist().into()
        }
    };
    let work = project.scratch().join("bench");
    fs::create_dir_all(&work)?;
    // Before Chromium starts: what runs beside a measurement is measured with it.
    let native = work.join("native.txt");
    fs::write(&native, native_benchmarks(&project)?)?;

    let mut node = process::command("node");
    tools.apply(&mut node)?;
    node.current_dir(project.root())
        .arg(project.bench().join("run.mjs"))
        .args(["--site".into(), site])
        .args(["--native".as_ref(), native.as_path()])
        .args(["--work".as_ref(), work.as_path()])
        .args(passed);
    process::run(&mut node)
}

fn checks(project: &Project, tools: &BrowserTools) -> Result<()> {
    let mut node = process::command("node");
    tools.apply(&mut node)?;
    node.current_dir(project.root())
        .arg("--test")
        .args(project::node_tests(&project.bench())?);
    process::run(&mut node)
}

/// What can be measured of this product at 10 and 100 times the corpus today.
fn native_benchmarks(project: &Project) -> Result<String> {
    let run = |arguments: &str| -> Result<String> {
        println!("cargo {arguments}");
        let mut cargo = process::command("cargo");
        cargo.current_dir(project.root());
        process::output(cargo.args(arguments.split(' ')))
    };
    let growth = run("run --release --package compiler --example growth")?;
    let search = run("bench --package explore --bench search")?;
    Ok(format!("{growth}\n{search}"))
}
