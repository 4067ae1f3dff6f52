//! The page as a whole: title, scroll position, marks on `<html>`, the value of
//! an input.

use super::{document, root, window};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::HtmlInputElement;

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// `<html lang>`.
#[must_use]
pub fn lang() -> String {
    root()
        .and_then(|root| root.get_attribute("lang"))
        .unwrap_or_default()
}

/// Pixels from the top.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a page is shorter than u32 pixels"
)]
pub fn scroll() -> u32 {
    window()
        .and_then(|window| window.scroll_y().ok())
        .map_or(0, |y| y.max(0.0) as u32)
}

pub fn scroll_to(y: u32) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, f64::from(y));
    }
}

/// Makes the browser lay out what is far outside the window, too, at once: `boot.js` does
/// so little by little.
pub fn lay_out_all() {
    mark("data-whole", Some(""));
}

pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Asks search engines to leave this view of the page alone, or not.
pub fn noindex(on: bool) {
    let Some(head) = document().and_then(|document| document.head()) else {
        return;
    };
    let mark = head.query_selector("meta[name=robots]").ok().flatten();
    match mark {
        Some(mark) if !on => mark.remove(),
        None if on => {
            let mark = document().and_then(|document| document.create_element("meta").ok());
            if let Some(mark) = mark {
                let _ = mark.set_attribute("name", "robots");
                let _ = mark.set_attribute("content", "noindex");
                let _ = head.append_child(&mark);
            }
        }
        _ => {}
    }
}

/// The most that a window may show, in CSS pixels; 0 if nobody knows. To ask for the window's own
/// height would lay the page out.
#[must_use]
pub fn screen_height() -> usize {
    let height = window()
        .and_then(|window| window.screen().ok())
        .and_then(|screen| screen.avail_height().ok());
    height
        .and_then(|height| usize::try_from(height).ok())
        .unwrap_or(0)
}

/// Calls back once the page is there to its end; now, if it is.
pub fn when_whole(call: impl FnOnce() + 'static) {
    match document() {
        Some(document) if document.ready_state() == "loading" => {
            let call = Closure::once_into_js(call);
            let _ =
                document.add_event_listener_with_callback("DOMContentLoaded", call.unchecked_ref());
        }
        _ => call(),
    }
}

/// Sets or removes an attribute of `<html>`.
pub fn mark(name: &str, value: Option<&str>) {
    if let Some(root) = root() {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// Whether an input method is composing a word just now (`boot.js` keeps the mark).
#[must_use]
pub fn is_composing() -> bool {
    root().is_some_and(|root| root.has_attribute("data-composing"))
}

/// Whether what the address asks waits to be shown (`boot.js`).
#[must_use]
pub fn is_pending() -> bool {
    root().is_some_and(|root| root.has_attribute("data-pending"))
}

/// What the address asks is shown now.
pub fn answered() {
    mark("data-pending", None);
}

/// The app is there: what it was missed for no longer holds. Or it has failed, which one line of
/// the page says.
pub fn ready() {
    answered();
    if super::part::has_failed() {
        return mark("data-failed", Some("error"));
    }
    mark("data-failed", None);
    mark("data-app", Some("ready"));
}

/// Writes into an input unless it says the same already, spaces around aside: a
/// reader who is typing keeps the caret and the space just typed.
pub(super) fn fill(input: &HtmlInputElement, value: &str) {
    if input.value().trim() != value {
        input.set_value(value);
    }
}

/// Calls back while the reader scrolls: often, so do little.
pub fn on_scroll(call: impl Fn() + 'static) {
    leptos::prelude::window_event_listener(leptos::ev::scroll, move |_| call());
}

/// Calls back when the page is left for another one, or closed.
pub fn on_hide(call: impl Fn() + 'static) {
    leptos::prelude::window_event_listener_untyped("pagehide", move |_| call());
}

/// Calls back when the window becomes as wide as the layout with two columns.
pub fn on_wide(call: impl Fn() + 'static) {
    let heard = leptos::prelude::window_event_listener(leptos::ev::resize, move |_| {
        let query =
            window().and_then(|window| window.match_media("(min-width: 64rem)").ok().flatten());
        if query.is_some_and(|query| query.matches()) {
            call();
        }
    });
    leptos::prelude::on_cleanup(move || heard.remove());
}
