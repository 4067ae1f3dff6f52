//! Search: what a reader typed in, clauses in the order a person would want them
//! out, each with its reason.
//!
//! The way of a query (`find`): words → the clauses that hold all of them, as
//! typed or by another name → where there are none, what the words may stand for
//! (pinyin, English, a slip) → the telling parts of a question → parts of the
//! query, saying what was left out → nothing, said so. Each step is tried only
//! where the one before found little; a hit by an earlier step ranks before one
//! by a later.
//!
//! Ranking is BM25F (`score`) over the fields of a page, terms being whole
//! strings; an inverted index of bigrams says where they stand.
//!
//! Where parts of the index are in files of their own (`Piece`), an answer that needs one that
//! has not come is worth nothing, and [`Search::lacking`] says what to fetch.

mod bigrams;
mod chains;
mod clue;
mod cut;
mod find;
mod grounds;
mod hearing;
mod lexicon;
mod reason;
mod scan;
mod score;
mod segment;
mod shard;
mod suggest;
mod words;

pub use clue::{Alternative, Clue};
pub use cut::{Carried, Cut, TEXTS_ALONG, cut};
pub use find::{Found, Match, Verdict};
pub use grounds::Ground;
pub use hearing::{HEARING, Hearing};
pub use reason::Reason;
pub use suggest::{Suggested, Suggestion};

use crate::Piece;
use bigrams::Bigrams;
use corpus::{Corpus, Folder, SearchIndex, blob::BlobError};
use hearing::{Ear, Hear};
use lexicon::Lexicon;
use shard::Shard;
use std::sync::{Mutex, OnceLock, PoisonError};

/// The searchable corpus. Making one costs nothing; each part is made when a
/// query first needs it, and kept.
pub(crate) struct Search<'a> {
    corpus: &'a Corpus<'a>,
    bigrams: OnceLock<Bigrams>,
    folder: OnceLock<Folder>,
    lexicon: OnceLock<Lexicon<'a>>,
    hearing: OnceLock<&'static Hearing>,
    ear: OnceLock<Ear<'a>>,
    suggested: OnceLock<Vec<suggest::Name<'a>>>,
    lacking: Mutex<Vec<Piece>>,
}

impl<'a> Search<'a> {
    pub(crate) fn new(corpus: &'a Corpus<'a>) -> Self {
        Self {
            corpus,
            bigrams: OnceLock::new(),
            folder: OnceLock::new(),
            lexicon: OnceLock::new(),
            hearing: OnceLock::new(),
            ear: OnceLock::new(),
            suggested: OnceLock::new(),
            lacking: Mutex::new(Vec::new()),
        }
    }

    fn index(&self) -> &'a SearchIndex<'a> {
        &self.corpus.search
    }

    /// As the index is folded, traditional forms included.
    pub(crate) fn fold(&self, text: &str) -> String {
        self.folder
            .get_or_init(|| Folder::new(self.index().traditional))
            .fold(text)
    }

    fn bigrams(&self) -> &Bigrams {
        self.bigrams.get_or_init(|| {
            if self.corpus.apart.cuts.is_empty() {
                let inside = |first, second| self.lexicon().is_inside_word(first, second);
                Bigrams::of_texts(self.corpus, inside)
            } else {
                Bigrams::in_files(self.corpus)
            }
        })
    }

    /// A file of the index has come.
    ///
    /// # Errors
    /// If it is not readable; then it still lacks.
    pub(crate) fn bring(&self, piece: Piece, file: &'a [u8]) -> Result<(), BlobError> {
        match piece {
            Piece::Bigrams(shard) => self.bigrams().bring(shard, Shard::read(file)?),
            Piece::Letters => self.bring_letters(file)?,
            // Words are only shown: whoever shows them keeps them.
            Piece::Clauses(_) => {}
        }
        Ok(())
    }

    /// `Piece::Letters`, to be read by what hears.
    pub(crate) fn bring_letters(&self, file: &'a [u8]) -> Result<(), BlobError> {
        if let Some(hearing) = self.hearing.get() {
            let _ = self.ear.set(hearing.of_file(self, file)?);
        }
        Ok(())
    }

    fn lack(&self, piece: Piece) {
        let mut lacking = self.lacking.lock().unwrap_or_else(PoisonError::into_inner);
        if !lacking.contains(&piece) {
            lacking.push(piece);
        }
    }

    /// What was asked for since the last call and has not come.
    pub(crate) fn lacking(&self) -> Vec<Piece> {
        let mut lacking = self.lacking.lock().unwrap_or_else(PoisonError::into_inner);
        core::mem::take(&mut *lacking)
    }

    pub(crate) fn lexicon(&self) -> &Lexicon<'a> {
        self.lexicon.get_or_init(|| Lexicon::new(self.index()))
    }

    /// What hears has come.
    pub(crate) fn hear(&self, hearing: &'static Hearing) {
        let _ = self.hearing.set(hearing);
    }

    /// Nothing until it has come, and its file, if it is in one.
    fn ear(&self) -> Option<&(dyn Hear<'a> + 'a)> {
        if let (None, Some(hearing), false) = (
            self.ear.get(),
            self.hearing.get(),
            self.corpus.apart.letters,
        ) && let Some(ear) = hearing.of_corpus(self)
        {
            let _ = self.ear.set(ear);
        }
        let ear = self.ear.get();
        if ear.is_none() {
            self.lack(Piece::Letters);
        }
        ear.map(Box::as_ref)
    }
}
