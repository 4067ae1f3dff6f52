//! What is chosen, each with a way to take it back.

use crate::{components::labels::option_name, data, islands::act, session::Session};
use explore::{Facet, Query};
#[cfg(feature = "ssr")]
use leptos::prelude::*;
use maud::{Markup, html};

/// A condition of a query: its words, or one option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    Words,
    Option(Facet, usize),
}

/// Everything a query asks, words first.
pub fn conditions(query: &Query) -> Vec<Condition> {
    let words = (!query.text.is_empty()).then_some(Condition::Words);
    let options = Facet::ALL.into_iter().flat_map(|facet| {
        query
            .options(facet)
            .map(move |option| Condition::Option(facet, option))
    });
    words.into_iter().chain(options).collect()
}

/// The query without one of its conditions.
pub fn without(query: &Query, condition: Condition) -> Query {
    let mut query = query.clone();
    match condition {
        Condition::Words => query.text.clear(),
        Condition::Option(facet, option) => query.set(facet, option, false),
    }
    query
}

/// 区：静海区.
pub fn name(session: Session, query: &Query, condition: Condition) -> String {
    let words = session.words;
    match condition {
        Condition::Words => format!(
            "{}{}{}",
            words.explore().search_chip,
            words.terms().colon,
            query.text
        ),
        Condition::Option(facet, option) => {
            format!(
                "{}{}{}",
                (words.terms().facet)(facet),
                words.terms().colon,
                option_name(words, facet, option)
            )
        }
    }
}

/// The whole query in one line, for the ear.
pub fn spoken(session: Session, query: &Query) -> String {
    let words = session.words;
    let names: Vec<String> = conditions(query)
        .into_iter()
        .map(|condition| name(session, query, condition))
        .collect();
    if names.is_empty() {
        words.explore().no_filters.to_owned()
    } else {
        names.join(words.terms().comma) + words.terms().full_stop
    }
}

/// The conditions, and the way back to none.
#[cfg(feature = "ssr")]
#[component]
pub fn ChipBox(session: Session) -> impl IntoView {
    let words = session.words.explore();
    view! {
        <div class="chips" hidden>
            <ul aria-label=words.chosen data-live="chips"></ul>
            <button type="button" class="button-quiet" data-act=act::CLEAR>{words.clear_all}</button>
        </div>
    }
}

pub fn chip_list(session: Session) -> Markup {
    let words = session.words.explore();
    session.with_query(|query| {
        html! {
            @for condition in conditions(query) {
                @let name = name(session, query, condition);
                li {
                    button.chip
                        type="button"
                        aria-label=((words.drop_chip)(&name))
                        data-act=(act::ASK)
                        data-query=(asking(&without(query, condition)))
                    { (name) span.chip-x aria-hidden="true" { "×" } }
                }
            }
        }
    })
}

/// What a button with `act::ASK` carries.
pub fn asking(query: &Query) -> String {
    query.to_search(data::corpus())
}
