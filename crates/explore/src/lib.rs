//! The engine: a corpus and a query in, an answer out.
//!
//! Pure: no DOM, no clock, no network, no leptos. The same call gives the same
//! answer in the browser, in the prerenderer and in a test.
#![forbid(unsafe_code)]

mod answer;
mod facet;
mod ledger;
mod query;
mod text;

pub use answer::{Answer, Engine, Hit};
pub use facet::{Facet, grade_in_district};
pub use ledger::{LedgerEntry, ledger};
pub use query::{Dropped, Query};
pub use text::{excerpt, marks};
