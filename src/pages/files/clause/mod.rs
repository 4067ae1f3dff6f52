//! `/clauses/<id>/`: one clause, verbatim, and everything it rests on or concerns.

mod origin;
mod places;
mod targets;
mod terms;
mod threads;

use crate::{
    components::{
        Cite, ClauseLink, CopyButton, Crumbs, DocumentTag, DraftBanner, Prose, SpeakButton,
        UnitLinks, labels, quoted,
    },
    data,
    islands::act,
    routes::{Route, anchor},
    session::Session,
};
use corpus::{Clause, ClauseIx, Document, Place};
use leptos::prelude::*;
pub use origin::{Origin, with_clause};
use places::Places;
use targets::Targets;
use terms::Terms;
pub use terms::marks;
use threads::Threads;

pub fn page(session: Session, at: ClauseIx, clause: &'static Clause<'static>) -> AnyView {
    let words = session.words;
    let Some(document) = data::document(clause.document) else {
        return ().into_any();
    };
    let in_document = format!(
        "{}#{}",
        session.link(Route::Document(clause.document)),
        anchor(clause)
    );
    let headings = clause
        .path
        .iter()
        .filter_map(|&heading| data::clause(heading));
    let path = headings
        .map(|it| labels::clause_title(words, it))
        .collect::<Vec<_>>()
        .join(" › ");
    let title = labels::clause_title(words, clause);
    let terms = terms::marks(clause);
    let marks = terms.iter().map(|&(mark, _)| mark).collect::<Vec<_>>();
    view! {
        <article class="reading clause">
            <Crumbs session/>
            <header class="page-head">
                <p class="eyebrow">
                    {(!path.is_empty()).then(|| view! { <span class="path" lang=words.lang_of(&path)>{path.clone()}</span> })}
                    <span class="kind">{(words.terms().kind)(clause.kind)}</span>
                </p>
                <h1 tabindex="-1" lang=words.lang_of(&title)>{title.clone()}</h1>
            </header>
            <DraftBanner session document/>
            <section aria-labelledby="text">
                <h2 id="text" class="vh">{words.reading().text}</h2>
                <div class="verbatim" lang=session.words.official()><Prose clause marks=marks/></div>
                <p class="clause-tools">
                    <a class="action" href=in_document>{words.reading().in_document}</a>
                    <button type="button" class="button-quiet needs-app" data-act=act::PRINT>{words.take().print}</button>
                    <CopyButton session label=words.take().copy_link/>
                    <SpeakButton session/>
                </p>
                <Cite session clause/>
            </section>
            <Units session clause/>
            <Places session clause/>
            <Targets session clause/>
            <Threads session at clause/>
            <Terms session terms/>
            <SameWords session clause/>
            <Variants session clause document/>
            <Origin session clause document site=data::site()/>
            <Siblings session at document/>
        </article>
    }
    .into_any()
}

/// Responsible bodies, list by list.
#[component]
fn Units(session: Session, clause: &'static Clause<'static>) -> impl IntoView {
    let words = session.words.reading();
    let many = clause.responsibility.len() > 1;
    let lists = clause
        .responsibility
        .iter()
        .map(|list| {
            let scope = many.then(|| {
                view! { <p class="line-note">{words.units_scope}</p>{quoted(session, list.scope)} }
            });
            // In a table the list is a cell of its own, not part of the text above.
            let cell =
                (!clause.text.contains(list.verbatim)).then(|| quoted(session, list.verbatim));
            let open = list
                .open
                .then(|| view! { <p class="hint">{words.units_open}</p> });
            view! {
                <div class="units-list">
                    {scope}
                    <UnitLinks session agencies=list.agencies.clone()/>
                    {cell}
                    {open}
                </div>
            }
        })
        .collect_view();
    let none = clause
        .responsibility
        .is_empty()
        .then(|| view! { <p class="unstated">{words.units_none}</p> });
    view! { <section><h2>{words.units}</h2>{lists}{none}</section> }
}

/// A measure's table rows, a row's measure: the same words, with their own lists.
#[component]
fn SameWords(session: Session, clause: &'static Clause<'static>) -> impl IntoView {
    let words = session.words;
    (!clause.duplicates.is_empty()).then(|| {
        let twins = clause
            .duplicates
            .iter()
            .filter_map(|&at| Some((at, data::clause(at)?)))
            .filter_map(|(at, twin)| Some((at, twin, data::document(twin.document)?)))
            .map(|(at, twin, document)| {
                view! {
                    <li>
                        <p class="line-title">
                            <ClauseLink session at clause=twin/>
                        </p>
                        <p class="line-meta"><DocumentTag session document/></p>
                        <UnitLinks session agencies=twin.agencies()/>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="further">
                <h2>{words.reading().same_words}</h2>
                <p class="hint">{words.reading().same_words_note}</p>
                <ul class="clause-list">{twins}</ul>
            </section>
        }
    })
}

/// How another source of the same document prints this clause.
#[component]
fn Variants(
    session: Session,
    clause: &'static Clause<'static>,
    document: &'static Document<'static>,
) -> impl IntoView {
    let words = session.words.reading();
    (!clause.variants.is_empty()).then(|| {
        let variants = clause
            .variants
            .iter()
            .map(|variant| {
                let same = corpus::fold(variant.text) == corpus::fold(clause.text);
                let note = if same {
                    words.other_reading_same
                } else {
                    words.other_reading_note
                };
                let text = (!same).then(|| quoted(session, variant.text));
                view! { <p>{note}</p>{text}<p>{place(session, document, variant.place)}</p> }
            })
            .collect_view();
        view! { <section class="further"><h2>{words.other_reading}</h2>{variants}</section> }
    })
}

fn place(
    session: Session,
    document: &Document<'static>,
    place: Place,
) -> Option<impl IntoView + use<>> {
    let source = document.sources.get(usize::from(place.source))?;
    let lines = (session.words.reading().lines)(place.first_line, place.last_line);
    Some(view! { <span class="source"><code>{source.file}</code><span>{lines}</span></span> })
}

/// 上一条 and 下一条 in the same document.
#[component]
fn Siblings(session: Session, at: ClauseIx, document: &'static Document<'static>) -> impl IntoView {
    let words = session.words;
    let (first, end) = (
        document.first.at(),
        document.first.at() + document.count as usize,
    );
    let link = |to: Option<usize>, label: &'static str, class: &'static str| {
        let (to, clause) = to
            .filter(|to| (first..end).contains(to))
            .and_then(|to| Some((to, data::clause(to.into())?)))?;
        let title = labels::clause_title(words, clause);
        Some(view! {
            <a class=class href=session.link(Route::Clause(to.into()))>
                <span class="label">{label}</span>
                <span lang=words.lang_of(&title)>{title.clone()}</span>
            </a>
        })
    };
    view! {
        <nav class="siblings" aria-label=words.reading().siblings>
            {link(at.at().checked_sub(1), words.reading().previous, "previous")}
            {link(at.at().checked_add(1), words.reading().next, "next")}
        </nav>
    }
}
