//! One hit: what it is, what it says, and why it is here.

use super::shortlist::list_button;
use crate::{
    components::{
        labels,
        markup::{closeness_badge, document_tag, grade_badge, marked, said, unit_links},
    },
    data,
    routes::Route,
    session::Session,
};
use corpus::{Clause, ClauseIx, Grade};
use explore::{Facet, Hit, Query};
use maud::{Markup, PreEscaped, html};

/// About how many characters of a clause a hit shows.
const EXCERPT: usize = 110;
/// How many bodies a hit names.
const UNITS: usize = 4;

/// `needles`: what to mark; `why`: lines that say why the words found it.
pub fn hit_card(session: Session, hit: &Hit, needles: &[String], why: Markup) -> Markup {
    let words = session.words;
    let clause_and_document = data::clause(hit.clause)
        .and_then(|clause| Some((clause, data::document(clause.document)?)));
    let Some((clause, document)) = clause_and_document else {
        return Markup::default();
    };
    let mut why = why.into_string();
    session.query_untracked(|query| places(session, query, clause, &mut why));
    let agencies = clause.agencies();
    let title = labels::clause_title(words, clause);
    html! {
        article.hit data-clause=(clause.id) {
            h3 {
                a href=(session.link(Route::Clause(hit.clause))) lang=[words.lang_of(&title)] { (marked(&title, needles)) }
            }
            p.hit-meta {
                (document_tag(session, document))
                span.kind { ((words.terms().kind)(clause.kind)) }
            }
            p.hit-text lang=[words.official()] { (excerpt(session, clause, needles)) }
            @if !why.is_empty() {
                ul.why { (PreEscaped(why)) }
            }
            @if !agencies.is_empty() {
                div.hit-units {
                    span.label { (words.explore().units) }
                    (unit_links(session, &agencies, UNITS))
                }
            }
            (also(session, &hit.also))
            (list_button(session, hit.clause))
        }
    }
}

/// The piece of the text that answers, with the words marked.
fn excerpt(session: Session, clause: &Clause<'_>, needles: &[String]) -> Markup {
    let body = labels::body(clause);
    let (start, end) = explore::excerpt(body, needles, EXCERPT);
    let cut = session.words.terms().cut;
    html! {
        @if start > 0 { (cut) }
        (marked(body.get(start..end).unwrap_or(body), needles))
        @if end < body.len() { (cut) }
    }
}

/// The table rows with the same words.
fn also(session: Session, rows: &[ClauseIx]) -> Markup {
    let words = session.words.explore();
    html! {
        @if !rows.is_empty() {
            div.hit-also {
                span.label { (words.also_in) }
                ul.inline-list {
                    @for &at in rows {
                        @if let Some(row) = data::number_of(at, words.row) {
                            li { a href=(session.link(Route::Clause(at))) { (row) } }
                        }
                    }
                }
            }
        }
    }
}

/// For every place chosen: how closely this clause concerns it, and in which words.
fn places(session: Session, query: &Query, clause: &Clause<'static>, lines: &mut String) {
    let words = session.words;
    let named = |facet, option| labels::option_name(words, facet, option);
    let mut line = |badge: Markup, name: &str, quote: &str| {
        let line = html! { li { (badge) span.why-of { (name) } (said(session, quote)) } };
        *lines += &line.into_string();
    };
    for district in query.options(Facet::District) {
        let name = named(Facet::District, district);
        let mentions = clause.districts.iter();
        let mut mentions = mentions
            .filter(|it| it.district.at() == district)
            .peekable();
        if let (true, Some(quote)) = (mentions.peek().is_none(), clause.all_districts) {
            line(grade_badge(session, Grade::All), name, quote);
        }
        for mention in mentions {
            let badge = grade_badge(session, mention.grade);
            match mention.via.and_then(data::group) {
                Some(group) => {
                    let via = (words.explore().via_group)(labels::name(words, group));
                    let name = format!("{name}{}{via}", words.terms().comma);
                    line(badge, &name, mention.quote);
                }
                None => line(badge, name, mention.quote),
            }
        }
    }
    let belts = clause.belts.iter();
    let belts = belts.map(|it| (Facet::Belt, it.of.at(), it.grade, it.quote));
    let parks = clause.parks.iter();
    let parks = parks.map(|it| (Facet::Park, it.of.at(), it.grade, it.quote));
    for (facet, option, grade, quote) in belts.chain(parks) {
        if query.has(facet, option) {
            line(closeness_badge(session, grade), named(facet, option), quote);
        }
    }
    for mention in &clause.zones {
        let zone = mention.of.at();
        if query.has(Facet::Zone, zone) {
            let badge = grade_badge(session, Grade::Named);
            line(badge, named(Facet::Zone, zone), mention.quote);
        }
    }
}
