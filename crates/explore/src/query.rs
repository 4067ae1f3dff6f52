//! A query, and its two-way road to the address: `Query ↔ ?district=120118&q=…`.
//!
//! Reading never fails: what is unknown is dropped and named, so that the page
//! can say so. Writing leaves out what is default, in one fixed order, so that
//! equal queries have equal addresses.

use crate::{Facet, set::Set};
use corpus::{ClauseIx, Corpus};

/// What the reader asked for. Options are positions as in [`Facet::value`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// As typed, not folded.
    pub text: String,
    /// One set a facet, in the order of [`Facet::ALL`].
    chosen: [Set<usize>; Facet::ALL.len()],
    /// Let clauses that concern 各区 in where districts are chosen.
    pub all_districts: bool,
    pub sort: Sort,
    /// 清单: clauses put aside. They stand beside the answer and change nothing in it.
    list: Set<usize>,
}

/// The order of the hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The best first; without words as [`Sort::Order`].
    #[default]
    Relevance,
    /// As documents and clauses follow each other.
    Order,
    /// 成文日期, the latest first; documents without one last.
    Date,
}

impl Sort {
    pub const ALL: [Self; 3] = [Self::Relevance, Self::Order, Self::Date];

    /// The value of the query parameter.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Order => "order",
            Self::Date => "date",
        }
    }
}

/// A part of an address that means nothing here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    pub key: String,
    pub value: String,
}

impl Dropped {
    pub(crate) fn new(key: &str, value: &str) -> Self {
        Self {
            key: key.to_owned(),
            value: value.to_owned(),
        }
    }
}

impl Query {
    /// Reads the part of an address behind `?`, with or without the mark.
    #[must_use]
    pub fn parse(corpus: &Corpus<'_>, search: &str) -> (Self, Vec<Dropped>) {
        let mut query = Self::default();
        let mut dropped = Vec::new();
        let search = search.strip_prefix('?').unwrap_or(search);
        for (key, value) in form_urlencoded::parse(search.as_bytes()) {
            let mut drop = |value: &str| {
                dropped.push(Dropped::new(&key, value));
            };
            match key.as_ref() {
                "q" => query.text = value.trim().to_owned(),
                "all" if value == "1" => query.all_districts = true,
                "sort" => match Sort::ALL.into_iter().find(|sort| sort.slug() == value) {
                    Some(sort) => query.sort = sort,
                    None => drop(&value),
                },
                "list" => {
                    for id in value.split(',').filter(|id| !id.is_empty()) {
                        match corpus.clauses.iter().position(|clause| clause.id == id) {
                            Some(at) => query.set_listed(ClauseIx::from(at), true),
                            None => drop(id),
                        }
                    }
                }
                // Any page may be embedded; the shell reads this one.
                "embed" => {}
                key => match Facet::ALL.into_iter().find(|facet| facet.key() == key) {
                    None => drop(&value),
                    Some(facet) => {
                        for part in value.split(',').filter(|part| !part.is_empty()) {
                            match facet.option(corpus, part) {
                                Some(option) => query.set(facet, option, true),
                                None => drop(part),
                            }
                        }
                    }
                },
            }
        }
        (query, dropped)
    }

    /// The part of an address behind `?`, without the mark; empty for the default.
    #[must_use]
    pub fn to_search(&self, corpus: &Corpus<'_>) -> String {
        let mut parts = Vec::new();
        if !self.text.is_empty() {
            let text: String = form_urlencoded::byte_serialize(self.text.as_bytes()).collect();
            parts.push(format!("q={text}"));
        }
        for facet in Facet::ALL {
            let values: Vec<&str> = self
                .options(facet)
                .filter_map(|option| facet.value(corpus, option))
                .collect();
            if !values.is_empty() {
                parts.push(format!("{}={}", facet.key(), values.join(",")));
            }
        }
        if self.all_districts {
            parts.push("all=1".to_owned());
        }
        if self.sort != Sort::default() {
            parts.push(format!("sort={}", self.sort.slug()));
        }
        if !self.list.is_empty() {
            let ids: Vec<&str> = self.listed_ids(corpus).collect();
            parts.push(format!("list={}", ids.join(",")));
        }
        parts.join("&")
    }

    pub fn options(&self, facet: Facet) -> impl Iterator<Item = usize> + '_ {
        self.chosen
            .get(facet as usize)
            .into_iter()
            .flat_map(Set::iter)
            .copied()
    }

    #[must_use]
    pub fn has(&self, facet: Facet, option: usize) -> bool {
        self.chosen
            .get(facet as usize)
            .is_some_and(|set| set.contains(&option))
    }

    pub fn set(&mut self, facet: Facet, option: usize, on: bool) {
        if let Some(set) = self.chosen.get_mut(facet as usize) {
            set.set(option, on);
        }
    }

    pub fn toggle(&mut self, facet: Facet, option: usize) {
        self.set(facet, option, !self.has(facet, option));
    }

    /// The shortlist, in reading order.
    #[must_use]
    pub fn listed(&self) -> Vec<ClauseIx> {
        self.list.iter().copied().map(ClauseIx::from).collect()
    }

    /// The ids of its clauses, likewise.
    pub fn listed_ids<'a>(&self, corpus: &Corpus<'a>) -> impl Iterator<Item = &'a str> {
        let listed = self.list.iter().filter_map(|&at| corpus.clauses.get(at));
        listed.map(|clause| clause.id)
    }

    #[must_use]
    pub fn is_listed(&self, clause: ClauseIx) -> bool {
        self.list.contains(&clause.at())
    }

    pub fn set_listed(&mut self, clause: ClauseIx, on: bool) {
        self.list.set(clause.at(), on);
    }

    /// The same question without the shortlist.
    #[must_use]
    pub fn without_list(&self) -> Self {
        Self {
            list: Set::default(),
            ..self.clone()
        }
    }

    /// No question, the same shortlist.
    #[must_use]
    pub fn only_list(&self) -> Self {
        Self {
            list: self.list.clone(),
            ..Self::default()
        }
    }

    /// How many filters are on; words are none.
    #[must_use]
    pub fn filters(&self) -> usize {
        self.chosen.iter().map(Set::len).sum()
    }

    /// Nothing is asked: every clause answers.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
