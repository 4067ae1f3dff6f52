//! The clauses that answer, in their order.

use super::{hit::HitCard, why::word_grounds};
use crate::{islands::act, session::Session};
use core::ops::Range;
use explore::{Answer, Hit, Verdict};
use leptos::prelude::*;

#[component]
pub fn Hits(session: Session) -> impl IntoView {
    (0..session.parts())
        .map(|at| {
            let part = Memo::new(move |_| session.part(at));
            move || Some(cards(session, part.get()?))
        })
        .collect_view()
}

/// What the list does not show yet.
#[component]
pub fn MoreHits(session: Session) -> impl IntoView {
    move || {
        let left = session.unlisted();
        (left > 0).then(|| {
            let words = session.words.explore();
            view! {
                <button type="button" class="button needs-app" data-act=act::MORE>{(words.more)(left)}</button>
            }
        })
    }
}

/// Some of them.
fn cards(session: Session, part: Range<usize>) -> impl IntoView + use<> {
    // Read as a whole: what a hit says of itself depends on all of it.
    let _ = session.asked();
    session.with_answer(|answer| {
        let found = answer.found.as_ref();
        let needles = explore::needles(found);
        let card = |hit: &Hit| {
            let why = word_grounds(session, found, hit.clause);
            view! { <li><HitCard session hit=hit.clone() needles=needles.clone() why/></li> }
        };
        let hits = answer.hits.iter().skip(part.start).take(part.len());
        hits.map(card).collect_view()
    })
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
