//! The list of hits comes in parts: what can be seen at once, the rest when the
//! browser has painted that. A long list then costs no more time before the first
//! picture than a short one, and typing goes on while it grows.

use super::Session;
use crate::{
    browser::timer::{self, Timer},
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

impl Growth {
    /// Natively, and where a place further down is to be shown again, all of it.
    pub(super) fn new(whole: bool) -> Self {
        Self {
            parts: RwSignal::new(if whole { usize::MAX } else { 1 }),
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
        (self.growth.parts.get() > part).then(|| part * PART..(part + 1) * PART)
    }

    /// Another list: its first part now, the others after it.
    pub(super) fn begin_list(self) {
        self.growth.parts.set(1);
        self.grow();
    }

    /// All of it, because a place further down is to be shown.
    pub fn whole_list(self) {
        self.stop_growing();
        self.growth.parts.set(usize::MAX);
    }

    /// The next part, once what is there has been painted.
    pub(super) fn grow(self) {
        self.stop_growing();
        let next = timer::after(0, move || {
            let parts = self.growth.parts.get_untracked().saturating_add(1);
            self.growth.parts.set(parts);
            if parts.saturating_mul(PART) < self.answer.with_untracked(|answer| answer.hits.len()) {
                self.grow();
            }
        });
        self.growth.next.set_value(next);
    }

    fn stop_growing(self) {
        if let Some(timer) = self.growth.next.get_value() {
            timer.cancel();
            self.growth.next.set_value(None);
        }
    }
}
