//! The key `/`: jumps to the search box, unless the reader writes somewhere or has
//! switched it off. The setting is kept in this browser; nothing else is.

use super::{document, window};
use leptos::{ev, prelude::window_event_listener};

const KEY: &str = "slash";
const OFF: &str = "off";

/// Calls back when `/` is pressed outside any field.
pub fn on_slash(call: impl Fn() + 'static) {
    if window().is_none() {
        return;
    }
    let heard = window_event_listener(ev::keydown, move |event| {
        let with = event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing();
        if event.key() == "/" && !with && is_on() && !writes() {
            event.prevent_default();
            call();
        }
    });
    leptos::prelude::on_cleanup(move || heard.remove());
}

#[must_use]
pub fn is_on() -> bool {
    let kept = storage().and_then(|storage| storage.get_item(KEY).ok().flatten());
    kept.as_deref() != Some(OFF)
}

/// Where nothing can be kept, the switch holds until the page is left.
pub fn set(on: bool) {
    if let Some(storage) = storage() {
        let _ = if on {
            storage.remove_item(KEY)
        } else {
            storage.set_item(KEY, OFF)
        };
    }
}

fn storage() -> Option<web_sys::Storage> {
    window()?.local_storage().ok().flatten()
}

/// Whether the focus is where `/` is a letter.
fn writes() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|element| {
        element
            .closest(
                "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",
            )
            .is_ok_and(|field| field.is_some())
    })
}
