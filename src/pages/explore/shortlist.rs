//! 清单: what a reader has put aside. It stands in the address, so it can be kept
//! and shared without an account.

use super::take::{Of, take_away};
use crate::{components::markup::clause_link, data, islands::act, session::Session};
use corpus::ClauseIx;
use maud::{Markup, html};

/// Nothing, as long as the words of some are still to come.
pub fn shortlist(session: Session) -> Markup {
    let words = session.words.take();
    let listed = session.with_query(explore::Query::listed);
    html! {
        @if !listed.is_empty() && session.has_words(&listed) {
            section.shortlist aria-labelledby="shortlist" {
                h2 #shortlist tabindex="-1" { ((words.shortlist)(listed.len())) }
                p.hint { (words.shortlist_note) }
                ul {
                    @for &at in &listed {
                        @if let Some(clause) = data::clause(at) {
                            li {
                                (clause_link(session, at, clause))
                                button.button-quiet type="button" data-act=(act::UNLIST) data-listed=(clause.id) { (words.unlist) }
                            }
                        }
                    }
                }
                (take_away(session, Of::Shortlist))
            }
        }
    }
}

/// Puts a hit aside, or takes it back.
pub fn list_button(session: Session, at: ClauseIx) -> Markup {
    let on = session.query_untracked(|query| query.is_listed(at));
    html! {
        button.button-quiet.hit-list.needs-app type="button" aria-pressed=(on.to_string()) data-act=(act::LIST) {
            (session.words.take().list)
        }
    }
}
