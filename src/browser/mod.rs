//! The only door to the browser: nowhere else is a name of `web_sys` or `js_sys`
//! spoken. Everything here is called from event handlers and effects only, so
//! that pages render natively.
//!
//! What is decided with what is read here belongs to `session`.

pub mod choice;
pub mod clock;
pub mod files;
pub mod focus;
pub mod history;
pub mod host;
pub mod links;
pub mod measure;
pub mod offline;
pub mod page;
pub mod part;
pub mod shortcut;
pub mod speech;
pub mod stage;
pub mod storage;
pub mod take;
pub mod task;
pub mod timer;
mod trail;

use web_sys::{Document, Element, HtmlElement, Window};

/// None while pages are written natively, where asking for it would panic.
fn window() -> Option<Window> {
    if cfg!(target_arch = "wasm32") {
        web_sys::window()
    } else {
        None
    }
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// The element that holds the page: header, `<main>`, footer.
fn app() -> Option<Element> {
    document()?.get_element_by_id("app")
}

fn html_element(element: Element) -> Option<HtmlElement> {
    use wasm_bindgen::JsCast;
    element.dyn_into().ok()
}
