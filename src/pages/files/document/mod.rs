//! `/documents/<id>/`: a document as one would read it on paper, with what is
//! known of it above and its contents beside it.

mod contents;
mod facts;
mod table;
mod text;

use crate::{
    components::{CopyButton, Crumbs, DraftBanner, SpeakButton},
    data,
    islands::act,
    session::Session,
};
use corpus::{Document, DocumentIx, Kind};
use leptos::prelude::*;

pub fn page(session: Session, at: DocumentIx, document: &'static Document<'static>) -> AnyView {
    let words = session.words.reading();
    let clauses = data::clauses_of(document);
    let is_table = clauses.iter().any(|clause| clause.kind == Kind::Row);
    let text = if is_table {
        view! { <table::TaskTable session document/> }.into_any()
    } else {
        view! { <text::WholeText session document/> }.into_any()
    };
    let text_file = session.file_link(&format!("data/texts/{}.txt", document.id));
    let title = session.words.official().map_or_else(
        || view! { <h1 tabindex="-1">{document.title}</h1> }.into_any(),
        |lang| {
            view! {
                <h1 tabindex="-1">{document.title_en}</h1>
                <p class="line-meta"><span lang=lang>{document.title}</span>" ("{session.words.places().unofficial}")"</p>
            }
            .into_any()
        },
    );
    view! {
        <article class="reading document">
            <Crumbs session/>
            <header class="page-head">
                {title}
                <p class="hint">{(session.words.take().as_of)(&data::corpus().as_of.to_string())}</p>
            </header>
            <DraftBanner session document/>
            <section class="metadata" aria-labelledby="metadata">
                <h2 id="metadata">{words.metadata}</h2>
                <facts::Metadata session document/>
                <facts::Relations session at document/>
                <facts::Sources session document/>
            </section>
            {(!is_table).then(|| view! { <contents::Contents session document/> })}
            <section class="whole-text" aria-labelledby="whole-text">
                <h2 id="whole-text">{words.whole_text}</h2>
                <p class="clause-tools">
                    <a class="action" href=text_file download="">{session.words.take().text_file}</a>
                    <button type="button" class="button-quiet needs-app" data-act=act::PRINT>{session.words.take().print}</button>
                    <CopyButton session label=session.words.take().copy_link/>
                    <SpeakButton session/>
                </p>
                {text}
            </section>
        </article>
    }
    .into_any()
}
