//! `/districts/<code>/`: everything said about a district, by grade.

use super::brief::{Background, Brief, BriefPage, LineGroup};
use crate::{
    components::{GradeBadge, Line, labels},
    data,
    session::Session,
};
use corpus::{ClauseIx, District, DistrictIx, DistrictMention, Grade};
use explore::Facet;
use leptos::prelude::*;

pub fn page(session: Session, at: DistrictIx, district: &'static District<'static>) -> AnyView {
    let words = session.words;
    let named = graded(session, at, Grade::Named);
    let lead = named.is_empty().then_some(words.places().named_none);
    let group = district.group.and_then(data::group);
    let background = group.map(|group| Background {
        text: (words.places().in_group)(labels::name(words, group)),
        ground: group.ground,
    });
    let zones = data::corpus()
        .zones
        .iter()
        .filter(|zone| zone.districts.contains(&at))
        .map(|zone| Background {
            text: (words.places().zone_lies_in)(
                labels::name(words, zone),
                labels::name(words, district),
            ),
            ground: zone.ground,
        });
    let brief = Brief {
        kind: words.places().district,
        names: labels::Named::names(district),
        facet: Facet::District,
        option: at.at(),
        lead,
        background: background.into_iter().chain(zones).collect(),
        facts: None,
        groups: vec![
            group_of(session, Grade::Named, words.places().grade_named, named),
            group_of(
                session,
                Grade::Group,
                words.places().grade_group,
                graded(session, at, Grade::Group),
            ),
            group_of(session, Grade::All, words.places().grade_all, all()),
        ],
    };
    view! { <BriefPage session brief/> }.into_any()
}

fn group_of(session: Session, grade: Grade, note: &'static str, lines: Vec<Line>) -> LineGroup {
    LineGroup {
        title: view! { <GradeBadge session grade/> }.into_any(),
        note: Some(note),
        lines,
        documents: true,
    }
}

fn graded(session: Session, district: DistrictIx, grade: Grade) -> Vec<Line> {
    let words = session.words;
    let mut lines = Vec::new();
    for (at, clause) in data::corpus()
        .clauses
        .iter()
        .enumerate()
        .filter(|(_, clause)| clause.kind.is_hit())
    {
        let is = |it: &&DistrictMention<'_>| it.district == district && it.grade == grade;
        for mention in clause.districts.iter().filter(is) {
            let via = mention
                .via
                .and_then(data::group)
                .map(|group| (words.explore().via_group)(labels::name(words, group)));
            let role = mention
                .responsible
                .then(|| words.reading().responsible.to_owned());
            lines.push(Line {
                clause: ClauseIx::from(at),
                quote: Some(mention.quote),
                note: via.or(role),
            });
        }
    }
    lines
}

fn all() -> Vec<Line> {
    let clauses = data::corpus()
        .clauses
        .iter()
        .enumerate()
        .filter(|(_, clause)| clause.kind.is_hit());
    clauses
        .filter_map(|(at, clause)| {
            Some(Line {
                clause: at.into(),
                quote: Some(clause.all_districts?),
                note: None,
            })
        })
        .collect()
}
