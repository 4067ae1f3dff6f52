//! What the official texts say, as data: the model every other room speaks in,
//! the folding that makes text comparable, and the baked format.
//!
//! Does not belong here: reading sources (compiler), answering queries (explore),
//! anything that knows a browser, a clock or a network.
#![forbid(unsafe_code)]

pub mod blob;
mod clauses;
mod date;
mod findings;
mod fit;
mod fold;
mod ids;
mod index;
mod lean;
mod left;
mod model;
pub mod pinyin;
mod sentence;
mod site;
mod status;
mod threads;
mod verbs;
mod versions;

pub use clauses::{Clauses, Later};
pub use date::Date;
pub use findings::*;
pub use fit::*;
pub use fold::{Folded, Folder, asides, fold};
pub use ids::*;
pub use index::*;
pub use left::Left;
pub use model::*;
pub use sentence::{sentence_at, sentence_spans};
pub use site::{ReviewedMap, Site};
pub use status::Status;
pub use threads::*;
pub use verbs::*;
pub use versions::*;
