//! The page's frame. On phones the filters are a panel over the page.

use super::{facets::Facets, map::DistrictMap, results::Results, search::SearchBox};
use crate::{data, islands::act, session::Session};
use leptos::prelude::*;

#[component]
pub fn ExplorePage(session: Session) -> impl IntoView {
    let words = session.words.explore();
    view! {
        <div class="explore">
            <header class="intro">
                <h1 tabindex="-1">{words.title}</h1>
                <p class="lead-line">{words.lead}</p>
                <p class="as-of">{(session.words.take().as_of)(&data::corpus().as_of.to_string())}</p>
            </header>
            <div class="finder">
                <SearchBox session/>
                <button
                    type="button"
                    id="open-filters"
                    class="button button-second button-wide open-filters"
                    aria-expanded="false"
                    aria-controls="filters"
                    data-act=act::OPEN_FILTERS
                >
                    {(words.open_filters)(0)}
                </button>
            </div>
            <Filters session/>
            <Results session/>
        </div>
    }
}

#[component]
fn Filters(session: Session) -> impl IntoView {
    let words = session.words.explore();
    view! {
        <section
            id="filters"
            class="filters"
            class:with-map=data::site().map.is_some()
            aria-labelledby="filters-title"
        >
            <div class="filters-head">
                <h2 id="filters-title" tabindex="-1">{words.filters}</h2>
                <button type="button" class="button-quiet panel-only" data-act=act::CLOSE_FILTERS>
                    {session.words.filters().close_filters}
                </button>
            </div>
            <p class="hint">{session.words.filters().logic}</p>
            <DistrictMap session/>
            <Facets session/>
            <div class="filters-foot panel-only">
                <button type="button" class="button-quiet" data-act=act::CLEAR>{words.clear_all}</button>
                <button type="button" class="button button-wide" data-act=act::CLOSE_FILTERS data-show-hits="">
                    {(words.show_hits)(session.total())}
                </button>
            </div>
        </section>
    }
}
