//! The list of hits comes in parts: what can be seen at once, the rest when the
//! browser has painted that. A long list then costs no more time before the first
//! picture than a short one, and typing goes on while it grows.

use super::{Arrival, Session};
use crate::{
    browser::{
        history, page,
        timer::{self, Timer},
    },
    data,
};
use core::ops::Range;
use leptos::prelude::*;

/// Hits in a part: more than a window shows.
const PART: usize = 16;

/// How far the list is on the page.
#[derive(Clone, Copy)]
pub(super) struct Growth {
    parts: RwSignal<usize>,
    next: StoredValue<Option<Timer>>,
}

impl Default for Growth {
    /// All of it: natively there is no window.
    fn default() -> Self {
        Self {
            parts: RwSignal::new(usize::MAX),
            next: StoredValue::new(None),
        }
    }
}

impl Session {
    /// The parts that a list can have.
    #[must_use]
    pub fn parts(self) -> usize {
        data::corpus().clauses.len().div_ceil(PART)
    }

    /// The hits of a part; `None` while it is still to come.
    #[must_use]
    pub fn part(self, part: usize) -> Option<Range<usize>> {
        (self.on_explore().growth.parts.get() > part).then(|| part * PART..(part + 1) * PART)
    }

    /// A list that the address asks for. Whoever has scrolled already, or comes back, stays
    /// where they are.
    pub(super) fn arrive_at_list(self, asked: bool, arrival: Arrival) {
        let scrolled = || history::entry().map_or_else(page::scroll, |entry| entry.scroll) > 0;
        match arrival {
            Arrival::First if !scrolled() => {
                self.on_explore().growth.parts.set(1);
                if asked {
                    self.grow();
                }
            }
            Arrival::Link if asked => self.begin_list(),
            _ => self.whole_list(),
        }
    }

    /// Another list: its first part now, the others after it.
    pub(super) fn begin_list(self) {
        self.on_explore().growth.parts.set(1);
        self.grow();
    }

    /// All of it, because a place further down is to be shown.
    pub fn whole_list(self) {
        self.stop_growing();
        self.on_explore().growth.parts.set(usize::MAX);
    }

    /// The next part, once what is there has been painted.
    fn grow(self) {
        self.stop_growing();
        let next = timer::after(0, move || {
            let parts = self
                .on_explore()
                .growth
                .parts
                .get_untracked()
                .saturating_add(1);
            self.on_explore().growth.parts.set(parts);
            if parts.saturating_mul(PART)
                < self
                    .on_explore()
                    .answer
                    .with_untracked(|answer| answer.hits.len())
            {
                self.grow();
            }
        });
        self.on_explore().growth.next.set_value(next);
    }

    fn stop_growing(self) {
        if let Some(timer) = self.on_explore().growth.next.get_value() {
            timer.cancel();
            self.on_explore().growth.next.set_value(None);
        }
    }
}
