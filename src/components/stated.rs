//! Facts with the words they rest on; 原文未载明 where the texts say nothing.

use super::said;
use crate::session::Session;
use leptos::prelude::*;

/// One line of a list of facts.
pub struct Fact {
    pub name: &'static str,
    /// `None`: not stated.
    pub value: Option<Value>,
    /// The sentence it rests on, where that says more than the value.
    pub quote: Option<&'static str>,
}

/// What a fact says.
pub enum Value {
    Text(String),
    View(AnyView),
}

impl Fact {
    /// A fact that is text.
    #[must_use]
    pub fn text(
        name: &'static str,
        value: Option<impl Into<String>>,
        quote: Option<&'static str>,
    ) -> Self {
        let value: Option<String> = value.map(Into::into);
        let quote = quote.filter(|&quote| value.as_deref() != Some(quote));
        Self {
            name,
            value: value.map(Value::Text),
            quote,
        }
    }
}

#[component]
pub fn FactList(session: Session, facts: Vec<Fact>) -> impl IntoView {
    let words = session.words;
    let lines = facts
        .into_iter()
        .map(|fact| {
            let absent = fact.value.is_none();
            let value = match fact.value {
                Some(Value::View(view)) => view,
                Some(Value::Text(text)) => match words.lang_of(&text) {
                    Some(lang) => view! { <span lang=lang>{text}</span> }.into_any(),
                    None => text.into_any(),
                },
                None => {
                    view! { <span class="unstated">{words.terms().not_stated}</span> }.into_any()
                }
            };
            let quote = fact.quote.filter(|_| !absent).map(|quote| {
                view! {
                    <span class="fact-quote"><span class="fact-quote-label">{words.terms().evidence}</span>{said(session, quote)}</span>
                }
            });
            view! { <div><dt>{fact.name}</dt><dd>{value}{quote}</dd></div> }
        })
        .collect_view();
    view! { <dl class="facts">{lines}</dl> }
}
