//! The app takes the prerendered page over: it is made beside it, unseen, step by step,
//! so that the reader is heard in between; then it gets what the reader has done so far,
//! and replaces what it answers for at once. Before, the page is complete HTML; if this
//! never happens it stays that.

use super::{app, document, focus, html_element, page, root, stage, timer, trail::Trail};
use leptos::{IntoView, mount::mount_to};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// The id of the element that is replaced.
pub const APP: &str = "app";

/// Of the measure that it leaves.
pub const NAME: &str = "take-over";

/// Calls back at once, or when the input method that is composing a word in the
/// prerendered page is done (`boot.js` keeps the mark).
pub fn when_quiet(call: impl FnOnce() + 'static) {
    let composing = root().is_some_and(|root| root.has_attribute("data-composing"));
    if !composing {
        return call();
    }
    let call = Cell::new(Some(call));
    leptos::prelude::window_event_listener(leptos::ev::compositionend, move |_| {
        if let Some(call) = call.take() {
            call();
        }
    });
}

/// Mounts the app, takes one step after another while there are `more`, says if the
/// reader has `scrolled`, puts the app's parts in the place of the prerendered ones, and
/// is `done`. Where `own` is false the page's `<main>` came as a file and stays what it
/// is, untouched: the app's own waits until it is needed.
pub fn take_over<V: IntoView + 'static>(
    own: bool,
    view: impl FnOnce() -> V + 'static,
    more: impl Fn() -> bool + 'static,
    scrolled: impl FnOnce() + 'static,
    done: impl FnOnce() + 'static,
) {
    let Some((old, new)) =
        app().zip(document().and_then(|document| document.create_element("div").ok()))
    else {
        return;
    };
    let Some(parent) = html_element(new.clone()) else {
        return;
    };
    mount_to(parent, view).forget();
    make(more, move || {
        when_quiet(move || {
            let finish = move || {
                replace(&old, &new, own);
                done();
                page::mark("data-app", Some("ready"));
            };
            // Whoever scrolled meanwhile stays where they are.
            if page::scroll() > 0 {
                scrolled();
                timer::after(0, finish);
            } else {
                finish();
            }
        });
    });
}

/// A step a task, until there are no more.
fn make(more: impl Fn() -> bool + 'static, done: impl FnOnce() + 'static) {
    timer::after(0, move || {
        if more() {
            make(more, done);
        } else {
            done();
        }
    });
}

/// In one task, so that nothing is seen to change.
fn replace(old: &Element, new: &Element, own: bool) {
    let active = document().and_then(|document| document.active_element());
    let focused = active.and_then(|active| Trail::to(old, &active));
    carry_open(old, new);
    let selection = selection(old);
    let y = page::scroll();
    let before = inputs(old);
    let after = inputs(new);
    for (old, new) in children(old).into_iter().zip(children(new)) {
        if new.tag_name().eq_ignore_ascii_case("main") {
            stage::set_own(new.clone());
            if !own {
                continue;
            }
        }
        let _ = old.replace_with_with_node_1(&new);
    }
    if page::scroll() != y {
        page::scroll_to(y);
    }
    // An element that was not replaced still has the focus.
    let lost = document().and_then(|document| document.active_element());
    let lost = lost.is_none_or(|active| !old.contains(Some(&active)));
    if let Some(element) = focused.as_ref().and_then(|trail| trail.follow(old))
        && lost
    {
        focus::focus(element);
    }
    if own {
        carry_inputs(before, after.clone());
        if let Some((at, start, end)) = selection
            && let Some(input) = after.into_iter().nth(at)
        {
            let _ = input.set_selection_range(start, end);
        }
    }
    page::mark("data-pending", None);
    page::mark("data-failed", None);
}

fn children(of: &Element) -> Vec<Element> {
    let children = of.children();
    (0..children.length())
        .filter_map(|at| children.item(at))
        .collect()
}

/// Opened and closed details stay as they are.
fn carry_open(old: &Element, new: &Element) {
    for (old, new) in pairs(old, new, "details") {
        let _ = if old.has_attribute("open") {
            new.set_attribute("open", "")
        } else {
            new.remove_attribute("open")
        };
    }
}

/// Words typed and boxes ticked before the app was there are handed to it as if
/// done now: it hears the same events.
fn carry_inputs(old: Vec<HtmlInputElement>, new: Vec<HtmlInputElement>) {
    for (old, new) in old.into_iter().zip(new) {
        if old.type_() == "checkbox" {
            if old.checked() != old.default_checked() && !new.disabled() {
                new.click();
            }
        } else if old.value() != old.default_value() {
            new.set_value(&old.value());
            if let Ok(event) = web_sys::Event::new("input") {
                let _ = new.dispatch_event(&event);
            }
        }
    }
}

/// Which input holds the caret, and from where to where; known only while it is
/// on the page.
fn selection(page: &Element) -> Option<(usize, u32, u32)> {
    let active = document()?.active_element()?;
    let at = inputs(page)
        .iter()
        .position(|input| AsRef::<Element>::as_ref(input) == &active)?;
    let input = inputs(page).into_iter().nth(at)?;
    Some((
        at,
        input.selection_start().ok()??,
        input.selection_end().ok()??,
    ))
}

fn inputs(below: &Element) -> Vec<HtmlInputElement> {
    pairs(below, below, "input")
        .into_iter()
        .filter_map(|(input, _)| input.dyn_into().ok())
        .collect()
}

/// Elements of the same kind at the same place among their like.
fn pairs(old: &Element, new: &Element, selector: &str) -> Vec<(Element, Element)> {
    let (Ok(old), Ok(new)) = (
        old.query_selector_all(selector),
        new.query_selector_all(selector),
    ) else {
        return Vec::new();
    };
    let element = |node: Option<web_sys::Node>| node.and_then(|node| node.dyn_into().ok());
    (0..old.length().min(new.length()))
        .filter_map(|at| element(old.item(at)).zip(element(new.item(at))))
        .collect()
}
