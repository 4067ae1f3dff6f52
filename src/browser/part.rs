//! A part of the page that is shown, for what moves on pages that come as files.

use super::{document, root, window};
use leptos::prelude::window_event_listener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node, NodeList};

#[derive(Clone)]
pub struct Part(Element);

impl Part {
    /// Every part that matches a selector, in the order of the page.
    #[must_use]
    pub fn all(selector: &str) -> Vec<Self> {
        let found = document().and_then(|document| document.query_selector_all(selector).ok());
        found.map(parts).unwrap_or_default()
    }

    #[must_use]
    pub fn first(selector: &str) -> Option<Self> {
        document()?.query_selector(selector).ok()?.map(Self)
    }

    #[must_use]
    pub fn by_id(id: &str) -> Option<Self> {
        document()?.get_element_by_id(id).map(Self)
    }

    /// Pixels below the top of the window.
    #[must_use]
    pub fn top(&self) -> f64 {
        self.0.get_bounding_client_rect().top()
    }

    /// The same of its lower edge.
    #[must_use]
    pub fn bottom(&self) -> f64 {
        self.0.get_bounding_client_rect().bottom()
    }

    #[must_use]
    pub fn text(&self) -> String {
        self.0.text_content().unwrap_or_default()
    }

    /// Selects some of its text, by UTF-16 units, and brings it into the window.
    pub fn select(&self, from: u32, to: u32) {
        let range = || {
            // The first stands in front of something, the second behind something.
            let (start, at) = place(&self.0, &mut { from }, false)?;
            let (end, behind) = place(&self.0, &mut { to }, true)?;
            let range = document()?.create_range().ok()?;
            range.set_start(&start, at).ok()?;
            range.set_end(&end, behind).ok()?;
            let selection = window()?.get_selection().ok()??;
            selection.remove_all_ranges().ok()?;
            selection.add_range(&range).ok()?;
            Some(start)
        };
        if let Some(parent) = range().and_then(|start| start.parent_element()) {
            let seen = parent.get_bounding_client_rect();
            let height = root().map_or(0, |root| root.client_height());
            if seen.top() < 0.0 || seen.bottom() > f64::from(height) {
                parent.scroll_into_view();
            }
        }
    }

    #[must_use]
    pub fn parts(&self, selector: &str) -> Vec<Self> {
        let found = self.0.query_selector_all(selector).ok();
        found.map(parts).unwrap_or_default()
    }

    /// The nearest one around it.
    #[must_use]
    pub fn above(&self, selector: &str) -> Option<Self> {
        self.0.closest(selector).ok()?.map(Self)
    }

    #[must_use]
    pub fn next(&self) -> Option<Self> {
        self.0.next_element_sibling().map(Self)
    }

    /// Empty where it is not there.
    #[must_use]
    pub fn attribute(&self, name: &str) -> String {
        self.stated(name).unwrap_or_default()
    }

    #[must_use]
    pub fn stated(&self, name: &str) -> Option<String> {
        self.0.get_attribute(name)
    }

    pub fn set(&self, name: &str, value: Option<&str>) {
        let _ = match value {
            Some(value) => self.0.set_attribute(name, value),
            None => self.0.remove_attribute(name),
        };
    }

    pub fn hide(&self, hidden: bool) {
        self.set("hidden", hidden.then_some(""));
    }

    pub fn say(&self, text: &str) {
        self.0.set_text_content(Some(text));
    }

    /// Behind its siblings. The focus stays where it is.
    pub fn move_last(&self) {
        let parent: Option<Node> = self.0.parent_node();
        if let Some(parent) = parent {
            let _ = parent.append_child(&self.0);
        }
    }
}

fn parts(list: NodeList) -> Vec<Part> {
    (0..list.length())
        .filter_map(|at| list.item(at)?.dyn_into().ok().map(Part))
        .collect()
}

/// The piece of text that so many units of a node's text lead into, and how far; at a
/// seam the piece before it, or the one behind.
fn place(node: &Node, units: &mut u32, before: bool) -> Option<(Node, u32)> {
    if node.node_type() == Node::TEXT_NODE {
        let text = node.node_value().unwrap_or_default();
        let length = u32::try_from(text.encode_utf16().count()).ok()?;
        if *units < length || (before && *units == length) {
            return Some((node.clone(), *units));
        }
        *units -= length;
        return None;
    }
    let mut child = node.first_child();
    while let Some(node) = child {
        if let Some(found) = place(&node, units, before) {
            return Some(found);
        }
        child = node.next_sibling();
    }
    None
}

/// Calls back for every press on what matches a selector, or on something inside
/// of it, by pointer or keyboard, now and on later pages.
pub fn on_press(selector: &'static str, call: impl Fn(&Part) + 'static) {
    window_event_listener(leptos::ev::click, move |event| {
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let pressed = target.and_then(|target| target.closest(selector).ok().flatten());
        if let Some(pressed) = pressed {
            call(&Part(pressed));
        }
    });
}
