//! Waiting, and being called before the next picture is painted.

use leptos::prelude::{TimeoutHandle, request_animation_frame, set_timeout_with_handle};
use std::time::Duration;

/// A call that is still to come.
#[derive(Clone, Copy)]
pub struct Timer(TimeoutHandle);

impl Timer {
    pub fn cancel(self) {
        self.0.clear();
    }
}

pub fn after(milliseconds: u64, call: impl FnOnce() + 'static) -> Option<Timer> {
    set_timeout_with_handle(call, Duration::from_millis(milliseconds))
        .ok()
        .map(Timer)
}

/// Once what was changed just now stands in the page.
pub fn after_render(call: impl FnOnce() + 'static) {
    request_animation_frame(call);
}
