//! A part of the data could not be fetched: what is shown may not be all.

use crate::{islands::act, session::Session};
use maud::{Markup, html};

pub fn missing(session: Session) -> Markup {
    let words = session.words.search();
    html! {
        @if session.is_incomplete() {
            div.notice role="alert" {
                p { (words.missing) }
                button.button-quiet type="button" data-act=(act::TRY_AGAIN) { (words.try_again) }
            }
        }
    }
}
