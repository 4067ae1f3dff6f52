//! `/about/glossary/`: every word that is explained, with the clauses that use it.

use super::clause::marks;
use crate::{
    components::{ClauseLink, Crumbs, said},
    data,
    session::Session,
};
use corpus::{Clause, ClauseIx, Term};
use leptos::prelude::*;

#[component]
pub fn GlossaryPage(session: Session) -> impl IntoView {
    let words = session.words;
    let used = used();
    let entries = data::corpus()
        .glossary
        .iter()
        .map(|term| {
            let clauses = used.iter().filter(|(id, _)| *id == term.id);
            entry(session, term, clauses.map(|(_, at)| *at).collect())
        })
        .collect_view();
    view! {
        <div class="reading">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{words.reading().glossary_title}</h1>
                <p class="lead-line">{words.reading().glossary_lead}</p>
            </header>
            <dl class="facts terms">{entries}</dl>
        </div>
    }
    .into_any()
}

/// Each clause under each term that it uses, as its own page marks it.
fn used() -> Vec<(&'static str, ClauseIx)> {
    let clauses = data::corpus().clauses.iter().enumerate();
    clauses
        .filter(|(_, clause)| clause.kind.is_hit())
        .flat_map(|(at, clause): (usize, &Clause<'static>)| {
            let marks = marks(clause).into_iter();
            marks.map(move |(_, term)| (term.id, ClauseIx::from(at)))
        })
        .collect()
}

fn entry(session: Session, term: &'static Term<'static>, clauses: Vec<ClauseIx>) -> AnyView {
    let words = session.words;
    let name = words.name(term.name, term.name_en);
    // The official name, where the page is in another language.
    let official = (name != term.name)
        .then(|| view! { " " <span class="line-note" lang=words.official()>{term.name}</span> });
    let stated = term
        .stated
        .first()
        .map(|sentence| view! { <span class="fact-quote">{said(session, sentence.quote)}</span> });
    let count = (words.reading().glossary_uses)(clauses.len());
    let links = clauses
        .iter()
        .filter_map(|&at| Some((at, data::clause(at)?)))
        .map(|(at, clause)| view! { <li><ClauseLink session at clause/></li> })
        .collect_view();
    let uses = if clauses.is_empty() {
        view! { <p class="unstated">{words.reading().glossary_unused}</p> }.into_any()
    } else {
        view! { <details class="thread"><summary>{count}</summary><ul>{links}</ul></details> }
            .into_any()
    };
    view! {
        <div id=format!("term-{}", term.id) data-term=term.id>
            <dt lang=words.lang_of(name)>{name}{official}</dt>
            <dd>
                {words.name(term.means, term.means_en)}
                {stated}
                {uses}
            </dd>
        </div>
    }
    .into_any()
}
