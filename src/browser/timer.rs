//! Waiting, and being called before the next picture is painted. What is called is boxed: each kind
//! of closure would bring its own way into the browser and back.

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
    wait(milliseconds, Box::new(call))
}

fn wait(milliseconds: u64, call: Box<dyn FnOnce()>) -> Option<Timer> {
    set_timeout_with_handle(call, Duration::from_millis(milliseconds))
        .ok()
        .map(Timer)
}

/// What may be called from several sides, and happens once.
pub fn once(call: impl FnOnce() + 'static) -> Rc<dyn Fn()> {
    let call: Cell<Option<Box<dyn FnOnce()>>> = Cell::new(Some(Box::new(call)));
    Rc::new(move || {
        if let Some(call) = call.take() {
            call();
        }
    })
}

/// Together with what was changed just now, in one picture. A tab behind others paints none,
/// and does not wait for it.
pub fn before_paint(call: impl FnOnce() + 'static) {
    soon(once(call));
}

fn soon(call: Rc<dyn Fn()>) {
    let late = call.clone();
    next_picture(Box::new(move || call()));
    wait(UNPAINTED, Box::new(move || late()));
}

/// Once what was changed just now is on the screen; a tab behind others does not wait for that either.
pub fn after_paint(call: impl FnOnce() + 'static) {
    soon(once(move || {
        after(0, call);
    }));
}

/// Once what was changed just now stands in the page.
pub fn after_render(call: impl FnOnce() + 'static) {
    next_picture(Box::new(call));
}

fn next_picture(call: Box<dyn FnOnce()>) {
    request_animation_frame(call);
}
