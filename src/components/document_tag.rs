//! Which document, and that it is a draft: on every hit, clause and page.

use super::labels;
use crate::session::Session;
use corpus::{Document, Status};
use leptos::prelude::*;

/// The short name, with 征求意见稿 where that is so.
#[component]
pub fn DocumentTag(session: Session, document: &'static Document<'static>) -> impl IntoView {
    let draft = (document.status == Status::Draft)
        .then(|| view! { <strong class="tag tag-draft">{session.words.terms().draft}</strong> });
    view! { <span class="document-tag"><span>{labels::name(session.words, document)}</span>{draft}</span> }
}
