//! From the checkout to the finished site in `dist/`: trunk builds the app for
//! browsers, the prerenderer writes the pages, both are packed together and
//! compressed, and only then take the place of the former site.

mod compress;
mod pages;
mod publish;
mod report;
mod sbom;
mod stamp;
mod wasm;

use crate::{
    project::Project,
    setup::{Setup, WebTools},
    steps::Steps,
    today::Today,
};
use anyhow::{Context, Result};
use std::{fs, path::Path};

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

fn build_with(project: &Project, tools: &WebTools, today: Today) -> Result<()> {
    // Taken before building: what is edited meanwhile counts as changed.
    let inputs = stamp::inputs(project, &tools.identity, today)?;
    stamp::remove(project)?;

    let app = project.scratch().join("app");
    let site = project.scratch().join("site");
    let mut steps = Steps::default();
    steps.run("app", || {
        wasm::build(project, tools, today, &app).context("building the app for browsers")
    })?;
    steps.run("pages", || {
        empty(&site)?;
        pages::write(project, today, &app, &site).context("writing the pages")?;
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
