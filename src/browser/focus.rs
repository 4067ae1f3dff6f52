//! Moving and remembering the keyboard focus.

use super::{app, document, html_element, trail::Trail};
use web_sys::{Element, FocusOptions};

/// Where the focus is; `None` outside the app or nowhere.
#[must_use]
pub fn trail() -> Option<Trail> {
    trail_in(&app()?)
}

/// The same inside of an element.
pub(super) fn trail_in(top: &Element) -> Option<Trail> {
    let active = document()?.active_element()?;
    if active.is_same_node(Some(top)) || !top.contains(Some(&active)) {
        return None;
    }
    Trail::to(top, &active)
}

/// Focuses what a trail leads to, without scrolling. False if nothing is there.
pub fn follow(trail: &Trail) -> bool {
    app().is_some_and(|app| follow_in(&app, trail))
}

pub(super) fn follow_in(top: &Element, trail: &Trail) -> bool {
    trail.follow(top).is_some_and(focus)
}

/// Focuses the first element that matches a selector, without scrolling.
pub fn first(selector: &str) -> bool {
    document()
        .and_then(|document| document.query_selector(selector).ok().flatten())
        .is_some_and(focus)
}

/// Focuses an element by its id and brings it into view.
pub fn show(id: &str) -> bool {
    let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else {
        return false;
    };
    element.scroll_into_view();
    focus(element);
    true
}

/// Focuses a field and selects what it says, so that typing replaces it.
pub(super) fn input(field: &web_sys::HtmlInputElement) {
    if field.focus().is_ok() {
        field.select();
    }
}

fn focus(element: Element) -> bool {
    let quietly = FocusOptions::new();
    quietly.set_prevent_scroll(true);
    html_element(element).is_some_and(|element| element.focus_with_options(&quietly).is_ok())
}
