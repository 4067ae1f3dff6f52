//! Clauses as evidence: each a link, its document, and the words that matter here.

use super::{document_tag, quoted};
use crate::{components::labels, data, routes::Route, session::Session};
use corpus::{Clause, ClauseIx};
use maud::{Markup, html};

/// A clause and why it stands in a list.
pub struct Line {
    pub clause: ClauseIx,
    pub quote: Option<&'static str>,
    /// Said before the quote: 经 环城四区.
    pub note: Option<String>,
}

/// The title of a clause, leading to its page.
pub fn clause_link(session: Session, at: ClauseIx, clause: &Clause<'_>) -> Markup {
    let title = labels::clause_title(session.words, clause);
    html! {
        a href=(session.link(Route::Clause(at))) lang=[session.words.lang_of(&title)] { (title) }
    }
}

/// `documents`: say of each which document it stands in.
pub fn clause_list(session: Session, lines: &[Line], documents: bool) -> Markup {
    html! {
        ul.clause-list {
            @for line in lines {
                @if let Some(clause) = data::clause(line.clause) {
                    li {
                        p.line-title { (clause_link(session, line.clause, clause)) }
                        @if let Some(document) = data::document(clause.document).filter(|_| documents) {
                            p.line-meta { (document_tag(session, document)) }
                        }
                        @if let Some(note) = &line.note {
                            p.line-note { (note) }
                        }
                        @if let Some(quote) = line.quote {
                            (quoted(session, quote))
                        }
                    }
                }
            }
        }
    }
}
