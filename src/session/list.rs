//! The list of hits comes in parts: what can be seen at once, the rest when the
//! browser has painted that. A long list then costs no more time before the first
//! picture than a short one, and typing goes on while it grows. What nobody scrolls to is
//! not made before it is asked for.

use super::{Arrival, Session};
use crate::{
    browser::{
        history, page,
        timer::{self, Timer},
    },
    data,
};
use core::ops::Range;
use corpus::ClauseIx;
use explore::Answer;
use leptos::prelude::*;

/// Whether the words of hits have to be fetched: then what is not looked at is not.
fn is_fetched() -> bool {
    data::clauses_in_piece() > 0
}

/// Hits in a part; fetched, each is a file.
const IN_PART: usize = if cfg!(in_pieces) { 2 } else { 10 };

/// Hits that the page lists itself: more than there are today; where there are many more, so many
/// that it stays small (each is some 126 B of it, brotli).
const ON_PAGE: usize = if cfg!(in_pieces) { 24 } else { 240 };

/// The parts that these are.
const PARTS_ON_PAGE: usize = ON_PAGE / IN_PART;
const _: () = assert!(
    PARTS_ON_PAGE * IN_PART == ON_PAGE,
    "what the page lists is whole parts"
);

/// So many parts come unasked.
fn unasked() -> usize {
    if is_fetched() { 4 } else { PARTS_ON_PAGE }
}

/// The parts that come first: more than a window shows. Below what stands above the list a hit takes
/// 250 pixels at least.
fn first_parts() -> usize {
    const ABOVE: usize = 500;
    const PART: usize = 250 * IN_PART;
    if cfg!(in_pieces) {
        page::screen_height()
            .saturating_sub(ABOVE)
            .div_ceil(PART)
            .clamp(1, unasked())
    } else {
        1
    }
}

/// Those of the hits that are listed first.
pub(super) fn first_hits(answer: &Answer) -> impl Iterator<Item = ClauseIx> {
    let first = answer.hits.get(..first_parts() * IN_PART);
    first.unwrap_or(&answer.hits).iter().map(|hit| hit.clause)
}

/// How far the list is on the page, and how far it is to grow.
#[derive(Clone, Copy)]
pub(super) struct Growth {
    parts: RwSignal<usize>,
    limit: RwSignal<usize>,
    came: RwSignal<usize>,
    next: StoredValue<Option<Timer>>,
}

impl Default for Growth {
    /// All that comes unasked: natively there is no window.
    fn default() -> Self {
        Self {
            parts: RwSignal::new(unasked()),
            limit: RwSignal::new(unasked()),
            came: RwSignal::new(0),
            next: StoredValue::new(None),
        }
    }
}

impl Session {
    /// The hits of a part; `None` while it, or its words, are still to come.
    #[must_use]
    pub fn part(self, part: usize) -> Option<Range<usize>> {
        if self.on_explore().growth.parts.get() <= part {
            return None;
        }
        let hits = part * IN_PART..(part + 1) * IN_PART;
        let clauses: Vec<ClauseIx> = self.with_answer(|answer| {
            let end = hits.end.min(answer.hits.len());
            let own = answer.hits.get(hits.start..end).unwrap_or_default();
            own.iter().map(|hit| hit.clause).collect()
        });
        self.has_words(&clauses).then_some(hits)
    }

    /// A list that the address asks for. Whoever has scrolled already, or comes back, stays
    /// where they are.
    pub(super) fn arrive_at_list(self, asked: bool, arrival: Arrival) {
        if cfg!(in_pieces) {
            let came = if asked { 0 } else { PARTS_ON_PAGE };
            self.on_explore().growth.came.set(came);
        }
        // To ask where the page is would lay it out; and nobody reads a list that waits unseen.
        let scrolled = || {
            let here = || !page::is_pending() && page::scroll() > 0;
            history::entry().map_or_else(here, |entry| entry.scroll > 0)
        };
        match arrival {
            Arrival::First if !scrolled() => self.on_explore().growth.parts.set(first_parts()),
            Arrival::Link if asked => self.begin_list(),
            _ => self.whole_list(),
        }
    }

    /// Another list: its first part at first, the others once that is there ([`Self::grow`]).
    pub(super) fn begin_list(self) {
        self.stop_growing();
        let growth = self.on_explore().growth;
        growth.limit.set(unasked());
        if cfg!(in_pieces) {
            growth.came.set(0);
        }
        growth.parts.set(first_parts());
    }

    /// As far as it was asked for, because a place further down is to be shown.
    pub fn whole_list(self) {
        self.stop_growing();
        let growth = self.on_explore().growth;
        growth.parts.set(growth.limit.get_untracked());
    }

    /// How many hits are not listed until they are asked for.
    #[must_use]
    pub fn unlisted(self) -> usize {
        let listed = self.on_explore().growth.limit.get().saturating_mul(IN_PART);
        self.total().saturating_sub(listed)
    }

    /// Whether the reader asked for more than comes unasked.
    #[must_use]
    pub fn was_extended(self) -> bool {
        self.on_explore().growth.limit.get() > unasked()
    }

    /// What is listed already stays so, or the page would jump.
    pub fn list_more(self) {
        let growth = self.on_explore().growth;
        let listed = growth.limit.get_untracked().max(self.parts_that_came());
        growth.parts.set(listed);
        growth.limit.set(listed + unasked());
        self.grow();
    }

    /// The parts of the list that came with the page and are still there. Counted only where words
    /// have to be fetched: else it is made anew as well.
    #[must_use]
    pub fn parts_that_came(self) -> usize {
        if cfg!(in_pieces) {
            self.on_explore().growth.came.get_untracked()
        } else {
            0
        }
    }

    /// The next part, once what is there has been painted.
    pub fn grow(self) {
        self.stop_growing();
        let asked = self.on_explore();
        let next = timer::after(0, move || {
            let parts = asked.growth.parts.get_untracked().saturating_add(1);
            let hits = self.answer_untracked(|answer| answer.hits.len());
            let end = hits
                .div_ceil(IN_PART)
                .min(asked.growth.limit.get_untracked());
            asked.growth.parts.set(parts.min(end.max(1)));
            if parts < end {
                self.grow();
            }
        });
        asked.growth.next.set_value(next);
    }

    fn stop_growing(self) {
        let growth = self.on_explore().growth;
        if let Some(timer) = growth.next.get_value() {
            timer.cancel();
            growth.next.set_value(None);
        }
    }
}
