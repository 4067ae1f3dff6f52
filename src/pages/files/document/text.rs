//! The whole text of a document in prose, clause by clause, each with its anchor
//! and its own page.

use crate::{
    components::{CopyButton, Part, labels, paragraphs, verbatim_parts},
    data,
    routes::{Route, anchor},
    session::Session,
};
use corpus::{Clause, ClauseIx, Document, Kind};
use leptos::prelude::*;

#[component]
pub fn WholeText(session: Session, document: &'static Document<'static>) -> impl IntoView {
    let clauses = data::clauses_of(document).iter().enumerate();
    let first = document.first.at();
    clauses
        .map(|(at, clause)| view! { <ClauseText session at=ClauseIx::from(first + at) clause/> })
        .collect_view()
}

#[component]
fn ClauseText(session: Session, at: ClauseIx, clause: &'static Clause<'static>) -> impl IntoView {
    let mut parts = verbatim_parts(clause);
    let title = labels::clause_title(session.words, clause);
    let href = session.link(Route::Clause(at));
    let heading = match (clause.kind, parts.first()) {
        (Kind::Heading | Kind::Annex, _) => {
            parts.clear();
            Some(head(clause, href.clone(), clause.text))
        }
        (_, Some(&Part::Lead(lead))) => {
            parts.remove(0);
            Some(head(clause, href.clone(), lead))
        }
        _ => None,
    };
    // What has no heading to press has a line of its own.
    let open = heading.is_none().then(|| {
        let label = (session.words.reading().own_page)(&title);
        let lang = session.words.lang_of(&label);
        view! { <p><a class="own-page" href=href lang=lang>{label}</a></p> }
    });
    view! {
        <section id=anchor(clause) class=format!("text-clause text-{}", clause.kind.slug())>
            <div lang=session.words.official() data-spoken="">
                {heading}
                {paragraphs(parts)}
            </div>
            <div class="clause-tools">
                {open}
                <CopyButton session label=session.words.take().copy_link anchor=anchor(clause) about=title/>
            </div>
        </section>
    }
}

/// A heading of the depth at which the clause stands, leading to its page.
fn head(clause: &Clause<'static>, href: String, text: &'static str) -> AnyView {
    let link = view! { <a href=href>{text}</a> };
    match clause.path.len() {
        0 => view! { <h3>{link}</h3> }.into_any(),
        1 => view! { <h4>{link}</h4> }.into_any(),
        _ => view! { <h5>{link}</h5> }.into_any(),
    }
}
