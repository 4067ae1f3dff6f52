//! `build`: the release site in `dist/`, built whether or not anything changed.

use crate::{project::Project, site, today::Today};
use anyhow::Result;
use lexopt::ValueExt;

pub fn run(args: &mut lexopt::Parser) -> Result<()> {
    use lexopt::Arg::Long;

    let mut today = Today::default();
    while let Some(argument) = args.next()? {
        match argument {
            Long("today") => today = Today::parse(&args.value()?.string()?)?,
            _ => return Err(argument.unexpected().into()),
        }
    }
    site::build(&Project::find()?, today)
}
