//! One cell of the comparison: the park's own sentences with the way to its
//! paragraph, or 原文未载明. What its region is told stands below the table.

use crate::{
    components::{facts::quotes, labels},
    data,
    routes::Route,
    session::Session,
};
use corpus::{CriterionIx, ParkIx};
use explore::fit::facts_on;
use leptos::prelude::*;

#[component]
pub fn Cell(session: Session, park: ParkIx, criterion: CriterionIx) -> impl IntoView {
    let words = session.words;
    let facts = facts_on(data::corpus(), park, criterion);
    let own = if facts.is_empty() {
        view! { <span class="unstated">{words.terms().not_stated}</span> }.into_any()
    } else {
        let quotes = quotes(session, &facts)
            .into_iter()
            .map(|quote| view! { <li>{quote}</li> })
            .collect_view();
        let clause = data::park(park).map(|it| session.link(Route::Clause(it.clause)));
        view! {
            <ul class="cell-quotes">{quotes}</ul>
            <a class="own" href=clause>{words.parks().own}</a>
        }
        .into_any()
    };
    let told = data::park(park)
        .is_some_and(|park| park.area.iter().any(|fact| fact.criterion == criterion));
    let told = told.then(|| view! { <a class="own" href="#area">{words.parks().area_below}</a> });
    view! { {own}{told} }.into_any()
}

/// Where it lies: background, with its ground.
#[component]
pub fn PlaceCell(session: Session, park: ParkIx) -> impl IntoView {
    let words = session.words;
    let park = data::park(park)?;
    let district = park.district.and_then(|at| Some((at, data::district(at)?)));
    let name = match district {
        Some((at, district)) => {
            view! { <a href=session.link(Route::District(at))>{labels::name(words, district)}</a> }
                .into_any()
        }
        None => view! { <span class="unstated">{words.parks().place_unknown}</span> }.into_any(),
    };
    Some(view! {
        {name}
        <p class="line-note">{words.terms().background}{words.terms().colon}<span lang=words.lang_of(park.ground)>{park.ground}</span></p>
    })
}
