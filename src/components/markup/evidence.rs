//! A park's sentences: the words that matter stand out inside the quote.

use crate::session::Session;
use corpus::ParkFact;
use maud::{Markup, html};

/// The quote with the value emphasized.
#[must_use]
pub fn emphasized(session: Session, quote: &str, values: &[&str]) -> Markup {
    let mut spans: Vec<(usize, usize)> = values
        .iter()
        .filter_map(|value| quote.find(value).map(|at| (at, at + value.len())))
        .collect();
    spans.sort_unstable();
    let mut done = 0;
    let piece = |from: usize, to: usize| quote.get(from..to).unwrap_or_default();
    html! {
        q lang=[session.words.official()] {
            @for (from, to) in spans {
                @let from = from.max(done);
                @if from < to {
                    (piece(std::mem::replace(&mut done, to), from))
                    strong { (piece(from, to)) }
                }
            }
            (piece(done, quote.len()))
        }
    }
}

/// A criterion's facts, each quote once.
#[must_use]
pub fn quotes(session: Session, facts: &[&'static ParkFact<'static>]) -> Vec<Markup> {
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
