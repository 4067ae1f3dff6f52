//! `test`: everything that CI runs, in the order of how soon it can fail.

use crate::{
    process,
    project::{self, Project},
    setup::{COUNTS_HERE, Setup},
    site,
    steps::Steps,
};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    use lexopt::Arg::Long;

    let (mut native, mut browser, mut whole) = (true, true, None);
    let (mut instructions, mut pieces) = (true, false);
    while let Some(argument) = args.next()? {
        match argument {
            Long("native") if native && whole.is_none() => browser = false,
            Long("instructions") if native && browser => (native, browser) = (false, false),
            Long("browser") if browser => (native, instructions) = (false, false),
            Long("faults") if browser => {
                (native, instructions, whole) = (false, false, Some(FAULTS));
            }
            Long("modes") if browser => {
                (native, instructions, whole) = (false, false, Some(MODES));
            }
            Long("pieces") if browser => (native, instructions, pieces) = (false, false, true),
            _ => return Err(argument.unexpected().into()),
        }
    }
    let project = Project::find()?;
    let setup = Setup::new(&project)?;
    let mut steps = Steps::default();
    if native {
        native_steps(&project, &setup, &mut steps)?;
    }
    if instructions {
        count_instructions(&project, &setup, &mut steps)?;
    }
    if pieces {
        pieces_steps(&project, &setup, &mut steps)?;
    } else if let Some(Whole { file, told }) = whole {
        let files = vec![project.browser_tests().join(file)];
        browser_steps(&project, &setup, &mut steps, files, Some(told))?;
    } else if browser {
        // How benchmarks are worked out needs no browser, but node, which is here.
        let mut files = project::node_tests(&project.browser_tests())?;
        files.extend(project::node_tests(&project.bench())?);
        browser_steps(&project, &setup, &mut steps, files, None)?;
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
            cargo(project, arguments)
        })?;
    }
    Ok(())
}

fn cargo(project: &Project, arguments: &str) -> Result<()> {
    let mut cargo = process::command("cargo");
    cargo.current_dir(project.root());
    process::run(cargo.args(arguments.split(' ')))
}

/// `bench/native.toml`. Of the whole workspace, because cargo would compile everything
/// once more with the features of one package.
fn count_instructions(project: &Project, setup: &Setup<'_>, steps: &mut Steps) -> Result<()> {
    if !COUNTS_HERE {
        println!("\n── instructions: counted only on Linux on x86-64");
        return Ok(());
    }
    setup.counting_tools()?;
    step(
        steps,
        "instructions",
        "cargo xtask test --instructions",
        || {
            cargo(
                project,
                "test --quiet --workspace --test budgets -- --ignored --nocapture",
            )
        },
    )
}

/// A test file of which the ordinary run takes a sample, and what tells it to take all.
#[derive(Clone, Copy)]
struct Whole {
    file: &'static str,
    told: (&'static str, &'static str),
}

/// 2,000 addresses.
const FAULTS: Whole = Whole {
    file: "faults.test.mjs",
    told: ("FAULTS", "2000"),
};
/// Every kind of page in every mode.
const MODES: Whole = Whole {
    file: "everyone.test.mjs",
    told: ("AXE", "all"),
};

fn browser_steps(
    project: &Project,
    setup: &Setup<'_>,
    steps: &mut Steps,
    files: Vec<PathBuf>,
    told: Option<(&str, &str)>,
) -> Result<()> {
    step(steps, "build", "cargo xtask build", || {
        site::ensure(project)
    })?;
    let dist = project.dist();
    step(steps, "browser tests", "cargo xtask test --browser", || {
        node_tests(project, setup, &dist, files, told)
    })
}

/// What asks and answers, on a site whose texts do not come with the program.
const IN_PIECES: [&str; 9] = [
    "explore", "files", "filters", "keyboard", "offline", "pieces", "search", "start", "take",
];

fn pieces_steps(project: &Project, setup: &Setup<'_>, steps: &mut Steps) -> Result<()> {
    let site = project.scratch().join("site-in-pieces");
    let alone = "cargo xtask test --pieces";
    step(steps, "build in pieces", alone, || {
        site::build_in_pieces(project, &site)
    })?;
    let file = |name| project.browser_tests().join(format!("{name}.test.mjs"));
    let files = IN_PIECES.map(file).to_vec();
    step(steps, "browser tests", alone, || {
        node_tests(project, setup, &site, files, None)
    })
}

fn node_tests(
    project: &Project,
    setup: &Setup<'_>,
    site: &Path,
    files: Vec<PathBuf>,
    told: Option<(&str, &str)>,
) -> Result<()> {
    let tools = setup.browser_tools()?;
    let mut node = process::command("node");
    tools.apply(&mut node)?;
    node.current_dir(project.root())
        .env("DIST", site)
        .envs(told)
        .arg("--test")
        .args(files);
    process::run(&mut node)
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
    use anyhow::bail;

    #[test]
    fn a_failed_step_says_how_to_run_it_alone() {
        let failed = step(&mut Steps::default(), "bad", "false", || bail!("exit 1"));
        assert_eq!(
            format!("{:#}", failed.unwrap_err()),
            "bad failed; run it alone with `false`: exit 1"
        );
    }
}
