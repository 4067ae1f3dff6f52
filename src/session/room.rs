//! Pages on which something is asked: what a program adds to what every page has.

use super::Session;

/// Such a page.
pub struct Room {
    /// Under the root of a language.
    pub path: &'static str,
    /// The page is shown, and its address asks this.
    pub arrive: fn(Session, &str, Arrival),
    /// Whether what the address asks is shown.
    pub settled: fn(Session) -> bool,
    /// Another page, or another address, is about to be shown.
    pub leave: fn(Session),
    /// Shows the answer to what is asked, and from then on every other one, for as long as the
    /// present owner: what a reader who follows a link waits for, and so nothing else.
    pub answer: fn(Session),
    /// Hears the reader, and keeps the rest of the page true, for as long.
    pub attach: fn(Session),
}

/// How the reader came to a page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// It came with the program.
    First,
    Link,
    /// 后退, 前进.
    Return,
}
