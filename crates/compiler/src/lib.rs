//! Build time only: official texts and the editor's registries in, a corpus out,
//! with every problem at file:line.
//!
//! `read` (files → paragraphs) → `parse` (paragraphs → clauses) → `link` (clauses
//! → bodies, places, belts) → `check` (does it all hold?) → `bake` (the blob) and
//! `export` (open data). Read, parse and link never fail; check decides.
#![forbid(unsafe_code)]

mod check;
mod compile;
pub mod export;
mod link;
pub mod parse;
mod problem;
pub mod read;

pub use bumpalo::Bump;
pub use compile::{Compiled, RoundTrip, compile};
pub use problem::{Problem, Rule};
