//! The task table as a table; on phones its rows become cards (by style alone).

use crate::{
    components::{ClauseLink, CopyButton, Prose, labels},
    data,
    islands::act,
    routes::{Route, anchor},
    session::Session,
};
use corpus::{Clause, ClauseIx, Document, Kind};
use leptos::prelude::*;

/// The columns that rows can be ordered by, in the order of [`places`].
const NUMBER: usize = 0;
const MEASURE: usize = 1;
/// By the list as a whole: the same bodies stand together.
const UNITS: usize = 2;

/// For each row its place in the order of every column. Rows keep their printed
/// order where they agree.
fn places(rows: &[(ClauseIx, &Clause<'static>)]) -> Vec<[usize; 3]> {
    let mut places = vec![[0; 3]; rows.len()];
    for column in [NUMBER, MEASURE, UNITS] {
        let key = |&row: &usize| {
            let clause = rows.get(row).map(|(_, clause)| *clause);
            let key: Vec<u32> = match (column, clause) {
                (MEASURE, Some(clause)) => clause.duplicates.iter().map(|at| at.0).collect(),
                (UNITS, Some(clause)) => clause.agencies().iter().map(|at| at.0).collect(),
                _ => Vec::new(),
            };
            (key, clause.and_then(|clause| clause.ordinal))
        };
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by_key(key);
        for (place, row) in order.into_iter().enumerate() {
            if let Some(cell) = places.get_mut(row).and_then(|row| row.get_mut(column)) {
                *cell = place;
            }
        }
    }
    places
}

#[component]
pub fn TaskTable(session: Session, document: &'static Document<'static>) -> impl IntoView {
    let words = session.words.reading();
    let clauses = data::clauses_of(document);
    let first = document.first.at();
    let (rows, prose): (Vec<_>, Vec<_>) = clauses
        .iter()
        .enumerate()
        .partition(|(_, clause)| clause.kind == Kind::Row);
    let prose = prose
        .into_iter()
        .map(|(_, clause)| view! { <div id=anchor(clause) class="verbatim" lang=session.words.official()><Prose clause/></div> })
        .collect_view();
    let rows: Vec<(ClauseIx, &'static Clause<'static>)> = rows
        .into_iter()
        .map(|(at, clause)| (ClauseIx::from(first + at), clause))
        .collect();
    let rows = rows
        .iter()
        .zip(places(&rows))
        .map(|(&(at, clause), places)| view! { <Row session at clause places/> })
        .collect_view();
    let head = move |column: usize, name: &'static str| {
        let sort = (column == NUMBER).then_some("ascending");
        view! {
            <th scope="col" aria-sort=sort>
                <button
                    type="button"
                    class="sort-by"
                    disabled
                    title=(words.sort_by)(name)
                    data-act=act::SORT
                    data-column=column.to_string()
                >
                    {name}
                </button>
            </th>
        }
    };
    view! {
        {prose}
        <table class="rows tasks">
            <caption class="vh">{words.table_caption}</caption>
            <thead>
                <tr>
                    {head(NUMBER, words.table_number)}
                    {head(MEASURE, words.table_measure)}
                    <th scope="col">{words.table_text}</th>
                    {head(UNITS, words.table_units)}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[component]
fn Row(
    session: Session,
    at: ClauseIx,
    clause: &'static Clause<'static>,
    places: [usize; 3],
) -> impl IntoView {
    let words = session.words.reading();
    let twins: Vec<AnyView> = clause
        .duplicates
        .iter()
        .filter_map(|&twin| Some((twin, data::clause(twin)?)))
        .map(|(twin, measure)| {
            view! { <li><ClauseLink session at=twin clause=measure/></li> }.into_any()
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
    let title = labels::clause_title(session.words, clause);
    view! {
        <tr id=anchor(clause) data-places=places.map(|place| place.to_string()).join(" ")>
            <th scope="row" data-label=words.table_number>
                <a href=session.link(Route::Clause(at))>{clause.number}</a>
            </th>
            <td data-label=words.table_measure>
                {measure}
                <div class="clause-tools">
                    <CopyButton session label=session.words.take().copy_link anchor=anchor(clause) about=title/>
                </div>
            </td>
            <td data-label=words.table_text lang=session.words.official() data-spoken="">{clause.text}</td>
            <td data-label=words.table_units lang=session.words.official()>{units}</td>
        </tr>
    }
}
