//! The page's frame: what is compared, and what stands around the table.

use super::{area::Areas, comparison};
use crate::{
    components::{Crumbs, ParksBanner, embed, labels},
    data,
    routes::Route,
    session::Session,
};
use leptos::prelude::*;

#[component]
pub fn ParksPage(session: Session) -> impl IntoView {
    let words = session.words.parks();
    let parks = &data::corpus().parks;
    view! {
        <div class="reading parks">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{words.title}</h1>
                <p class="lead-line">{words.lead}</p>
                <p><a class="action" href=session.link(Route::Fit)>{words.to_fit}</a></p>
                <p class="hint">{session.words.parks().not_in_texts}</p>
            </header>
            {parks.is_empty().then(|| view! { <p class="notice">{words.none}</p> })}
            <ParksBanner session/>
            <div data-live="dropped"></div>
            <Chooser session/>
            <div data-live="comparison">{embed(comparison(session, 0))}</div>
            <Areas session/>
        </div>
    }
}

/// Which parks, and whether only what differs.
#[component]
fn Chooser(session: Session) -> impl IntoView {
    let words = session.words.parks();
    let may_toggle = |at| session.with_pick(|pick| pick.may_toggle(data::corpus(), at));
    let boxes = data::corpus()
        .parks
        .iter()
        .enumerate()
        .map(|(at, park)| {
            view! {
                <li>
                    <label>
                        <input type="checkbox" checked data-pick=at disabled=!may_toggle(at)/>
                        <span>{labels::name(session.words, park)}</span>
                    </label>
                </li>
            }
        })
        .collect_view();
    view! {
        <form class="chooser needs-app">
            <fieldset>
                <legend>{words.choose}" "<span class="hint">{words.choose_hint}</span></legend>
                <ul class="choices">{boxes}</ul>
            </fieldset>
            <label class="choice-alone">
                <input type="checkbox" data-differences=""/>
                <span>{words.differences_only}</span>
            </label>
        </form>
    }
}
