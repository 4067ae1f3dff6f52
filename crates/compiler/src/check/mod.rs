//! Does it all hold? Every rule here is a proof that a build needs; one rule, one
//! file, one fixture under `tests/fixtures/`.

mod quotes;
mod round_trip;
mod titles;
mod unbalanced;
mod unique;

use crate::{
    Problem,
    compile::{RoundTrip, SourceParsed},
    read::registry::Registry,
};
use corpus::Corpus;

/// Runs every rule; returns the round trips for the build to print.
pub fn check(
    registry: &Registry,
    corpus: &Corpus<'_>,
    sources: &[SourceParsed],
    problems: &mut Vec<Problem>,
) -> Vec<RoundTrip> {
    unique::check(registry, corpus, problems);
    titles::check(registry, sources, problems);
    quotes::check(corpus, sources, problems);
    for source in sources {
        unbalanced::check(source, problems);
    }
    sources
        .iter()
        .map(|source| round_trip::check(source, problems))
        .collect()
}
