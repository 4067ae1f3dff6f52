//! Giving the reader something to keep: a file, a text to paste, paper.

use super::{document, html_element, root, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlDocument, HtmlTextAreaElement, Url};

/// The address in the address bar.
#[must_use]
pub fn address() -> String {
    window()
        .and_then(|window| window.location().href().ok())
        .unwrap_or_default()
}

/// Offers a text as a file. False where the browser cannot.
pub fn download(name: &str, kind: &str, text: &str) -> bool {
    let give = || {
        let bag = BlobPropertyBag::new();
        bag.set_type(kind);
        let parts = js_sys::Array::of1(&JsValue::from_str(text));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &bag).ok()?;
        let url = Url::create_object_url_with_blob(&blob).ok()?;
        let link = document()?.create_element("a").ok()?;
        let link: HtmlAnchorElement = link.dyn_into().ok()?;
        link.set_href(&url);
        link.set_download(name);
        link.click();
        // The browser has taken what it needs once this task is over.
        super::timer::after(10_000, move || {
            let _ = Url::revoke_object_url(&url);
        });
        Some(())
    };
    give().is_some()
}

/// Puts a text where it can be pasted from. By selection and command, which plain
/// http allows too; the newer clipboard is for secure pages only.
pub fn copy(text: &str) -> bool {
    let put = || {
        let document = document()?;
        let active = document.active_element();
        let area = document.create_element("textarea").ok()?;
        let area: HtmlTextAreaElement = area.dyn_into().ok()?;
        area.set_value(text);
        area.set_class_name("vh");
        root()?.append_child(&area).ok()?;
        area.select();
        let page: HtmlDocument = document.dyn_into().ok()?;
        let done = page.exec_command("copy").unwrap_or(false);
        area.remove();
        if let Some(active) = active.and_then(html_element) {
            let _ = active.focus();
        }
        done.then_some(())
    };
    put().is_some()
}

/// Calls back before the page goes on paper, whoever asked for that.
pub fn before_print(call: impl Fn() + 'static) {
    leptos::prelude::window_event_listener_untyped("beforeprint", move |_| call());
}

pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}
