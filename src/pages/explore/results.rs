//! The answer: its total, what is chosen, and the hits in their order.

use super::{
    answer_word,
    chips::ChipBox,
    hits, more_hits,
    take::{Of, take_away},
};
use crate::{
    components::{DocumentTag, NoStart, embed},
    data,
    routes::Route,
    session::Session,
};
use explore::{Query, Sort};
use leptos::prelude::*;

#[component]
pub fn Results(session: Session) -> impl IntoView {
    let words = session.words.explore();
    let total = session.total();
    let left = session.unlisted();
    let unasked = 0..total - left;
    let listed = embed(session.with_answer(|answer| hits(session, answer, unasked)));
    let announced = (words.announce)(total, &super::spoken(session, &Query::default()));
    view! {
        <section class="results" aria-labelledby="results-title">
            <DocumentBand session/>
            <div class="results-head">
                <h2 id="results-title" tabindex="-1">{words.results}</h2>
                <SortChoice session/>
                <p class="total" data-count=total.to_string()>{(words.total)(total)}</p>
            </div>
            <p class="vh" role="status">{announced}</p>
            <NoStart session/>
            <div data-live="dropped"></div>
            <ChipBox session/>
            <div data-live="missing"></div>
            <div data-live="understood"></div>
            {embed(take_away(session, Of::Answer))}
            <div data-live="shortlist"></div>
            <ol class="hits" data-results="" data-answer=session.with_answer(answer_word)>{listed}</ol>
            <div data-live="more">{embed(more_hits(session))}</div>
            {(left > 0).then(|| view! { <p class="notice no-start">{(words.not_listed)(left)}</p> })}
            <div data-live="empty"></div>
        </section>
    }
}

/// The order of the hits.
#[component]
fn SortChoice(session: Session) -> impl IntoView {
    let words = session.words.search();
    let options = Sort::ALL
        .into_iter()
        .map(|sort| view! { <option value=sort.slug() selected=sort == Sort::default()>{(words.sort)(sort)}</option> })
        .collect_view();
    view! {
        <label class="sort needs-app">
            <span>{words.sort_label}</span>
            <select>{options}</select>
        </label>
    }
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
            <h2>{session.words.explore().documents}</h2>
            <ul>{documents}</ul>
        </div>
    }
}
