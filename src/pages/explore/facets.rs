//! All facets in their order, and how the options of each are grouped.

use super::{
    agencies::AgencyFacet,
    facet::{FacetBox, Section},
    members,
};
use crate::{components::labels, data, session::Session};
use corpus::Kind;
use explore::Facet;
use leptos::prelude::*;

#[component]
pub fn Facets(session: Session) -> impl IntoView {
    let corpus = data::corpus();
    let flat = |facet: Facet| {
        vec![Section {
            title: None,
            options: (0..facet.len(corpus)).collect(),
        }]
    };
    // Headings and notices are read, not counted: no use as options.
    let counted = |kind: Kind| {
        let mut clauses = corpus.clauses.iter();
        kind.is_hit() && clauses.any(|clause| clause.kind == kind)
    };
    let kinds = Kind::ALL
        .iter()
        .enumerate()
        .filter(|(_, kind)| counted(**kind))
        .map(|(at, _)| at)
        .collect();
    view! {
        <div class="facets">
            <FacetBox
                session
                facet=Facet::District
                open=true
                sections=by_group(session)
                after=view! { <AllDistricts session/> }.into_any()
            />
            <FacetBox session facet=Facet::Group open=false sections=flat(Facet::Group)/>
            <FacetBox session facet=Facet::Zone open=false sections=flat(Facet::Zone)/>
            <FacetBox session facet=Facet::Belt open=true sections=flat(Facet::Belt)/>
            <AgencyFacet session/>
            <FacetBox session facet=Facet::Park open=false sections=flat(Facet::Park)/>
            <FacetBox session facet=Facet::Theme open=false sections=flat(Facet::Theme)/>
            <FacetBox session facet=Facet::Mode open=false sections=flat(Facet::Mode)/>
            <FacetBox
                session
                facet=Facet::Verb
                open=false
                sections=flat(Facet::Verb)
                after=view! { <p class="hint" lang=session.words.official()>{corpus.verbs.rule}</p> }.into_any()
            />
            <FacetBox session facet=Facet::Document open=true sections=flat(Facet::Document)/>
            <FacetBox
                session
                facet=Facet::Kind
                open=false
                sections=vec![Section { title: None, options: kinds }]
            />
            <FacetBox session facet=Facet::Status open=false sections=flat(Facet::Status)/>
        </div>
    }
}

fn by_group(session: Session) -> Vec<Section> {
    let corpus = data::corpus();
    let groups = corpus.groups.iter().enumerate();
    let mut sections: Vec<Section> = groups
        .map(|(at, group)| Section {
            title: Some(labels::name(session.words, group)),
            options: members(at),
        })
        .collect();
    let districts = corpus.districts.iter().enumerate();
    let rest: Vec<usize> = districts
        .filter(|(_, district)| district.group.is_none())
        .map(|(at, _)| at)
        .collect();
    if !rest.is_empty() {
        sections.push(Section {
            title: Some(session.words.filters().ungrouped),
            options: rest,
        });
    }
    sections
}

/// The switch that lets clauses about 各区 in: of use once a district is chosen.
#[component]
fn AllDistricts(session: Session) -> impl IntoView {
    view! {
        <label class="switch">
            <input type="checkbox" disabled/>
            <span class="option-name">{session.words.explore().all_districts}</span>
            <span class="count"></span>
        </label>
    }
}
