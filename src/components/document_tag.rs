//! Which document, and that it is a draft: on every hit, clause and page.

use crate::session::Session;
use corpus::{Document, Status};
use leptos::prelude::*;

/// The short name, with 征求意见稿 where that is so.
#[component]
pub fn DocumentTag(session: Session, document: &'static Document<'static>) -> impl IntoView {
    let draft = (document.status == Status::Draft)
        .then(|| view! { <strong class="tag tag-draft">{session.words.terms.draft}</strong> });
    view! { <span class="document-tag"><span>{document.short}</span>{draft}</span> }
}

/// The box above a draft's text; nothing for other documents.
#[component]
pub fn DraftBanner(session: Session, document: &'static Document<'static>) -> impl IntoView {
    let (words, date) = (&session.words.reading, session.words.terms.date);
    (document.status == Status::Draft).then(|| {
        let dates = document
            .consultation
            .map(|stated| (words.consultation)(&date(stated.value.0), &date(stated.value.1)));
        view! {
            <aside class="banner banner-draft">
                <p><strong>{words.draft_title}</strong></p>
                <p>{words.draft_text}{dates}</p>
            </aside>
        }
    })
}
