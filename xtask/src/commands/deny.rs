//! `deny`: cargo-deny over the dependency tree, by `deny.toml`. Not in CI: compiling the
//! tool takes as long as half of all tests.

use super::no_more;
use crate::{process, project::Project, setup::Setup};
use anyhow::Result;

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    no_more(args)?;
    let project = Project::find()?;
    let path = Setup::new(&project)?.dependency_tools()?;
    let deny = |arguments: &[&str]| {
        let mut deny = process::command("cargo-deny");
        deny.current_dir(project.root())
            .env("PATH", &path)
            .args(["--workspace", "--locked"])
            .args(arguments);
        deny
    };
    process::run(&mut deny(&["check", "bans", "licenses", "sources"]))?;
    // Known flaws are told by a database that not every network reaches.
    if process::output(&mut deny(&["fetch", "db"])).is_err() {
        println!("advisories not checked: their database cannot be had here");
        return Ok(());
    }
    process::run(&mut deny(&["check", "advisories"]))
}
