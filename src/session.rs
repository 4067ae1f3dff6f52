//! The only state there is, and the only writer of the address. An event calls a
//! verb of [`Session`]; it changes the state and the address together; the page
//! follows. What an answer is belongs to `explore`, how an address reads to
//! `routes` and `explore::Query`.

mod list;
mod navigation;
mod parks;

use crate::{
    browser::{
        self, history,
        measure::measured,
        offline::{self, Offline},
        timer::{self, Timer},
    },
    data,
    display::Display,
    routes::Route,
    words::Words,
};
use corpus::{ClauseIx, Date};
use explore::{
    Answer, Dropped, Facet, Query, Sort,
    fit::{Answers, Pick},
};
use leptos::prelude::*;

/// How long typing may pause before it counts as words, in milliseconds.
const TYPING_PAUSE: u64 = 150;

/// A copyable handle: every component gets one.
#[derive(Clone, Copy)]
pub struct Session {
    pub words: &'static Words,
    route: RwSignal<Route>,
    query: RwSignal<Query>,
    asked: Memo<Query>,
    dropped: RwSignal<Vec<Dropped>>,
    panel: RwSignal<bool>,
    /// Which parks stand side by side.
    pick: RwSignal<Pick>,
    /// What the visitor told the fit finder.
    answers: RwSignal<Answers>,
    display: RwSignal<Display>,
    today: RwSignal<Date>,
    answer: Memo<Answer>,
    /// The answer with no district chosen: what the schematic shows.
    citywide: Memo<Answer>,
    offline: RwSignal<Offline>,
    root: StoredValue<String>,
    typing: StoredValue<Option<Timer>>,
    scrolling: StoredValue<Option<Timer>>,
    /// Counts the ways that were taken: an answer that comes late is not shown.
    turn: StoredValue<u32>,
    growth: list::Growth,
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
    pub fn on(words: &'static Words, route: Route) -> Self {
        Self::new(
            words,
            route,
            Query::default(),
            Vec::new(),
            String::new(),
            true,
        )
    }

    /// The session that the address bar asks for.
    #[must_use]
    pub fn in_browser() -> Self {
        let words = Words::of(&browser::page::lang());
        let root = history::site_root() + words.folder;
        let here = history::here();
        let route = here
            .path
            .strip_prefix(&root)
            .map_or(Route::NotFound, |path| Route::parse(data::corpus(), path));
        let (query, dropped) = asked(route, &here.search);
        // Whoever has scrolled already stays where they are.
        let scrolled = history::entry().map_or_else(browser::page::scroll, |entry| entry.scroll);
        let session = Self::new(words, route, query, dropped, root, scrolled > 0);
        session.show_parks(route, &here.search);
        session.recall_answers(route);
        if let Some(today) = browser::clock::today() {
            session.today.set(today);
        }
        session
            .display
            .set(Display::parse(&browser::storage::display()));
        session
    }

    fn new(
        words: &'static Words,
        route: Route,
        query: Query,
        dropped: Vec<Dropped>,
        root: String,
        whole: bool,
    ) -> Self {
        let query = RwSignal::new(query);
        // The shortlist changes nothing that is found.
        let asked = Memo::new(move |_| query.with(Query::without_list));
        let answer = Memo::new(move |_| {
            measured("answer", || {
                asked.with(|query| data::engine().answer(query))
            })
        });
        let citywide = Memo::new(move |_| {
            let mut query = asked.get();
            if query.options(Facet::District).next().is_none() {
                return answer.get();
            }
            clear_facet(&mut query, Facet::District);
            data::engine().answer(&query)
        });
        Self {
            words,
            route: RwSignal::new(route),
            query,
            asked,
            dropped: RwSignal::new(dropped),
            panel: RwSignal::new(false),
            pick: RwSignal::default(),
            answers: RwSignal::default(),
            display: RwSignal::new(Display::default()),
            today: RwSignal::new(data::corpus().as_of),
            answer,
            citywide,
            offline: RwSignal::new(Offline::default()),
            root: StoredValue::new(root),
            typing: StoredValue::new(None),
            scrolling: StoredValue::new(None),
            turn: StoredValue::new(0),
            growth: list::Growth::new(whole),
        }
    }

