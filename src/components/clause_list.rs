//! Clauses as evidence: each a link, its document, and the words that matter here.

use super::{DocumentTag, labels, quoted};
use crate::{data, routes::Route, session::Session};
use corpus::{Clause, ClauseIx};
use leptos::prelude::*;

/// A clause and why it stands in a list.
pub struct Line {
    pub clause: ClauseIx,
    pub quote: Option<&'static str>,
    /// Said before the quote: 经 环城四区.
    pub note: Option<String>,
}

/// The title of a clause, leading to its page.
#[component]
pub fn ClauseLink(
    session: Session,
    at: ClauseIx,
    clause: &'static Clause<'static>,
) -> impl IntoView {
    let title = labels::clause_title(session.words, clause);
    let lang = session.words.lang_of(&title);
    view! { <a href=session.link(Route::Clause(at)) lang=lang>{title}</a> }
}

#[component]
pub fn ClauseList(
    session: Session,
    lines: Vec<Line>,
    /// Say of each which document it stands in.
    #[prop(default = true)]
    documents: bool,
) -> impl IntoView {
    let items = lines
        .into_iter()
        .filter_map(|line| {
            let clause = data::clause(line.clause)?;
            let document = data::document(clause.document).filter(|_| documents);
            let quote = line.quote.map(|quote| quoted(session, quote));
            Some(view! {
                <li>
                    <p class="line-title"><ClauseLink session at=line.clause clause/></p>
                    {document.map(|document| view! { <p class="line-meta"><DocumentTag session document/></p> })}
                    {line.note.map(|note| view! { <p class="line-note">{note}</p> })}
                    {quote}
                </li>
            })
        })
        .collect_view();
    view! { <ul class="clause-list">{items}</ul> }
}
