//! 状态 of a document.

use serde::{Deserialize, Serialize};

/// From what the document says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// 征求意见稿: it calls itself a draft for comment.
    Draft,
    /// It carries an issuer and a date.
    Issued,
    /// It carries no date.
    Undated,
}

impl Status {
    pub const ALL: [Self; 3] = [Self::Issued, Self::Draft, Self::Undated];

    /// The word in addresses and open data.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Issued => "issued",
            Self::Undated => "undated",
        }
    }
}
