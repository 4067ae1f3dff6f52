//! The programs that pages start: most pages only need what every page has; where
//! something is asked, the program that answers there has that and its own, with the data
//! it needs. Nobody who reads a clause fetches the search.

#[cfg(feature = "csr")]
use crate::session::{Room, Session};

/// A program: a WASM file with its JavaScript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// What every page has.
    Reading,
    /// `/`: filters and search.
    Explore,
    /// The parks' comparison, and the finder.
    Parks,
    /// `/about/verify/`: proves the clauses that `/` carries.
    Verify,
}

/// Pages that only one program can keep true, under the root of a language.
pub const EXPLORE: &str = "";
pub const PARKS: &str = "parks/";
pub const FIT: &str = "parks/fit/";
pub const VERIFY: &str = "about/verify/";
pub const HOST: &str = "about/host/";

const LIVE: [(&str, Program); 5] = [
    (EXPLORE, Program::Explore),
    (PARKS, Program::Parks),
    (FIT, Program::Parks),
    (VERIFY, Program::Verify),
    (HOST, Program::Reading),
];

impl Program {
    pub const ALL: [Self; 4] = [Self::Reading, Self::Explore, Self::Parks, Self::Verify];

    /// The binary of this crate.
    #[must_use]
    pub const fn binary(self) -> &'static str {
        match self {
            Self::Explore => "policy-explorer",
            _ => self.name(),
        }
    }

    /// What it is called in the names of files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Explore => "explore",
            Self::Parks => "parks",
            Self::Verify => "verify",
        }
    }

    /// What was cut off it, to be fetched when it is first needed (the binary's own file says what).
    #[must_use]
    pub const fn later(self) -> &'static [&'static str] {
        match self {
            Self::Explore => &["hearing"],
            _ => &[],
        }
    }

    /// The one without which a page does not work; `None` where any will do.
    #[must_use]
    pub fn needed(path: &str) -> Option<Self> {
        let found = LIVE.iter().find(|(live, _)| *live == path);
        found.map(|(_, program)| *program)
    }

    /// The one that a page starts.
    #[must_use]
    pub fn of(path: &str) -> Self {
        Self::needed(path).unwrap_or(Self::Reading)
    }
}

/// Keeps the page that is shown true, and those that follow it, as long as it is open.
#[cfg(feature = "csr")]
pub fn run(rooms: &'static [Room]) {
    use crate::{
        browser::{measure, page, task, timer},
        islands::{self, live},
    };
    use leptos::prelude::Owner;

    const NAME: &str = "take-over";
    /// How long everything else waits for an answer that has to be fetched, in milliseconds.
    const PATIENCE: u64 = 1000;
    measure::begin(NAME);
    task::begin();
    let app = Owner::new();
    app.with(|| {
        let session = Session::in_browser(rooms);
        session.arrive();
        let attach = islands::answer(session);
        let owner = app.clone();
        let listen = timer::once(move || {
            owner.with(|| {
                session.listen();
                attach.into_iter().for_each(|attach| attach());
                islands::wake(session);
            });
        });
        // The answer alone at first: what hears the reader, and keeps the filters true, is half
        // of the work, and can follow the picture.
        if page::is_pending() {
            timer::after(PATIENCE, listen.clone());
        } else {
            listen();
        }
        let settled = move || session.room().is_none_or(|room| (room.settled)(session));
        live::from_when(settled, || {
            let rest = move || {
                listen();
                timer::before_paint(|| {
                    page::ready();
                    measure::end(NAME);
                });
            };
            if page::is_pending() {
                timer::before_paint(|| {
                    page::answered();
                    timer::after_paint(rest);
                });
            } else {
                rest();
            }
        });
    });
    // It lives as long as the page.
    std::mem::forget(app);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{data::corpus, islands, routes::Route};

    #[test]
    fn every_page_that_needs_a_program_is_a_room_of_it_and_a_page() {
        for (program, rooms) in [
            (Program::Reading, islands::READING.as_slice()),
            (Program::Explore, islands::EXPLORE.as_slice()),
            (Program::Parks, islands::PARKS.as_slice()),
            (Program::Verify, islands::VERIFY.as_slice()),
        ] {
            let of =
                |&(path, needed): &(&'static str, Program)| (needed == program).then_some(path);
            let needed: Vec<&str> = LIVE.iter().filter_map(of).collect();
            let has: Vec<&str> = rooms.iter().map(|room| room.path).collect();
            assert_eq!(needed, has, "{program:?}");
        }
        for (path, _) in LIVE {
            assert_eq!(Route::parse(corpus(), path).path(corpus()), path);
        }
    }
}
