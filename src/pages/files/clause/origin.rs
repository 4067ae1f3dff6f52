//! 出处: the file and the lines a clause stands in, where that file was found, and
//! where to say that something here is wrong.

use super::place;
use crate::session::Session;
use corpus::{Clause, Document, Site};
use leptos::prelude::*;

#[component]
pub fn Origin(
    session: Session,
    clause: &'static Clause<'static>,
    document: &'static Document<'static>,
    site: &'static Site<'static>,
) -> impl IntoView {
    let words = session.words.reading();
    let source = document.sources.get(usize::from(clause.place.source));
    let origin = match source.and_then(|source| source.origin_url) {
        Some(url) => view! { <a href=url rel="external">{words.origin_link}</a> }.into_any(),
        None => view! { <span class="unstated">{words.origin_unknown}</span> }.into_any(),
    };
    let retrieved = source
        .and_then(|source| source.retrieved)
        .map(|date| view! { <span>{words.retrieved}" "{date.to_string()}</span> });
    // The id stands there too, for whoever the address alone does not tell.
    let correction = site.corrections.map(|contact| {
        view! {
            <p class="source correction">
                <a href=with_clause(contact, clause.id) rel="external">{session.words.shell().corrections}</a>
                <span>{words.clause_id}<code>{clause.id}</code></span>
            </p>
        }
    });
    view! {
        <section aria-labelledby="source">
            <h2 id="source">{words.source}</h2>
            <p lang=session.words.official()>{document.title}</p>
            <p>{place(session, document, clause.place)}</p>
            <p class="source">{origin}{retrieved}</p>
            {correction}
        </section>
    }
    .into_any()
}

/// The operator's contact with the clause's id: of a mail the subject, of a page a
/// parameter of its own behind those it has, before its fragment. A subject that the
/// operator chose stays.
#[must_use]
pub fn with_clause(contact: &str, id: &str) -> String {
    let (page, fragment) = match contact.split_once('#') {
        Some((page, fragment)) => (page, format!("#{fragment}")),
        None => (contact, String::new()),
    };
    let key = if page.starts_with("mailto:") {
        "subject"
    } else {
        "clause"
    };
    let query = page.split_once('?').map_or("", |(_, query)| query);
    let taken = query
        .split('&')
        .any(|part| part.split('=').next() == Some(key));
    if taken {
        return contact.to_owned();
    }
    let join = match query {
        "" if page.ends_with('?') => "",
        "" => "?",
        query if query.ends_with('&') => "",
        _ => "&",
    };
    format!("{page}{join}{key}={id}{fragment}")
}
