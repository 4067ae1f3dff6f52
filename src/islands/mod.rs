//! What moves on pages: copying, sorting, reading aloud, where one is in a long text,
//! words that depend on the day, the pages that check something, and those on which
//! something is asked and answered (`explore`, `parks`, `fit`).
//!
//! Every page comes as a file that carries every word; what stands in attributes here is
//! said when it becomes true.

mod contents;
mod days;
mod explore;
mod fit;
mod host;
pub mod live;
mod parks;
mod proof;
mod shell;
mod sort;
mod speak;
mod verify;

use crate::{
    browser::{self, part::Part},
    program,
    session::{Room, Session},
};
pub use days::Days;
use leptos::prelude::Owner;
pub use shell::way;
use std::cell::RefCell;

/// What a button does: the value of its `data-act`.
pub mod act {
    pub const COPY: &str = "copy";
    pub const SORT: &str = "sort";
    pub const VERIFY: &str = "verify";
    pub const CHECK_HOST: &str = "check-host";
    pub const PRINT: &str = "print";
    pub const SPEAK: &str = "speak";
    /// How pages look; which way is `data-way`.
    pub const DISPLAY: &str = "display";
    /// The version that waits.
    pub const RENEW: &str = "renew";
    // On `/`.
    pub const OPEN_FILTERS: &str = "open-filters";
    pub const CLOSE_FILTERS: &str = "close-filters";
    pub const CLEAR: &str = "clear";
    pub const LIST: &str = "list";
    pub const UNLIST: &str = "unlist";
    /// Asks what is in `data-query`, in place of what is asked now.
    pub const ASK: &str = "ask";
    pub const MORE: &str = "more";
    pub const CSV: &str = "csv";
    pub const JSON: &str = "json";
    /// Fetches what could not be had.
    pub const TRY_AGAIN: &str = "try-again";
    // On `/parks/` and `/parks/fit/`.
    pub const BACK: &str = "back";
    pub const ON: &str = "on";
    pub const SHARE: &str = "share";
    pub const START_AGAIN: &str = "start-again";
}

/// The rooms of each program (`program`).
pub static READING: [Room; 1] = [Room {
    path: program::HOST,
    arrive: |_, _, _| {},
    settled: |_| true,
    leave: |_| {},
    answer: |_| {},
    attach: host::attach,
}];
pub static EXPLORE: [Room; 1] = [Room {
    path: program::EXPLORE,
    arrive: Session::ask,
    settled: Session::is_settled,
    leave: Session::stop_asking,
    answer: explore::answer,
    attach: explore::attach,
}];
pub static PARKS: [Room; 2] = [
    Room {
        path: program::PARKS,
        arrive: Session::ask_parks,
        settled: |_| true,
        leave: |_| {},
        answer: parks::answer,
        attach: |_| {},
    },
    Room {
        path: program::FIT,
        arrive: Session::ask_fit,
        settled: |_| true,
        leave: |_| {},
        answer: fit::answer,
        attach: |_| {},
    },
];
pub static VERIFY: [Room; 1] = [Room {
    path: program::VERIFY,
    arrive: |_, _, _| {},
    settled: |_| true,
    leave: |_| {},
    answer: |_| {},
    attach: verify::attach,
}];

thread_local! {
    /// What keeps live pages true: one a page.
    static LIVE: RefCell<Vec<Live>> = const { RefCell::new(Vec::new()) };
}

/// A live page, and what keeps it true.
struct Live {
    path: &'static str,
    page: Part,
    owner: Owner,
}

/// Hears every press of a button with `data-act`, on whatever page it stands.
pub fn listen(session: Session) {
    contents::follow();
    speak::follow();
    shell::listen(session);
    browser::take::before_print(|| {
        for part in Part::all("[data-here]") {
            let here = browser::take::address();
            part.say(here.split('#').next().unwrap_or_default());
            if let Some(around) = part.above(".paper") {
                around.set("data-filled", Some(""));
            }
        }
    });
    browser::part::on("click", "[data-act]", move |button| {
        match button.attribute("data-act").as_str() {
            act::COPY => copy(button),
            act::SORT => sort::press(button),
            act::PRINT => browser::take::print(),
            act::SPEAK => speak::press(button),
            _ => {}
        }
    });
}

/// A page is shown: says what holds today, and keeps it true where something is asked.
pub fn wake(session: Session) {
    contents::mark();
    speak::offer();
    sort::offer();
    shell::wake(session);
    if let Some(today) = browser::clock::today() {
        for part in Part::all("[data-days]") {
            if let Some(days) = Days::parse(&part.attribute("data-days")) {
                part.hide(!days.hold(today));
            }
        }
    }
    if let Some(attach) = answer(session) {
        attach();
    }
}

/// Shows the answer to what is asked, if the page is a live one that nothing keeps true yet; then
/// what is still to be done for it. A live page may be shown again as it was left, or anew, when
/// nobody remembers it.
pub fn answer(session: Session) -> Option<impl FnOnce()> {
    let room = session.room()?;
    let page = Part::first("main")?;
    let owner = LIVE.with_borrow_mut(|live| {
        if live.iter().any(|it| it.page == page) {
            return None;
        }
        if let Some(at) = live.iter().position(|it| it.path == room.path) {
            live.remove(at).owner.cleanup();
        }
        let owner = Owner::new_root(None);
        live.push(Live {
            path: room.path,
            page,
            owner: owner.clone(),
        });
        Some(owner)
    })?;
    owner.with(|| (room.answer)(session));
    Some(move || owner.with(|| (room.attach)(session)))
}

/// Ends what goes on by itself, before the page is put aside.
pub fn leave() {
    speak::stop();
}

/// Copies what the button carries, with the address of the page where it says so
/// (`data-address`: what follows the address), and says whether that worked.
fn copy(button: &Part) {
    let mut text = button.attribute("data-copy");
    if let Some(anchor) = button.stated("data-address") {
        let here = browser::take::address();
        let page = if anchor.is_empty() {
            here.as_str()
        } else {
            here.split('#').next().unwrap_or_default()
        };
        if !text.is_empty() {
            text.push(' ');
        }
        text += page;
        text += &anchor;
    }
    let outcome = if browser::take::copy(&text) {
        "data-done"
    } else {
        "data-failed"
    };
    if let Some(status) = button.next() {
        status.say(&status.attribute(outcome));
    }
}
