//! Waiting, and being called before the next picture is painted.

use leptos::prelude::{TimeoutHandle, request_animation_frame, set_timeout_with_handle};
use std::{cell::Cell, rc::Rc, time::Duration};

/// How long a picture may take that is waited for, in milliseconds.
const UNPAINTED: u64 = 500;

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

/// What may be called from several sides, and happens once.
pub fn once(call: impl FnOnce() + 'static) -> impl Fn() + Clone + 'static {
    let call = Rc::new(Cell::new(Some(call)));
    move || {
        if let Some(call) = call.take() {
            call();
        }
    }
}

/// Together with what was changed just now, in one picture. A tab behind others paints none,
/// and does not wait for it.
pub fn before_paint(call: impl FnOnce() + 'static) {
    let call = once(call);
    request_animation_frame(call.clone());
    let _ = after(UNPAINTED, call);
}

/// Once what was changed just now is on the screen.
pub fn after_paint(call: impl FnOnce() + 'static) {
    request_animation_frame(move || {
        after(0, call);
    });
}

/// Once what was changed just now stands in the page.
pub fn after_render(call: impl FnOnce() + 'static) {
    request_animation_frame(call);
}
