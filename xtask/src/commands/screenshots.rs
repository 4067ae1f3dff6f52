//! `screenshots`: pictures of every kind of page at three widths, into
//! `docs/screenshots`.

use super::no_more;
use crate::{process, project::Project, setup::Setup, site};
use anyhow::Result;

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    no_more(args)?;
    let project = Project::find()?;
    let setup = Setup::new(&project)?;
    site::ensure(&project)?;
    let tools = setup.browser_tools()?;
    let mut node = process::command("node");
    tools.apply(&mut node)?;
    node.current_dir(project.root())
        .env("DIST", project.dist())
        .env("OUT", project.root().join("docs/screenshots"))
        .arg(project.browser_tests().join("screenshots.mjs"));
    process::run(&mut node)
}
