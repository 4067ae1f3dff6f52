//! The answer to a query: distinct hits in order; and, for who asks, how many there would be for
//! every option of every facet.
//!
//! Set algebra over bit sets. For each facet the clauses that pass all *other*
//! facets are kept; an option's count is what it shares with them. Cost: facets ×
//! options × clauses / 64 word operations, and no set is made for an option. Hits come without
//! that: what a reader waits for is those.

use crate::{
    Facet, Piece, Query, Sort,
    count::Counted,
    facet::{self, Postings},
    search::{Found, Ground, HEARING, Hearing, Search, Suggestion},
};
use corpus::{ClauseIx, Corpus, Date, blob::BlobError};
use fixedbitset::FixedBitSet;
use std::{cmp::Reverse, sync::OnceLock};

/// The corpus, made ready for queries once: each part when it is first needed.
pub struct Engine<'a> {
    corpus: &'a Corpus<'a>,
    folding: OnceLock<Folding>,
    postings: OnceLock<Postings>,
    search: Search<'a>,
}

/// Which clauses are hits, and which of these may be one with another.
struct Folding {
    hits: FixedBitSet,
    /// Clauses that may be folded into another.
    rows: FixedBitSet,
    folds_into: Vec<Option<ClauseIx>>,
}

impl Folding {
    fn new(corpus: &Corpus<'_>) -> Self {
        let clauses = corpus.clauses.len();
        let mut folding = Self {
            hits: FixedBitSet::with_capacity(clauses),
            rows: FixedBitSet::with_capacity(clauses),
            folds_into: vec![None; clauses],
        };
        corpus.clauses.each_kind(|at, kind, twins| {
            folding.hits.set(at, kind.is_hit());
            let into = facet::folds_into(corpus, kind, twins);
            folding.rows.set(at, into.is_some());
            if let Some(slot) = folding.folds_into.get_mut(at) {
                *slot = into;
            }
        });
        folding
    }
}

/// What the explorer shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Distinct hits: with words the best first, else in reading order.
    pub hits: Vec<Hit>,
    /// What the words found, filters aside; `None` without words.
    pub found: Option<Found>,
}

/// How many hits there are for each option of each facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// `[facet][option]`: distinct hits if this option alone were chosen in its facet, all other
    /// facets and the words as they are.
    options: Vec<Vec<usize>>,
    /// Distinct hits that the 各区 switch adds, or has added.
    pub all_districts: usize,
}

/// One hit, and the clauses with the same words folded into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub clause: ClauseIx,
    pub also: Vec<ClauseIx>,
}

impl Counts {
    /// `0` for an option that does not exist.
    #[must_use]
    pub fn count(&self, facet: Facet, option: usize) -> usize {
        self.options
            .get(facet as usize)
            .and_then(|options| options.get(option))
            .copied()
            .unwrap_or(0)
    }
}

impl<'a> Engine<'a> {
    #[must_use]
    pub fn new(corpus: &'a Corpus<'a>) -> Self {
        let engine = Self::deaf(corpus);
        engine.hear(&HEARING);
        engine.ready();
        engine
    }

    /// One that lacks what hears (`Piece::Letters`) until [`Self::hear`]: its code does not come
    /// with a program that names no [`HEARING`]. It looks at clauses when it is asked something.
    #[must_use]
    pub fn deaf(corpus: &'a Corpus<'a>) -> Self {
        Self {
            corpus,
            folding: OnceLock::new(),
            postings: OnceLock::new(),
            search: Search::new(corpus),
        }
    }

    /// Looks at the clauses now, as far as hits ask for it.
    pub fn ready(&self) {
        self.folding();
    }

    fn folding(&self) -> &Folding {
        self.folding.get_or_init(|| Folding::new(self.corpus))
    }

    fn postings(&self) -> &Postings {
        let hits = &self.folding().hits;
        self.postings
            .get_or_init(|| Postings::new(self.corpus, hits))
    }

    #[must_use]
    pub const fn corpus(&self) -> &'a Corpus<'a> {
        self.corpus
    }

    /// Answers any query; never fails.
    #[must_use]
    pub fn answer(&self, query: &Query) -> Answer {
        self.answer_with(query, self.find(&query.text))
    }

