//! Parks side by side: which ones, what differs, and the way to the address:
//! `Pick ↔ pick=dongjiang,eco-city&diff=1`.

use crate::Dropped;
use corpus::{Corpus, CriterionIx, ParkFact, ParkIx};

/// The parks that are compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pick {
    /// Positions; empty means all of them. Never just one.
    chosen: Vec<usize>,
    /// 只看差异.
    pub differences_only: bool,
}

impl Pick {
    /// Reads the part of an address behind `?`; unknown parts are dropped and named.
    #[must_use]
    pub fn parse(corpus: &Corpus<'_>, search: &str) -> (Self, Vec<Dropped>) {
        let mut pick = Self::default();
        let mut dropped = Vec::new();
        let search = search.strip_prefix('?').unwrap_or(search);
        for (key, value) in form_urlencoded::parse(search.as_bytes()) {
            let mut drop = |value: &str| {
                dropped.push(Dropped::new(&key, value));
            };
            match key.as_ref() {
                "diff" if value == "1" => pick.differences_only = true,
                "embed" => {}
                "pick" => {
                    for part in value.split(',').filter(|part| !part.is_empty()) {
                        match corpus.parks.iter().position(|park| park.id == part) {
                            Some(at) if !pick.chosen.contains(&at) => pick.chosen.push(at),
                            Some(_) => {}
                            None => drop(part),
                        }
                    }
                }
                _ => drop(&value),
            }
        }
        pick.chosen.sort_unstable();
        if pick.chosen.len() < 2 || pick.chosen.len() == corpus.parks.len() {
            pick.chosen.clear();
        }
        (pick, dropped)
    }

    /// The part of an address behind `?`, without the mark; empty for all parks.
    #[must_use]
    pub fn to_search(&self, corpus: &Corpus<'_>) -> String {
        let ids: Vec<&str> = self
            .chosen
            .iter()
            .filter_map(|&at| corpus.parks.get(at))
            .map(|park| park.id)
            .collect();
        let mut parts = Vec::new();
        if !ids.is_empty() {
            parts.push(format!("pick={}", ids.join(",")));
        }
        if self.differences_only {
            parts.push("diff=1".to_owned());
        }
        parts.join("&")
    }

    #[must_use]
    pub fn has(&self, at: usize) -> bool {
        self.chosen.is_empty() || self.chosen.contains(&at)
    }

    /// The parks shown, in the order of the text.
    #[must_use]
    pub fn parks(&self, corpus: &Corpus<'_>) -> Vec<ParkIx> {
        (0..corpus.parks.len())
            .filter(|&at| self.has(at))
            .map(ParkIx::from)
            .collect()
    }

    /// Whether `toggle` would do anything: a comparison needs two.
    #[must_use]
    pub fn may_toggle(&self, corpus: &Corpus<'_>, at: usize) -> bool {
        !self.has(at) || self.parks(corpus).len() > 2
    }

    pub fn toggle(&mut self, corpus: &Corpus<'_>, at: usize) {
        if !self.may_toggle(corpus, at) {
            return;
        }
        let mut chosen: Vec<usize> = (0..corpus.parks.len())
            .filter(|&park| self.has(park) != (park == at))
            .collect();
        if chosen.len() == corpus.parks.len() {
            chosen.clear();
        }
        self.chosen = chosen;
    }
}

/// What a park's own paragraph says to a criterion.
#[must_use]
pub fn facts_on<'c, 'a>(
    corpus: &'c Corpus<'a>,
    park: ParkIx,
    criterion: CriterionIx,
) -> Vec<&'c ParkFact<'a>> {
    let park = corpus.parks.get(park.at());
    let facts = park.map_or(&[][..], |park| &park.facts);
    let on = facts.iter().filter(|fact| fact.criterion == criterion);
    on.collect()
}

/// Whether these parks' paragraphs speak differently to a criterion; all silent is
/// no difference.
#[must_use]
pub fn differ(corpus: &Corpus<'_>, parks: &[ParkIx], criterion: CriterionIx) -> bool {
    let values = |park: &ParkIx| -> Vec<&str> {
        let facts = facts_on(corpus, *park, criterion);
        facts.iter().map(|fact| fact.value).collect()
    };
    let mut all = parks.iter().map(values);
    let first = all.next().unwrap_or_default();
    all.any(|values| values != first)
}

/// How many criteria a park's own paragraph speaks to.
#[must_use]
pub fn stated(corpus: &Corpus<'_>, park: ParkIx) -> usize {
    (0..corpus.fit.criteria.len())
        .filter(|&at| !facts_on(corpus, park, CriterionIx::from(at)).is_empty())
        .count()
}
