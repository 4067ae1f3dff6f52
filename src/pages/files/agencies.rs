//! `/agencies/`: every responsible body by kind, and who acts with whom: a matrix
//! and, equal to it, a table of pairs with their clauses.

mod matrix;

use crate::{
    components::{ClauseLink, ColumnHeads, Crumbs, labels},
    data,
    routes::Route,
    session::Session,
};
use corpus::{AgencyIx, ClauseIx, UnitKind};
use explore::together;
use leptos::prelude::*;
use matrix::Matrix;

#[component]
pub fn AgenciesPage(session: Session) -> impl IntoView {
    let words = session.words.places();
    let pairs = together(data::corpus());
    let kinds = UnitKind::ALL
        .into_iter()
        .filter_map(|kind| of_kind(session, kind))
        .collect_view();
    let mut by_count: Vec<_> = pairs.iter().collect();
    by_count.sort_by_key(|(_, clauses)| std::cmp::Reverse(clauses.len()));
    let rows = by_count
        .into_iter()
        .map(|(&pair, clauses)| row(session, pair, clauses))
        .collect_view();
    view! {
        <article class="reading document">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{words.agencies_title}</h1>
                <p class="lead-line">{words.agencies_lead}</p>
            </header>
            <section aria-labelledby="kinds">
                <h2 id="kinds">{words.agencies_by_kind}</h2>
                {kinds}
            </section>
            <section>
                <h2 id="matrix">{words.matrix}</h2>
                <p class="hint">{words.matrix_note}</p>
                <Matrix session pairs=pairs.clone()/>
            </section>
            <section aria-labelledby="pairs">
                <h2 id="pairs">{words.pairs}</h2>
                <table class="rows ledger pairs" aria-labelledby="pairs">
                    <ColumnHeads names=[words.pair, words.pair_count, words.pair_clauses]/>
                    <tbody>{rows}</tbody>
                </table>
            </section>
        </article>
    }
    .into_any()
}

fn of_kind(session: Session, kind: UnitKind) -> Option<AnyView> {
    let agencies = data::corpus().agencies.iter().enumerate();
    let items: Vec<AnyView> = agencies
        .filter(|(_, agency)| agency.kind == kind)
        .map(|(at, _)| view! { <li>{link(session, at.into())}</li> }.into_any())
        .collect();
    (!items.is_empty()).then(|| {
        let title = (session.words.terms().unit_kind)(kind);
        view! { <h3>{title}</h3><ul class="inline-list">{items}</ul> }.into_any()
    })
}

fn link(session: Session, at: AgencyIx) -> AnyView {
    let name = data::agency(at).map(|agency| labels::name(session.words, agency));
    view! { <a href=session.link(Route::Agency(at))>{name}</a> }.into_any()
}

fn row(session: Session, (one, other): (AgencyIx, AgencyIx), clauses: &[ClauseIx]) -> AnyView {
    let words = session.words.places();
    let links = clauses
        .iter()
        .filter_map(|&at| Some((at, data::clause(at)?)))
        .map(|(at, clause)| view! { <li><ClauseLink session at clause/></li> })
        .collect_view();
    view! {
        <tr>
            <th scope="row" data-label=words.pair>{link(session, one)}" · "{link(session, other)}</th>
            <td data-label=words.pair_count>{clauses.len()}</td>
            <td data-label=words.pair_clauses>
                <details class="thread"><summary>{(words.count)(clauses.len())}</summary><ul>{links}</ul></details>
            </td>
        </tr>
    }
    .into_any()
}
