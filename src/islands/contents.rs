//! Where in a long document the reader is: its contents mark the part that is read.

use crate::browser::{self, part::Part};

/// As `<nav class="contents">` of a document.
const LINKS: &str = ".contents a[href^='#']";
const MARK: &str = "aria-current";

/// A part is read from here down, in pixels from the top of the window.
const READ_FROM: f64 = 120.0;

/// Follows the reader on every page that has contents.
pub fn follow() {
    browser::page::on_scroll(mark);
}

/// Marks the last part that begins above the line of reading.
pub fn mark() {
    let mut current: Option<Part> = None;
    for link in Part::all(LINKS) {
        let begins = Part::by_id(link.attribute("href").trim_start_matches('#'));
        if begins.is_some_and(|part| part.top() <= READ_FROM) {
            current = Some(link);
        } else {
            link.set(MARK, None);
        }
    }
    if let Some(link) = current {
        for other in Part::all(&format!("{LINKS}[{MARK}]")) {
            other.set(MARK, None);
        }
        link.set(MARK, Some("location"));
    }
}
