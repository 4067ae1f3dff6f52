//! Which document, and that it is a draft: on every hit, clause and page.

use crate::{components::labels, session::Session};
use corpus::{Document, Status};
use maud::{Markup, html};

/// The short name, with 征求意见稿 where that is so.
pub fn document_tag(session: Session, document: &'static Document<'static>) -> Markup {
    html! {
        span.document-tag {
            span { (labels::name(session.words, document)) }
            @if document.status == Status::Draft {
                strong.tag.tag-draft { (session.words.terms().draft) }
            }
        }
    }
}
