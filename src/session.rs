//! The only state there is, and the only writer of the address. An event calls a
//! verb of [`Session`]; it changes the state and the address together; the page
//! follows. Here is what every page has; what is asked of `/` is `explore`'s, of the
//! parks `parks`'. How an address reads belongs to `routes` and `explore::Query`.

mod explore;
mod late;
mod list;
mod navigation;
mod parks;
mod pieces;
mod room;

use crate::{
    browser::{
        self, history,
        offline::{self, Offline},
        timer::Timer,
    },
    data,
    display::Display,
    routes::Route,
    words::Words,
};
use ::explore::{Dropped, Facet, Query};
use explore::Asked;
pub use explore::clear_facet;
use late::Late;
use leptos::prelude::*;
use parks::Told;
pub use room::{Arrival, Room};

/// A copyable handle: every component gets one.
#[derive(Clone, Copy)]
pub struct Session {
    pub words: &'static Words,
    #[cfg(feature = "ssr")]
    route: Route,
    /// The page that is shown, under the root.
    path: StoredValue<String>,
    /// Where this language's pages lie: `/a/b/en/`.
    root: StoredValue<String>,
    /// The pages of this program on which something is asked.
    rooms: &'static [Room],
    asked: Late<Asked>,
    told: Late<Told>,
    dropped: RwSignal<Vec<Dropped>>,
    display: RwSignal<Display>,
    offline: RwSignal<Offline>,
    scrolling: StoredValue<Option<Timer>>,
    /// Counts the ways that were taken: an answer that comes late is not shown.
    turn: StoredValue<u32>,
}

impl Session {
    /// A session on a page, with no browser around it.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn on(words: &'static Words, route: Route) -> Self {
        Self {
            route,
            ..Self::new(words, route.path(data::corpus()), String::new(), &[])
        }
    }

    /// The session that the address bar asks for.
    #[must_use]
    pub fn in_browser(rooms: &'static [Room]) -> Self {
        let words = Words::of(&browser::page::lang());
        let root = history::site_root() + words.folder;
        let here = history::here();
        let path = page_at(here.path.strip_prefix(&root).unwrap_or_default());
        let session = Self::new(words, path, root, rooms);
        session
            .display
            .set(Display::parse(&browser::storage::display()));
        session
    }

    fn new(words: &'static Words, path: String, root: String, rooms: &'static [Room]) -> Self {
        Self {
            words,
            #[cfg(feature = "ssr")]
            route: Route::NotFound,
            path: StoredValue::new(path),
            root: StoredValue::new(root),
            rooms,
            asked: Late::default(),
            told: Late::default(),
            dropped: RwSignal::default(),
            display: RwSignal::default(),
            offline: RwSignal::default(),
            scrolling: StoredValue::new(None),
            turn: StoredValue::new(0),
        }
    }

    // What a page reads.

    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn route(self) -> Route {
        self.route
    }

    /// The page that is shown, under the root of its language: `parks/fit/`.
    #[must_use]
    pub fn path(self) -> String {
        self.path.get_value()
    }

    /// From the page back to that root: `../../`, or nothing.
    fn to_root(self) -> String {
        let depth = |path: &String| path.matches('/').count();
        "../".repeat(self.path.with_value(depth))
    }

    /// The link to a page from the one shown.
    #[must_use]
    pub fn link(self, to: Route) -> String {
        let link = self.to_root() + &to.path(data::corpus());
        if link.is_empty() {
            "./".to_owned()
        } else {
            link
        }
    }

    /// The same page in the other language.
    #[must_use]
    pub fn other_language(self) -> String {
        let path = self.path();
        let path = if path.ends_with('/') { &path } else { "" };
        let other = self.words.other().folder;
        format!("{}{}{other}{path}", self.to_root(), self.words.up())
    }

    /// The link to a file that is no page: open data.
    #[must_use]
    pub fn file_link(self, file: &str) -> String {
        format!("{}{}{file}", self.to_root(), self.words.up())
    }

    /// The link to `/` with one option chosen.
    #[must_use]
    pub fn filter_link(self, facet: Facet, option: usize) -> String {
        let mut query = Query::default();
        query.set(facet, option, true);
        format!(
            "{}?{}",
            self.link(Route::Explore),
            query.to_search(data::corpus())
        )
    }

    /// The parts of the address that mean nothing here.
    #[must_use]
    pub fn dropped(self) -> Vec<Dropped> {
        self.dropped.get()
    }

    /// Whether the site can be read without a network.
    #[must_use]
    pub fn offline_untracked(self) -> Offline {
        self.offline.get_untracked()
    }

    #[must_use]
    pub fn offline(self) -> Offline {
        self.offline.get()
    }

    /// Where this copy of the site lies: `/a/b/`.
    #[must_use]
    pub fn site_root(self) -> String {
        let root = self.root.get_value();
        root.strip_suffix(self.words.folder)
            .unwrap_or(&root)
            .to_owned()
    }

    #[must_use]
    pub fn display(self) -> Display {
        self.display.get()
    }

    #[must_use]
    pub fn display_untracked(self) -> Display {
        self.display.get_untracked()
    }

    // What an event asks for.

    /// Takes the version that waits.
    pub fn renew(self) {
        offline::renew();
    }

    pub fn change_display(self, change: impl FnOnce(&mut Display)) {
        self.display.update(change);
        browser::storage::keep_display(&self.display.get_untracked().to_words());
    }

    /// The address of a page, asked this.
    fn address(self, path: &str, search: &str) -> String {
        let mark = if search.is_empty() { "" } else { "?" };
        self.root.get_value() + path + mark + search
    }
}

/// A path as pages are linked: with its closing slash, without `index.html`.
fn page_at(path: &str) -> String {
    let path = path.strip_suffix("index.html").unwrap_or(path);
    if path.is_empty() || path.ends_with('/') || path.ends_with(".html") {
        path.to_owned()
    } else {
        format!("{path}/")
    }
}
