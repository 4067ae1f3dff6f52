//! Facets: the ways to narrow the clauses down, each a list of options and for
//! each option the set of clauses it keeps.
//!
//! Adding a facet is a variant here, its three lines below, and nothing else in
//! the engine.

use corpus::{Clause, ClauseIx, Corpus, DistrictIx, Grade, Kind};
use fixedbitset::FixedBitSet;

/// A way to narrow down. Inside one OR, across them AND.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    District,
    Group,
    Zone,
    Belt,
    Agency,
    Park,
    Theme,
    Mode,
    Verb,
    Document,
    Kind,
    Status,
}

impl Facet {
    pub const ALL: [Self; 12] = [
        Self::District,
        Self::Group,
        Self::Zone,
        Self::Belt,
        Self::Agency,
        Self::Park,
        Self::Theme,
        Self::Mode,
        Self::Verb,
        Self::Document,
        Self::Kind,
        Self::Status,
    ];

    /// The query parameter, and the value of `data-facet`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::District => "district",
            Self::Group => "group",
            Self::Zone => "zone",
            Self::Belt => "belt",
            Self::Agency => "agency",
            Self::Park => "park",
            Self::Theme => "theme",
            Self::Mode => "mode",
            Self::Verb => "verb",
            Self::Document => "doc",
            Self::Kind => "kind",
            Self::Status => "status",
        }
    }

    /// How many options there are; an option is a position `0 .. len`.
    #[must_use]
    pub fn len(self, corpus: &Corpus<'_>) -> usize {
        match self {
            Self::District => corpus.districts.len(),
            Self::Group => corpus.groups.len(),
            Self::Zone => corpus.zones.len(),
            Self::Belt => corpus.belts.len(),
            Self::Agency => corpus.agencies.len(),
            Self::Park => corpus.parks.len(),
            Self::Theme => corpus.themes.len(),
            Self::Mode => corpus.modes.len(),
            Self::Verb => corpus.verbs.classes.len(),
            Self::Document => corpus.documents.len(),
            Self::Kind => Kind::ALL.len(),
            Self::Status => corpus::Status::ALL.len(),
        }
    }

    /// The published id of an option; `None` past the end.
    #[must_use]
    pub fn value<'a>(self, corpus: &Corpus<'a>, option: usize) -> Option<&'a str> {
        match self {
            Self::District => corpus.districts.get(option).map(|district| district.code),
            Self::Group => corpus.groups.get(option).map(|group| group.id),
            Self::Zone => corpus.zones.get(option).map(|zone| zone.id),
            Self::Belt => corpus.belts.get(option).map(|belt| belt.id),
            Self::Agency => corpus.agencies.get(option).map(|agency| agency.id),
            Self::Park => corpus.parks.get(option).map(|park| park.id),
            Self::Theme => corpus.themes.get(option).map(|theme| theme.id),
            Self::Mode => corpus.modes.get(option).map(|mode| mode.id),
            Self::Verb => corpus.verbs.classes.get(option).map(|verb| verb.id),
            Self::Document => corpus.documents.get(option).map(|document| document.id),
            Self::Kind => Kind::ALL.get(option).map(|kind| kind.slug()),
            Self::Status => corpus::Status::ALL.get(option).map(|status| status.slug()),
        }
    }

    /// The option with a published id.
    #[must_use]
    pub fn option(self, corpus: &Corpus<'_>, value: &str) -> Option<usize> {
        (0..self.len(corpus)).find(|&option| self.value(corpus, option) == Some(value))
    }

    /// Adds the options that keep this clause; some more than once. 各区 is not among them: it
    /// comes in by its own switch.
    fn of(self, corpus: &Corpus<'_>, clause: &Clause<'_>, options: &mut Vec<usize>) {
        let mut keeps = |option: usize| options.push(option);
        // Loops, not iterators collected: each of those would be a list of its own in the code.
        match self {
            Self::District => {
                for mention in &clause.districts {
                    keeps(mention.district.at());
                }
            }
            // A group is concerned where it or one of its members is named.
            Self::Group => {
                for mention in &clause.districts {
                    let member = corpus.districts.get(mention.district.at());
                    let of = mention.via.or(member.and_then(|member| member.group));
                    if let Some(group) = of {
                        keeps(group.at());
                    }
                }
            }
            Self::Zone => {
                for mention in &clause.zones {
                    keeps(mention.of.at());
                }
            }
            Self::Belt => {
                for mention in &clause.belts {
                    keeps(mention.of.at());
                }
            }
            Self::Agency => {
                for agency in clause.responsibility.iter().flat_map(|list| &list.agencies) {
                    keeps(agency.at());
                }
            }
            Self::Park => {
                for mention in &clause.parks {
                    keeps(mention.of.at());
                }
            }
            Self::Theme => {
                for mention in &clause.themes {
                    keeps(mention.of.at());
                }
            }
            Self::Mode => {
                for mention in &clause.modes {
                    keeps(mention.of.at());
                }
            }
            Self::Verb => {
                for mention in &clause.verbs {
                    keeps(mention.of.at());
                }
            }
            Self::Document => keeps(clause.document.at()),
            Self::Kind => {
                let mut kinds = Kind::ALL.iter();
                options.extend(kinds.position(|kind| *kind == clause.kind));
            }
            Self::Status => {
                let document = corpus.documents.get(clause.document.at());
                let mut all = corpus::Status::ALL.iter();
                options.extend(all.position(|it| Some(*it) == document.map(|of| of.status)));
            }
        }
    }
}

