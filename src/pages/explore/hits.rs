//! The clauses that answer, in their order.

use super::{hit::hit_card, why::word_grounds};
use crate::{islands::act, session::Session};
use core::ops::Range;
use explore::{Answer, Verdict};
use maud::{Markup, html};

/// Some of them.
pub fn hits(session: Session, answer: &Answer, part: Range<usize>) -> Markup {
    let found = answer.found.as_ref();
    let needles = explore::needles(found);
    html! {
        @for hit in answer.hits.iter().skip(part.start).take(part.len()) {
            li { (hit_card(session, hit, &needles, word_grounds(session, found, hit.clause))) }
        }
    }
}

/// What the list does not show yet.
pub fn more_hits(session: Session) -> Markup {
    let left = session.unlisted();
    html! {
        @if left > 0 {
            button.button.needs-app type="button" data-act=(act::MORE) {
                ((session.words.explore().more)(left))
            }
        }
    }
}

/// The value of `data-answer`.
#[must_use]
pub const fn answer_word(answer: &Answer) -> &'static str {
    match &answer.found {
        _ if answer.hits.is_empty() => "none",
        Some(found) if matches!(found.verdict, Verdict::Relaxed) => "relaxed",
        _ => "hits",
    }
}
