//! Build time only: official texts and the editor's registries in, a corpus out,
//! with every problem at file:line.
//!
//! `read` (files → paragraphs) → `parse` (paragraphs → clauses) → `link` (clauses
//! → bodies, places, belts) → `check` (does it all hold?) → `bake` (the blob) and
//! `export` (open data);
//! `versions` keeps what the data was when it was last published. Read, parse and link never fail; check decides.
#![forbid(unsafe_code)]

mod bake;
mod check;
mod compile;
pub mod export;
mod link;
pub mod parse;
mod problem;
pub mod read;
mod versions;

pub use bake::grown;
pub use bumpalo::Bump;
pub use check::check;
pub use compile::{Compiled, RoundTrip, SourceParsed, compile};
pub use link::link;
pub use problem::{Problem, Rule};
pub use versions::{Made, Versions};
