//! 力度: with which verb a clause sets out. A class of wording, not of force.

use serde::{Deserialize, Serialize};

/// The classes and the rule by which a clause belongs to one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verbs<'a> {
    /// For readers.
    pub rule: &'a str,
    /// The strongest first.
    #[serde(borrow)]
    pub classes: Vec<Verb<'a>>,
}

/// 落实, 建设, 支持, 鼓励, 探索.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verb<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
}
