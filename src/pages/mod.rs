//! One file a page, and here what every page has: a title and a description.
//!
//! Every page is made once, natively, and comes as a file wherever it is opened from. Where
//! something is asked and answered it is live: parts of it are made anew in the browser
//! (`islands`), and only those are in the WASM.

pub mod explore;
pub mod fit;
pub mod parks;

#[cfg(feature = "ssr")]
mod files;

#[cfg(feature = "ssr")]
pub use files::{FEED, Origin, description, heading, page, robots, title, with_clause};
