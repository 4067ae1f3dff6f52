//! `/targets/`: every quantified commitment with its sentence, and apart from
//! them the amounts that decide who is eligible.

use crate::{
    components::{DocumentTag, labels},
    data,
    routes::Route,
    session::Session,
};
use corpus::Target;
use leptos::prelude::*;

#[component]
pub fn TargetsPage(session: Session) -> impl IntoView {
    let words = &session.words.ledgers;
    let (eligibility, commitments): (Vec<_>, Vec<_>) = data::corpus()
        .targets
        .iter()
        .partition(|target| target.eligibility);
    view! {
        <article class="reading document">
            <header class="page-head">
                <h1 tabindex="-1">{words.targets_title}</h1>
                <p class="lead-line">{words.targets_lead}</p>
            </header>
            <section aria-labelledby="commitments">
                <h2 id="commitments">{words.commitments}</h2>
                <p class="hint">{words.commitments_note}</p>
                {table(session, "commitments", &commitments)}
            </section>
            <section aria-labelledby="eligibility">
                <h2 id="eligibility">{words.eligibility}</h2>
                <p class="hint">{words.eligibility_note}</p>
                {table(session, "eligibility", &eligibility)}
            </section>
        </article>
    }
}

fn table(
    session: Session,
    named_by: &'static str,
    targets: &[&'static Target<'static>],
) -> impl IntoView + use<> {
    let words = &session.words.ledgers;
    let rows = targets
        .iter()
        .filter_map(|target| row(session, target))
        .collect_view();
    view! {
        <table class="rows ledger" aria-labelledby=named_by>
            <thead>
                <tr>
                    <th scope="col">{words.subject}</th>
                    <th scope="col">{words.value}</th>
                    <th scope="col">{words.deadline}</th>
                    <th scope="col">{words.evidence}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(session: Session, target: &'static Target<'static>) -> Option<impl IntoView> {
    let words = &session.words.ledgers;
    let clause = data::clause(target.clause)?;
    let document = data::document(clause.document)?;
    let notes: Vec<String> = [
        target.hedge.map(words.hedge),
        target.per.map(words.per),
        target.threshold.map(words.threshold),
    ]
    .into_iter()
    .flatten()
    .collect();
    let notes = notes
        .into_iter()
        .map(|note| view! { <span class="line-note">{note}</span> })
        .collect_view();
    let deadline = target.deadline.map_or_else(
        || view! { <span class="unstated">{session.words.terms.not_stated}</span> }.into_any(),
        |deadline| {
            let passed = deadline.value < data::corpus().as_of;
            let state = if passed { words.passed } else { words.ahead };
            view! { {deadline.quote} <span class="line-note">{state}</span> }.into_any()
        },
    );
    Some(view! {
        <tr data-target=target.id>
            <th scope="row" data-label=words.subject>{target.subject}</th>
            <td data-label=words.value>
                <strong>{target.amount}</strong>
                {notes}
            </td>
            <td data-label=words.deadline>{deadline}</td>
            <td data-label=words.evidence>
                <blockquote>{target.quote}</blockquote>
                <p class="line-meta">
                    <a href=session.link(Route::Clause(target.clause))>{labels::clause_title(session.words, clause)}</a>
                    " "
                    <DocumentTag session document/>
                </p>
            </td>
        </tr>
    })
}
