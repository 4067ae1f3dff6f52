//! The answer: its total, what is chosen, and the hits in their order.

use super::{chips::Chips, chips::spoken, empty::Empty, hit::HitCard};
use crate::{components::DocumentTag, data, routes::Route, session::Session};
use explore::{Hit, Query};
use leptos::prelude::*;

#[component]
pub fn Results(session: Session) -> impl IntoView {
    let words = &session.words.explore;
    let total = move || session.total();
    let announced =
        move || (words.announce)(total(), &session.with_query(|query| spoken(session, query)));
    let hits = move || {
        // Read as a whole: what a hit says of itself depends on all of it.
        let text = session.with_query(Query::clone).text;
        let card =
            |hit: &Hit| view! { <li><HitCard session hit=hit.clone() text=text.clone()/></li> };
        session.with_answer(|answer| answer.hits.iter().map(card).collect_view())
    };
    let empty = move || {
        (total() == 0).then(|| view! { <Empty session query=session.with_query(Query::clone)/> })
    };
    view! {
        <section class="results" aria-labelledby="results-title" inert=move || session.panel()>
            <DocumentBand session/>
            <div class="results-head">
                <h2 id="results-title" tabindex="-1">{words.results}</h2>
                <p class="total" data-count=move || total().to_string()>{move || (words.total)(total())}</p>
            </div>
            <p class="vh" role="status">{announced}</p>
            <p class="notice no-start">{session.words.shell.no_start}</p>
            <Dropped session/>
            <Chips session/>
            <ol class="hits" data-results="">{hits}</ol>
            {empty}
        </section>
    }
    .into_any()
}

/// What is searched: every document, each a link to its whole text.
#[component]
fn DocumentBand(session: Session) -> impl IntoView {
    let documents = (0..data::corpus().documents.len())
        .filter_map(|at| Some((Route::Document(at.into()), data::document(at.into())?)))
        .map(|(route, document)| view! { <li><a href=session.link(route)><DocumentTag session document/></a></li> })
        .collect_view();
    view! {
        <div class="document-band">
            <h2>{session.words.explore.documents}</h2>
            <ul>{documents}</ul>
        </div>
    }
    .into_any()
}

/// Parts of the address that mean nothing, named.
#[component]
fn Dropped(session: Session) -> impl IntoView {
    move || {
        let dropped = session.dropped();
        (!dropped.is_empty()).then(|| {
            let parts = dropped
                .into_iter()
                .map(
                    |part| view! { <li><code>{format!("{}={}", part.key, part.value)}</code></li> },
                )
                .collect_view();
            view! {
                <div class="notice">
                    <p>{session.words.explore.dropped}</p>
                    <ul class="inline-list">{parts}</ul>
                </div>
            }
        })
    }
}
