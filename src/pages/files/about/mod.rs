//! `/about/`: what this is, how places are graded, what the texts do not state; and
//! the pages below it.

mod accessibility;
mod host;
mod method;
mod verify;

use crate::{components::Crumbs, data, routes::Route, session::Session, words::Part};
pub use accessibility::AccessibilityPage;
pub use host::{HostPage, robots};
use leptos::prelude::*;
pub use method::MethodPage;
pub use verify::VerifyPage;

#[component]
pub fn AboutPage(session: Session) -> impl IntoView {
    let (words, corpus) = (session.words.about(), data::corpus());
    let more = [
        (Route::Method, session.words.shell().method_title),
        (Route::Verify, session.words.shell().verify_title),
        (Route::Glossary, session.words.reading().glossary_title),
        (Route::Data, session.words.shell().data_title),
        (
            Route::Accessibility,
            session.words.shell().accessibility_title,
        ),
        (Route::Host, session.words.host().title),
    ]
    .map(|(to, name)| view! { <li><a href=session.link(to)>{name}</a></li> })
    .collect_view();
    let meanings = |list: &'static [crate::words::Meaning]| {
        let lines = list
            .iter()
            .map(|it| view! { <div><dt>{it.term}</dt><dd>{it.meaning}</dd></div> })
            .collect_view();
        view! { <dl class="facts">{lines}</dl> }
    };
    let hits = corpus
        .clauses
        .iter()
        .filter(|clause| clause.kind.is_hit())
        .count();
    view! {
        <div class="reading">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{words.title}</h1>
                <p class="lead-line">{words.lead}</p>
            </header>
            {parts(words.parts)}
            <section>
                <h2>{words.grades_title}</h2>
                <p>{words.grades_lead}</p>
                {meanings(words.grades)}
            </section>
            <section>
                <h2>{words.closeness_title}</h2>
                {meanings(words.closeness)}
            </section>
            <section>
                <h2>{words.missing_title}</h2>
                <p>{words.missing_lead}</p>
                {meanings(words.missing)}
            </section>
            <section>
                <h2>{words.corpus_title}</h2>
                <p>{(words.corpus)(corpus.documents.len(), hits, corpus.agencies.len())}</p>
                <p>{(session.words.take().as_of)(&corpus.as_of.to_string())}</p>
            </section>
            <section>
                <h2>{words.more_title}</h2>
                <ul class="link-list">{more}</ul>
            </section>
        </div>
    }
}

/// Headings and their paragraphs.
fn parts(parts: &'static [Part]) -> impl IntoView {
    parts
        .iter()
        .map(|part| {
            let paragraphs = part
                .paragraphs
                .iter()
                .map(|&text| view! { <p>{text}</p> })
                .collect_view();
            view! { <section><h2>{part.title}</h2>{paragraphs}</section> }
        })
        .collect_view()
}
