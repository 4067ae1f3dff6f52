//! What the regions are told that the parks lie in: once a region, apart from the
//! parks' own words.

use crate::{
    components::{
        Fact, FactList, Value,
        facts::{criteria, region_of},
        labels, said,
    },
    data,
    routes::Route,
    session::Session,
};
use corpus::{AreaFact, Park};
use leptos::prelude::*;

#[component]
pub fn Areas(session: Session) -> impl IntoView {
    let words = session.words.parks();
    let mut regions: Vec<(&'static str, Vec<&'static Park<'static>>)> = Vec::new();
    for park in data::corpus()
        .parks
        .iter()
        .filter(|park| !park.area.is_empty())
    {
        let region = region_of(park)
            .map(|it| labels::name(session.words, it))
            .unwrap_or_default();
        match regions.iter_mut().find(|(name, _)| *name == region) {
            Some((_, parks)) => parks.push(park),
            None => regions.push((region, vec![park])),
        }
    }
    let regions: Vec<_> = regions
        .into_iter()
        .map(|(region, parks)| view! { <Area session region parks/> })
        .collect();
    (!regions.is_empty()).then(|| {
        view! {
            <section id="area" class="brief-group">
                <h2>{words.area_title}</h2>
                <p class="hint">{words.area_note}</p>
                {regions}
            </section>
        }
    })
}

/// One region: the parks that lie in it, and its orientation by criterion.
#[component]
fn Area(
    session: Session,
    region: &'static str,
    parks: Vec<&'static Park<'static>>,
) -> impl IntoView {
    let terms = session.words.terms();
    let names: Vec<&str> = parks
        .iter()
        .map(|park| labels::name(session.words, *park))
        .collect();
    let told: &'static [AreaFact<'static>] = parks.first().map_or(&[], |park| &park.area);
    let facts = criteria()
        .filter_map(|(criterion, entry)| {
            let quotes: Vec<_> = told
                .iter()
                .filter(|fact| fact.criterion == criterion)
                .map(|fact| {
                    let clause = session.link(Route::Clause(fact.clause));
                    view! { <li>{said(session, fact.quote)}" "<a class="own" href=clause>{session.words.parks().area_clause}</a></li> }
                })
                .collect();
            (!quotes.is_empty()).then(|| Fact {
                name: labels::name(session.words, entry),
                value: Some(Value::View(view! { <ul class="cell-quotes">{quotes}</ul> }.into_any())),
                quote: None,
            })
        })
        .collect();
    view! {
        <h3>{region}</h3>
        <p class="hint">{names.join(terms.list_comma)}</p>
        <FactList session facts/>
    }
}
