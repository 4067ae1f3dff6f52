//! The block of facts above a document's text, as on government sites: each with
//! the words it rests on, 原文未载明 where there are none.

use crate::{
    components::{Fact, FactList, said},
    data,
    routes::Route,
    session::Session,
};
use corpus::{Document, DocumentIx, Relation, RelationEnd, Stated};
use leptos::prelude::*;

#[component]
pub fn Metadata(session: Session, document: &'static Document<'static>) -> impl IntoView {
    let words = session.words;
    let text = |name: &'static str, stated: &Option<Stated<'static, &'static str>>| {
        Fact::text(name, stated.map(|it| it.value), stated.map(|it| it.quote))
    };
    let (date, day) = (document.date_made, words.terms().date);
    let mut facts = vec![
        Fact::text(words.reading().title, Some(document.title), None),
        text(words.reading().issuer, &document.issuer),
        Fact::text(
            words.reading().date_made,
            date.map(|it| day(it.value)),
            date.map(|it| it.quote),
        ),
        text(words.reading().document_number, &document.document_number),
        text(words.reading().publicity, &document.publicity),
        text(words.reading().addressee, &document.addressee),
        Fact::text(
            words.reading().status,
            Some((words.terms().status)(document.status)),
            None,
        ),
    ];
    if let Some(date) = document.notice_date {
        facts.push(Fact::text(
            words.reading().notice_date,
            Some(day(date.value)),
            Some(date.quote),
        ));
    }
    if let Some(period) = document.consultation {
        let value = (words.draft().dates)(&day(period.value.0), &day(period.value.1));
        facts.push(Fact::text(
            words.reading().consultation_label,
            Some(value),
            Some(period.quote),
        ));
    }
    view! { <FactList session facts/> }
}

/// What this document says of others, and others of it.
#[component]
pub fn Relations(
    session: Session,
    at: DocumentIx,
    document: &'static Document<'static>,
) -> impl IntoView {
    let words = session.words;
    let own = document.relations.iter().map(|relation| {
        line(
            session,
            (words.reading().relation)(relation.kind),
            target(session, relation),
            relation.quote,
        )
    });
    let of_others = data::corpus().documents.iter().enumerate().flat_map(|(from, other)| {
        let concerns = move |relation: &&Relation<'_>| matches!(relation.target, RelationEnd::Document(to) if to == at);
        other.relations.iter().filter(concerns).map(move |relation| {
            let link = view! { <a href=session.link(Route::Document(from.into()))><span lang=words.official()>{other.title}</span></a> };
            line(session, (words.reading().relation_of)(relation.kind), link.into_any(), relation.quote)
        })
    });
    let lines: Vec<AnyView> = own.chain(of_others).collect();
    (!lines.is_empty())
        .then(|| view! { <h3>{words.reading().relations}</h3><ul class="quoted-list">{lines}</ul> })
}

fn target(session: Session, relation: &Relation<'static>) -> AnyView {
    match relation.target {
        RelationEnd::Document(to) => {
            let title = data::document(to).map(|it| it.title).unwrap_or_default();
            view! { <a href=session.link(Route::Document(to)) lang=session.words.official()>{title}</a> }.into_any()
        }
        RelationEnd::Cited { title, number } => {
            let number = number.map(|number| view! { <span class="line-note" lang=session.words.official()>{number}</span> });
            view! { <span lang=session.words.official()>{title}</span>{number} }.into_any()
        }
    }
}

fn line(session: Session, kind: &'static str, target: AnyView, quote: &'static str) -> AnyView {
    view! { <li><span class="label">{kind}</span>{target}{said(session, quote)}</li> }.into_any()
}

/// The texts the document was made from, each with its checksum and origin.
#[component]
pub fn Sources(session: Session, document: &'static Document<'static>) -> impl IntoView {
    let words = session.words.reading();
    let items = document
        .sources
        .iter()
        .map(|source| {
            let origin = match source.origin_url {
                Some(url) => view! { <a href=url rel="external">{words.origin}</a> }.into_any(),
                None => view! { <span class="unstated">{words.origin_unknown}</span> }.into_any(),
            };
            let retrieved = source
                .retrieved
                .map(|date| format!("{} {date}", words.retrieved));
            let short = source.sha256.get(..12).unwrap_or(source.sha256);
            view! {
                <li class="source">
                    <code>{source.file}</code>
                    <span><abbr title=source.sha256>{words.sha256}" "{short}"…"</abbr></span>
                    {origin}
                    {retrieved.map(|retrieved| view! { <span>{retrieved}</span> })}
                </li>
            }
        })
        .collect_view();
    view! { <h3>{words.sources}</h3><ul class="sources">{items}</ul> }
}
