//! A park's sentences: the words that matter stand out inside the quote.

use crate::{data, session::Session};
use corpus::{CriterionIx, District, Park, ParkFact};
use leptos::prelude::*;

/// The quote with the value emphasized.
#[must_use]
pub fn emphasized(session: Session, quote: &'static str, values: &[&'static str]) -> AnyView {
    let mut spans: Vec<(usize, usize)> = values
        .iter()
        .filter_map(|value| quote.find(value).map(|at| (at, at + value.len())))
        .collect();
    spans.sort_unstable();
    let mut parts: Vec<AnyView> = Vec::new();
    let mut done = 0;
    for (from, to) in spans {
        let from = from.max(done);
        if from >= to {
            continue;
        }
        parts.push(quote.get(done..from).unwrap_or_default().into_any());
        parts.push(view! { <strong>{quote.get(from..to)}</strong> }.into_any());
        done = to;
    }
    parts.push(quote.get(done..).unwrap_or_default().into_any());
    view! { <q lang=session.words.official()>{parts}</q> }.into_any()
}

/// A criterion's facts, each quote once.
#[must_use]
pub fn quotes(session: Session, facts: &[&'static ParkFact<'static>]) -> Vec<AnyView> {
    let mut quotes: Vec<(&'static str, Vec<&'static str>)> = Vec::new();
    for fact in facts {
        match quotes.iter_mut().find(|(quote, _)| *quote == fact.quote) {
            Some((_, values)) => values.push(fact.value),
            None => quotes.push((fact.quote, vec![fact.value])),
        }
    }
    let quotes = quotes.into_iter();
    quotes
        .map(|(quote, values)| emphasized(session, quote, &values))
        .collect()
}

/// The district a park lies in by background knowledge, else its zone's only one.
#[must_use]
pub fn region_of(park: &Park<'_>) -> Option<&'static District<'static>> {
    let zone = park
        .zone
        .and_then(|zone| data::corpus().zones.get(zone.at()));
    let alone = zone.and_then(|zone| match zone.districts.as_slice() {
        [district] => Some(*district),
        _ => None,
    });
    data::district(park.district.or(alone)?)
}

/// Every criterion with its position.
pub fn criteria() -> impl Iterator<Item = (CriterionIx, &'static corpus::Criterion<'static>)> {
    let criteria = data::corpus().fit.criteria.iter().enumerate();
    criteria.map(|(at, criterion)| (CriterionIx::from(at), criterion))
}
