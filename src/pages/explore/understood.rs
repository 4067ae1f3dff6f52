//! How the words were understood, above the hits: what was searched for in their
//! place, what was left out, what no text states.

use crate::session::Session;
use explore::{Clue, Found, Reason};
use leptos::prelude::*;

/// Other ways of saying it are told with each hit; what was guessed or spelt out
/// is told once, above all.
const TOLD: [Reason; 3] = [Reason::English, Reason::Pinyin, Reason::Slip];

#[component]
pub fn Understood(session: Session) -> impl IntoView {
    move || {
        session.with_answer(|answer| {
            let lines = answer
                .found
                .as_ref()
                .map(|found| lines(session, found))
                .unwrap_or_default();
            (!lines.is_empty()).then(|| {
                let lines = lines
                    .into_iter()
                    .map(|line| view! { <p>{line}</p> })
                    .collect_view();
                view! { <div class="notice understood">{lines}</div> }
            })
        })
    }
}

fn lines(session: Session, found: &Found) -> Vec<String> {
    let words = session.words.search();
    let mut lines: Vec<String> = found
        .clues
        .iter()
        .filter_map(|clue| read_as(session, clue))
        .collect();
    let list = |parts: &[&str]| parts.join(session.words.terms().list_comma);
    let unstated: Vec<&str> = found
        .clues
        .iter()
        .filter(|clue| clue.unstated)
        .map(|clue| clue.typed.as_str())
        .collect();
    if !unstated.is_empty() {
        lines.push((words.unstated)(&list(&unstated)));
    }
    let left_out: Vec<&str> = found.left_out.iter().map(String::as_str).collect();
    if !left_out.is_empty() && !found.matches.is_empty() {
        lines.push((words.left_out)(&list(&left_out)));
    }
    lines
}

fn read_as(session: Session, clue: &Clue) -> Option<String> {
    let words = session.words.search();
    // The first form is what was understood; others are its own other names.
    let reason = clue.alternatives.first()?.reason;
    let forms: Vec<&str> = clue
        .alternatives
        .iter()
        .filter(|it| it.reason == reason)
        .map(|it| it.form.as_str())
        .collect();
    TOLD.contains(&reason).then(|| {
        let forms = forms.join(session.words.terms().list_comma);
        (words.read_as)(&clue.typed, &forms, (words.reason)(reason))
    })
}
