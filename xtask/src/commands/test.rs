//! `test`: everything that CI runs, in the order of how soon it can fail.

use crate::{process, project::Project, setup::Setup, site, steps::Steps};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    use lexopt::Arg::Long;

    let (mut native, mut browser) = (true, true);
    while let Some(argument) = args.next()? {
        match argument {
            Long("native") if native => browser = false,
            Long("browser") if browser => native = false,
            _ => return Err(argument.unexpected().into()),
        }
    }
    let project = Project::find()?;
    let setup = Setup::new(&project)?;
    let mut steps = Steps::default();
    if native {
        native_steps(&project, &setup, &mut steps)?;
    }
    if browser {
        browser_steps(&project, &setup, &mut steps)?;
    }
    println!("\nall passed in {}", steps.summary());
    Ok(())
}

fn native_steps(project: &Project, setup: &Setup<'_>, steps: &mut Steps) -> Result<()> {
    setup.native_tools()?;
    for (name, arguments) in [
        ("fmt", "fmt --all --check"),
        ("clippy", "clippy --workspace --all-targets -- -D warnings"),
        ("native tests", "test --workspace"),
    ] {
        step(steps, name, &format!("cargo {arguments}"), || {
            let mut cargo = process::command("cargo");
            cargo.current_dir(project.root());
            process::run(cargo.args(arguments.split(' ')))
        })?;
    }
    Ok(())
}

fn browser_steps(project: &Project, setup: &Setup<'_>, steps: &mut Steps) -> Result<()> {
    step(steps, "build", "cargo xtask build", || {
        site::ensure(project)
    })?;
    let tools = setup.browser_tools()?;
    step(steps, "browser tests", "cargo xtask test --browser", || {
        let mut node = process::command("node");
        tools.apply(&mut node)?;
        node.current_dir(project.root())
            .env("DIST", project.dist())
            .arg("--test")
            .args(browser_tests(project)?);
        process::run(&mut node)
    })
}

/// Named one by one: not every node expands a pattern, and one that matches
/// nothing must not pass for a success.
fn browser_tests(project: &Project) -> Result<Vec<PathBuf>> {
    let folder = project.browser_tests();
    let mut files = Vec::new();
    for entry in folder.read_dir().context("tests/browser")? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path);
        }
    }
    if files.is_empty() {
        bail!("no *.test.mjs in tests/browser");
    }
    files.sort();
    Ok(files)
}

/// A step whose failure is told with the command that repeats only it.
fn step(
    steps: &mut Steps,
    name: &'static str,
    alone: &str,
    work: impl FnOnce() -> Result<()>,
) -> Result<()> {
    println!("\n── {name}: {alone}");
    steps
        .run(name, work)
        .with_context(|| format!("{name} failed; run it alone with `{alone}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_says_how_to_run_it_alone() {
        let failed = step(&mut Steps::default(), "bad", "false", || bail!("exit 1"));
        assert_eq!(
            format!("{:#}", failed.unwrap_err()),
            "bad failed; run it alone with `false`: exit 1"
        );
    }
}
