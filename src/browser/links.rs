//! Clicks on links, seen once for the whole page.

use super::{
    document,
    history::{self, Address},
    window,
};
use leptos::prelude::window_event_listener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

/// Calls back for every plain click on a link within this site's origin. Where
/// the answer is true the browser does not follow the link itself. Links within
/// the page that is shown stay the browser's. What is left either way is remembered.
pub fn on_follow(follow: impl Fn(&Address) -> bool + 'static) {
    window_event_listener(leptos::ev::click, move |event| {
        // What has failed leaves links to the browser.
        if super::part::has_failed() {
            return;
        }
        let Some(address) = address(&event) else {
            return;
        };
        history::remember();
        if follow(&address) {
            event.prevent_default();
        }
    });
}

fn address(event: &MouseEvent) -> Option<Address> {
    let changed = event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key();
    if event.button() != 0 || changed || event.default_prevented() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    let elsewhere =
        !matches!(link.target().as_str(), "" | "_self") || link.has_attribute("download");
    if elsewhere || link.origin() != window()?.location().origin().ok()? {
        return None;
    }
    // A page under `<base>` resolves its links elsewhere than we would.
    if document()?.query_selector("base").ok()?.is_some() {
        return None;
    }
    let here = history::here();
    let there = Address {
        path: link.pathname(),
        search: link.search(),
        hash: link.hash(),
    };
    let within = there.path == here.path && there.search == here.search && !there.hash.is_empty();
    (!within).then_some(there)
}
