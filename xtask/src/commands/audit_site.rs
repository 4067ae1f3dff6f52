//! `audit-site`: Lighthouse, as on a phone, on five kinds of pages. Not in CI: its
//! timings want a machine to themselves.

use super::no_more;
use crate::{process, project::Project, setup::Setup, site};
use anyhow::Result;

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    no_more(args)?;
    let project = Project::find()?;
    site::ensure(&project)?;
    let tools = Setup::new(&project)?.audit_tools()?;
    let mut node = process::command("node");
    tools.apply(&mut node)?;
    node.current_dir(project.root())
        .env("DIST", project.dist())
        .env("REPORTS", project.scratch().join("lighthouse"))
        .arg(project.audit().join("audit.mjs"));
    process::run(&mut node)
}
