//! Responsible bodies as links to their pages.

use super::labels;
use crate::{data, routes::Route, session::Session};
use corpus::AgencyIx;
use leptos::prelude::*;

/// The bodies in printed order; beyond `limit` their number.
#[component]
pub fn UnitLinks(
    session: Session,
    agencies: Vec<AgencyIx>,
    #[prop(default = usize::MAX)] limit: usize,
) -> impl IntoView {
    let total = agencies.len();
    let links = agencies
        .into_iter()
        .take(limit)
        .filter_map(|at| Some((at, data::agency(at)?)))
        .map(|(at, agency)| view! { <li><a href=session.link(Route::Agency(at))>{labels::name(session.words, agency)}</a></li> })
        .collect_view();
    let more = (total > limit).then(
        || view! { <span class="more">{(session.words.explore().units_total)(total)}</span> },
    );
    view! { <ul class="inline-list">{links}</ul>{more} }
}
