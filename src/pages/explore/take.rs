//! Taking the result away: as a table, as JSON, as an address, on paper. Whole:
//! what is shown is what is given.

use crate::{browser, components::CopyButton, data, session::Session};
use corpus::ClauseIx;
use leptos::prelude::*;

#[component]
pub fn TakeAway(session: Session, clauses: fn(Session) -> Vec<ClauseIx>) -> impl IntoView {
    let words = &session.words.take;
    let note = move || {
        format!(
            "{} {}",
            session.words.shell.prevails,
            (session.words.shell.as_of)(&data::corpus().as_of.to_string())
        )
    };
    let csv = move |_| {
        let table = explore::take::csv(data::corpus(), &clauses(session), &words.columns, &note());
        browser::take::download("clauses.csv", "text/csv;charset=utf-8", &table);
    };
    let json = move |_| {
        let json = explore::take::json(data::corpus(), &clauses(session), &note());
        browser::take::download("clauses.json", "application/json", &json);
    };
    view! {
        <div class="take needs-app" role="group" aria-label=words.take>
            <button type="button" class="button-quiet" on:click=csv>{words.csv}</button>
            <button type="button" class="button-quiet" on:click=json>{words.json}</button>
            <CopyButton session label=words.copy_link/>
            <button type="button" class="button-quiet" on:click=|_| browser::take::print()>{words.print}</button>
        </div>
    }
    .into_any()
}

/// Every clause of the present answer, folded rows included.
pub fn answered(session: Session) -> Vec<ClauseIx> {
    session.answer_untracked(|answer| {
        let hits = answer.hits.iter();
        hits.flat_map(|hit| std::iter::once(hit.clause).chain(hit.also.iter().copied()))
            .collect()
    })
}
