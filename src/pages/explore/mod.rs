//! `/`: the words, the filters and the clauses that answer them. The answer
//! itself is `explore`'s, what is chosen is the session's.

mod agencies;
mod chips;
mod empty;
mod facet;
mod facets;
mod hit;
mod map;
mod results;
mod reviewed_map;
mod search;
mod shortlist;
mod strips;
mod suggestions;
mod take;
mod tiles;
mod understood;
mod why;

use crate::{components::InTurn, data, session::Session};
use facets::Facets;
use leptos::prelude::*;
use map::DistrictMap;
use results::Results;
use search::SearchBox;

#[component]
pub fn ExplorePage(session: Session) -> impl IntoView {
    let words = &session.words.explore;
    let chosen = move || session.with_query(explore::Query::filters);
    view! {
        <div class="explore">
            <header class="intro" inert=move || session.panel()>
                <h1 tabindex="-1">{words.title}</h1>
                <p class="lead-line">{words.lead}</p>
                <p class="as-of">{(session.words.shell.as_of)(&data::corpus().as_of.to_string())}</p>
            </header>
            <div class="finder" inert=move || session.panel()>
                <InTurn session step=1><SearchBox session/></InTurn>
                <button
                    type="button"
                    id="open-filters"
                    class="button button-second button-wide open-filters"
                    aria-expanded=move || session.panel().to_string()
                    aria-controls="filters"
                    on:click=move |_| session.open_panel(true)
                >
                    {move || (words.open_filters)(chosen())}
                </button>
            </div>
            <Filters session/>
            <InTurn session step=6><Results session/></InTurn>
        </div>
    }
}

/// Beside the results on wide screens; on phones a panel over the page.
#[component]
fn Filters(session: Session) -> impl IntoView {
    let words = &session.words.explore;
    let close = move || session.open_panel(false);
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && session.panel() {
            event.prevent_default();
            close();
        }
    };
    view! {
        <section
            id="filters"
            class="filters"
            class:with-map=data::site().map.is_some()
            role=move || session.panel().then_some("dialog")
            aria-modal=move || session.panel().then_some("true")
            aria-labelledby="filters-title"
            on:keydown=on_key
        >
            <div class="filters-head">
                <h2 id="filters-title" tabindex="-1">{words.filters}</h2>
                <button type="button" class="button-quiet panel-only" on:click=move |_| close()>
                    {words.close_filters}
                </button>
            </div>
            <p class="hint">{words.logic}</p>
            <InTurn session step=2><DistrictMap session/></InTurn>
            <Facets session/>
            <div class="filters-foot panel-only">
                <button type="button" class="button-quiet" on:click=move |_| session.clear()>{words.clear_all}</button>
                <button type="button" class="button button-wide" on:click=move |_| close()>
                    {move || (words.show_hits)(session.total())}
                </button>
            </div>
        </section>
    }
    .into_any()
}
