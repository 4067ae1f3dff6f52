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
    use lexopt::{Arg::Long, ValueExt};

    let mut check = false;
    let mut engine = false;
    let mut grown = false;
    let mut build_grown = None;
    let mut site = None;
    let mut passed = Vec::new();
    while let Some(argument) = args.next()? {
        match argument {
            Long("check") => check = true,
            Long("engine") => engine = true,
            Long("grown") => grown = true,
            Long("build-grown") => build_grown = Some(args.value()?.parse()?),
            Long("site") => site = Some(args.value()?),
            Long(name) if PASSED_ON.contains(&name) => {
                let name = OsString::from(format!("--{name}"));
                passed.extend([name, args.value()?]);
            }
            _ => return Err(argument.unexpected().into()),
        }
    }
    let project = Project::find()?;
    if engine {
        return engine_alone(&project);
    }
    let work = project.scratch().join("bench");
    if let Some(times) = build_grown {
        fs::create_dir_all(&work)?;
        let site = work.join(format!("ours-{times}"));
        site::build_grown(&project, times, &site)?;
        println!("{}", site.display());
        return Ok(());
    }
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
    fs::create_dir_all(&work)?;
    if grown {
        for times in [10, 100] {
            let site = work.join(format!("ours-{times}"));
            site::build_grown(&project, times, &site)?;
            passed.extend([format!("--site-{times}").into(), site.into()]);
        }
    }
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

/// The engine alone as WASM, built as the app is, in one Chromium.
fn engine_alone(project: &Project) -> Result<()> {
    let setup = Setup::new(project)?;
    let tools = setup.web_tools()?;
    let folder = project.scratch().join("engine");
    let command = |program: &str, arguments: &str| -> Result<()> {
        println!("{program} {arguments}");
        let mut command = process::command(program);
        tools.apply(&mut command)?;
        command
            .current_dir(project.root())
            .env("CARGO_TARGET_DIR", project.web_target());
        process::run(command.args(arguments.split(' ')))
    };
    command(
        "cargo",
        "build --release --package bench-engine --target wasm32-unknown-unknown",
    )?;
    let built = project
        .web_target()
        .join("wasm32-unknown-unknown/release/bench_engine.wasm");
    let (built, out) = (built.display(), folder.display());
    command(
        "wasm-bindgen",
        &format!("--target web --no-typescript --out-name engine --out-dir {out} {built}"),
    )?;
    let params = site::slim::WASM_OPT
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    command(
        "wasm-opt",
        &format!("{params} -o {out}/engine_bg.wasm {out}/engine_bg.wasm"),
    )?;
    let mut cargo = process::command("cargo");
    cargo
        .current_dir(project.root())
        .args([
            "run",
            "--release",
            "--package",
            "explore",
            "--example",
            "blobs",
            "--",
        ])
        .arg(&folder);
    process::run(&mut cargo)?;
    let mut node = process::command("node");
    setup.browser_tools()?.apply(&mut node)?;
    node.current_dir(project.root())
        .arg(project.bench().join("search/engine.mjs"))
        .arg(&folder);
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
