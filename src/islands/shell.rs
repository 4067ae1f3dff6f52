//! Around every page: how it looks, the way to the other language, whether it can be read
//! without a network.

use super::live;
use crate::{
    browser::{
        offline::Offline,
        part::{self, Part},
    },
    components::markup::new_version,
    display::{Display, TextSize},
    session::Session,
};

const WAYS: &str = "[data-act=display]";

/// Ways a page can look: the value of `data-way`.
pub mod way {
    pub const SMALL: &str = "small";
    pub const MEDIUM: &str = "medium";
    pub const LARGE: &str = "large";
    pub const CONTRAST: &str = "contrast";
    pub const PLAIN: &str = "plain";
    pub const LEAVE_PLAIN: &str = "leave-plain";
}

pub fn listen(session: Session) {
    part::on("click", WAYS, move |button| {
        let way = button.attribute("data-way");
        session.change_display(|display| match way.as_str() {
            way::SMALL => display.size = TextSize::Small,
            way::MEDIUM => display.size = TextSize::Medium,
            way::LARGE => display.size = TextSize::Large,
            way::CONTRAST => display.contrast = !display.contrast,
            way::PLAIN => display.plain = true,
            _ => display.plain = false,
        });
    });
    part::on("click", "[data-act=renew]", move |_| session.renew());
    live::always(move || show_display(session.display()));
    live::always(move || say_offline(session, session.offline()));
    live::put("new-version", move || new_version(session));
}

/// Header and footer are the page's own.
pub fn wake(session: Session) {
    show_display(session.display_untracked());
    say_offline(session, session.offline_untracked());
}

fn show_display(display: Display) {
    for button in Part::all(WAYS) {
        let on = match button.attribute("data-way").as_str() {
            way::SMALL => display.size == TextSize::Small,
            way::MEDIUM => display.size == TextSize::Medium,
            way::LARGE => display.size == TextSize::Large,
            way::CONTRAST => display.contrast,
            _ => continue,
        };
        button.set_state("aria-pressed", on);
    }
}

/// The line at the foot; empty before the app has asked.
fn say_offline(session: Session, state: Offline) {
    let words = session.words.offline();
    let line = match state {
        Offline::Silent => "",
        Offline::Insecure => words.insecure,
        Offline::Unavailable => words.unavailable,
        Offline::Saving => words.saving,
        Offline::Kept | Offline::NewVersion => words.kept,
    };
    if let Some(place) = Part::first(".offline-line") {
        place.say(line);
    }
}
