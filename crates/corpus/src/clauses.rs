//! The clauses of a corpus: at hand, or worked out when somebody first looks at them. What is left
//! of ten thousand (`Left`) takes longer to read than a search takes to know which files it lacks:
//! so these are asked for first, and come meanwhile.

use crate::Clause;
use core::{
    fmt::{self, Debug, Formatter},
    ops::{Deref, DerefMut},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::sync::LazyLock;

/// A list of clauses, whenever it is made.
#[derive(Clone, Default)]
pub struct Clauses<'a> {
    at_hand: Vec<Clause<'a>>,
    later: Option<&'static Later>,
}

/// It lives as long as the program. (One of another lifetime would tie a corpus to its own; and what
/// makes it need not come with a program that has its clauses at hand.)
type Later = dyn Deref<Target = Vec<Clause<'static>>> + Send + Sync;

impl Clauses<'static> {
    /// To be worked out when somebody first looks, and kept as long as the program runs.
    pub fn later(work_out: impl FnOnce() -> Vec<Clause<'static>> + Send + 'static) -> Self {
        Self {
            at_hand: Vec::new(),
            later: Some(Box::leak(Box::new(LazyLock::new(work_out)))),
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
            Some(later) => later.deref(),
        }
    }
}

impl DerefMut for Clauses<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        if let Some(later) = self.later.take() {
            self.at_hand.clone_from(later);
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
