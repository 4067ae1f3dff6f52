//! Moving between pages: links that are followed, 后退 and 前进, and what a
//! history entry remembers. The state itself and the filters are the parent's.

use super::{Session, asked};
use crate::{
    browser::{
        self,
        history::{self, Address},
        timer,
    },
    data,
    routes::Route,
};
use leptos::prelude::*;

/// How long scrolling must rest before its place is remembered, in milliseconds.
const SCROLL_REST: u64 = 150;

impl Session {
    /// Hears the browser from now on.
    pub fn listen(self) {
        if !self.dropped.with_untracked(Vec::is_empty) {
            let query = self.query.get_untracked();
            history::replace(&self.address(Route::Explore, &query));
        }
        match history::entry() {
            // A reload: the browser may have tried before the list was there.
            Some(entry) if browser::page::scroll() == 0 => {
                timer::after_render(move || browser::page::scroll_to(entry.scroll));
            }
            Some(_) => {}
            None => history::remember(),
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
        history::push(&format!("{}{}{}", to.path, to.search, to.hash));
        self.show(route, &to.search);
        let hash = to.hash.clone();
        timer::after_render(move || {
            if hash.is_empty() || !browser::focus::show(hash.trim_start_matches('#')) {
                browser::page::scroll_to(0);
                browser::focus::first("h1");
            }
        });
        true
    }

    /// After 后退 or 前进: the page, the filters, the scroll and the focus of then.
    fn come_back(self) {
        let (root, here, entry) = (self.root.get_value(), history::here(), history::entry());
        let path = here.path.strip_prefix(&root).unwrap_or_default();
        self.show(Route::parse(data::corpus(), path), &here.search);
        // An entry without a memory is a jump within the page: the browser's own.
        let Some(entry) = entry else { return };
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

    fn show(self, route: Route, search: &str) {
        self.stop_typing();
        let (query, dropped) = asked(route, search);
        self.close_panel();
        self.dropped.set(dropped);
        if self.query.with_untracked(|before| *before != query) {
            self.query.set(query);
        }
        if self.route.get_untracked() != route {
            self.route.set(route);
        }
    }
}
