//! One cell of the comparison: the park's own sentences with the way to its
//! paragraph, or 原文未载明. What its region is told stands below the table.

use crate::{
    components::{labels, markup::quotes},
    data,
    routes::Route,
    session::Session,
};
use corpus::{CriterionIx, ParkIx};
use explore::fit::facts_on;
use maud::{Markup, html};

pub fn cell(session: Session, park: ParkIx, criterion: CriterionIx) -> Markup {
    let words = session.words;
    let facts = facts_on(data::corpus(), park, criterion);
    let told = data::park(park)
        .is_some_and(|park| park.area.iter().any(|fact| fact.criterion == criterion));
    html! {
        @if facts.is_empty() {
            span.unstated { (words.terms().not_stated) }
        } @else {
            ul.cell-quotes {
                @for quote in quotes(session, &facts) { li { (quote) } }
            }
            @if let Some(park) = data::park(park) {
                a.own href=(session.link(Route::Clause(park.clause))) { (words.parks().own) }
            }
        }
        @if told {
            a.own href="#area" { (words.parks().area_below) }
        }
    }
}

/// Where it lies: background, with its ground.
pub fn place_cell(session: Session, park: ParkIx) -> Markup {
    let words = session.words;
    let Some(park) = data::park(park) else {
        return Markup::default();
    };
    let district = park.district.and_then(|at| Some((at, data::district(at)?)));
    html! {
        @if let Some((at, district)) = district {
            a href=(session.link(Route::District(at))) { (labels::name(words, district)) }
        } @else {
            span.unstated { (words.parks().place_unknown) }
        }
        p.line-note {
            (words.terms().background) (words.terms().colon)
            span lang=[words.lang_of(park.ground)] { (park.ground) }
        }
    }
}
