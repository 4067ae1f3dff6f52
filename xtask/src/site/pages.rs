//! The prerenderer step: every page as a complete HTML file, what pages load, and
//! the open data.

use super::Data;
use crate::{process, project::Project};
use anyhow::Result;
use std::path::Path;

/// Writes the whole site into the empty folder `site`; `app` is trunk's output,
/// whose index.html is the frame of every page.
pub fn write(project: &Project, data: Data, app: &Path, site: &Path) -> Result<()> {
    println!("write the pages (prerender)");
    // The ordinary compiler and target folder, which the tests share. The
    // development profile: it compiles faster than the pages would gain.
    let mut cargo = process::command("cargo");
    cargo
        .current_dir(project.root())
        .args(["run", "--bin", "prerender", "--", "--template"])
        .arg(app)
        .arg("--out")
        .arg(site);
    if data.times.is_some() {
        cargo.args(["--pages", "start"]);
    }
    data.apply(&mut cargo);
    process::run(&mut cargo)
}
