//! The address bar and the history behind it.

use super::{root, trail::Trail, window};
use leptos::prelude::window_event_listener;
use std::fmt::Write;
use wasm_bindgen::JsValue;
use web_sys::{ScrollRestoration, Url};

/// Where the browser is, or is asked to go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    pub path: String,
    /// With its `?`, or empty.
    pub search: String,
    /// With its `#`, or empty.
    pub hash: String,
}

impl Address {
    #[must_use]
    pub fn whole(&self) -> String {
        format!("{}{}{}", self.path, self.search, self.hash)
    }
}

/// What a history entry remembers of its page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Pixels from the top.
    pub scroll: u32,
    /// Which element had the focus.
    pub focus: Option<Trail>,
    /// What a page keeps out of the address: answers, in their address form.
    pub note: String,
}

impl Entry {
    fn read(state: &JsValue) -> Option<Self> {
        let state = state.as_string()?;
        let (scroll, rest) = state.split_once(';')?;
        let (note, focus) = rest.split_once(';')?;
        Some(Self {
            scroll: scroll.parse().ok()?,
            focus: Trail::parse(focus),
            note: note.to_owned(),
        })
    }

    fn write(&self) -> JsValue {
        let mut state = format!("{};{};", self.scroll, self.note);
        if let Some(focus) = &self.focus {
            let _ = write!(state, "{focus}");
        }
        JsValue::from_str(&state)
    }
}

#[must_use]
pub fn here() -> Address {
    let Some(location) = window().map(|window| window.location()) else {
        return Address::default();
    };
    Address {
        path: location.pathname().unwrap_or_default(),
        search: location.search().unwrap_or_default(),
        hash: location.hash().unwrap_or_default(),
    }
}

/// The path under which this copy of the site lies: `/a/b/`. A page says how deep
/// it lies itself (`<html data-root="../../">`).
#[must_use]
pub fn site_root() -> String {
    let resolved = || {
        let up = root()?.get_attribute("data-root")?;
        let here = window()?.location().href().ok()?;
        Url::new_with_base(if up.is_empty() { "./" } else { &up }, &here).ok()
    };
    resolved().map_or_else(|| "/".to_owned(), |url| url.pathname())
}

/// Leaves for a page that this program cannot show; after 后退 the address is its already.
pub fn go(address: &str) {
    if let Some(window) = window() {
        let location = window.location();
        let _ = if here().whole() == address {
            location.reload()
        } else {
            location.assign(address)
        };
    }
}

/// A new entry; the one left behind keeps scroll and focus.
pub fn push(address: &str) {
    remember();
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.push_state_with_url(&Entry::default().write(), "", Some(address));
    }
}

/// Another address for the entry that is shown.
pub fn replace(address: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&current().write(), "", Some(address));
    }
}

/// The same with another note; a note has no `;` (address forms write it `%3B`).
pub fn replace_with_note(address: &str, note: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let entry = Entry {
            note: note.to_owned(),
            ..current()
        };
        let _ = history.replace_state_with_url(&entry.write(), "", Some(address));
    }
}

/// Writes scroll and focus into the entry that is shown.
pub fn remember() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state(&current().write(), "");
    }
}

/// What the entry that is shown remembers; `None` for one we never wrote.
#[must_use]
pub fn entry() -> Option<Entry> {
    Entry::read(&window()?.history().ok()?.state().ok()?)
}

fn current() -> Entry {
    Entry {
        scroll: super::page::scroll(),
        focus: super::focus::trail(),
        note: entry().map(|entry| entry.note).unwrap_or_default(),
    }
}

/// Calls back after 后退 and 前进. From now on scroll positions are ours to
/// restore; on a reload they are the browser's again.
pub fn on_return(back: impl Fn() + 'static) {
    restores_scroll(false);
    window_event_listener(leptos::ev::popstate, move |_| back());
    window_event_listener(leptos::ev::pagehide, |_| restores_scroll(true));
    window_event_listener(leptos::ev::pageshow, |_| restores_scroll(false));
}

fn restores_scroll(by_browser: bool) {
    let mode = if by_browser {
        ScrollRestoration::Auto
    } else {
        ScrollRestoration::Manual
    };
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.set_scroll_restoration(mode);
    }
}
