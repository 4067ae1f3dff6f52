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
use cell::{cell, place_cell};
use corpus::{CriterionIx, ParkIx};
use explore::fit::{differ, facts_on, stated};
use maud::{Markup, html};
#[cfg(feature = "ssr")]
pub use page::ParksPage;

/// `here`: the column that a narrow screen shows.
pub fn comparison(session: Session, here: usize) -> Markup {
    let corpus = data::corpus();
    let parks = session.with_pick(|pick| pick.parks(corpus));
    let only = session.with_pick(|pick| pick.differences_only);
    let rows: Vec<(CriterionIx, _)> = criteria()
        .filter(|(at, _)| !only || differ(corpus, &parks, *at))
        .collect();
    let hidden = corpus.fit.criteria.len() - rows.len();
    let words = session.words.parks();
    html! {
        (stepper(session, here, parks.len()))
        table.compare {
            caption.vh { (words.table) }
            (head(session, &parks, here))
            tbody {
                @for (at, criterion) in rows {
                    (row(session, &parks, here, at, labels::name(session.words, criterion)))
                }
                tr {
                    th scope="row" { span.criterion { (words.place) } }
                    @for (column, &park) in parks.iter().enumerate() {
                        td.here[here == column] data-label=(park_name(session, park)) { (place_cell(session, park)) }
                    }
                }
            }
        }
        @if hidden > 0 {
            p.hint { ((words.hidden_rows)(hidden)) }
        }
    }
}

fn park_name(session: Session, park: ParkIx) -> &'static str {
    data::park(park)
        .map(|it| labels::name(session.words, it))
        .unwrap_or_default()
}

fn head(session: Session, parks: &[ParkIx], here: usize) -> Markup {
    let words = session.words.parks();
    let total = data::corpus().fit.criteria.len();
    html! {
        thead {
            tr {
                th scope="col" { (words.criterion) }
                @for (column, &park) in parks.iter().enumerate() {
                    th.here[here == column] scope="col" {
                        a href=(session.link(Route::Park(park))) { (park_name(session, park)) }
                        span.count { ((words.stated)(stated(data::corpus(), park), total)) }
                    }
                }
            }
        }
    }
}

fn row(
    session: Session,
    parks: &[ParkIx],
    here: usize,
    criterion: CriterionIx,
    name: &str,
) -> Markup {
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
    html! {
        tr {
            th scope="row" { span.criterion { (name) } span.line-note { (note) } }
            @for (column, &park) in parks.iter().enumerate() {
                td.here[here == column] data-label=(park_name(session, park)) { (cell(session, park, criterion)) }
            }
        }
    }
}

/// Narrow screens: from one column to the next.
fn stepper(session: Session, here: usize, shown: usize) -> Markup {
    let words = session.words.parks();
    html! {
        div.stepper.needs-app {
            button.button.button-second
                type="button"
                aria-label=(words.previous)
                disabled[here == 0]
                data-act=(act::BACK)
            { "‹" }
            p aria-live="polite" {
                strong { (column_name(session, here)) } " "
                span.count { ((words.step)(here + 1, shown)) }
            }
            button.button.button-second
                type="button"
                aria-label=(words.next)
                disabled[here + 1 == shown]
                data-act=(act::ON)
            { "›" }
        }
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
