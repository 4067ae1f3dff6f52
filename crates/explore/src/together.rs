//! Who acts with whom: bodies named in the same list of responsible bodies.

use crate::facet;
use corpus::{AgencyIx, ClauseIx, Corpus};
use std::collections::BTreeMap;

/// Two bodies and the clauses that name both in one list. A table row with the
/// same words as a measure stands for its measure.
pub type Pairs = BTreeMap<(AgencyIx, AgencyIx), Vec<ClauseIx>>;

/// Every pair that occurs, the body that stands first in the registry first.
#[must_use]
pub fn together(corpus: &Corpus<'_>) -> Pairs {
    let mut pairs = Pairs::new();
    for (at, clause) in corpus.clauses.iter().enumerate() {
        let folded = facet::folds_into(corpus, clause.kind, &clause.duplicates);
        let clause_at = folded.unwrap_or_else(|| ClauseIx::from(at));
        for list in &clause.responsibility {
            for (place, &one) in list.agencies.iter().enumerate() {
                for &other in list
                    .agencies
                    .iter()
                    .skip(place + 1)
                    .filter(|&&it| it != one)
                {
                    let clauses = pairs.entry((one.min(other), one.max(other))).or_default();
                    if !clauses.contains(&clause_at) {
                        clauses.push(clause_at);
                    }
                }
            }
        }
    }
    pairs
}