    // What a page reads.

    /// Not tracked: another route is another page.
    #[must_use]
    pub fn route_untracked(self) -> Route {
        self.route.get_untracked()
    }

    /// The link to a page from the one shown.
    #[must_use]
    pub fn link(self, to: Route) -> String {
        self.route.get_untracked().link(data::corpus(), to)
    }

    /// The same page in the other language; what is asked of `/` goes along.
    #[must_use]
    pub fn other_language(self) -> String {
        let (words, route) = (self.words, self.route_untracked());
        let to = if route == Route::NotFound {
            Route::Explore
        } else {
            route
        };
        let search = self.query.with(|query| query.to_search(data::corpus()));
        let mark = if search.is_empty() { "" } else { "?" };
        format!(
            "{}{}{}{}{mark}{search}",
            route.to_root(data::corpus()),
            words.up(),
            words.other().folder,
            to.path(data::corpus())
        )
    }

    /// The link to a file that is no page: open data.
    #[must_use]
    pub fn file_link(self, file: &str) -> String {
        format!(
            "{}{}{file}",
            self.route_untracked().to_root(data::corpus()),
            self.words.up()
        )
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

    /// For what the reader does.
    #[must_use]
    pub fn is_panel_open(self) -> bool {
        self.panel.get_untracked()
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

    /// The query without the shortlist: what a list of hits depends on.
    #[must_use]
    pub fn asked(self) -> Query {
        self.asked.get()
    }

    pub fn answer_untracked<T>(self, read: impl FnOnce(&Answer) -> T) -> T {
        self.answer.with_untracked(read)
    }

    /// 今天: in a prerendered page the day for which the data holds.
    #[must_use]
    pub fn today(self) -> Date {
        self.today.get_untracked()
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

    pub fn choose(self, facet: Facet, option: usize, on: bool) {
        self.change(Write::Push, |query| query.set(facet, option, on));
    }

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

    pub fn set_sort(self, sort: Sort) {
        self.change(Write::Push, |query| query.sort = sort);
    }

    /// Chooses one option in place of the words.
    pub fn narrow(self, facet: Facet, option: usize) {
        self.stop_typing();
        self.change(Write::Push, |query| {
            query.text.clear();
            query.set(facet, option, true);
        });
    }

    pub fn clear(self) {
        self.change(Write::Push, |query| *query = query.only_list());
    }

    /// Takes one condition away, whatever the query was.
    pub fn set_query(self, other: Query) {
        self.change(Write::Push, |query| *query = other);
    }

    /// Puts a clause aside, or takes it back.
    pub fn list(self, clause: ClauseIx, on: bool) {
        self.change(Write::Replace, |query| query.set_listed(clause, on));
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
        let address = self.address(Route::Explore, &query.to_search(data::corpus()));
        match write {
            Write::Push => history::push(&address),
            Write::Replace => history::replace(&address),
        }
        if query.without_list() != before.without_list() {
            self.begin_list();
        }
        self.query.set(query);
        self.tell_robots();
    }

    /// A filtered view is the start page in another form.
    fn tell_robots(self) {
        let plain = self.query.with_untracked(Query::is_default);
        let explores = self.route.get_untracked() == Route::Explore;
        browser::page::noindex(explores && !plain);
    }

    /// The address of what it was understood to ask.
    fn correct_address(self) {
        let corpus = data::corpus();
        let search = match self.route.get_untracked() {
            Route::Explore => self.query.with_untracked(|query| query.to_search(corpus)),
            Route::Parks => self.pick.with_untracked(|pick| pick.to_search(corpus)),
            Route::Fit => self
                .answers
                .with_untracked(|answers| answers.to_search(&corpus.fit)),
            _ => return,
        };
        history::replace(&self.address(self.route.get_untracked(), &search));
    }

    fn address(self, route: Route, search: &str) -> String {
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
