//! `/` in the browser. The page came as a file, and holds for the query that asks
//! nothing; from the first question on it is kept true to the answer.

mod filters;
mod map;
mod panel;
mod results;
mod search;

use super::live;
use crate::{browser::part::Part, session::Session};
use explore::Query;

/// Keeps the page that is shown now true, and hears what the reader does on it, for as
/// long as the present owner.
pub fn attach(session: Session) {
    filters::listen(session);
    map::listen(session);
    results::listen(session);
    panel::attach(session);
    search::attach(session);
    results::mark_waiting(session);
    let asked = move || {
        let plain = session.with_query(Query::is_default) && session.dropped().is_empty();
        (!plain || session.was_extended()) && session.has_answered()
    };
    live::from_when(asked, move || {
        filters::keep(session);
        map::keep(session);
        results::keep(session);
        keep_language(session);
    });
    filters::take_up(session);
}

/// What is asked goes along to the other language.
fn keep_language(session: Session) {
    live::show(Part::first("a.language"), move |link| {
        link.set("href", Some(&session.asked_in_other_language()));
    });
}
