//! What every page about a place or a body has in common: a title, what is known
//! beside the texts, and the clauses grouped by how closely they speak of it.

use crate::{
    components::{ClauseList, CopyButton, Crumbs, Line},
    islands::act,
    session::Session,
};
use explore::Facet;
use leptos::prelude::*;

/// A page about one thing.
pub struct Brief {
    /// What kind of thing it is: 区.
    pub kind: &'static str,
    /// Official, and in English.
    pub names: (&'static str, &'static str),
    pub facet: Facet,
    pub option: usize,
    /// Said under the heading.
    pub lead: Option<&'static str>,
    /// Editor's knowledge and its ground.
    pub background: Vec<Background>,
    /// Facts between the heading and the clauses.
    pub facts: Option<AnyView>,
    pub groups: Vec<LineGroup>,
}

/// Something no source says, shown as such.
pub struct Background {
    pub text: String,
    pub ground: &'static str,
}

/// Clauses that concern the thing in one way.
pub struct LineGroup {
    pub title: AnyView,
    pub note: Option<&'static str>,
    pub lines: Vec<Line>,
    /// Say of each clause which document it stands in.
    pub documents: bool,
}

#[component]
pub fn BriefPage(session: Session, brief: Brief) -> impl IntoView {
    let words = session.words.places();
    let name = session.words.name(brief.names.0, brief.names.1);
    let official = session.words.official().map(|lang| {
        view! { <p class="line-meta"><span lang=lang>{brief.names.0}</span>" ("{words.unofficial}")"</p> }
    });
    let none = brief.groups.iter().all(|group| group.lines.is_empty());
    let groups = brief
        .groups
        .into_iter()
        .filter(|group| !group.lines.is_empty())
        .map(|group| {
            let count = (words.count)(group.lines.len());
            view! {
                <section class="brief-group">
                    <h2>{group.title}<span class="count">{count}</span></h2>
                    {group.note.map(|note| view! { <p class="hint">{note}</p> })}
                    <ClauseList session lines=group.lines documents=group.documents/>
                </section>
            }
        })
        .collect_view();
    view! {
        <div class="reading brief">
            <Crumbs session/>
            <header class="page-head">
                <p class="eyebrow">{brief.kind}</p>
                <h1 tabindex="-1">{name}</h1>
                {official}
                {brief.lead.map(|lead| view! { <p class="lead-line">{lead}</p> })}
                <p class="clause-tools">
                    <a class="action" href=session.filter_link(brief.facet, brief.option)>{(words.filter_link)(name)}</a>
                    <button type="button" class="button-quiet needs-app" data-act=act::PRINT>{session.words.take().print}</button>
                    <CopyButton session label=session.words.take().copy_link/>
                </p>
            </header>
            <BackgroundBox session notes=brief.background/>
            {brief.facts}
            {none.then(|| view! { <p class="notice">{(words.nothing)(name)}</p> })}
            {groups}
        </div>
    }
}

/// 背景知识（非原文）, each with its ground; nothing where there is none.
#[component]
pub fn BackgroundBox(session: Session, notes: Vec<Background>) -> impl IntoView {
    let words = session.words;
    (!notes.is_empty()).then(|| {
        let notes = notes
            .into_iter()
            .map(|note| {
                let ground = (!note.ground.is_empty()).then(
                    || view! { <span class="ground">{words.places().ground}<span lang=words.lang_of(note.ground)>{note.ground}</span></span> },
                );
                view! { <p><span lang=words.lang_of(&note.text)>{note.text.clone()}</span>" "{ground}</p> }
            })
            .collect_view();
        view! {
            <aside class="banner banner-background">
                <p><strong>{words.terms().background}</strong></p>
                {notes}
            </aside>
        }
    })
}
