//! Words of the official texts inside a page: quoted, and in their own language.

use crate::session::Session;
use leptos::prelude::*;

/// A quotation inside a line.
pub fn said(session: Session, text: &'static str) -> impl IntoView + use<> {
    view! { <q lang=session.words.official()>{text}</q> }
}

/// A quotation that stands by itself.
pub fn quoted(session: Session, text: &'static str) -> impl IntoView + use<> {
    view! { <blockquote lang=session.words.official()><p>{text}</p></blockquote> }
}
