//! One hit: what it is, what it says, and why it is here.

use super::shortlist::ListButton;
use crate::{
    components::{ClosenessBadge, DocumentTag, GradeBadge, UnitLinks, labels, marked, said},
    data,
    routes::Route,
    session::Session,
};
use corpus::{Clause, ClauseIx, Grade};
use explore::{Facet, Hit, Query};
use leptos::prelude::*;

/// About how many characters of a clause a hit shows.
const EXCERPT: usize = 110;
/// How many bodies a hit names.
const UNITS: usize = 4;

#[component]
pub fn HitCard(
    session: Session,
    hit: Hit,
    /// What to mark.
    needles: Vec<String>,
    /// Why the words found it.
    mut why: Vec<AnyView>,
) -> impl IntoView {
    let words = session.words;
    let clause = data::clause(hit.clause)?;
    let document = data::document(clause.document)?;
    why.extend(session.query_untracked(|query| places(session, query, clause)));
    let agencies = clause.agencies();
    let units = (!agencies.is_empty()).then(|| {
        view! {
            <div class="hit-units"><span class="label">{words.explore().units}</span><UnitLinks session agencies limit=UNITS/></div>
        }
    });
    let title = labels::clause_title(words, clause);
    Some(view! {
        <article class="hit" data-clause=clause.id>
            <h3><a href=session.link(Route::Clause(hit.clause)) lang=words.lang_of(&title)>{marked(&title, &needles)}</a></h3>
            <p class="hit-meta"><DocumentTag session document/><span class="kind">{(words.terms().kind)(clause.kind)}</span></p>
            <p class="hit-text" lang=words.official()>{excerpt(session, clause, &needles)}</p>
            {(!why.is_empty()).then(|| view! { <ul class="why">{why}</ul> })}
            {units}
            {also(session, &hit.also)}
            <ListButton session at=hit.clause/>
        </article>
    }
    .into_any())
}

/// The piece of the text that answers, with the words marked.
fn excerpt(
    session: Session,
    clause: &'static Clause<'static>,
    needles: &[String],
) -> impl IntoView + use<> {
    let body = labels::body(clause);
    let (start, end) = explore::excerpt(body, needles, EXCERPT);
    let cut = |cut: bool| cut.then_some(session.words.terms().cut);
    (
        cut(start > 0),
        marked(body.get(start..end).unwrap_or(body), needles),
        cut(end < body.len()),
    )
}

/// The table rows with the same words.
fn also(session: Session, rows: &[ClauseIx]) -> Option<impl IntoView + use<>> {
    let words = session.words.explore();
    (!rows.is_empty()).then(|| {
        let rows = rows
            .iter()
            .filter_map(|&at| Some((at, data::clause(at)?.number?)))
            .map(|(at, number)| view! { <li><a href=session.link(Route::Clause(at))>{(words.row)(number)}</a></li> })
            .collect_view();
        view! { <div class="hit-also"><span class="label">{words.also_in}</span><ul class="inline-list">{rows}</ul></div> }
    })
}

/// For every place chosen: how closely this clause concerns it, and in which words.
fn places(session: Session, query: &Query, clause: &'static Clause<'static>) -> Vec<AnyView> {
    let mut lines = Vec::new();
    for district in query.options(Facet::District) {
        let name = labels::option_name(session.words, Facet::District, district);
        let mentions: Vec<_> = clause
            .districts
            .iter()
            .filter(|it| it.district.at() == district)
            .collect();
        if let (true, Some(quote)) = (mentions.is_empty(), clause.all_districts) {
            lines.push(line(
                session,
                view! { <GradeBadge session grade=Grade::All/> }.into_any(),
                name.to_owned(),
                quote,
            ));
        }
        for mention in mentions {
            let via = mention.via.and_then(data::group).map(|group| {
                (session.words.explore().via_group)(labels::name(session.words, group))
            });
            let name = via.map_or_else(
                || name.to_owned(),
                |via| format!("{name}{}{via}", session.words.terms().comma),
            );
            lines.push(line(
                session,
                view! { <GradeBadge session grade=mention.grade/> }.into_any(),
                name,
                mention.quote,
            ));
        }
    }
    let graded = clause
        .belts
        .iter()
        .map(|it| (Facet::Belt, it.of.at(), it.grade, it.quote));
    let graded = graded.chain(
        clause
            .parks
            .iter()
            .map(|it| (Facet::Park, it.of.at(), it.grade, it.quote)),
    );
    for (facet, option, grade, quote) in
        graded.filter(|&(facet, option, ..)| query.has(facet, option))
    {
        let name = labels::option_name(session.words, facet, option).to_owned();
        lines.push(line(
            session,
            view! { <ClosenessBadge session grade/> }.into_any(),
            name,
            quote,
        ));
    }
    for mention in clause
        .zones
        .iter()
        .filter(|it| query.has(Facet::Zone, it.of.at()))
    {
        let name = labels::option_name(session.words, Facet::Zone, mention.of.at()).to_owned();
        lines.push(line(
            session,
            view! { <GradeBadge session grade=Grade::Named/> }.into_any(),
            name,
            mention.quote,
        ));
    }
    lines
}

fn line(session: Session, badge: AnyView, name: String, quote: &'static str) -> AnyView {
    view! { <li>{badge}<span class="why-of">{name}</span>{said(session, quote)}</li> }.into_any()
}
