//! `/parks/`: the parks side by side, criterion after criterion. On narrow screens
//! one column at a time, with its name above. The table is the page's live part.

#[cfg(feature = "ssr")]
mod area;
mod cell;
#[cfg(feature = "ssr")]
mod page;

use crate::{
    components::{facts::criteria, labels},
    data,
    islands::act,
    routes::Route,
    session::Session,
};
use cell::{Cell, PlaceCell};
use corpus::{CriterionIx, ParkIx};
use explore::fit::{differ, facts_on, stated};
use leptos::prelude::*;
#[cfg(feature = "ssr")]
pub use page::ParksPage;

/// `step`: the column that a narrow screen shows.
#[component]
pub fn Comparison(session: Session, step: RwSignal<usize>) -> impl IntoView {
    move || {
        let corpus = data::corpus();
        let parks = session.with_pick(|pick| pick.parks(corpus));
        let only = session.with_pick(|pick| pick.differences_only);
        let shown = parks.len();
        let last = shown.saturating_sub(1);
        if step.get_untracked() > last {
            step.set(last);
        }
        let here = step.get_untracked();
        let rows: Vec<(CriterionIx, _)> = criteria()
            .filter(|(at, _)| !only || differ(corpus, &parks, *at))
            .collect();
        let hidden = corpus.fit.criteria.len() - rows.len();
        let rows = rows
            .into_iter()
            .map(|(at, criterion)| {
                row(
                    session,
                    &parks,
                    here,
                    at,
                    labels::name(session.words, criterion),
                )
            })
            .collect_view();
        let heads = head(session, &parks, here);
        let place = parks.iter().enumerate().map(|(column, &park)| {
            view! { <td class:here=here == column data-label=park_name(session, park)><PlaceCell session park/></td> }
        });
        let place = view! {
            <tr>
                <th scope="row"><span class="criterion">{session.words.parks().place}</span></th>
                {place.collect_view()}
            </tr>
        };
        let words = session.words.parks();
        view! {
            <Stepper session here shown/>
            <table class="compare">
                <caption class="vh">{words.table}</caption>
                {heads}
                <tbody>{rows}{place}</tbody>
            </table>
            {(hidden > 0).then(|| view! { <p class="hint">{(words.hidden_rows)(hidden)}</p> })}
        }
    }
}

fn park_name(session: Session, park: ParkIx) -> &'static str {
    data::park(park)
        .map(|it| labels::name(session.words, it))
        .unwrap_or_default()
}

fn head(session: Session, parks: &[ParkIx], here: usize) -> impl IntoView + use<> {
    let words = session.words.parks();
    let total = data::corpus().fit.criteria.len();
    let heads = parks
        .iter()
        .enumerate()
        .map(|(column, &park)| {
            let count = stated(data::corpus(), park);
            view! {
                <th scope="col" class:here=here == column>
                    <a href=session.link(Route::Park(park))>{park_name(session, park)}</a>
                    <span class="count">{(words.stated)(count, total)}</span>
                </th>
            }
        })
        .collect_view();
    view! { <thead><tr><th scope="col">{words.criterion}</th>{heads}</tr></thead> }
}

fn row(
    session: Session,
    parks: &[ParkIx],
    here: usize,
    criterion: CriterionIx,
    name: &'static str,
) -> impl IntoView + use<> {
    let corpus = data::corpus();
    let words = session.words.parks();
    let silent = parks
        .iter()
        .all(|&park| facts_on(corpus, park, criterion).is_empty());
    let note = match (differ(corpus, parks, criterion), silent) {
        (true, _) => words.differs,
        (false, true) => words.all_silent,
        (false, false) => words.same,
    };
    let cells = parks
        .iter()
        .enumerate()
        .map(|(column, &park)| {
            view! {
                <td class:here=here == column data-label=park_name(session, park)>
                    <Cell session park criterion/>
                </td>
            }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row">
                <span class="criterion">{name}</span>
                <span class="line-note">{note}</span>
            </th>
            {cells}
        </tr>
    }
}

/// Narrow screens: from one column to the next.
#[component]
fn Stepper(session: Session, here: usize, shown: usize) -> impl IntoView {
    let words = session.words.parks();
    view! {
        <div class="stepper needs-app">
            <button
                type="button"
                class="button button-second"
                aria-label=words.previous
                disabled=here == 0
                data-act=act::BACK
            >
                "‹"
            </button>
            <p aria-live="polite"><strong>{column_name(session, here)}</strong>" "<span class="count">{(words.step)(here + 1, shown)}</span></p>
            <button
                type="button"
                class="button button-second"
                aria-label=words.next
                disabled=here + 1 == shown
                data-act=act::ON
            >
                "›"
            </button>
        </div>
    }
}

/// The name of the park in a column.
#[must_use]
pub fn column_name(session: Session, column: usize) -> &'static str {
    let parks = session.with_pick(|pick| pick.parks(data::corpus()));
    parks
        .get(column)
        .map_or("", |&park| park_name(session, park))
}
