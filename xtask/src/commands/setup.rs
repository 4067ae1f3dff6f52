//! `setup`: everything that any command needs, before it is needed.

use super::no_more;
use crate::{project::Project, setup::Setup};
use anyhow::Result;

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    no_more(args)?;
    let project = Project::find()?;
    let setup = Setup::new(&project)?;
    setup.native_tools()?;
    setup.counting_tools()?;
    setup.web_tools()?;
    setup.browser_tools()?;
    println!("everything is installed");
    Ok(())
}
