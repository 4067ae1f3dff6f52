//! 当前位置: the way from the start to this page.

use super::labels;
use crate::{
    data::{self, corpus},
    routes::Route,
    session::Session,
    words::Words,
};
use leptos::prelude::*;

/// Links, outermost first; the page itself is its own heading and not repeated.
#[component]
pub fn Crumbs(session: Session) -> impl IntoView {
    let words = session.words;
    let items = trail(words, session.route())
        .into_iter()
        .map(|(route, name)| view! { <li><a href=session.link(route)>{name}</a></li> })
        .collect_view();
    view! { <nav class="crumbs" aria-label=words.shell().crumbs_label><ol>{items}</ol></nav> }
}

/// The pages above a page, outermost first, by the names that crumbs use.
#[must_use]
pub fn trail(words: &Words, route: Route) -> Vec<(Route, String)> {
    let mut trail = Vec::new();
    let mut next = route.above(corpus());
    while let Some(above) = next {
        let name = match above {
            Route::Document(at) => {
                data::document(at).map_or("", |document| labels::name(words, document))
            }
            Route::Parks => words.parks().title,
            Route::Data => words.shell().data_title,
            #[cfg(feature = "ssr")]
            Route::About => words.about().title,
            #[cfg(feature = "ssr")]
            Route::Agencies => words.places().agencies_title,
            _ => words.shell().nav_explore,
        };
        trail.push((above, name.to_owned()));
        next = above.above(corpus());
    }
    trail.reverse();
    trail
}
