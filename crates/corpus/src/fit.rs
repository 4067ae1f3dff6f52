//! Comparing parks and finding the one that suits: what is compared, what each
//! park's own paragraph says about it, and what a visitor is asked. The rule that
//! turns these into verdicts is `explore::fit`.

use crate::{BeltIx, ClauseIx, CriterionIx, DistrictIx, ModeIx, ThemeIx};
use serde::{Deserialize, Serialize};

/// The criteria, the questions and the published floor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fit<'a> {
    #[serde(borrow)]
    pub criteria: Vec<Criterion<'a>>,
    #[serde(borrow)]
    pub questions: Vec<Question<'a>>,
    /// Words that, in front of a term in the same part of a sentence, deny it.
    #[serde(borrow)]
    pub negations: Vec<&'a str>,
    /// Words between the two that lift the denial.
    #[serde(borrow)]
    pub affirmations: Vec<&'a str>,
    /// Words that behind a term, or alone in the next part of the sentence, deny it.
    #[serde(borrow)]
    pub rejections: Vec<&'a str>,
    /// What the texts leave open and a visitor has to ask a park.
    #[serde(borrow)]
    pub asks: Vec<Ask<'a>>,
    /// So many decisive answers a park's paragraph must meet to be named at all.
    pub floor: u32,
    /// Tasks of this theme say who is responsible for parks.
    pub theme: Option<ThemeIx>,
}

/// 比较项: one row of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
    /// Meeting it counts towards the floor.
    pub decisive: bool,
    /// A paragraph that states it and leaves no list open excludes other answers.
    pub alternatives: bool,
}

/// A sentence of a park's own paragraph, under the criterion it speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParkFact<'a> {
    pub criterion: CriterionIx,
    /// Words of the quote.
    pub value: &'a str,
    pub quote: &'a str,
    /// 等: the sentence says of its list that it is not complete.
    pub open: bool,
}

/// What the orientation of the region that a park lies in says; never the park's
/// own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AreaFact<'a> {
    pub criterion: CriterionIx,
    pub clause: ClauseIx,
    pub quote: &'a str,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question<'a> {
    pub id: &'a str,
    pub text: &'a str,
    pub text_en: &'a str,
    /// Directly behind these a word chooses nothing here: 从泰国.
    #[serde(borrow)]
    pub not_after: Vec<&'a str>,
    /// Directly in front of these, neither: 西班牙语.
    #[serde(borrow)]
    pub not_before: Vec<&'a str>,
    #[serde(borrow)]
    pub choices: Vec<Choice<'a>>,
}

/// One answer that a visitor can choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
    /// `None`: no text that we hold speaks to this at all.
    pub criterion: Option<CriterionIx>,
    /// Facts under these criteria meet it, too.
    pub also: Vec<CriterionIx>,
    /// A fact whose quote has one of these words meets it.
    #[serde(borrow)]
    pub stated: Vec<&'a str>,
    /// Words by which a visitor's own sentence chooses it.
    #[serde(borrow)]
    pub say: Vec<&'a str>,
    pub belt: Option<BeltIx>,
    pub mode: Option<ModeIx>,
    pub district: Option<DistrictIx>,
    /// What the texts promise to all stands in clauses of these themes.
    pub themes: Vec<ThemeIx>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask<'a> {
    pub text: &'a str,
    pub text_en: &'a str,
}
