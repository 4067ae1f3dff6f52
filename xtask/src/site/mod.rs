//! From the checkout to the finished site in `dist/`: trunk builds the app for
//! browsers, the prerenderer writes the pages, both are packed together and
//! compressed, and only then take the place of the former site.

mod compress;
mod pages;
mod publish;
mod report;
mod stamp;
mod wasm;

use crate::{
    project::Project,
    setup::{Setup, WebTools},
    steps::Steps,
};
use anyhow::{Context, Result};
use std::{fs, path::Path};

/// Builds, whether or not anything changed.
pub fn build(project: &Project) -> Result<()> {
    let _lock = project.lock()?;
    let tools = Setup::new(project)?.web_tools()?;
    build_with(project, &tools)
}

/// Builds if anything changed since `dist/` was made, or if `dist/` is not what
/// was made then.
pub fn ensure(project: &Project) -> Result<()> {
    let _lock = project.lock()?;
    let tools = Setup::new(project)?.web_tools()?;
    if stamp::is_fresh(project, &tools.identity)? {
        println!("dist/ is up to date");
        return Ok(());
    }
    build_with(project, &tools)
}

fn build_with(project: &Project, tools: &WebTools) -> Result<()> {
    // Taken before building: what is edited meanwhile counts as changed.
    let inputs = stamp::inputs(project, &tools.identity)?;
    stamp::remove(project)?;

    let app = project.scratch().join("app");
    let site = project.scratch().join("site");
    let mut steps = Steps::default();
    steps.run("app", || {
        wasm::build(project, tools, &app).context("building the app for browsers")
    })?;
    steps.run("pages", || {
        empty(&site)?;
        publish::copy(&app, &site)?;
        pages::write(project, &app, &site).context("writing the pages")
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
