//! What the official texts say, as data: the model every other room speaks in,
//! the folding that makes text comparable, and the baked format.
//!
//! Does not belong here: reading sources (compiler), answering queries (explore),
//! anything that knows a browser, a clock or a network.
#![forbid(unsafe_code)]

pub mod blob;
mod date;
mod findings;
mod fold;
mod ids;
mod model;

pub use date::Date;
pub use findings::*;
pub use fold::{Folded, fold};
pub use ids::*;
pub use model::*;
