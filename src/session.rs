//! The only state there is, and the only writer of the address. An event calls a
//! verb of [`Session`]; it changes the state and the address together; the page
//! follows. What an answer is belongs to `explore`, how an address reads to
//! `routes` and `explore::Query`.

mod navigation;

use crate::{
    browser::{
        self, history,
        timer::{self, Timer},
    },
    data,
    routes::Route,
    words::{Words, ZH},
};
use explore::{Answer, Dropped, Facet, Query};
use leptos::prelude::*;

/// How long typing may pause before it counts as words, in milliseconds.
const TYPING_PAUSE: u64 = 150;

/// A copyable handle: every component gets one.
#[derive(Clone, Copy)]
pub struct Session {
    pub words: &'static Words,
    route: RwSignal<Route>,
    query: RwSignal<Query>,
    dropped: RwSignal<Vec<Dropped>>,
    panel: RwSignal<bool>,
    answer: Memo<Answer>,
    /// The answer with no district chosen: what the schematic shows.
    citywide: Memo<Answer>,
    root: StoredValue<String>,
    typing: StoredValue<Option<Timer>>,
    scrolling: StoredValue<Option<Timer>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Write {
    /// Choosing: 后退 undoes it.
    Push,
    /// Typing: no entry for every letter.
    Replace,
}

impl Session {
    /// A session on a page, with no browser around it.
    #[must_use]
    pub fn on(route: Route) -> Self {
        Self::new(route, Query::default(), Vec::new(), String::new())
    }

    /// The session that the address bar asks for.
    #[must_use]
    pub fn in_browser() -> Self {
        let root = history::site_root();
        let here = history::here();
        let route = here
            .path
            .strip_prefix(&root)
            .map_or(Route::NotFound, |path| Route::parse(data::corpus(), path));
        let (query, dropped) = asked(route, &here.search);
        Self::new(route, query, dropped, root)
    }

    fn new(route: Route, query: Query, dropped: Vec<Dropped>, root: String) -> Self {
        let query = RwSignal::new(query);
        let answer = Memo::new(move |_| query.with(|query| data::engine().answer(query)));
        let citywide = Memo::new(move |_| {
            let mut query = query.get();
            if query.options(Facet::District).next().is_none() {
                return answer.get();
            }
            clear_facet(&mut query, Facet::District);
            data::engine().answer(&query)
        });
        Self {
            words: &ZH,
            route: RwSignal::new(route),
            query,
            dropped: RwSignal::new(dropped),
            panel: RwSignal::new(false),
            answer,
            citywide,
            root: StoredValue::new(root),
            typing: StoredValue::new(None),
            scrolling: StoredValue::new(None),
        }
    }

    // What a page reads.

    #[must_use]
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The link to a page from the one shown. Not tracked: a page is made anew for
    /// every route.
    #[must_use]
    pub fn link(self, to: Route) -> String {
        self.route.get_untracked().link(data::corpus(), to)
    }

    /// The same for what outlives a page: header and footer.
    #[must_use]
    pub fn live_link(self, to: Route) -> String {
        self.route.get().link(data::corpus(), to)
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

    pub fn with_query<T>(self, read: impl FnOnce(&Query) -> T) -> T {
        self.query.with(read)
    }

    /// For what is made anew with every answer anyway.
    pub fn query_untracked<T>(self, read: impl FnOnce(&Query) -> T) -> T {
        self.query.with_untracked(read)
    }

    pub fn with_answer<T>(self, read: impl FnOnce(&Answer) -> T) -> T {
        self.answer.with(read)
    }

    pub fn with_citywide<T>(self, read: impl FnOnce(&Answer) -> T) -> T {
        self.citywide.with(read)
    }

    #[must_use]
    pub fn total(self) -> usize {
        self.answer.with(|answer| answer.hits.len())
    }

    #[must_use]
    pub fn has(self, facet: Facet, option: usize) -> bool {
        self.query.with(|query| query.has(facet, option))
    }

    #[must_use]
    pub fn count(self, facet: Facet, option: usize) -> usize {
        self.answer.with(|answer| answer.count(facet, option))
    }

    /// The parts of the address that mean nothing here.
    #[must_use]
    pub fn dropped(self) -> Vec<Dropped> {
        self.dropped.get()
    }

    /// The filters cover the page (phones).
    #[must_use]
    pub fn panel(self) -> bool {
        self.panel.get()
    }

    // What an event asks for.

    pub fn toggle(self, facet: Facet, option: usize) {
        self.change(Write::Push, |query| query.toggle(facet, option));
    }

    /// Chooses all of these, or none of them if all are chosen.
    pub fn toggle_all(self, facet: Facet, options: &[usize]) {
        self.change(Write::Push, |query| {
            let on = !options.iter().all(|&option| query.has(facet, option));
            for &option in options {
                query.set(facet, option, on);
            }
        });
    }

    pub fn set_all_districts(self, on: bool) {
        self.change(Write::Push, |query| query.all_districts = on);
    }

    pub fn clear(self) {
        self.change(Write::Push, |query| *query = Query::default());
    }

    /// Takes one condition away, whatever the query was.
    pub fn set_query(self, other: Query) {
        self.change(Write::Push, |query| *query = other);
    }

    /// Words as they are being typed.
    pub fn type_words(self, text: String) {
        self.stop_typing();
        let done = timer::after(TYPING_PAUSE, move || self.set_words(&text));
        self.typing.set_value(done);
    }

    /// Words, now.
    pub fn set_words(self, text: &str) {
        self.stop_typing();
        let text = text.trim().to_owned();
        self.change(Write::Replace, |query| query.text = text);
    }

    /// What was typed last is not to be searched for (yet).
    pub fn stop_typing(self) {
        if let Some(timer) = self.typing.get_value() {
            timer.cancel();
            self.typing.set_value(None);
        }
    }

    pub fn open_panel(self, open: bool) {
        self.panel.set(open);
        browser::page::mark("data-panel", open.then_some(""));
        let target = if open {
            "#filters-title"
        } else {
            "#open-filters"
        };
        timer::after_render(move || {
            browser::focus::first(target);
        });
    }

    /// Because the page under it went away or grew wide.
    fn close_panel(self) {
        if self.panel.get_untracked() {
            self.panel.set(false);
            browser::page::mark("data-panel", None);
        }
    }

    fn change(self, write: Write, edit: impl FnOnce(&mut Query)) {
        let before = self.query.get_untracked();
        let mut query = before.clone();
        edit(&mut query);
        if query == before || self.route.get_untracked() != Route::Explore {
            return;
        }
        self.dropped.set(Vec::new());
        let address = self.address(Route::Explore, &query);
        match write {
            Write::Push => history::push(&address),
            Write::Replace => history::replace(&address),
        }
        self.query.set(query);
    }

    fn address(self, route: Route, query: &Query) -> String {
        let search = query.to_search(data::corpus());
        let mark = if search.is_empty() { "" } else { "?" };
        format!(
            "{}{}{mark}{search}",
            self.root.get_value(),
            route.path(data::corpus())
        )
    }
}

/// A query without one facet's choices.
pub fn clear_facet(query: &mut Query, facet: Facet) {
    for option in query.options(facet).collect::<Vec<_>>() {
        query.set(facet, option, false);
    }
}

/// Only `/` is asked anything.
fn asked(route: Route, search: &str) -> (Query, Vec<Dropped>) {
    if route == Route::Explore {
        Query::parse(data::corpus(), search)
    } else {
        Default::default()
    }
}
