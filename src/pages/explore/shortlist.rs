//! 清单: what a reader has put aside. It stands in the address, so it can be kept
//! and shared without an account.

use super::take::{Of, TakeAway};
use crate::{components::ClauseLink, data, islands::act, session::Session};
use corpus::ClauseIx;
use leptos::prelude::*;

#[component]
pub fn Shortlist(session: Session) -> impl IntoView {
    let words = session.words.take();
    let listed = Memo::new(move |_| session.with_query(explore::Query::listed));
    move || {
        let listed = listed.get();
        (!listed.is_empty() && session.has_words(&listed)).then(|| {
            let title = (words.shortlist)(listed.len());
            let items = listed
                .into_iter()
                .filter_map(|at| Some((at, data::clause(at)?)))
                .map(|(at, clause)| {
                    view! {
                        <li>
                            <ClauseLink session at clause/>
                            <button type="button" class="button-quiet" on:click=move |_| session.list(at, false)>
                                {words.unlist}
                            </button>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <section class="shortlist" aria-labelledby="shortlist">
                    <h2 id="shortlist">{title}</h2>
                    <p class="hint">{words.shortlist_note}</p>
                    <ul>{items}</ul>
                    <TakeAway session of=Of::Shortlist/>
                </section>
            }
            .into_any()
        })
    }
}

/// Puts a hit aside, or takes it back.
#[component]
pub fn ListButton(session: Session, at: ClauseIx) -> impl IntoView {
    let on = session.query_untracked(|query| query.is_listed(at));
    view! {
        <button
            type="button"
            class="button-quiet hit-list needs-app"
            aria-pressed=on.to_string()
            data-act=act::LIST
        >
            {session.words.take().list}
        </button>
    }
}
