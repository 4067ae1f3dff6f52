//! Parks side by side, and the fit finder's answers. The comparison stands in the
//! address; answers stay in the history entry, and enter the address only when
//! the visitor shares them.

use super::{Arrival, Session};
use crate::{
    browser::{self, history},
    data,
    program::{FIT, PARKS},
};
use explore::fit::{Answers, ChoiceAt, Pick, said};
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub(super) struct Told {
    /// Which parks stand side by side.
    pick: RwSignal<Pick>,
    /// What the visitor told the fit finder.
    answers: RwSignal<Answers>,
}

impl Told {
    fn nothing() -> Self {
        Self {
            pick: RwSignal::default(),
            answers: RwSignal::default(),
        }
    }
}

impl Session {
    fn on_parks(self) -> Told {
        self.told.get_or_make(Told::nothing)
    }

    pub fn with_pick<T>(self, read: impl FnOnce(&Pick) -> T) -> T {
        self.on_parks().pick.with(read)
    }

    pub fn with_answers<T>(self, read: impl FnOnce(&Answers) -> T) -> T {
        self.on_parks().answers.with(read)
    }

    pub fn toggle_park(self, at: usize) {
        self.change_pick(|pick| pick.toggle(data::corpus(), at));
    }

    pub fn set_differences_only(self, on: bool) {
        self.change_pick(|pick| pick.differences_only = on);
    }

    fn change_pick(self, edit: impl FnOnce(&mut Pick)) {
        let mut pick = self.on_parks().pick.get_untracked();
        edit(&mut pick);
        self.dropped.set(Vec::new());
        history::push(&self.address(PARKS, &pick.to_search(data::corpus())));
        self.on_parks().pick.set(pick);
    }

    pub fn set_answer(self, at: ChoiceAt, on: bool) {
        self.change_answers(|answers| answers.set(at, on));
    }

    /// The visitor's own words, and the answers they choose, beside those chosen.
    pub fn tell(self, say: &str) {
        let fit = &data::corpus().fit;
        self.change_answers(|answers| {
            say.trim().clone_into(&mut answers.say);
            for at in said(fit, say) {
                answers.set(at, true);
            }
        });
    }

    pub fn clear_answers(self) {
        self.change_answers(|answers| *answers = Answers::default());
    }

    fn change_answers(self, edit: impl FnOnce(&mut Answers)) {
        let mut answers = self.on_parks().answers.get_untracked();
        edit(&mut answers);
        self.dropped.set(Vec::new());
        let note = answers.to_search(&data::corpus().fit);
        history::replace_with_note(&self.address(FIT, ""), &note);
        self.on_parks().answers.set(answers);
    }

    /// Puts the answers into the address, and that on the clipboard; false where
    /// there is no clipboard.
    #[must_use]
    pub fn share_answers(self) -> bool {
        let search = self
            .on_parks()
            .answers
            .with_untracked(|answers| answers.to_search(&data::corpus().fit));
        history::replace_with_note(&self.address(FIT, &search), &search);
        browser::take::copy(&browser::take::address())
    }

    /// The comparison is shown, and its address asks this. Unknown parts are named.
    pub fn ask_parks(self, search: &str, arrival: Arrival) {
        let (pick, dropped) = Pick::parse(data::corpus(), search);
        if !dropped.is_empty() && arrival == Arrival::First {
            history::replace(&self.address(PARKS, &pick.to_search(data::corpus())));
        }
        self.on_parks().pick.set(pick);
        self.dropped.set(dropped);
    }

    /// The finder is shown, likewise.
    pub fn ask_fit(self, search: &str, arrival: Arrival) {
        let fit = &data::corpus().fit;
        let (answers, dropped) = Answers::parse(fit, search);
        let mut answers = completed(answers);
        if !dropped.is_empty() && arrival == Arrival::First {
            history::replace(&self.address(FIT, &answers.to_search(fit)));
        }
        // After a reload or 后退 the entry knows the answers, also those that never
        // entered the address.
        let note = history::entry().map(|entry| entry.note).unwrap_or_default();
        if !note.is_empty() {
            answers = Answers::parse(fit, &note).0;
        }
        self.on_parks().answers.set(answers);
        self.dropped.set(dropped);
    }
}

/// Words that came without answers choose them; answers that came with words are
/// the visitor's correction.
fn completed(mut answers: Answers) -> Answers {
    if answers.is_empty() {
        for at in said(&data::corpus().fit, &answers.say) {
            answers.set(at, true);
        }
    }
    answers
}
