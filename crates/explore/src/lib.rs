//! The engine: a corpus and a query in, an answer out.
//!
//! Pure: no DOM, no clock, no network, no leptos. The same call gives the same
//! answer in the browser, in the prerenderer and in a test.
#![forbid(unsafe_code)]

mod answer;
mod count;
mod facet;
pub mod fit;
mod ledger;
mod piece;
mod query;
pub mod report;
mod search;
mod set;
pub mod take;
mod text;
mod together;

pub use answer::{Answer, Counts, Engine, Hit};
pub use facet::{Facet, grade_in_district};
pub use ledger::{Agreement, LedgerEntry, agreement, ledger};
pub use piece::Piece;
pub use query::{Dropped, Query, Sort};
pub use search::{
    Alternative, Carried, Clue, Cut, Found, Ground, HEARING, Hearing, Match, Reason, Suggested,
    Suggestion, TEXTS_ALONG, Verdict, cut,
};
pub use text::{excerpt, marks, needles};
pub use together::{Pairs, together};
