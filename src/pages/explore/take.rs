//! Taking the result away: as a table, as JSON, as an address, on paper. Whole:
//! what is shown is what is given.

use crate::{
    components::markup::{Copied, copy_button},
    islands::act,
    session::Session,
};
use corpus::ClauseIx;
use maud::{Markup, html};

/// What is taken: the value of `data-of`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Of {
    #[cfg(feature = "ssr")]
    Answer,
    Shortlist,
}

impl Of {
    pub const fn slug(self) -> &'static str {
        match self {
            #[cfg(feature = "ssr")]
            Self::Answer => "answer",
            Self::Shortlist => "shortlist",
        }
    }
}

pub fn take_away(session: Session, of: Of) -> Markup {
    let words = session.words.take();
    html! {
        div.take.needs-app role="group" aria-label=(words.take) data-of=(of.slug()) {
            button.button-quiet type="button" data-act=(act::CSV) { (words.csv) }
            button.button-quiet type="button" data-act=(act::JSON) { (words.json) }
            (copy_button(session, words.copy_link, Copied::default()))
            button.button-quiet type="button" data-act=(act::PRINT) { (words.print) }
        }
    }
}

/// Every clause of the present answer, folded rows included.
#[must_use]
pub fn answered(session: Session) -> Vec<ClauseIx> {
    session.answer_untracked(|answer| {
        let hits = answer.hits.iter();
        hits.flat_map(|hit| std::iter::once(hit.clause).chain(hit.also.iter().copied()))
            .collect()
    })
}

/// What the reader has put aside.
#[must_use]
pub fn put_aside(session: Session) -> Vec<ClauseIx> {
    session.query_untracked(explore::Query::listed)
}
