//! The only door to the browser: nowhere else is a name of `web_sys` or `js_sys`
//! spoken. Everything here is called from event handlers and effects only, so
//! that the same components render natively.
//!
//! What is decided with what is read here belongs to `session`.

pub mod focus;
pub mod history;
pub mod links;
pub mod page;
pub mod take_over;
pub mod timer;
mod trail;

use web_sys::{Document, Element, HtmlElement, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// The element that holds the app.
fn app() -> Option<Element> {
    document()?.get_element_by_id(take_over::APP)
}

fn html_element(element: Element) -> Option<HtmlElement> {
    use wasm_bindgen::JsCast;
    element.dyn_into().ok()
}
