//! `/agencies/<id>/`: a responsible body and its clauses, document by document.

use super::brief::{Background, Brief, BriefPage, LineGroup};
use crate::{
    components::{DocumentTag, Fact, FactList, Line, labels},
    data,
    session::Session,
};
use corpus::{Agency, AgencyIx, UnitKind};
use explore::Facet;
use leptos::prelude::*;

pub fn page(session: Session, at: AgencyIx, agency: &'static Agency<'static>) -> AnyView {
    let words = session.words;
    let aliases =
        (!agency.aliases.is_empty()).then(|| agency.aliases.join(words.terms().list_comma));
    let mut facts = vec![Fact::text(
        words.places().unit_kind,
        Some((words.terms().unit_kind)(agency.kind)),
        None,
    )];
    if aliases.is_some() {
        facts.push(Fact::text(words.places().aliases, aliases, None));
    }
    let background = agency.background.map(|text| Background {
        text: text.to_owned(),
        ground: "",
    });
    let brief = Brief {
        kind: words.places().agency,
        names: labels::Named::names(agency),
        facet: Facet::Agency,
        option: at.at(),
        lead: (agency.kind == UnitKind::Collective).then_some(words.places().collective),
        background: background.into_iter().collect(),
        facts: Some(view! { <FactList session facts/> }.into_any()),
        groups: data::corpus()
            .documents
            .iter()
            .map(|document| LineGroup {
                title: view! { <DocumentTag session document/> }.into_any(),
                note: None,
                lines: lines(at, document.first.at(), document.count as usize),
                documents: false,
            })
            .collect(),
    };
    view! { <BriefPage session brief/> }.into_any()
}

/// The lists of one document that name the body.
fn lines(agency: AgencyIx, first: usize, count: usize) -> Vec<Line> {
    let clauses = data::corpus()
        .clauses
        .iter()
        .enumerate()
        .skip(first)
        .take(count);
    clauses
        .flat_map(|(at, clause)| clause.responsibility.iter().map(move |list| (at, list)))
        .filter(|(_, list)| list.agencies.contains(&agency))
        .map(|(at, list)| Line {
            clause: at.into(),
            quote: Some(list.verbatim),
            note: None,
        })
        .collect()
}
