//! `build`: the release site in `dist/`, built whether or not anything changed.

use super::no_more;
use crate::{project::Project, site};
use anyhow::Result;

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    no_more(args)?;
    site::build(&Project::find()?)
}
