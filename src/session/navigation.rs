//! Moving between pages: links that are followed, 后退 and 前进, and what a
//! history entry remembers. The state itself and the filters are the parent's.

use super::{Arrival, Room, Session, page_at};
use crate::{
    browser::{
        self,
        history::{self, Address, Entry},
        stage::{self, PageFile},
        task, timer,
    },
    data, islands,
    program::Program,
    routes::Route,
};
use leptos::prelude::*;

/// How long scrolling must rest before its place is remembered, in milliseconds.
const SCROLL_REST: u64 = 150;

impl Session {
    /// Takes up what the address asks.
    pub fn arrive(self) {
        if let Some(room) = self.room() {
            (room.arrive)(self, &history::here().search, Arrival::First);
        }
    }

    /// A reload, or 后退 from a page of another program: the browser may have tried before the list
    /// was there, and remembers no focus. Asks the whole page.
    pub fn restore(self) {
        if let Some(entry) = history::entry() {
            if entry.scroll > 0 && browser::page::scroll() == 0 {
                browser::page::lay_out_all();
            }
            timer::after_render(move || {
                if browser::page::scroll() == 0 {
                    browser::page::scroll_to(entry.scroll);
                }
                if let Some(trail) = entry.focus.filter(|_| browser::focus::trail().is_none()) {
                    browser::focus::follow(&trail);
                }
            });
        }
    }

    /// Hears the browser from now on.
    pub fn listen(self) {
        islands::listen(self);
        if history::entry().is_none() {
            history::remember();
        }
        if data::site().offline {
            browser::offline::after_load(move || {
                browser::offline::keep(&self.site_root(), move |state| self.offline.set(state));
            });
        }
        browser::links::on_follow(move |address| self.follow(address));
        history::on_return(move || self.come_back());
        browser::page::on_scroll(move || {
            if let Some(timer) = self.scrolling.get_value() {
                timer.cancel();
            }
            self.scrolling
                .set_value(timer::after(SCROLL_REST, history::remember));
        });
    }

    /// The page that is shown, where something is asked on it.
    #[must_use]
    pub fn room(self) -> Option<&'static Room> {
        let path = self.path();
        self.rooms.iter().find(|room| room.path == path)
    }

    /// Whether this program can show a page of this language.
    fn shows(self, path: &str) -> bool {
        let other = self.words.other().folder;
        let foreign = !other.is_empty() && path.starts_with(other);
        let mine = self.rooms.iter().any(|room| room.path == path);
        !foreign && path == page_at(path) && (mine || Program::needed(path).is_none())
    }

    /// Goes to a page, as a link to it would.
    pub fn open(self, route: Route) {
        let path = self.root.get_value() + &route.path(data::corpus());
        let to = Address {
            path,
            ..Address::default()
        };
        if !self.follow(&to) {
            history::go(&to.whole());
        }
    }

    /// True if the address is a page of ours, which is now shown.
    fn follow(self, to: &Address) -> bool {
        let root = self.root.get_value();
        let Some(path) = to.path.strip_prefix(&root) else {
            return false;
        };
        if !self.shows(path) {
            return false;
        }
        let same = self.path() == path;
        let (to, whole) = (to.clone(), to.whole());
        let (path, lies) = (path.to_owned(), to.path.clone());
        let show = move |file: Option<&PageFile>| {
            self.leave();
            history::push(&to.whole());
            self.show(path, &to.search, Arrival::Link, file);
            arrive(&to.hash);
        };
        if same {
            show(None);
        } else {
            self.fetch(lies, whole, move |file| show(Some(file)));
        }
        true
    }

    /// After 后退 or 前进: the page, the filters, the scroll and the focus of then.
    fn come_back(self) {
        let (root, here, entry) = (self.root.get_value(), history::here(), history::entry());
        let whole = here.whole();
        let path = here.path.strip_prefix(&root).map(page_at);
        let Some(path) = path.filter(|path| self.shows(path)) else {
            return history::go(&whole);
        };
        if path == self.path() {
            self.show(path, &here.search, Arrival::Return, None);
            // An entry without a memory is a jump within the page: the browser's own.
            if let Some(entry) = entry {
                resume(entry);
            }
            return;
        }
        self.fetch(here.path, whole, move |file| {
            self.leave();
            self.show(path, &here.search, Arrival::Return, Some(file));
            resume(entry.unwrap_or_default());
        });
    }

    /// Gets a page, unless the reader has gone elsewhere by then.
    /// Where that is not to be had the browser goes there itself.
    fn fetch(self, path: String, whole: String, show: impl FnOnce(&PageFile) + 'static) {
        let turn = self.turn.get_value() + 1;
        self.turn.set_value(turn);
        if let Some(file) = stage::kept(&path) {
            return show(&file);
        }
        browser::page::mark("data-loading", Some(""));
        task::spawn(async move {
            let file = stage::read(&path).await;
            if self.turn.get_value() != turn {
                return;
            }
            browser::page::mark("data-loading", None);
            match file {
                Some(file) => show(&file),
                None => history::go(&whole),
            }
        });
    }

    /// A page stays as it is for 后退.
    fn leave(self) {
        islands::leave();
        stage::keep(&(self.root.get_value() + &self.path()));
    }

    /// `file`: the page, where it is not the one that is shown already.
    fn show(self, path: String, search: &str, arrival: Arrival, file: Option<&PageFile>) {
        // Whatever was still to come.
        self.turn.update_value(|turn| *turn += 1);
        browser::page::mark("data-loading", None);
        browser::page::noindex(false);
        if let Some(room) = self.room() {
            (room.leave)(self);
        }
        self.path.set_value(path);
        if let Some(file) = file {
            file.show();
        }
        self.dropped.set(Vec::new());
        if let Some(room) = self.room() {
            (room.arrive)(self, search, arrival);
        }
        islands::wake(self);
    }
}

/// On a page that a link led to: what the link names, else its heading.
fn arrive(hash: &str) {
    let name = hash.trim_start_matches('#').to_owned();
    timer::after_render(move || {
        if name.is_empty() || !browser::focus::show(&name) {
            browser::page::scroll_to(0);
            browser::focus::first("h1");
        }
    });
}

/// On a page that was left: where it was left.
fn resume(entry: Entry) {
    timer::after_render(move || {
        browser::page::scroll_to(entry.scroll);
        if !entry
            .focus
            .is_some_and(|trail| browser::focus::follow(&trail))
        {
            browser::focus::first("h1");
        }
    });
}
