//! Moving between pages: links that are followed, 后退 and 前进, and what a
//! history entry remembers. The state itself and the filters are the parent's.

use super::{Session, asked};
use crate::{
    browser::{
        self,
        history::{self, Address, Entry},
        stage::{self, PageFile},
        task, timer,
    },
    data, islands,
    routes::Route,
};
use leptos::prelude::*;

/// How long scrolling must rest before its place is remembered, in milliseconds.
const SCROLL_REST: u64 = 150;

impl Session {
    /// Hears the browser from now on.
    pub fn listen(self) {
        if !self.dropped.with_untracked(Vec::is_empty) {
            self.correct_address();
        }
        islands::listen(self);
        if self.route.get_untracked() == Route::Explore && !history::here().search.is_empty() {
            self.grow();
        }
        self.tell_robots();
        islands::wake(self);
        match history::entry() {
            // A reload: the browser may have tried before the list was there.
            Some(entry) if browser::page::scroll() == 0 => {
                if entry.scroll > 0 {
                    browser::page::lay_out_all();
                }
                timer::after_render(move || browser::page::scroll_to(entry.scroll));
            }
            Some(_) => {}
            None => history::remember(),
        }
        if data::site().offline {
            browser::offline::after_load(move || {
                browser::offline::keep(&self.site_root(), move |state| self.offline.set(state));
            });
        }
        browser::links::on_follow(move |address| self.follow(address));
        history::on_return(move || self.come_back());
        browser::page::on_wide(move || self.close_panel());
        browser::page::on_scroll(move || {
            if let Some(timer) = self.scrolling.get_value() {
                timer.cancel();
            }
            self.scrolling
                .set_value(timer::after(SCROLL_REST, history::remember));
        });
    }

    /// Goes to a page, as a link to it would.
    pub fn open(self, route: Route) {
        let path = self.root.get_value() + &route.path(data::corpus());
        self.follow(&Address {
            path,
            ..Address::default()
        });
    }

    /// True if the address is a page of ours, which is now shown.
    fn follow(self, to: &Address) -> bool {
        let root = self.root.get_value();
        let Some(path) = to.path.strip_prefix(&root) else {
            return false;
        };
        let route = Route::parse(data::corpus(), path);
        if route == Route::NotFound || route.path(data::corpus()) != path {
            return false;
        }
        let same = self.route.get_untracked() == route;
        let (to, whole) = (to.clone(), to.whole());
        let path = to.path.clone();
        let show = move |file: Option<&PageFile>| {
            self.leave();
            history::push(&to.whole());
            if route == Route::Explore && !to.search.is_empty() {
                self.begin_list();
            } else {
                self.whole_list();
            }
            self.show(route, &to.search, file);
            arrive(&to.hash);
        };
        if same {
            show(None);
        } else {
            self.fetch(path, whole, move |file| show(Some(file)));
        }
        true
    }

    /// After 后退 or 前进: the page, the filters, the scroll and the focus of then.
    fn come_back(self) {
        let (root, here, entry) = (self.root.get_value(), history::here(), history::entry());
        let path = here.path.strip_prefix(&root).unwrap_or_default();
        let route = Route::parse(data::corpus(), path);
        if route == self.route.get_untracked() {
            self.whole_list();
            self.show(route, &here.search, None);
            // An entry without a memory is a jump within the page: the browser's own.
            if let Some(entry) = entry {
                resume(entry);
            }
            return;
        }
        let whole = here.whole();
        self.fetch(here.path, whole, move |file| {
            self.leave();
            self.whole_list();
            self.show(route, &here.search, Some(file));
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
        let route = self.route.get_untracked();
        stage::keep(&(self.root.get_value() + &route.path(data::corpus())));
    }

    /// `file`: the page, where it is not the one that is shown already.
    fn show(self, route: Route, search: &str, file: Option<&PageFile>) {
        // Whatever was still to come.
        self.turn.update_value(|turn| *turn += 1);
        browser::page::mark("data-loading", None);
        self.stop_typing();
        self.close_panel();
        self.route.set(route);
        if let Some(file) = file {
            file.show();
        }
        // What was asked of a page is still asked of it when the reader comes back.
        let (query, dropped) = asked(route, search);
        self.dropped.set(dropped);
        if route == Route::Explore && self.query.with_untracked(|before| *before != query) {
            self.query.set(query);
        }
        self.show_parks(route, search);
        self.tell_robots();
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
