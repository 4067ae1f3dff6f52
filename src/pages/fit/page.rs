//! The page's frame: what is asked, what is answered, and the whole rule below.

use super::{
    basis::Basis,
    outcome::outcome_list,
    questions::{Questions, Say},
};
use crate::{
    components::{CopyButton, Crumbs, ParksBanner, embed, labels},
    data,
    islands::act,
    session::Session,
};
use leptos::prelude::*;

#[component]
pub fn FitPage(session: Session) -> impl IntoView {
    let fit = &session.words.parks().fit;
    view! {
        <div class="reading fit">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{fit.title}</h1>
                <p class="lead-line">{fit.lead}</p>
                <p class="hint screen-only">{fit.privacy}</p>
            </header>
            <ParksBanner session/>
            <div data-live="dropped"></div>
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
                    <div data-live="outcome">{embed(outcome_list(session))}</div>
                    <div data-live="beyond"></div>
                    <Asks session/>
                    <Takeaway session/>
                </section>
            </div>
            <Basis session/>
        </div>
    }
}

/// What the texts leave open, to be asked in person.
#[component]
fn Asks(session: Session) -> impl IntoView {
    let words = &session.words.parks().fit;
    let names: Vec<&str> = data::corpus()
        .fit
        .asks
        .iter()
        .map(|ask| labels::name(session.words, ask))
        .collect();
    let text = names.join("\n");
    let items = names
        .into_iter()
        .map(|name| view! { <li>{name}</li> })
        .collect_view();
    (!text.is_empty()).then(|| {
        view! {
            <section class="asks" hidden>
                <h3>{words.asks}</h3>
                <p class="hint">{words.asks_note}</p>
                <ol>{items}</ol>
                <p class="screen-only"><CopyButton session label=words.copy text alone=true/></p>
            </section>
        }
    })
}

/// Print, share, start again: once there is something to take.
#[component]
fn Takeaway(session: Session) -> impl IntoView {
    let words = &session.words.parks().fit;
    view! {
        <div class="takeaway screen-only" hidden>
            <button type="button" class="button" data-act=act::PRINT>{words.print}</button>
            <button
                type="button"
                class="button button-second"
                aria-describedby="share-warning"
                data-act=act::SHARE
            >
                {words.share}
            </button>
            <button type="button" class="button-quiet" data-act=act::START_AGAIN>{words.clear}</button>
            <p id="share-warning" class="hint">{words.share_warning}</p>
            <p role="status" class="hint" data-shared=""></p>
        </div>
    }
}
