//! 引用: a clause's words with everything a reader needs to find them again.

use super::{CopyButton, labels};
use crate::{data, session::Session};
use corpus::{Clause, Status};
use leptos::prelude::*;

/// Document, date, clause, the words, source and lines, as one line of text.
#[must_use]
pub fn citation(session: Session, clause: &Clause<'static>, quote: &str) -> String {
    let words = session.words;
    let Some(document) = data::document(clause.document) else {
        return String::new();
    };
    let source = document.sources.get(usize::from(clause.place.source));
    let draft = (document.status == Status::Draft).then_some(words.terms().draft);
    let date = document.date_made.or(document.notice_date);
    let date = date.map_or_else(
        || words.take().undated.to_owned(),
        |date| (words.terms().date)(date.value),
    );
    let place = format!(
        "{} {}",
        source.map(|it| it.file).unwrap_or_default(),
        (words.reading().lines)(clause.place.first_line, clause.place.last_line)
    );
    (words.take().citation)(&crate::words::Citation {
        document: document.title,
        draft,
        date: &date,
        clause: &labels::clause_title(words, clause),
        quote,
        place: &place,
        as_of: &data::corpus().as_of.to_string(),
    })
}

/// The citation to read, and a button that copies it with the page's address.
#[component]
pub fn Cite(session: Session, clause: &'static Clause<'static>) -> impl IntoView {
    let words = session.words.take();
    let text = citation(session, clause, clause.text);
    let copied = text.clone();
    view! {
        <details class="cite">
            <summary>{words.cite}</summary>
            <p class="citation" lang=session.words.lang_of(&text)>{text.clone()}</p>
            <CopyButton session label=words.copy_citation text=copied/>
        </details>
    }
    .into_any()
}
