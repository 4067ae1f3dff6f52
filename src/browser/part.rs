//! A part of the page that is shown: what it says and shows, what is put into it, and
//! what the reader does to it.

use super::{document, focus, page, root, window};
use leptos::prelude::{on_cleanup, window_event_listener_untyped};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, KeyboardEvent, Node, NodeList};

thread_local! {
    /// Something was to be shown, and was not made.
    static UNFINISHED: Cell<bool> = const { Cell::new(false) };
}

/// Whether making something ended in an error: by a script of someone else that broke
/// the page's own means, say.
#[must_use]
pub fn has_failed() -> bool {
    UNFINISHED.get()
}

#[derive(Clone, PartialEq, Eq)]
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

    pub(super) const fn element(&self) -> &Element {
        &self.0
    }

    /// The first one inside of it.
    #[must_use]
    pub fn one(&self, selector: &str) -> Option<Self> {
        self.0.query_selector(selector).ok()?.map(Self)
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

    /// Sets or removes an attribute without a value.
    pub fn set_flag(&self, name: &str, on: bool) {
        self.set(name, on.then_some(""));
    }

    /// Sets an attribute that is `true` or `false`.
    pub fn set_state(&self, name: &str, on: bool) {
        self.set(name, Some(if on { "true" } else { "false" }));
    }

    pub fn hide(&self, hidden: bool) {
        self.set_flag("hidden", hidden);
    }

    pub fn set_class(&self, name: &str, on: bool) {
        let _ = self.0.class_list().toggle_with_force(name, on);
    }

    /// Nothing happens where it says so already: what is announced is announced once.
    pub fn say(&self, text: &str) {
        if self.text() != text {
            self.0.set_text_content(Some(text));
        }
    }

    /// What its field holds; empty for what is no field.
    #[must_use]
    pub fn value(&self) -> String {
        if let Some(input) = self.0.dyn_ref::<HtmlInputElement>() {
            return input.value();
        }
        let select = self.0.dyn_ref::<HtmlSelectElement>();
        select.map_or_else(String::new, HtmlSelectElement::value)
    }

    /// Writes into its field, unless that says the same already.
    pub fn fill(&self, value: &str) {
        if let Some(input) = self.0.dyn_ref() {
            page::fill(input, value);
        } else if let Some(select) = self.0.dyn_ref::<HtmlSelectElement>() {
            select.set_value(value);
        }
    }

    /// Whether its field holds something else than when it came with the page.
    #[must_use]
    pub fn was_changed(&self) -> bool {
        self.0.dyn_ref::<HtmlInputElement>().is_some_and(|input| {
            input.checked() != input.default_checked() || input.value() != input.default_value()
        })
    }

    #[must_use]
    pub fn is_ticked(&self) -> bool {
        let input = self.0.dyn_ref::<HtmlInputElement>();
        input.is_some_and(HtmlInputElement::checked)
    }

    pub fn tick(&self, on: bool) {
        if let Some(input) = self.0.dyn_ref::<HtmlInputElement>() {
            input.set_checked(on);
        }
    }

    /// Focuses its field and selects what it says, so that typing replaces it.
    pub fn focus_all(&self) {
        if let Some(input) = self.0.dyn_ref() {
            super::focus::input(input);
        }
    }

    /// Puts markup in the place of what stands in it. The focus stays where it was, and what
    /// was opened open, as far as the same is there again.
    pub fn show(&self, markup: &str) {
        let focused = focus::trail_in(&self.0);
        let details = self.parts("details").into_iter();
        let opened: Vec<Option<String>> = details.map(|it| it.stated("open")).collect();
        UNFINISHED.set(true);
        self.0.set_inner_html(markup);
        UNFINISHED.set(false);
        for (details, open) in self.parts("details").iter().zip(opened) {
            details.set("open", open.as_deref());
        }
        if let Some(trail) = focused {
            focus::follow_in(&self.0, &trail);
        }
    }

    /// Puts markup behind what stands in it.
    pub fn add(&self, markup: &str) {
        UNFINISHED.set(true);
        let added = self.0.insert_adjacent_html("beforeend", markup);
        UNFINISHED.set(added.is_err());
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

/// What is done when something happens to a part. Boxed, as everything that is kept here:
/// each kind of closure would bring its own copy of what keeps it.
type Call = Box<dyn Fn(&Part, &Event)>;

/// Calls back for every event of this name on what matches a selector, or on something
/// inside of it, on whatever page it stands, as long as the present owner lives.
pub fn on(name: &'static str, selector: &'static str, call: impl Fn(&Part) + 'static) {
    hear(name, selector, Box::new(move |part, _| call(part)));
}

/// The same for keys, by their names. Where the answer is true the key does nothing else.
/// Keys with which a word is being composed are the input method's.
pub fn on_key(selector: &'static str, call: impl Fn(&Part, &str) -> bool + 'static) {
    let call = move |part: &Part, event: &Event| {
        if let Some(key) = event.dyn_ref::<KeyboardEvent>()
            && !key.is_composing()
            && call(part, &key.key())
        {
            event.prevent_default();
        }
    };
    hear("keydown", selector, Box::new(call));
}

/// Pressing these with a pointer leaves the focus where it is.
pub fn on_press_keep_focus(selector: &'static str) {
    let call = |_: &Part, event: &Event| event.prevent_default();
    hear("mousedown", selector, Box::new(call));
}

/// The same for forms that are sent: they go nowhere.
pub fn on_submit(selector: &'static str, call: impl Fn(&Part) + 'static) {
    let call = move |part: &Part, event: &Event| {
        event.prevent_default();
        call(part);
    };
    hear("submit", selector, Box::new(call));
}

fn hear(name: &'static str, selector: &'static str, call: Call) {
    let heard = window_event_listener_untyped(name, move |event| {
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        if let Some(part) = target.and_then(|target| target.closest(selector).ok().flatten()) {
            call(&Part(part), &event);
        }
    });
    on_cleanup(move || heard.remove());
}
