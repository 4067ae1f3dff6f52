//! The facet of responsible bodies: grouped by kind, with its own filter box.

use super::facet::{FacetFrame, OptionList, Section};
use crate::{data, session::Session};
use corpus::{UnitKind, fold};
use explore::Facet;
use leptos::prelude::*;

#[component]
pub fn AgencyFacet(session: Session) -> impl IntoView {
    let words = &session.words.explore;
    let agencies = &data::corpus().agencies;
    let needle = RwSignal::new(String::new());
    let shown: Signal<Vec<usize>> = Memo::new(move |_| {
        let needle = fold(&needle.read());
        let names = |at: &usize| {
            agencies.get(*at).is_some_and(|agency| {
                agency
                    .aliases
                    .iter()
                    .chain([&agency.name])
                    .any(|name| fold(name).contains(&needle))
            })
        };
        (0..agencies.len()).filter(names).collect()
    })
    .into();
    let lists = UnitKind::ALL
        .into_iter()
        .map(|kind| Section {
            title: Some((session.words.terms.unit_kind)(kind)),
            options: (0..agencies.len())
                .filter(|&at| agencies.get(at).is_some_and(|it| it.kind == kind))
                .collect(),
        })
        .filter(|section| !section.options.is_empty())
        .map(|section| view! { <OptionList session facet=Facet::Agency section shown/> })
        .collect_view();
    let none = move || {
        shown
            .with(Vec::is_empty)
            .then(|| view! { <p class="hint">{words.no_agency}</p> })
    };
    view! {
        <FacetFrame session facet=Facet::Agency open=false>
            <label class="mini-search needs-app">
                <span>{words.find_agency}</span>
                <input
                    type="search"
                    autocomplete="off"
                    on:input=move |event| needle.set(event_target_value(&event))
                />
            </label>
            {lists}
            {none}
        </FacetFrame>
    }
    .into_any()
}
