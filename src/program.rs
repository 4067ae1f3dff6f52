//! The programs that pages start: most pages only need what every page has; where
//! something is asked, the program that answers there has that and its own, with the data
//! it needs. Nobody who reads a clause fetches the search.

#[cfg(feature = "csr")]
use crate::{
    islands::live,
    session::{Room, Session},
};
#[cfg(feature = "csr")]
use leptos::prelude::Owner;

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
    use crate::browser::{measure, page, task};

    measure::begin(TAKE_OVER);
    task::begin();
    let app = Owner::new();
    app.with(|| {
        let session = Session::in_browser(rooms);
        session.arrive();
        // What an answer lacks is fetched while the page still comes, round after round.
        if cfg!(in_pieces) {
            live::from_when(is_settled(session), || {});
        }
        let owner = app.clone();
        page::when_whole(move || owner.with(|| take_over(session, owner.clone())));
    });
    // It lives as long as the page.
    std::mem::forget(app);
}

#[cfg(feature = "csr")]
const TAKE_OVER: &str = "take-over";

/// The page is there to its end. `owner`: of all that goes on.
#[cfg(feature = "csr")]
fn take_over(session: Session, owner: Owner) {
    use crate::{
        browser::{measure, page, timer},
        islands,
    };

    /// How long everything else waits for an answer that has to be fetched, in milliseconds.
    const PATIENCE: u64 = 1000;
    session.restore();
    let attach = islands::answer(session);
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
        let listen = listen.clone();
        timer::after(PATIENCE, move || listen());
    } else {
        listen();
    }
    live::from_when(is_settled(session), || {
        let rest = move || {
            listen();
            timer::before_paint(|| {
                page::ready();
                measure::end(TAKE_OVER);
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
}

/// Whether the page can show what its address asks.
#[cfg(feature = "csr")]
fn is_settled(session: Session) -> impl Fn() -> bool {
    move || session.room().is_none_or(|room| (room.settled)(session))
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
