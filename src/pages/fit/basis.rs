//! Every choice and the parks whose paragraphs state it: the whole rule on one
//! table, readable without scripts.

use crate::{
    components::{emphasized, labels},
    data,
    routes::Route,
    session::Session,
};
use corpus::{Choice, ParkIx};
use explore::fit::{Verdict, verdict};
use leptos::prelude::*;

#[component]
pub fn Basis(session: Session) -> impl IntoView {
    let words = &session.words.parks().fit;
    let rows = data::corpus()
        .fit
        .questions
        .iter()
        .map(|question| {
            let choices = question.choices.iter().filter(|it| it.district.is_none());
            let rows: Vec<_> = choices.map(|choice| row(session, choice)).collect();
            (!rows.is_empty()).then(|| {
                view! { <h3>{labels::name(session.words, question)}</h3><ul class="basis">{rows}</ul> }
            })
        })
        .collect_view();
    view! {
        <section class="screen-only" aria-labelledby="basis">
            <h2 id="basis">{words.basis}</h2>
            <p class="hint">{words.basis_note}</p>
            {rows}
        </section>
    }
}

fn row(session: Session, choice: &'static Choice<'static>) -> impl IntoView {
    let words = &session.words.parks().fit;
    let corpus = data::corpus();
    let met: Vec<_> = corpus
        .parks
        .iter()
        .enumerate()
        .filter_map(|(at, park)| match verdict(&corpus.fit, park, choice) {
            Verdict::Met(fact) => Some((ParkIx::from(at), park, fact)),
            _ => None,
        })
        .map(|(at, park, fact)| {
            let page = session.link(Route::Park(at));
            view! { <li><a href=page>{labels::name(session.words, park)}</a> {emphasized(session, fact.quote, &[fact.value])}</li> }
        })
        .collect();
    let silence = if choice.criterion.is_none() {
        words.no_text
    } else {
        words.no_park_states
    };
    let met = if met.is_empty() {
        view! { <span class="unstated">{silence}</span> }.into_any()
    } else {
        view! { <ul class="quoted-list">{met}</ul> }.into_any()
    };
    view! { <li><strong>{labels::name(session.words, choice)}</strong>{met}</li> }
}
