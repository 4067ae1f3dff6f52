//! Words of the official texts inside a page: quoted, and in their own language.

use crate::session::Session;
use maud::{Markup, html};

/// A quotation inside a line.
pub fn said(session: Session, text: &str) -> Markup {
    html! { q lang=[session.words.official()] { (text) } }
}

/// A quotation that stands by itself.
pub fn quoted(session: Session, text: &str) -> Markup {
    html! { blockquote lang=[session.words.official()] { p { (text) } } }
}
