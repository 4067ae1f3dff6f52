//! The rows of buttons under the schematic: groups of districts, and functional
//! zones, which have no tile of their own.

use crate::{components::labels, data, session::Session};
use explore::Facet;
use leptos::prelude::*;

/// 市内六区 and the like: all members at once.
#[component]
pub fn Groups(session: Session) -> impl IntoView {
    let words = &session.words.explore;
    let buttons = data::corpus()
        .groups
        .iter()
        .enumerate()
        .map(|(at, group)| {
            let members = members(at);
            let all = StoredValue::new(members.clone());
            let on = move || {
                all.with_value(|all| {
                    all.iter()
                        .all(|&member| session.has(Facet::District, member))
                })
            };
            view! {
                <li>
                    <button
                        type="button"
                        class=format!("group-button g{at}")
                        aria-label=(words.choose_group)(labels::name(session.words, group))
                        aria-pressed=move || on().to_string()
                        on:click=move |_| session.toggle_all(Facet::District, &members)
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
    .into_any()
}

/// The districts of a group, as options.
pub fn members(group: usize) -> Vec<usize> {
    let districts = data::corpus().districts.iter().enumerate();
    districts
        .filter(|(_, district)| district.group.is_some_and(|of| of.at() == group))
        .map(|(at, _)| at)
        .collect()
}

/// 功能区: the same state as their facet.
#[component]
pub fn Zones(session: Session) -> impl IntoView {
    let facet_name = (session.words.terms.facet)(Facet::Zone);
    let buttons = data::corpus()
        .zones
        .iter()
        .enumerate()
        .map(|(at, zone)| {
            let count = move || session.count(Facet::Zone, at);
            let on = move || session.has(Facet::Zone, at);
            view! {
                <li>
                    <button
                        type="button"
                        class="group-button"
                        aria-pressed=move || on().to_string()
                        disabled=move || count() == 0 && !on()
                        on:click=move |_| session.toggle(Facet::Zone, at)
                    >
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
    .into_any()
}
