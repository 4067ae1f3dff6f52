//! How the words were understood, above the hits: what was searched for in their
//! place, what was left out, what no text states.

use crate::session::Session;
use explore::{Clue, Found, Reason};
use maud::{Markup, html};

/// Other ways of saying it are told with each hit; what was guessed or spelt out
/// is told once, above all.
const TOLD: [Reason; 3] = [Reason::English, Reason::Pinyin, Reason::Slip];

pub fn understood(session: Session) -> Markup {
    session.with_answer(|answer| {
        let found = answer.found.as_ref();
        let lines = found.map(|found| lines(session, found));
        let lines = lines.unwrap_or_default();
        html! {
            @if !lines.is_empty() {
                div.notice.understood { @for line in lines { p { (line) } } }
            }
        }
    })
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
