//! `/differences/`: where two texts say different things: the bodies of measure
//! and table, and the two sources of one document.

use crate::{
    components::{ClauseLink, ColumnHeads, UnitLinks},
    data,
    session::Session,
};
use corpus::{AgencyIx, Comparison};
use explore::LedgerEntry;
use leptos::prelude::*;

#[component]
pub fn DifferencesPage(session: Session) -> impl IntoView {
    let words = session.words.ledgers();
    let ledger = explore::ledger(data::corpus());
    let differing = ledger.iter().filter(|entry| entry.differs()).count();
    let units_note = (words.units_note)(ledger.len(), differing);
    let rows = ledger
        .iter()
        .filter_map(|entry| ledger_row(session, entry))
        .collect_view();
    view! {
        <article class="reading document">
            <header class="page-head">
                <h1 tabindex="-1">{words.differences_title}</h1>
                <p class="lead-line">{words.differences_lead}</p>
            </header>
            <section aria-labelledby="ledger">
                <h2 id="ledger">{words.units_title}</h2>
                <p class="hint">{units_note}</p>
                <table class="rows ledger" aria-labelledby="ledger">
                    <ColumnHeads names=[words.measure, words.both, words.measure_only, words.table_only]/>
                    <tbody>{rows}</tbody>
                </table>
            </section>
            <Sources session/>
        </article>
    }
}

fn ledger_row(session: Session, entry: &LedgerEntry) -> Option<impl IntoView + use<>> {
    let words = session.words.ledgers();
    let measure = data::clause(entry.measure)?;
    let state = if entry.differs() {
        words.different
    } else {
        words.same
    };
    let units = |agencies: &[AgencyIx]| {
        if agencies.is_empty() {
            words.nobody.into_any()
        } else {
            view! { <UnitLinks session agencies=agencies.to_vec()/> }.into_any()
        }
    };
    Some(view! {
        <tr>
            <th scope="row" data-label=words.measure>
                <ClauseLink session at=entry.measure clause=measure/>
                <span class="line-note">{state}</span>
            </th>
            <td data-label=words.both>{units(&entry.both)}</td>
            <td data-label=words.measure_only>{units(&entry.measure_only)}</td>
            <td data-label=words.table_only>{units(&entry.table_only)}</td>
        </tr>
    })
}

/// Character by character; white space aside.
#[component]
fn Sources(session: Session) -> impl IntoView {
    let words = session.words.ledgers();
    let comparisons = &data::corpus().comparisons;
    let agreement = explore::agreement(data::corpus());
    let rows = comparisons
        .iter()
        .flat_map(|comparison| changes_of(session, comparison))
        .collect_view();
    view! {
        <section aria-labelledby="two-sources">
            <h2 id="two-sources">{words.sources_title}</h2>
            <p class="hint">{(words.sources_note)(agreement.same, agreement.width, agreement.places, &agreement.rate())}</p>
            <table class="rows ledger" aria-labelledby="two-sources">
                <ColumnHeads names=[words.clause, words.shown, words.other]/>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

/// How much of the sentence stands around a change, in characters.
const CONTEXT: usize = 12;

fn changes_of(session: Session, comparison: &Comparison) -> Vec<impl IntoView + use<>> {
    let words = session.words.ledgers();
    let Some(clause) = data::clause(comparison.clause) else {
        return Vec::new();
    };
    let Some(other) = clause.variants.get(usize::from(comparison.variant)) else {
        return Vec::new();
    };
    let reading = |text: &'static str, span: (u32, u32)| {
        let (before, changed, after) = around(text, span);
        view! { "…" {before} <mark>{changed}</mark> {after} "…" }
    };
    let row = |change: &corpus::Change| {
        view! {
            <tr>
                <th scope="row" data-label=words.clause>
                    <ClauseLink session at=comparison.clause clause/>
                </th>
                <td data-label=words.shown lang=session.words.official()>{reading(clause.text, change.shown)}</td>
                <td data-label=words.other lang=session.words.official()>{reading(other.text, change.other)}</td>
            </tr>
        }
    };
    comparison.changes.iter().map(row).collect()
}

/// The changed words with a little of the text on both sides.
fn around(text: &str, (from, to): (u32, u32)) -> (String, String, String) {
    let (from, to) = (from as usize, to as usize);
    let slice = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let before: Vec<char> = slice(0, from).chars().collect();
    let before = before
        .iter()
        .skip(before.len().saturating_sub(CONTEXT))
        .collect();
    let after = slice(to, text.len()).chars().take(CONTEXT).collect();
    (before, slice(from, to).to_owned(), after)
}
