//! What moves on pages that come as files: copying, sorting, reading aloud, where one is
//! in a long text, words that depend on the day, and the two pages that check something.
//! The files carry every word; what stands in attributes here is said when it becomes
//! true.
//!
//! Pages that the app itself makes (`pages::is_live`) use the same hooks.

mod contents;
mod days;
mod host;
mod proof;
mod sort;
mod speak;
mod verify;

use crate::{
    browser::{self, part::Part},
    session::Session,
};
use corpus::Date;
pub use days::Days;

/// What a button does: the value of its `data-act`.
pub mod act {
    pub const COPY: &str = "copy";
    pub const SORT: &str = "sort";
    pub const VERIFY: &str = "verify";
    pub const CHECK_HOST: &str = "check-host";
    pub const PRINT: &str = "print";
    pub const SPEAK: &str = "speak";
}

/// Hears every press of a button with `data-act`, on whatever page it stands.
pub fn listen(session: Session) {
    contents::follow();
    speak::follow();
    browser::take::before_print(|| {
        for part in Part::all("[data-here]") {
            let here = browser::take::address();
            part.say(here.split('#').next().unwrap_or_default());
            if let Some(around) = part.above(".paper") {
                around.set("data-filled", Some(""));
            }
        }
    });
    browser::part::on_press("[data-act]", move |button| {
        match button.attribute("data-act").as_str() {
            act::COPY => copy(button),
            act::SORT => sort::press(button),
            act::VERIFY => verify::run(session),
            act::CHECK_HOST => host::run(session),
            act::PRINT => browser::take::print(),
            act::SPEAK => speak::press(button),
            _ => {}
        }
    });
}

/// Says on a page that came as a file what holds today.
pub fn wake(today: Date) {
    contents::mark();
    speak::offer();
    for part in Part::all("[data-days]") {
        if let Some(days) = Days::parse(&part.attribute("data-days")) {
            part.hide(!days.hold(today));
        }
    }
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
