//! The answer to a query: distinct hits in order, and for every option of every
//! facet how many there would be.
//!
//! Set algebra over bit sets. For each facet the clauses that pass all *other*
//! facets are kept; an option's count is what it shares with them. Cost: facets ×
//! options × clauses / 64 word operations.

use crate::{Facet, Query, facet, facet::Postings, text};
use corpus::{ClauseIx, Corpus};
use fixedbitset::FixedBitSet;

/// The corpus, made ready for queries once.
pub struct Engine<'a> {
    corpus: &'a Corpus<'a>,
    postings: Postings,
    hits: FixedBitSet,
    folds_into: Vec<Option<ClauseIx>>,
    folded: Vec<String>,
}

/// What the explorer shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Distinct hits in reading order.
    pub hits: Vec<Hit>,
    /// `counts[facet][option]`: distinct hits if this option alone were chosen in
    /// its facet, all other facets and the words as they are.
    counts: Vec<Vec<usize>>,
    /// Distinct hits that the 各区 switch adds, or has added.
    pub all_districts: usize,
}

/// One hit, and the clauses with the same words folded into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub clause: ClauseIx,
    pub also: Vec<ClauseIx>,
}

impl Answer {
    /// `0` for an option that does not exist.
    #[must_use]
    pub fn count(&self, facet: Facet, option: usize) -> usize {
        self.counts
            .get(facet as usize)
            .and_then(|counts| counts.get(option))
            .copied()
            .unwrap_or(0)
    }
}

impl<'a> Engine<'a> {
    #[must_use]
    pub fn new(corpus: &'a Corpus<'a>) -> Self {
        Self {
            corpus,
            postings: Postings::new(corpus),
            hits: facet::hits(corpus),
            folds_into: facet::folds_into(corpus),
            folded: text::index(corpus),
        }
    }

    #[must_use]
    pub const fn corpus(&self) -> &'a Corpus<'a> {
        self.corpus
    }

    /// Answers any query; never fails.
    #[must_use]
    pub fn answer(&self, query: &Query) -> Answer {
        let worded = self.worded(&query.text);
        let chosen: Vec<Option<FixedBitSet>> = Facet::ALL
            .iter()
            .map(|&facet| self.chosen(query, facet))
            .collect();
        let passing = |but: Option<Facet>| {
            let mut set = worded.clone();
            for (facet, chosen) in Facet::ALL.iter().zip(&chosen) {
                if let (Some(chosen), false) = (chosen, Some(*facet) == but) {
                    set.intersect_with(chosen);
                }
            }
            set
        };
        let counts = Facet::ALL
            .iter()
            .map(|&facet| {
                let others = passing(Some(facet));
                let with_all = facet == Facet::District && query.all_districts;
                let count = |option: &FixedBitSet| {
                    let mut set = option.clone();
                    if with_all {
                        set.union_with(&self.postings.all_districts);
                    }
                    set.intersect_with(&others);
                    self.distinct(&set)
                };
                self.postings.options(facet).iter().map(count).collect()
            })
            .collect();
        Answer {
            hits: self.fold(&passing(None)),
            counts,
            all_districts: self.added_by_all(query, &passing(Some(Facet::District))),
        }
    }

    /// The hits that contain every word.
    fn worded(&self, text: &str) -> FixedBitSet {
        let words = text::words(text);
        let mut set = self.hits.clone();
        if words.is_empty() {
            return set;
        }
        for at in self.hits.ones() {
            let has = |folded: &String| words.iter().all(|word| folded.contains(word.as_str()));
            set.set(at, self.folded.get(at).is_some_and(has));
        }
        set
    }

    /// The union of a facet's chosen options; `None` where nothing is chosen.
    fn chosen(&self, query: &Query, facet: Facet) -> Option<FixedBitSet> {
        let options = self.postings.options(facet);
        let mut union: Option<FixedBitSet> = None;
        for set in query
            .options(facet)
            .filter_map(|option| options.get(option))
        {
            union
                .get_or_insert_with(|| FixedBitSet::with_capacity(set.len()))
                .union_with(set);
        }
        if let (Facet::District, true, Some(set)) = (facet, query.all_districts, &mut union) {
            set.union_with(&self.postings.all_districts);
        }
        union
    }

    /// How many more hits there are with 各区 than without, districts as chosen.
    fn added_by_all(&self, query: &Query, others: &FixedBitSet) -> usize {
        let mut without = query.clone();
        without.all_districts = false;
        let Some(mut districts) = self.chosen(&without, Facet::District) else {
            return 0;
        };
        let before = self.distinct(&others.intersection(&districts).collect());
        districts.union_with(&self.postings.all_districts);
        self.distinct(&others.intersection(&districts).collect())
            .saturating_sub(before)
    }

    fn folded_into(&self, at: usize, set: &FixedBitSet) -> Option<ClauseIx> {
        self.folds_into
            .get(at)
            .copied()
            .flatten()
            .filter(|into| set.contains(into.at()))
    }

    /// A row and its measure, both in the set, are one hit.
    fn distinct(&self, set: &FixedBitSet) -> usize {
        set.ones()
            .filter(|&at| self.folded_into(at, set).is_none())
            .count()
    }

    fn fold(&self, set: &FixedBitSet) -> Vec<Hit> {
        let mut hits: Vec<Hit> = set
            .ones()
            .filter(|&at| self.folded_into(at, set).is_none())
            .map(|at| Hit {
                clause: ClauseIx::from(at),
                also: Vec::new(),
            })
            .collect();
        for at in set.ones() {
            let Some(into) = self.folded_into(at, set) else {
                continue;
            };
            if let Some(hit) = hits.iter_mut().find(|hit| hit.clause == into) {
                hit.also.push(ClauseIx::from(at));
            }
        }
        hits
    }
}
