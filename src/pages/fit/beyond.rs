//! What applies besides: belts, the visitor's district, clauses for the whole
//! city, who is responsible, and what to ask a park in person.

use crate::{
    components::{ClauseList, Line, labels, said},
    data,
    routes::Route,
    session::Session,
};
use corpus::Sentence;
use explore::fit::{Beyond, Promise, beyond};
use leptos::prelude::*;

/// So many clauses an answer shows at once; the rest can be opened.
const FIRST: usize = 4;

#[component]
pub fn BeyondParks(session: Session) -> impl IntoView {
    let found = Memo::new(move |_| session.with_answers(|answers| beyond(data::corpus(), answers)));
    move || found.with(|found| (*found != Beyond::default()).then(|| section(session, found)))
}

fn section(session: Session, found: &Beyond<'static>) -> impl IntoView + use<> {
    let words = &session.words.parks().fit;
    let belts: Vec<_> = found
        .belts
        .iter()
        .filter_map(|&at| {
            let belt = data::belt(at)?;
            Some(view! { <li><a href=session.link(Route::Belt(at))>{labels::name(session.words, belt)}</a> {said(session, belt.quote)}</li> })
        })
        .collect();
    let belts = (!belts.is_empty())
        .then(|| view! { <h4>{words.belts}</h4><ul class="quoted-list">{belts}</ul> });
    let place = district(session)
        .filter(|_| !found.place.is_empty())
        .map(|name| {
            view! { <h4>{(words.your_district)(name)}</h4>{clauses(session, &found.place)} }
        });
    let promises = found
        .promises
        .iter()
        .filter_map(|promise| promises_of(session, promise))
        .collect_view();
    let agencies: Vec<_> = found
        .agencies
        .iter()
        .filter_map(|&at| {
            let agency = data::agency(at)?;
            Some(view! { <li><a href=session.link(Route::Agency(at))>{labels::name(session.words, agency)}</a></li> })
        })
        .collect();
    let agencies = (!agencies.is_empty()).then(|| {
        view! {
            <h4>{words.agencies}</h4>
            <p class="hint">{words.agencies_note}</p>
            <ul class="inline-list">{agencies}</ul>
        }
    });
    view! {
        <section class="beyond">
            <h3>{words.beyond}</h3>
            <p class="hint">{words.beyond_note}</p>
            {belts}
            {place}
            {promises}
            {agencies}
        </section>
    }
}

/// The first chosen place.
fn district(session: Session) -> Option<&'static str> {
    session.with_answers(|answers| {
        let choices = answers.iter().filter_map(|at| at.get(&data::corpus().fit));
        choices
            .filter_map(|it| data::district(it.district?))
            .map(|it| labels::name(session.words, it))
            .next()
    })
}

fn promises_of(session: Session, promise: &Promise<'static>) -> Option<impl IntoView + use<>> {
    let words = &session.words.parks().fit;
    let choice = promise.choice.get(&data::corpus().fit)?;
    Some(view! {
        <h4>{(words.promises)(labels::name(session.words, choice))}</h4>
        {clauses(session, &promise.sentences)}
    })
}

fn clauses(session: Session, sentences: &[Sentence<'static>]) -> impl IntoView + use<> {
    let words = &session.words.parks().fit;
    let line = |sentence: &Sentence<'static>| Line {
        clause: sentence.clause,
        quote: Some(sentence.quote),
        note: None,
    };
    let (first, rest) = sentences.split_at(sentences.len().min(FIRST));
    let first: Vec<Line> = first.iter().map(line).collect();
    let rest: Vec<Line> = rest.iter().map(line).collect();
    let more = (!rest.is_empty()).then(|| {
        view! {
            <details>
                <summary>{(words.more)(rest.len())}</summary>
                <ClauseList session lines=rest/>
            </details>
        }
    });
    view! { <ClauseList session lines=first/>{more} }
}
