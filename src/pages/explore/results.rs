//! The answer: its total, what is chosen, and the hits in their order.

use super::{
    chips::{Chips, spoken},
    empty::Empty,
    hit::HitCard,
    shortlist::Shortlist,
    take::{TakeAway, answered},
    understood::Understood,
    why::word_grounds,
};
use crate::{
    components::{DocumentTag, Dropped, NoStart},
    data,
    routes::Route,
    session::Session,
};
use core::ops::Range;
use explore::{Answer, Hit, Query, Sort, Verdict};
use leptos::prelude::*;

#[component]
pub fn Results(session: Session) -> impl IntoView {
    let words = &session.words.explore;
    let total = move || session.total();
    let announced =
        move || (words.announce)(total(), &session.with_query(|query| spoken(session, query)));
    let hits = (0..session.parts())
        .map(|at| {
            let part = Memo::new(move |_| session.part(at));
            move || Some(cards(session, part.get()?))
        })
        .collect_view();
    let kind_of_answer = move || session.with_answer(answer_word);
    let empty = move || {
        (total() == 0).then(|| view! { <Empty session query=session.with_query(Query::clone)/> })
    };
    view! {
        <section class="results" aria-labelledby="results-title" inert=move || session.panel()>
            <DocumentBand session/>
            <div class="results-head">
                <h2 id="results-title" tabindex="-1">{words.results}</h2>
                <SortChoice session/>
                <p class="total" data-count=move || total().to_string()>{move || (words.total)(total())}</p>
            </div>
            <p class="vh" role="status">{announced}</p>
            <NoStart session/>
            <Dropped session/>
            <Chips session/>
            <Understood session/>
            <TakeAway session clauses=answered/>
            <Shortlist session/>
            <ol class="hits" data-results="" data-answer=kind_of_answer>{hits}</ol>
            {empty}
        </section>
    }
    .into_any()
}

/// Some of the hits.
fn cards(session: Session, part: Range<usize>) -> impl IntoView + use<> {
    // Read as a whole: what a hit says of itself depends on all of it.
    let _ = session.asked();
    session.with_answer(|answer| {
        let found = answer.found.as_ref();
        let needles = explore::needles(found);
        let card = |hit: &Hit| {
            let why = word_grounds(session, found, hit.clause);
            view! { <li><HitCard session hit=hit.clone() needles=needles.clone() why/></li> }
        };
        let hits = answer.hits.iter().skip(part.start).take(part.len());
        hits.map(card).collect_view()
    })
}

/// The value of `data-answer`.
const fn answer_word(answer: &Answer) -> &'static str {
    match &answer.found {
        _ if answer.hits.is_empty() => "none",
        Some(found) if matches!(found.verdict, Verdict::Relaxed) => "relaxed",
        _ => "hits",
    }
}

/// The order of the hits.
#[component]
fn SortChoice(session: Session) -> impl IntoView {
    let words = &session.words.search;
    let chosen = move |sort: Sort| session.with_query(|query| query.sort == sort);
    let options = Sort::ALL
        .into_iter()
        .map(|sort| view! { <option value=sort.slug() selected=move || chosen(sort)>{(words.sort)(sort)}</option> })
        .collect_view();
    let choose = move |event| {
        let value = event_target_value(&event);
        if let Some(sort) = Sort::ALL.into_iter().find(|sort| sort.slug() == value) {
            session.set_sort(sort);
        }
    };
    view! {
        <label class="sort needs-app">
            <span>{words.sort_label}</span>
            <select on:change=choose>{options}</select>
        </label>
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
