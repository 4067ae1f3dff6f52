//! The rows of buttons under the schematic: groups of districts, and functional
//! zones, which have no tile of their own.

use crate::{components::labels, data, session::Session};
use explore::Facet;
use leptos::prelude::*;

/// 市内六区 and the like: all members at once.
#[component]
pub fn Groups(session: Session) -> impl IntoView {
    let words = session.words.filters();
    let buttons = data::corpus()
        .groups
        .iter()
        .enumerate()
        .map(|(at, group)| {
            view! {
                <li>
                    <button
                        type="button"
                        class=format!("group-button g{at}")
                        data-group=at
                        aria-label=(words.choose_group)(labels::name(session.words, group))
                        aria-pressed="false"
                    >
                        {labels::name(session.words, group)}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <ul class="groups" aria-label=words.groups_label>{buttons}</ul>
        <p class="hint">{words.group_ground}</p>
    }
}

/// 功能区: the same state as their facet.
#[component]
pub fn Zones(session: Session) -> impl IntoView {
    let facet_name = (session.words.terms().facet)(Facet::Zone);
    let buttons = data::corpus()
        .zones
        .iter()
        .enumerate()
        .map(|(at, zone)| {
            let count = session.count(Facet::Zone, at);
            view! {
                <li>
                    <button type="button" class="group-button" data-zone=at aria-pressed="false" disabled=count == 0>
                        {labels::name(session.words, zone)}" "
                        <span class="count">{count}</span>
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <h4 id="zones-title" class="strip-title">{facet_name}</h4>
        <ul class="groups" aria-labelledby="zones-title">{buttons}</ul>
    }
}
