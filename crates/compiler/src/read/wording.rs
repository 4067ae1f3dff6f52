//! The editor's files that serve searching: synonyms, and the classes of verbs.

use super::registry::Text;
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synonyms {
    /// Words that carry a question and no content.
    #[serde(default)]
    pub function_words: Vec<Text>,
    /// What readers ask for and no text states.
    #[serde(default)]
    pub unstated: Vec<Text>,
    #[serde(default)]
    pub synonym: Vec<SynonymEntry>,
}

/// Forms that mean the same to somebody who searches.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SynonymEntry {
    /// As texts write it: all of these are searched for.
    pub terms: Vec<Text>,
    /// As people say it.
    #[serde(default)]
    pub say: Vec<Text>,
    #[serde(default)]
    pub en: Vec<Text>,
}

/// 力度.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verbs {
    /// How clauses are classed, for readers.
    pub rule: String,
    /// What may stand before a verb.
    pub adverbs: Vec<String>,
    #[serde(default)]
    pub verb: Vec<VerbEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerbEntry {
    pub id: Text,
    pub name: String,
    pub en: String,
    pub terms: Vec<String>,
}
