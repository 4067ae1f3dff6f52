//! 目录: headings, and under each the clauses that bear a title.

use crate::{components::labels, data, routes::anchor, session::Session};
use corpus::{Clause, Document, Kind};
use leptos::prelude::*;

#[component]
pub fn Contents(session: Session, document: &'static Document<'static>) -> impl IntoView {
    let words = session.words;
    let link = |clause: &'static Clause<'static>| {
        let title = labels::clause_title(words, clause);
        let lang = words.lang_of(&title);
        view! { <a href=format!("#{}", anchor(clause)) lang=lang>{title}</a> }
    };
    let mut entries: Vec<(&'static Clause<'static>, Vec<&'static Clause<'static>>)> = Vec::new();
    for clause in data::clauses_of(document) {
        let heads = clause.path.is_empty() && (clause.title.is_some() || is_head(clause.kind));
        match entries.last_mut() {
            Some((_, below)) if !heads && clause.title.is_some() => below.push(clause),
            _ if heads => entries.push((clause, Vec::new())),
            _ => {}
        }
    }
    let items = entries
        .into_iter()
        .map(|(head, below)| {
            let below = (!below.is_empty()).then(|| {
                let item = |clause: &'static Clause<'static>| {
                    view! { <li class=format!("depth-{}", clause.path.len())>{link(clause)}</li> }
                };
                let items = below.into_iter().map(item).collect_view();
                view! { <ol>{items}</ol> }
            });
            view! { <li>{link(head)}{below}</li> }
        })
        .collect_view();
    view! {
        <nav class="contents" aria-labelledby="contents">
            <h2 id="contents">{words.reading().contents}</h2>
            <ol>{items}</ol>
        </nav>
    }
}

/// Bears a name of its own even without a printed title.
const fn is_head(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Heading | Kind::Annex | Kind::Notice | Kind::Preamble
    )
}
