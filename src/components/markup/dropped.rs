//! Parts of the address that mean nothing, named.

use crate::session::Session;
use maud::{Markup, html};

pub fn dropped_parts(session: Session) -> Markup {
    let dropped = session.dropped();
    html! {
        @if !dropped.is_empty() {
            div.notice {
                p { (session.words.explore().dropped) }
                ul.inline-list {
                    @for part in dropped { li { code { (part.key) "=" (part.value) } } }
                }
            }
        }
    }
}
