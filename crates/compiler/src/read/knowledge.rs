//! The registries that say how things are compared, threaded and explained:
//! `fit.toml`, `threads.toml`, `lineages.toml`, `glossary.toml`. What exists at
//! all — documents, bodies, places — stands in `registry`.

use super::registry::{QuoteEntry, Text, ThemeEntry};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fit {
    #[serde(default)]
    pub floor: u32,
    pub theme: Option<Text>,
    #[serde(default)]
    pub negations: Vec<String>,
    #[serde(default)]
    pub affirmations: Vec<String>,
    #[serde(default)]
    pub rejections: Vec<String>,
    #[serde(default)]
    pub asks: Vec<AskEntry>,
    #[serde(default)]
    pub criterion: Vec<CriterionEntry>,
    #[serde(default)]
    pub question: Vec<QuestionEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskEntry {
    pub text: String,
    pub en: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriterionEntry {
    pub id: Text,
    pub name: String,
    pub en: String,
    /// Words by which a region's paragraph speaks to it.
    #[serde(default)]
    pub area: Vec<String>,
    #[serde(default = "yes")]
    pub decisive: bool,
    #[serde(default)]
    pub alternatives: bool,
}

const fn yes() -> bool {
    true
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionEntry {
    pub id: Text,
    pub text: String,
    pub en: String,
    /// The choices are the districts.
    #[serde(default)]
    pub places: bool,
    /// Words that keep what stands directly behind them from choosing, as in 从泰国.
    #[serde(default)]
    pub not_after: Vec<String>,
    /// And what stands directly in front of them, as in 西班牙语.
    #[serde(default)]
    pub not_before: Vec<String>,
    #[serde(default)]
    pub option: Vec<ChoiceEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceEntry {
    pub id: Text,
    pub name: String,
    pub en: String,
    pub criterion: Option<Text>,
    #[serde(default)]
    pub also: Vec<Text>,
    #[serde(default)]
    pub stated: Vec<String>,
    #[serde(default)]
    pub say: Vec<String>,
    /// Words of a group of synonyms that mean something else here.
    #[serde(default)]
    pub unsaid: Vec<String>,
    pub belt: Option<Text>,
    pub mode: Option<Text>,
    #[serde(default)]
    pub themes: Vec<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threads {
    /// A subject by its terms, as a theme is.
    #[serde(default)]
    pub thread: Vec<ThemeEntry>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lineages {
    #[serde(default)]
    pub lineage: Vec<LineageEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineageEntry {
    pub id: Text,
    pub name: String,
    pub en: String,
    pub targets: Vec<Text>,
    #[serde(default)]
    pub near: Vec<QuoteEntry>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    #[serde(default)]
    pub term: Vec<TermEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermEntry {
    pub id: Text,
    pub term: String,
    pub en: String,
    pub forms: Vec<Text>,
    pub means: String,
    pub means_en: String,
    #[serde(default)]
    pub stated: Vec<QuoteEntry>,
}
