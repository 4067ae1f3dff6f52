//! `/parks/fit/`: questions on one side, on the other what the parks' own
//! paragraphs say to the answers. What the texts say is decided in `explore::fit`.

mod basis;
mod beyond;
mod outcome;
mod questions;

use crate::{
    components::{Crumbs, DraftBanner, Dropped},
    data,
    session::Session,
};
use basis::Basis;
use beyond::{Asks, BeyondParks};
use leptos::prelude::*;
use outcome::OutcomeList;
use questions::{Questions, Say};

#[component]
pub fn FitPage(session: Session) -> impl IntoView {
    let fit = &session.words.parks.fit;
    let parks = &data::corpus().parks;
    let source = parks
        .first()
        .and_then(|park| data::clause(park.clause))
        .and_then(|it| data::document(it.document));
    let banner = source.map(|document| view! { <DraftBanner session document/> });
    view! {
        <div class="reading fit">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{fit.title}</h1>
                <p class="lead-line">{fit.lead}</p>
                <p class="hint screen-only">{fit.privacy}</p>
            </header>
            {banner}
            <Dropped session/>
            <p class="notice no-start">{fit.needs_scripts}</p>
            <div class="fit-columns">
                <section class="fit-questions" aria-labelledby="questions">
                    <h2 id="questions">{fit.questions}</h2>
                    <Say session/>
                    <Questions session/>
                </section>
                <section class="fit-result" aria-labelledby="result">
                    <h2 id="result">{fit.result}</h2>
                    <p class="hint">{(fit.floor)(data::corpus().fit.floor)}</p>
                    <OutcomeList session/>
                    <BeyondParks session/>
                    <Asks session/>
                    <Takeaway session/>
                </section>
            </div>
            <Basis session/>
        </div>
    }
}

/// Print, share, start again: once there is something to take.
#[component]
fn Takeaway(session: Session) -> impl IntoView {
    let words = &session.words.parks.fit;
    let shared = RwSignal::new("");
    let none = move || session.with_answers(|answers| answers.is_empty());
    view! {
        <div class="takeaway screen-only" hidden=none>
            <button type="button" class="button" on:click=move |_| session.print()>{words.print}</button>
            <button
                type="button"
                class="button button-second"
                aria-describedby="share-warning"
                on:click=move |_| {
                    let copied = session.share_answers();
                    shared.set(if copied { words.copied } else { words.in_address });
                }
            >
                {words.share}
            </button>
            <button type="button" class="button-quiet" on:click=move |_| session.clear_answers()>{words.clear}</button>
            <p id="share-warning" class="hint">{words.share_warning}</p>
            <p role="status" class="hint">{shared}</p>
        </div>
    }
}
