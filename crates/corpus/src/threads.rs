//! What runs through several documents: subjects, targets that belong side by
//! side, and words that need explaining.

use crate::{ClauseIx, TargetIx};
use serde::{Deserialize, Serialize};

/// 专题脉络: every sentence of every document about one subject, in reading order.
/// Standing after each other says nothing about one following from the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thread<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
    #[serde(borrow)]
    pub sentences: Vec<Sentence<'a>>,
}

/// A sentence and the clause it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence<'a> {
    pub clause: ClauseIx,
    pub quote: &'a str,
}

/// 目标脉络: targets of the same kind of thing, shown together, never equated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lineage<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
    pub targets: Vec<TargetIx>,
    /// Sentences that come near to a result, shown beside the targets and not
    /// called one.
    #[serde(borrow)]
    pub near: Vec<Sentence<'a>>,
}

/// 名词解释.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
    /// As the texts write it.
    #[serde(borrow)]
    pub forms: Vec<&'a str>,
    /// The editor's own words.
    pub means: &'a str,
    pub means_en: &'a str,
    /// Where a text explains it itself.
    #[serde(borrow)]
    pub stated: Vec<Sentence<'a>>,
}
