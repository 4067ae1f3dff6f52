//! The task table as a table; on phones its rows become cards (by style alone).

use crate::{
    components::{Prose, labels},
    data,
    routes::{Route, anchor},
    session::Session,
};
use corpus::{Clause, ClauseIx, Document, Kind};
use leptos::prelude::*;

#[component]
pub fn TaskTable(session: Session, document: &'static Document<'static>) -> impl IntoView {
    let words = &session.words.reading;
    let clauses = data::clauses_of(document);
    let first = document.first.at();
    let (rows, prose): (Vec<_>, Vec<_>) = clauses
        .iter()
        .enumerate()
        .partition(|(_, clause)| clause.kind == Kind::Row);
    let prose = prose
        .into_iter()
        .map(|(_, clause)| view! { <div id=anchor(clause) class="verbatim"><Prose clause/></div> })
        .collect_view();
    let rows = rows
        .into_iter()
        .map(|(at, clause)| view! { <Row session at=ClauseIx::from(first + at) clause/> })
        .collect_view();
    view! {
        {prose}
        <table class="rows tasks">
            <caption class="vh">{words.table_caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.table_number}</th>
                    <th scope="col">{words.table_measure}</th>
                    <th scope="col">{words.table_text}</th>
                    <th scope="col">{words.table_units}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[component]
fn Row(session: Session, at: ClauseIx, clause: &'static Clause<'static>) -> impl IntoView {
    let words = &session.words.reading;
    let twins: Vec<AnyView> = clause
        .duplicates
        .iter()
        .filter_map(|&twin| Some((twin, data::clause(twin)?)))
        .map(|(twin, measure)| {
            let title = labels::clause_title(session.words, measure);
            view! { <li><a href=session.link(Route::Clause(twin))>{title}</a></li> }.into_any()
        })
        .collect();
    let measure = if twins.is_empty() {
        view! { <span class="unstated">{words.no_twin}</span> }.into_any()
    } else {
        view! { <ul class="inline-list">{twins}</ul> }.into_any()
    };
    let units = clause
        .responsibility
        .iter()
        .map(|list| view! { <p>{list.verbatim}</p> })
        .collect_view();
    view! {
        <tr id=anchor(clause)>
            <th scope="row" data-label=words.table_number>
                <a href=session.link(Route::Clause(at))>{clause.number}</a>
            </th>
            <td data-label=words.table_measure>{measure}</td>
            <td data-label=words.table_text>{clause.text}</td>
            <td data-label=words.table_units>{units}</td>
        </tr>
    }
}