    /// What words find, filters aside; `None` without words. Nothing else of an answer can lack
    /// something.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Found> {
        self.search.find(text)
    }

    /// The answer to a query whose words have found this.
    #[must_use]
    pub fn answer_with(&self, query: &Query, found: Option<Found>) -> Answer {
        let hits = self.passing(query, found.as_ref(), None);
        Answer {
            hits: self.fold(&hits, found.as_ref(), query.sort),
            found,
        }
    }

    /// What each option would give, by what the query's words have found.
    #[must_use]
    pub fn counts(&self, query: &Query, found: Option<&Found>) -> Counts {
        let folding = self.folding();
        let passing = |but: Option<Facet>| self.passing(query, found, but);
        let counted = |set: &FixedBitSet| Counted::new(set, &folding.rows, &folding.folds_into);
        // Most facets have nothing chosen: their others are all.
        let in_all = counted(&passing(None));
        let options = Facet::ALL
            .iter()
            .map(|&facet| {
                let with_all = facet == Facet::District && query.all_districts;
                let more = with_all.then_some(&self.postings().all_districts);
                let is_chosen = query.options(facet).next().is_some();
                let own = is_chosen.then(|| counted(&passing(Some(facet))));
                let others = own.as_ref().unwrap_or(&in_all);
                let options = self.postings().options(facet).iter();
                options.map(|option| others.count(option, more)).collect()
            })
            .collect();
        Counts {
            options,
            all_districts: self.added_by_all(query, &passing(Some(Facet::District))),
        }
    }

    /// What hears has come: to be told before the file that it reads is brought.
    pub fn hear(&self, hearing: &'static Hearing) {
        self.search.hear(hearing);
    }

    /// A file of what comes apart.
    ///
    /// # Errors
    /// If it is not readable; then it still lacks.
    pub fn bring(&self, piece: Piece, file: &'a [u8]) -> Result<(), BlobError> {
        self.search.bring(piece, file)
    }

    /// The same for `Piece::Letters`, where nothing else is apart: then the code that reads
    /// posting lists does not come with a program.
    ///
    /// # Errors
    /// As [`Self::bring`].
    pub fn bring_letters(&self, file: &'a [u8]) -> Result<(), BlobError> {
        self.search.bring_letters(file)
    }

    /// What was asked for since the last call and has not come: whatever was answered
    /// meanwhile is to be asked again once it is here.
    #[must_use]
    pub fn lacking(&self) -> Vec<Piece> {
        self.search.lacking()
    }

    /// Why a clause is among the hits of its words, clue by clue.
    #[must_use]
    pub fn grounds(&self, found: &Found, clause: ClauseIx) -> Vec<Ground> {
        self.search.grounds(found, clause)
    }

    /// What a reader who typed this so far may mean, at most `limit` things.
    #[must_use]
    pub fn suggest(&self, typed: &str, limit: usize) -> Vec<Suggestion> {
        self.search.suggest(typed, limit)
    }

    /// The clauses that the words found; all without words.
    fn worded(&self, found: Option<&Found>) -> FixedBitSet {
        let hits = &self.folding().hits;
        let Some(found) = found else {
            return hits.clone();
        };
        let mut set = FixedBitSet::with_capacity(hits.len());
        set.extend(found.matches.iter().map(|found| found.clause.at()));
        set.intersect_with(hits);
        set
    }

    /// What the words found and all facets let pass, or all but one.
    fn passing(&self, query: &Query, found: Option<&Found>, but: Option<Facet>) -> FixedBitSet {
        let mut set = self.worded(found);
        for facet in Facet::ALL {
            if Some(facet) != but
                && let Some(chosen) = self.chosen(query, facet)
            {
                set.intersect_with(&chosen);
            }
        }
        set
    }

    /// The union of a facet's chosen options; `None` where nothing is chosen.
    fn chosen(&self, query: &Query, facet: Facet) -> Option<FixedBitSet> {
        let mut union: Option<FixedBitSet> = None;
        let options = query.options(facet);
        for set in options.filter_map(|option| self.postings().options(facet).get(option)) {
            union
                .get_or_insert_with(|| FixedBitSet::with_capacity(set.len()))
                .union_with(set);
        }
        if let (Facet::District, true, Some(set)) = (facet, query.all_districts, &mut union) {
            set.union_with(&self.postings().all_districts);
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
        districts.union_with(&self.postings().all_districts);
        self.distinct(&others.intersection(&districts).collect())
            .saturating_sub(before)
    }

    fn folded_into(&self, at: usize, set: &FixedBitSet) -> Option<ClauseIx> {
        let folds_into = &self.folding().folds_into;
        folds_into
            .get(at)
            .copied()
            .flatten()
            .filter(|into| set.contains(into.at()))
    }

    /// A row and its measure, both in the set, are one hit.
    fn distinct(&self, set: &FixedBitSet) -> usize {
        let folded = set.intersection(&self.folding().rows);
        let folded = folded.filter(|&at| self.folded_into(at, set).is_some());
        set.count_ones(..) - folded.count()
    }

    fn fold(&self, set: &FixedBitSet, found: Option<&Found>, sort: Sort) -> Vec<Hit> {
        let rows = set.intersection(&self.folding().rows);
        let mut folded: Vec<(usize, usize)> = rows
            .filter_map(|at| Some((self.folded_into(at, set)?.at(), at)))
            .collect();
        folded.sort_unstable();
        let also = |into: usize| {
            let first = folded.partition_point(|&(of, _)| of < into);
            let own = folded.get(first..).unwrap_or_default().iter();
            let own = own.take_while(move |&&(of, _)| of == into);
            own.map(|&(_, at)| ClauseIx::from(at)).collect()
        };
        self.ordered(set, found, sort)
            .into_iter()
            .filter(|&at| self.folded_into(at, set).is_none())
            .map(|at| Hit {
                clause: ClauseIx::from(at),
                also: also(at),
            })
            .collect()
    }

    fn ordered(&self, set: &FixedBitSet, found: Option<&Found>, sort: Sort) -> Vec<usize> {
        match (found, sort) {
            (Some(found), Sort::Relevance) => {
                let ranked = found.matches.iter().map(|found| found.clause.at());
                ranked.filter(|&at| set.contains(at)).collect()
            }
            (_, Sort::Date) => {
                let mut order: Vec<usize> = set.ones().collect();
                order.sort_unstable_by_key(|&at| (Reverse(self.date(at)), at));
                order
            }
            _ => set.ones().collect(),
        }
    }

    /// 成文日期 of a clause's document; what states none is older than all.
    fn date(&self, clause: usize) -> Option<Date> {
        let clause = self.corpus.clauses.get(clause)?;
        let document = self.corpus.documents.get(clause.document.at())?;
        document.date_made.map(|date| date.value)
    }
}
