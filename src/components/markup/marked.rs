//! A piece of text with what was searched for marked.

use maud::{Markup, html};

/// `text` with `<mark>` around every place where one of the folded strings stands.
#[must_use]
pub fn marked(text: &str, needles: &[String]) -> Markup {
    let mut rest = 0;
    let piece = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    html! {
        @for (start, end) in explore::marks(text, needles) {
            (piece(std::mem::replace(&mut rest, end), start))
            mark { (piece(start, end)) }
        }
        (piece(rest, text.len()))
    }
}
