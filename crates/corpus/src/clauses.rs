//! The clauses of a corpus: at hand, or made when somebody looks at them. To make what is left of
//! ten thousand (`Left`) takes longer than a search does, and few of them are looked at: so filters
//! see each in passing ([`Clauses::each`]), a hit is folded and named by what little that takes
//! ([`Clauses::each_kind`], [`Clauses::named`]), and a clause is made with its document's.

use crate::{Clause, ClauseIx, Kind};
use core::{
    fmt::{self, Debug, Formatter},
    ops::{Deref, DerefMut},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A list of clauses, whenever it is made. As a slice all of them are.
#[derive(Clone, Default)]
pub struct Clauses<'a> {
    at_hand: Vec<Clause<'a>>,
    later: Option<&'static dyn Later>,
}

/// What makes clauses. (It is a trait for programs that have theirs at hand: this need not come with
/// them. And one of another lifetime would tie a corpus to its own.)
pub trait Later: Send + Sync {
    /// How many there are.
    fn count(&self) -> usize;
    fn kind(&self, at: usize) -> Option<Kind>;
    fn get(&self, at: usize) -> Option<&Clause<'static>>;
    /// See [`Clauses::named`].
    fn named(&self, at: usize, told: &mut dyn FnMut(&str, Option<&str>));
    fn all(&self) -> &Vec<Clause<'static>>;
    /// See [`Clauses::each`].
    fn each(&self, see: &mut dyn FnMut(usize, &Clause<'static>));
    /// See [`Clauses::each_kind`].
    fn each_kind(&self, see: &mut dyn FnMut(usize, Kind, &[ClauseIx]));
}

impl Clauses<'static> {
    /// To be made when somebody looks, and kept as long as the program runs.
    pub fn later(later: impl Later + 'static) -> Self {
        Self {
            at_hand: Vec::new(),
            later: Some(Box::leak(Box::new(later))),
        }
    }
}

impl<'a> Clauses<'a> {
    #[must_use]
    pub fn len(&self) -> usize {
        self.later.map_or(self.at_hand.len(), Later::count)
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// `None` past the end.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<&Clause<'a>> {
        match self.later {
            None => self.at_hand.get(at),
            Some(later) => later.get(at),
        }
    }

    /// What a clause is, without making it.
    #[must_use]
    pub fn kind(&self, at: usize) -> Option<Kind> {
        match self.later {
            None => self.at_hand.get(at).map(|clause| clause.kind),
            Some(later) => later.kind(at),
        }
    }

    /// What is made of a clause's id and number, without making the clause; `None` past the end.
    /// Where its words are not at hand, only a row has a number.
    pub fn named<T>(&self, at: usize, told: impl FnOnce(&str, Option<&str>) -> T) -> Option<T> {
        let Some(later) = self.later else {
            let clause = self.at_hand.get(at)?;
            return Some(told(clause.id, clause.number));
        };
        let (mut told, mut made) = (Some(told), None);
        later.named(at, &mut |id, number| {
            made = told.take().map(|told| told(id, number));
        });
        made
    }

    /// Shows what every clause is, and which others say the same, with its place.
    pub fn each_kind(&self, mut see: impl FnMut(usize, Kind, &[ClauseIx])) {
        match self.later {
            None => {
                for (at, clause) in self.at_hand.iter().enumerate() {
                    see(at, clause.kind, &clause.duplicates);
                }
            }
            Some(later) => later.each_kind(&mut see),
        }
    }

    /// Shows every clause in passing, with its place: those that are made for it have no id, ordinal
    /// or number.
    pub fn each(&self, mut see: impl FnMut(usize, &Clause<'a>)) {
        match self.later {
            None => {
                for (at, clause) in self.at_hand.iter().enumerate() {
                    see(at, clause);
                }
            }
            Some(later) => later.each(&mut |at, clause| see(at, clause)),
        }
    }
}

impl<'a> From<Vec<Clause<'a>>> for Clauses<'a> {
    fn from(at_hand: Vec<Clause<'a>>) -> Self {
        Self {
            at_hand,
            later: None,
        }
    }
}

impl<'a> Deref for Clauses<'a> {
    type Target = Vec<Clause<'a>>;

    fn deref(&self) -> &Vec<Clause<'a>> {
        match self.later {
            None => &self.at_hand,
            Some(later) => later.all(),
        }
    }
}

impl DerefMut for Clauses<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        if let Some(later) = self.later.take() {
            self.at_hand.clone_from(later.all());
        }
        &mut self.at_hand
    }
}

impl<'c, 'a> IntoIterator for &'c Clauses<'a> {
    type Item = &'c Clause<'a>;
    type IntoIter = core::slice::Iter<'c, Clause<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'c, 'a> IntoIterator for &'c mut Clauses<'a> {
    type Item = &'c mut Clause<'a>;
    type IntoIter = core::slice::IterMut<'c, Clause<'a>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl PartialEq for Clauses<'_> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Clauses<'_> {}

impl Debug for Clauses<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Vec::fmt(self, f)
    }
}

impl Serialize for Clauses<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Vec::serialize(self, serializer)
    }
}

impl<'a, 'de: 'a> Deserialize<'de> for Clauses<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}
