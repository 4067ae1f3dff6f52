//! From the checkout to the finished site in `dist/`: trunk builds the app for
//! browsers, what few readers need is cut off it, all is made small; the prerenderer
//! writes the pages, both are packed together and compressed, and only then take the
//! place of the former site.

mod compress;
mod pages;
mod publish;
mod report;
mod sbom;
pub mod slim;
mod split;
mod stamp;
pub mod wasm;

use crate::{
    project::Project,
    setup::{Setup, WebTools},
    steps::Steps,
    today::Today,
};
use anyhow::{Context, Result};
use std::{fs, path::Path, process::Command};

/// What a build is made from, beside the data itself: read by build.rs.
#[derive(Clone, Copy, Default)]
struct Data {
    today: Today,
    /// So many times the clauses; then only the start page is written.
    times: Option<usize>,
    /// As if there were too many texts to come with the program.
    in_pieces: bool,
}

impl Data {
    fn apply(self, command: &mut Command) {
        self.today.apply(command);
        let times = self.times.map(|times| times.to_string());
        command.envs(times.map(|times| ("POLICY_EXPLORER_TIMES", times)));
        command.envs(self.in_pieces.then_some(("POLICY_EXPLORER_ALONG", "0")));
    }
}

/// Builds, whether or not anything changed.
pub fn build(project: &Project, today: Today) -> Result<()> {
    let _lock = project.lock()?;
    let tools = Setup::new(project)?.web_tools()?;
    build_with(project, &tools, today)
}

/// Builds if anything changed since `dist/` was made, or if `dist/` is not what
/// was made then.
pub fn ensure(project: &Project) -> Result<()> {
    let _lock = project.lock()?;
    let tools = Setup::new(project)?.web_tools()?;
    let today = Today::default();
    if stamp::is_fresh(project, &tools.identity, today)? {
        println!("dist/ is up to date");
        return Ok(());
    }
    build_with(project, &tools, today)
}

/// The start page of a site with so many times the clauses, into `out`: for measuring how
/// the site grows.
pub fn build_grown(project: &Project, times: usize, out: &Path) -> Result<()> {
    let app = project.scratch().join(format!("app-{times}"));
    let data = Data {
        times: Some(times),
        ..Data::default()
    };
    build_other(project, data, &app, out)
}

/// The site as it would be with too many texts to come with the program, into `out`: for
/// testing what fetches them.
pub fn build_in_pieces(project: &Project, out: &Path) -> Result<()> {
    let app = project.scratch().join("app-in-pieces");
    let data = Data {
        in_pieces: true,
        ..Data::default()
    };
    build_other(project, data, &app, out)
}

fn build_other(project: &Project, data: Data, app: &Path, out: &Path) -> Result<()> {
    let _lock = project.lock()?;
    let tools = Setup::new(project)?.web_tools()?;
    wasm::build(project, &tools, data, app).context("building the app for browsers")?;
    slim::slim(&tools, app, &wasm::PROGRAMS)?;
    empty(out)?;
    pages::write(project, data, app, out).context("writing the page")?;
    compress::all(out, out)
}

fn build_with(project: &Project, tools: &WebTools, today: Today) -> Result<()> {
    // Taken before building: what is edited meanwhile counts as changed.
    let inputs = stamp::inputs(project, &tools.identity, today)?;
    stamp::remove(project)?;

    let data = Data {
        today,
        ..Data::default()
    };
    let app = project.scratch().join("app");
    let site = project.scratch().join("site");
    let mut steps = Steps::default();
    steps.run("app", || {
        wasm::build(project, tools, data, &app).context("building the app for browsers")?;
        wasm::keep_named(project, &app)?;
        slim::slim(tools, &app, &wasm::PROGRAMS)
    })?;
    steps.run("pages", || {
        empty(&site)?;
        pages::write(project, data, &app, &site).context("writing the pages")?;
        sbom::write(project, &site).context("listing the crates")
    })?;
    steps.run("compressing", || compress::all(&site, &project.dist()))?;
    publish::publish(&site, &project.dist(), &project.scratch().join("former"))?;

    stamp::write(project, &inputs)?;
    report::print(&project.dist())?;
    println!("dist/ built in {}", steps.summary());
    Ok(())
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(())
}
