//! Parks side by side, and the fit finder's answers. The comparison stands in the
//! address; answers stay in the history entry, and enter the address only when
//! the visitor shares them.

use super::Session;
use crate::{
    browser::{self, history},
    data,
    routes::Route,
};
use explore::fit::{Answers, ChoiceAt, Pick, said};
use leptos::prelude::*;

impl Session {
    pub fn with_pick<T>(self, read: impl FnOnce(&Pick) -> T) -> T {
        self.pick.with(read)
    }

    pub fn with_answers<T>(self, read: impl FnOnce(&Answers) -> T) -> T {
        self.answers.with(read)
    }

    pub fn toggle_park(self, at: usize) {
        self.change_pick(|pick| pick.toggle(data::corpus(), at));
    }

    pub fn set_differences_only(self, on: bool) {
        self.change_pick(|pick| pick.differences_only = on);
    }

    fn change_pick(self, edit: impl FnOnce(&mut Pick)) {
        let mut pick = self.pick.get_untracked();
        edit(&mut pick);
        self.dropped.set(Vec::new());
        history::push(&self.address(Route::Parks, &pick.to_search(data::corpus())));
        self.pick.set(pick);
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
        let mut answers = self.answers.get_untracked();
        edit(&mut answers);
        self.dropped.set(Vec::new());
        let note = answers.to_search(&data::corpus().fit);
        history::replace_with_note(&self.address(Route::Fit, ""), &note);
        self.answers.set(answers);
    }

    /// Puts the answers into the address, and that on the clipboard; false where
    /// there is no clipboard.
    #[must_use]
    pub fn share_answers(self) -> bool {
        let search = self
            .answers
            .with_untracked(|answers| answers.to_search(&data::corpus().fit));
        history::replace_with_note(&self.address(Route::Fit, &search), &search);
        browser::take::copy(&browser::take::address())
    }

    /// What the address says about parks. Unknown parts are named.
    pub(super) fn show_parks(self, route: Route, search: &str) {
        let corpus = data::corpus();
        match route {
            Route::Parks => {
                let (pick, dropped) = Pick::parse(corpus, search);
                self.pick.set(pick);
                self.dropped.set(dropped);
            }
            Route::Fit => {
                let (answers, dropped) = Answers::parse(&corpus.fit, search);
                self.answers.set(completed(answers));
                self.dropped.set(dropped);
                self.recall_answers(route);
            }
            _ => {}
        }
    }

    /// After a reload or 后退 the entry knows the answers, also those that never
    /// entered the address.
    pub(super) fn recall_answers(self, route: Route) {
        let note = history::entry().map(|entry| entry.note).unwrap_or_default();
        if route == Route::Fit && !note.is_empty() {
            let (answers, _) = Answers::parse(&data::corpus().fit, &note);
            self.answers.set(answers);
        }
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
