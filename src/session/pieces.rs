//! Files that an answer needs and that did not come with the program (`explore::Piece`): each is
//! fetched once, when something lacks it, and what lacked it is worked out again.

use crate::{
    browser::{files, task},
    data,
};
use corpus::{Clause, ClauseIx};
use explore::{Answer, Engine, Piece, Query};
use futures_util::future::join;
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub(super) struct Pieces {
    /// Where this copy of the site lies.
    root: StoredValue<String>,
    fetched: StoredValue<Vec<Piece>>,
    on_way: RwSignal<usize>,
    came: Trigger,
    /// Could not be had.
    missing: RwSignal<Vec<Piece>>,
}

impl Pieces {
    pub fn new(root: String) -> Self {
        Self {
            root: StoredValue::new(root),
            fetched: StoredValue::new(Vec::new()),
            on_way: RwSignal::new(0),
            came: Trigger::new(),
            missing: RwSignal::default(),
        }
    }

    /// What the engine says to this; `None` as long as it lacks something that may still come.
    /// Whoever reads it reads it again then.
    pub fn whole<T>(self, ask: impl FnOnce(&'static Engine<'static>) -> T) -> Option<T> {
        let answer = ask(data::engine());
        self.has(data::engine().lacking()).then_some(answer)
    }

    /// The answer to a query, likewise.
    pub fn answer(self, query: &Query) -> Option<Answer> {
        let found = self.whole(|engine| engine.find(&query.text))?;
        Some(data::engine().answer_with(query, found))
    }

    /// Whether the words of these clauses are there, likewise.
    pub fn has_words(self, clauses: impl Iterator<Item = ClauseIx>) -> bool {
        // A program that has the texts has no code for it.
        if !cfg!(in_pieces) {
            return true;
        }
        let mut lacking: Vec<Piece> = clauses.filter_map(data::lacking_words).collect();
        lacking.sort_unstable();
        lacking.dedup();
        self.has(lacking)
    }

    /// Whether none of these may still come.
    fn has(self, mut lacking: Vec<Piece>) -> bool {
        if lacking.is_empty() {
            return true;
        }
        self.missing
            .with_untracked(|missing| lacking.retain(|piece| !missing.contains(piece)));
        self.came.track();
        let all_told = lacking.is_empty();
        self.fetched
            .with_value(|fetched| lacking.retain(|piece| !fetched.contains(piece)));
        if !lacking.is_empty() {
            self.fetch(lacking);
        }
        all_told
    }

    /// All at once, and now. Each is told of when it comes: one that hangs holds up nothing that does
    /// not need it.
    fn fetch(self, pieces: Vec<Piece>) {
        self.fetched.update_value(|fetched| fetched.extend(&pieces));
        let on_way: Vec<_> = pieces.iter().map(|&piece| self.fetch_one(piece)).collect();
        task::spawn(async move {
            self.on_way.update(|count| *count += on_way.len());
            on_way.into_iter().for_each(task::spawn);
            // What the answer takes beside them is done while they come.
            data::engine().ready();
        });
    }

    fn fetch_one(self, piece: Piece) -> impl Future<Output = ()> {
        let load = self.load(piece);
        async move {
            if !load.await {
                self.missing.update(|missing| missing.push(piece));
            }
            self.came.notify();
            self.on_way.update(|on_way| *on_way -= 1);
        }
    }

    /// Whether it came.
    fn load(self, piece: Piece) -> impl Future<Output = bool> {
        let file = files::load(&(self.root.get_value() + &data::piece_path(piece)));
        async move {
            let came = if piece == Piece::Letters {
                let (file, hears) = join(file, data::hear()).await;
                file.filter(|_| hears)
            } else {
                file.await
            };
            came.is_some_and(|file| data::bring_piece(piece, file).is_ok())
        }
    }

    /// These clauses, all with their words, or none.
    pub async fn clauses(self, clauses: Vec<ClauseIx>) -> Option<Vec<&'static Clause<'static>>> {
        for &at in &clauses {
            if let Some(piece) = data::lacking_words(at)
                && !self.load(piece).await
            {
                self.missing.update(|missing| missing.push(piece));
                return None;
            }
        }
        clauses.into_iter().map(data::clause).collect()
    }

    /// Whether something is being fetched.
    pub fn is_waiting(self) -> bool {
        self.on_way.get() > 0
    }

    /// Whether an answer may be incomplete, because a file could not be had.
    pub fn are_missing(self) -> bool {
        self.missing.with(|missing| !missing.is_empty())
    }

    /// Something else is asked: what could not be had is fetched again if that lacks it, too.
    pub fn forget_missing(self) {
        let missing = self.missing.get_untracked();
        if !missing.is_empty() {
            self.fetched
                .update_value(|fetched| fetched.retain(|piece| !missing.contains(piece)));
            self.missing.set(Vec::new());
        }
    }

    /// Tries again to fetch what could not be had.
    pub fn try_again(self) {
        self.forget_missing();
        self.came.notify();
    }
}
