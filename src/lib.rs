//! The app that a reader opens: the same components make the pages as files
//! (feature `ssr`, bin `prerender`) and keep their live parts true in the browser
//! (feature `csr`, a binary for each `program`).
//!
//! What the texts say is `corpus`, what a query finds is `explore`; here is only
//! how it is shown and how a reader moves through it.
#![forbid(unsafe_code)]
// A page is one type, as deep as its markup.
#![recursion_limit = "512"]

#[cfg(feature = "ssr")]
pub mod app;
pub mod browser;
pub mod components;
pub mod data;
pub mod display;
pub mod islands;
pub mod pages;
#[cfg(feature = "ssr")]
pub mod prerender;
pub mod program;
pub mod routes;
pub mod session;
pub mod words;
