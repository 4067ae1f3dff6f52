//! `/parks/fit/`: questions on one side, on the other what the parks' own
//! paragraphs say to the answers. What the texts say is decided in `explore::fit`; what is
//! said to the answers are the page's live parts.

mod beyond;
mod outcome;

#[cfg(feature = "ssr")]
mod basis;
#[cfg(feature = "ssr")]
mod page;
#[cfg(feature = "ssr")]
mod questions;

pub use beyond::beyond_parks;
pub use outcome::outcome_list;
#[cfg(feature = "ssr")]
pub use page::FitPage;
