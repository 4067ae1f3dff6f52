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

/// Keeps the list true to the answer, for as long as the present owner.
pub fn answer(session: Session) {
    results::mark_waiting(session);
    live::from_when(is_asked(session), move || results::keep(session));
}

/// Hears what the reader does on the page, and keeps the filters true.
pub fn attach(session: Session) {
    filters::listen(session);
    map::listen(session);
    results::listen(session);
    panel::attach(session);
    search::attach(session);
    live::from_when(is_asked(session), move || {
        filters::keep(session);
        map::keep(session);
        keep_language(session);
    });
    filters::take_up(session);
}

/// Whether something is asked that the page, as it came, does not answer, and there is an answer.
fn is_asked(session: Session) -> impl Fn() -> bool {
    move || {
        let plain = session.with_query(Query::is_default) && session.dropped().is_empty();
        (!plain || session.was_extended()) && session.has_answered()
    }
}

/// What is asked goes along to the other language.
fn keep_language(session: Session) {
    live::show(Part::first("a.language"), move |link| {
        link.set("href", Some(&session.asked_in_other_language()));
    });
}
