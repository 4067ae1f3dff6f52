//! The facet of responsible bodies: grouped by kind, with its own filter box.

use super::facet::{FacetFrame, OptionList, Section};
use crate::{data, session::Session};
use corpus::UnitKind;
use explore::Facet;
use leptos::prelude::*;

#[component]
pub fn AgencyFacet(session: Session) -> impl IntoView {
    let words = session.words.filters();
    let agencies = &data::corpus().agencies;
    let lists = UnitKind::ALL
        .into_iter()
        .map(|kind| Section {
            title: Some((session.words.terms().unit_kind)(kind)),
            options: (0..agencies.len())
                .filter(|&at| agencies.get(at).is_some_and(|it| it.kind == kind))
                .collect(),
        })
        .filter(|section| !section.options.is_empty())
        .map(|section| view! { <OptionList session facet=Facet::Agency section/> })
        .collect_view();
    view! {
        <FacetFrame session facet=Facet::Agency open=false>
            <label class="mini-search needs-app">
                <span>{words.find_agency}</span>
                <input type="search" autocomplete="off"/>
            </label>
            {lists}
            <p class="hint" data-no-agency="" hidden>{words.no_agency}</p>
        </FacetFrame>
    }
}
