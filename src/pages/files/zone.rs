//! `/zones/<id>/`: a functional zone. Where it lies is background.

use super::brief::{Background, Brief, BriefPage, LineGroup};
use crate::{
    components::{GradeBadge, Line, labels},
    data,
    session::Session,
};
use corpus::{Grade, Zone, ZoneIx};
use explore::Facet;
use leptos::prelude::*;

pub fn page(session: Session, at: ZoneIx, zone: &'static Zone<'static>) -> AnyView {
    let words = session.words;
    let districts: Vec<&str> = zone
        .districts
        .iter()
        .filter_map(|&district| data::district(district))
        .map(|it| labels::name(words, it))
        .collect();
    let background = if districts.is_empty() {
        Background {
            text: words.places().zone_unknown.to_owned(),
            ground: zone.ground,
        }
    } else {
        Background {
            text: (words.places().lies_in)(&districts.join(words.terms().list_comma)),
            ground: zone.ground,
        }
    };
    let clauses = data::corpus()
        .clauses
        .iter()
        .enumerate()
        .filter(|(_, clause)| clause.kind.is_hit());
    let lines = clauses
        .flat_map(|(clause, it)| {
            it.zones
                .iter()
                .filter(|mention| mention.of == at)
                .map(move |mention| (clause, mention))
        })
        .map(|(clause, mention)| Line {
            clause: clause.into(),
            quote: Some(mention.quote),
            note: None,
        })
        .collect();
    let brief = Brief {
        kind: words.places().zone,
        names: labels::Named::names(zone),
        facet: Facet::Zone,
        option: at.at(),
        lead: None,
        background: vec![background],
        facts: None,
        groups: vec![LineGroup {
            title: view! { <GradeBadge session grade=Grade::Named/> }.into_any(),
            note: Some(words.places().zone_mentions),
            lines,
            documents: true,
        }],
    };
    view! { <BriefPage session brief/> }.into_any()
}
