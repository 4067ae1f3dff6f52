//! `/targets/`: every quantified commitment with its sentence, and apart from
//! them the amounts that decide who is eligible.

mod lineages;
mod timeline;

use crate::{
    components::{ClauseLink, ColumnHeads, CopyButton, DocumentTag, OnDays, citation, quoted},
    data,
    islands::Days,
    session::Session,
};
use corpus::{Date, Target};
use leptos::prelude::*;
use lineages::Lineages;
use timeline::Timeline;

#[component]
pub fn TargetsPage(session: Session) -> impl IntoView {
    let words = session.words.ledgers();
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
            <Timeline session targets=commitments.clone()/>
            <Lineages session/>
            <section aria-labelledby="eligibility">
                <h2 id="eligibility">{words.eligibility}</h2>
                <p class="hint">{words.eligibility_note}</p>
                {table(session, "eligibility", &eligibility)}
            </section>
        </article>
    }
}

/// The name of a target inside its page.
pub fn anchor(target: &Target<'static>) -> String {
    target.id.replace('/', "-")
}

/// Whether a deadline is ahead or has passed, on any day that the page is read.
pub fn due(session: Session, deadline: Date) -> impl IntoView {
    let words = session.words.ledgers();
    [
        (Days::Until(deadline), words.ahead),
        (Days::After(deadline), words.passed),
    ]
    .map(|(days, state)| {
        view! { <OnDays days><span class="line-note">{state}</span></OnDays> }
    })
    .collect_view()
}

fn table(
    session: Session,
    named_by: &'static str,
    targets: &[&'static Target<'static>],
) -> impl IntoView + use<> {
    let words = session.words.ledgers();
    let rows = targets
        .iter()
        .filter_map(|target| row(session, target))
        .collect_view();
    view! {
        <table class="rows ledger targets" aria-labelledby=named_by>
            <ColumnHeads names=[words.subject, words.value, words.deadline, words.evidence]/>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(session: Session, target: &'static Target<'static>) -> Option<impl IntoView> {
    let words = session.words.ledgers();
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
        .map(|note| {
            let lang = session.words.lang_of(&note);
            view! { <span class="line-note" lang=lang>{note}</span> }
        })
        .collect_view();
    let deadline = target.deadline.map_or_else(
        || view! { <span class="unstated">{session.words.terms().not_stated}</span> }.into_any(),
        |deadline| {
            view! {
                <span lang=session.words.official()>{deadline.quote}</span>
                " "
                {due(session, deadline.value)}
            }
            .into_any()
        },
    );
    let cite = citation(session, clause, target.quote);
    Some(view! {
        <tr id=anchor(target) data-target=target.id>
            <th scope="row" data-label=words.subject lang=session.words.official()>{target.subject}</th>
            <td data-label=words.value>
                <strong lang=session.words.official()>{target.amount}</strong>
                {notes}
            </td>
            <td data-label=words.deadline>{deadline}</td>
            <td data-label=words.evidence>
                {quoted(session, target.quote)}
                <p class="line-meta">
                    <ClauseLink session at=target.clause clause/>
                    " "
                    <DocumentTag session document/>
                </p>
                <CopyButton session label=session.words.take().copy_citation text=cite anchor=anchor(target)/>
            </td>
        </tr>
    })
}
