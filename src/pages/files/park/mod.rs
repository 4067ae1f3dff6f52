//! `/parks/<id>/`: a park, its own paragraph first. What a belt's page has in
//! common with it stands here too.

mod profile;

use super::brief::{Background, Brief, BriefPage, LineGroup};
use crate::{
    components::{ClosenessBadge, DocumentTag, DraftBanner, Line, Prose, labels},
    data,
    routes::Route,
    session::Session,
};
use corpus::{Clause, ClauseIx, Closeness, Park, ParkIx};
use explore::Facet;
use leptos::prelude::*;

pub fn page(session: Session, at: ParkIx, park: &'static Park<'static>) -> AnyView {
    let words = session.words;
    let district = park.district.and_then(data::district);
    let background = district.map(|it| Background {
        text: (words.places().lies_in)(labels::name(words, it)),
        ground: park.ground,
    });
    let facts = view! {
        {own_paragraph(session, park.clause)}
        <p class="hint">{words.parks().not_in_texts}</p>
        {profile::facts(session, at, park)}
        {profile::area(session, park)}
        {profile::belts(session, park)}
        {profile::units(session, park)}
    };
    let brief = Brief {
        kind: words.places().park,
        names: labels::Named::names(park),
        facet: Facet::Park,
        option: at.at(),
        lead: None,
        background: background.into_iter().collect(),
        facts: Some(facts.into_any()),
        groups: by_closeness(session, Some(park.clause), |clause| {
            clause
                .parks
                .iter()
                .filter(|it| it.of == at)
                .map(|it| (it.grade, it.quote))
                .collect()
        }),
    };
    view! { <BriefPage session brief/> }.into_any()
}

/// The paragraph that is about the thing, in full, with the document it is from.
pub fn own_paragraph(session: Session, at: ClauseIx) -> Option<impl IntoView + use<>> {
    let words = session.words;
    let clause = data::clause(at)?;
    let document = data::document(clause.document)?;
    Some(view! {
        <section class="own-paragraph">
            <h2>{words.places().own_paragraph}</h2>
            <p class="line-meta">
                <a href=session.link(Route::Clause(at))><DocumentTag session document/></a>
            </p>
            <DraftBanner session document/>
            <div class="verbatim" lang=session.words.official()><Prose clause/></div>
        </section>
    })
}

/// Every clause but its own that speaks of the thing, closest first; a thing
/// without a paragraph has none of its own.
pub fn by_closeness(
    session: Session,
    own: Option<ClauseIx>,
    mentions: impl Fn(&Clause<'static>) -> Vec<(Closeness, &'static str)>,
) -> Vec<LineGroup> {
    let places = session.words.places();
    let notes = [
        (Closeness::Own, places.closeness_own),
        (Closeness::Product, places.closeness_product),
        (Closeness::Mention, places.closeness_mention),
    ];
    let clauses: Vec<_> = data::corpus()
        .clauses
        .iter()
        .enumerate()
        .filter(|(at, clause)| own.is_none_or(|own| *at != own.at()) && clause.kind.is_hit())
        .map(|(at, clause)| (at, mentions(clause)))
        .collect();
    notes
        .into_iter()
        .map(|(grade, note)| LineGroup {
            title: view! { <ClosenessBadge session grade/> }.into_any(),
            note: Some(note),
            lines: clauses
                .iter()
                .flat_map(|(at, mentions)| mentions.iter().map(move |mention| (*at, *mention)))
                .filter(|(_, mention)| mention.0 == grade)
                .map(|(at, (_, quote))| Line {
                    clause: at.into(),
                    quote: Some(quote),
                    note: None,
                })
                .collect(),
            documents: true,
        })
        .collect()
}
