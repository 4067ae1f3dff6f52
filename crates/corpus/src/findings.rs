//! The model's second half, what is found inside clauses: themes, customs modes,
//! targets, and how two sources of one clause compare. What clauses, bodies and
//! places are stands in `model`.

use crate::{ClauseIx, Date, Stated, ThemeIx};
use serde::{Deserialize, Serialize};

/// 主题: what a clause is about, by terms that the texts use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeMention<'a> {
    pub of: ThemeIx,
    /// The terms that matched, as they stand in the text.
    #[serde(borrow)]
    pub terms: Vec<&'a str>,
}

/// 海关监管方式: a customs mode by its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mode<'a> {
    /// The four-digit code.
    pub id: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
}

/// 目标: a quantified commitment, or a threshold that decides who is eligible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target<'a> {
    /// `<clause id>-t<n>`
    pub id: &'a str,
    pub clause: ClauseIx,
    /// What is counted, verbatim.
    pub subject: &'a str,
    /// Comparator, number and unit as printed: `超过5000家`, `3 至 5 家`.
    pub amount: &'a str,
    pub comparator: Comparator,
    pub low: Quantity,
    /// Equal to `low` but for a range.
    pub high: Quantity,
    pub unit: &'a str,
    #[serde(borrow)]
    pub deadline: Option<Stated<'a, Date>>,
    /// 力争, 争取.
    pub hedge: Option<&'a str>,
    /// 各区: each of them.
    pub per: Option<&'a str>,
    /// A condition on each thing counted: 超亿美元.
    pub threshold: Option<&'a str>,
    /// It says who is meant, not what shall be.
    pub eligibility: bool,
    /// The sentence.
    pub quote: &'a str,
}

impl Target<'_> {
    /// The state of the deadline on a day; `None` where no deadline is stated.
    #[must_use]
    pub fn passed(&self, today: Date) -> Option<bool> {
        self.deadline.map(|deadline| deadline.value < today)
    }
}

/// A number of a target, in thousandths: exact, and equal where it looks equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Quantity(pub u64);

impl core::fmt::Display for Quantity {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let (whole, rest) = (self.0 / 1000, self.0 % 1000);
        if rest == 0 {
            return write!(f, "{whole}");
        }
        let fraction = format!("{rest:03}");
        write!(f, "{whole}.{}", fraction.trim_end_matches('0'))
    }
}

/// How a target's value is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comparator {
    AtLeast,
    MoreThan,
    About,
    Exactly,
    Range,
    UpTo,
}

impl Comparator {
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::AtLeast => "at_least",
            Self::MoreThan => "more_than",
            Self::About => "about",
            Self::Exactly => "exactly",
            Self::Range => "range",
            Self::UpTo => "up_to",
        }
    }
}

/// 两种来源对照: a clause and another source's reading of it, white space aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    pub clause: ClauseIx,
    /// Position in `Clause::variants`.
    pub variant: u8,
    /// Characters that are the same, or differ in width only.
    pub same: u32,
    /// Of these, the ones that differ in width: `，` and `,`.
    pub width: u32,
    pub changes: Vec<Change>,
}

/// Bytes `shown` of the clause's text stand where the variant has bytes `other`;
/// an empty span means that the reading lacks them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub shown: (u32, u32),
    pub other: (u32, u32),
}
