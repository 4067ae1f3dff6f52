//! Why a hit was found by the words: for every part of them what stands there,
//! where, and by which way it was recognised.

use crate::{data, session::Session};
use corpus::ClauseIx;
use explore::{Found, Ground, Reason};
use maud::{Markup, html};

/// One line a part of the query; empty without words.
pub fn word_grounds(session: Session, found: Option<&Found>, clause: ClauseIx) -> Markup {
    let partial = |found: &Found| {
        let mut matches = found.matches.iter();
        matches.any(|it| it.clause == clause && it.partial)
    };
    html! {
        @if let Some(found) = found {
            @if partial(found) {
                li { span.badge { (session.words.search().partial) } }
            }
            @for ground in data::engine().grounds(found, clause) {
                (line(session, clause, &ground))
            }
        }
    }
}

fn line(session: Session, clause: ClauseIx, ground: &Ground) -> Markup {
    let words = session.words.search();
    let place = (words.field)(ground.field);
    let printed = as_printed(clause, &ground.form);
    let says = if ground.reason == Reason::Exact {
        (words.ground_exact)(&printed, place)
    } else {
        (words.ground)(&ground.typed, &printed, place)
    };
    html! { li { span.badge { ((words.reason)(ground.reason)) } span { (says) } } }
}

/// A folded form as the clause or its list of bodies prints it.
fn as_printed(clause: ClauseIx, form: &str) -> String {
    let needles = [form.to_owned()];
    let texts = data::clause(clause).into_iter().flat_map(|clause| {
        let lists = clause.responsibility.iter().map(|list| list.verbatim);
        std::iter::once(clause.text).chain(lists)
    });
    texts
        .filter_map(|text| {
            let &(from, to) = explore::marks(text, &needles).first()?;
            text.get(from..to).map(str::to_owned)
        })
        .next()
        .unwrap_or_else(|| form.to_owned())
}
