//! Taking the result away: as a table, as JSON, as an address, on paper. Whole:
//! what is shown is what is given.

use crate::{components::CopyButton, islands::act, session::Session};
use corpus::ClauseIx;
use leptos::prelude::*;

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

#[component]
pub fn TakeAway(session: Session, of: Of) -> impl IntoView {
    let words = session.words.take();
    view! {
        <div class="take needs-app" role="group" aria-label=words.take data-of=of.slug()>
            <button type="button" class="button-quiet" data-act=act::CSV>{words.csv}</button>
            <button type="button" class="button-quiet" data-act=act::JSON>{words.json}</button>
            <CopyButton session label=words.copy_link/>
            <button type="button" class="button-quiet" data-act=act::PRINT>{words.print}</button>
        </div>
    }
    .into_any()
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
