//! `/parks/`: the parks that the plan names, each with its own paragraph.

use crate::{
    components::{Crumbs, DraftBanner, Prose},
    data,
    routes::Route,
    session::Session,
};
use leptos::prelude::*;

#[component]
pub fn ParksPage(session: Session) -> impl IntoView {
    let words = &session.words.places;
    let parks = &data::corpus().parks;
    let items = parks
        .iter()
        .enumerate()
        .map(|(at, park)| {
            view! {
                <article class="park">
                    <h2><a href=session.link(Route::Park(at.into()))>{park.name}</a></h2>
                    {data::clause(park.clause).map(|clause| view! { <div class="verbatim"><Prose clause/></div> })}
                </article>
            }
        })
        .collect_view();
    let source = parks
        .first()
        .and_then(|park| data::clause(park.clause))
        .and_then(|it| data::document(it.document));
    let banner = source.map(|document| view! { <DraftBanner session document/> });
    view! {
        <div class="reading">
            <Crumbs session above=Vec::new()/>
            <header class="page-head">
                <h1 tabindex="-1">{words.parks_title}</h1>
                <p class="lead-line">{words.parks_lead}</p>
                <p class="hint">{words.not_in_texts}</p>
            </header>
            {parks.is_empty().then(|| view! { <p class="notice">{words.parks_none}</p> })}
            {banner}
            {items}
        </div>
    }
}
