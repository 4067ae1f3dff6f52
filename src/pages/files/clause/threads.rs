//! 专题脉络: what the other documents say about the same subjects, sentence by
//! sentence. Standing after each other says nothing of one following the other.

use crate::{
    components::{ClauseLink, DocumentTag, said},
    data,
    session::Session,
};
use corpus::{Clause, ClauseIx, Sentence, Thread};
use leptos::prelude::*;

#[component]
pub fn Threads(session: Session, at: ClauseIx, clause: &'static Clause<'static>) -> impl IntoView {
    let words = session.words.reading();
    let threads = data::corpus()
        .threads
        .iter()
        .filter(|thread| thread.sentences.iter().any(|it| it.clause == at))
        .filter_map(|thread| one(session, clause, thread))
        .collect::<Vec<_>>();
    (!threads.is_empty()).then(|| {
        view! {
            <section class="further" aria-labelledby="threads">
                <h2 id="threads">{words.threads}</h2>
                <p class="hint">{words.threads_note}</p>
                {threads}
            </section>
        }
        .into_any()
    })
}

/// Table rows repeat their measures and are left out.
fn one(
    session: Session,
    clause: &Clause<'static>,
    thread: &'static Thread<'static>,
) -> Option<AnyView> {
    let elsewhere: Vec<&Sentence<'static>> = thread
        .sentences
        .iter()
        .filter(|it| {
            data::clause(it.clause).is_some_and(|other| {
                other.document != clause.document
                    && !other.duplicates.contains(&data::position(clause))
            })
        })
        .collect();
    if elsewhere.is_empty() {
        return None;
    }
    let count = (session.words.places().count)(elsewhere.len());
    let lines = elsewhere
        .into_iter()
        .filter_map(|sentence| {
            let (at, other) = (sentence.clause, data::clause(sentence.clause)?);
            let document = data::document(other.document)?;
            Some(view! {
                <li>
                    <p class="line-meta"><DocumentTag session document/></p>
                    <p>{said(session, sentence.quote)}</p>
                    <p class="line-meta"><ClauseLink session at clause=other/></p>
                </li>
            })
        })
        .collect_view();
    Some(
        view! {
            <details class="thread">
                <summary>{session.words.name(thread.name, thread.name_en)}" "<span class="count">{count}</span></summary>
                <ul class="clause-list">{lines}</ul>
            </details>
        }
        .into_any(),
    )
}
