//! Why a clause answers: the steps of a query, closest first.

use corpus::LexemeKind;

/// Ordered: an earlier reason ranks before a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The words stand there as typed.
    Exact,
    /// They do if a short parenthesis is left out: 退（免）税.
    Aside,
    /// Another name of a body.
    Unit,
    /// Another name of a place.
    Place,
    /// A customs mode by its code.
    Mode,
    /// Another word for the same.
    Synonym,
    /// An English word for it.
    English,
    /// Its pinyin.
    Pinyin,
    /// The group a district belongs to is named, not the district.
    Group,
    /// A slip in typing is assumed.
    Slip,
    /// Only the headings above, or the document's name, say so.
    Context,
}

impl Reason {
    /// What a match for this reason is worth, compared with an exact one.
    pub(super) const fn worth(self) -> f32 {
        match self {
            Self::Exact => 1.0,
            Self::Aside | Self::Pinyin => 0.9,
            Self::Unit | Self::Place | Self::Mode | Self::English => 0.8,
            Self::Synonym | Self::Slip => 0.7,
            Self::Group => 0.5,
            Self::Context => 0.3,
        }
    }

    /// How far from what was asked, where the query as a whole stands nowhere and
    /// every part is an interpretation.
    pub(super) const fn remoteness(self) -> u8 {
        match self {
            Self::Group => 1,
            Self::Context => 2,
            _ => 0,
        }
    }

    /// How far from what was typed: a nearer match ranks before any farther one.
    pub(super) const fn distance(self) -> u8 {
        match self {
            Self::Exact => 0,
            Self::Group => 2,
            Self::Context => 3,
            _ => 1,
        }
    }
}

impl From<LexemeKind> for Reason {
    fn from(kind: LexemeKind) -> Self {
        match kind {
            LexemeKind::Unit => Self::Unit,
            LexemeKind::Place => Self::Place,
            LexemeKind::Group => Self::Group,
            LexemeKind::Mode => Self::Mode,
            LexemeKind::Synonym => Self::Synonym,
        }
    }
}