/// The closest grade with which a clause concerns a district, if it does.
#[must_use]
pub fn grade_in_district(clause: &Clause<'_>, district: DistrictIx) -> Option<Grade> {
    clause
        .districts
        .iter()
        .filter(|mention| mention.district == district)
        .map(|mention| mention.grade)
        .min()
        .or_else(|| clause.all_districts.map(|_| Grade::All))
}

/// For each facet and option, the clauses it keeps. Built once: one bit a clause
/// and option (130 clauses and 100 options: 3 kB).
pub(crate) struct Postings {
    sets: Vec<Vec<FixedBitSet>>,
    /// Clauses that concern 各区.
    pub(crate) all_districts: FixedBitSet,
}

impl Postings {
    /// `hits`: the clauses that count.
    pub(crate) fn new(corpus: &Corpus<'_>, hits: &FixedBitSet) -> Self {
        let clauses = corpus.clauses.len();
        let options = |facet: &Facet| facet.len(corpus);
        let mut postings = Self {
            sets: Facet::ALL
                .iter()
                .map(|facet| vec![FixedBitSet::with_capacity(clauses); options(facet)])
                .collect(),
            all_districts: FixedBitSet::with_capacity(clauses),
        };
        let mut kept_by = Vec::new();
        corpus.clauses.each(|at, clause| {
            if hits.contains(at) {
                postings.add(corpus, at, clause, &mut kept_by);
            }
        });
        postings
    }

    /// `kept_by`: room to work in.
    fn add(
        &mut self,
        corpus: &Corpus<'_>,
        at: usize,
        clause: &Clause<'_>,
        kept_by: &mut Vec<usize>,
    ) {
        for (facet, options) in Facet::ALL.iter().zip(&mut self.sets) {
            facet.of(corpus, clause, kept_by);
            for option in kept_by.drain(..) {
                if let Some(set) = options.get_mut(option) {
                    set.insert(at);
                }
            }
        }
        self.all_districts.set(at, clause.all_districts.is_some());
    }

    pub(crate) fn options(&self, facet: Facet) -> &[FixedBitSet] {
        self.sets.get(facet as usize).map_or(&[], Vec::as_slice)
    }
}

/// The clause into which one of this kind, with these others of its words, is folded where both
/// pass: a table row's measure.
pub(crate) fn folds_into(corpus: &Corpus<'_>, kind: Kind, twins: &[ClauseIx]) -> Option<ClauseIx> {
    if kind != Kind::Row {
        return None;
    }
    let is_row = |at: &ClauseIx| corpus.clauses.kind(at.at()) == Some(Kind::Row);
    twins.iter().copied().find(|twin| !is_row(twin))
}
