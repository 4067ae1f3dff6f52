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
mod clue;
mod cut;
mod english;
mod find;
mod grounds;
mod latin;
mod lexicon;
mod names;
mod reason;
mod scan;
mod score;
mod segment;
mod shard;
mod slip;
mod sorted;
mod sound;
mod suggest;
mod words;

pub use clue::{Alternative, Clue};
pub use cut::{Cut, TEXTS_ALONG, cut};
pub use find::{Found, Match, Verdict};
pub use grounds::Ground;
pub use reason::Reason;
pub use suggest::{Suggested, Suggestion};

use crate::Piece;
use bigrams::Bigrams;
use corpus::{Corpus, Folder, SearchIndex, blob::BlobError};
use cut::Letters;
use lexicon::Lexicon;
use names::{EnglishNames, Names};
use shard::Shard;
use sound::Sounds;
use std::sync::{Mutex, OnceLock, PoisonError};

/// The searchable corpus. Making one costs nothing; each part is made when a
/// query first needs it, and kept.
pub(crate) struct Search<'a> {
    corpus: &'a Corpus<'a>,
    bigrams: OnceLock<Bigrams>,
    folder: OnceLock<Folder>,
    lexicon: OnceLock<Lexicon<'a>>,
    sounds: OnceLock<Sounds>,
    names: OnceLock<Names>,
    english: OnceLock<EnglishNames<'a>>,
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
            sounds: OnceLock::new(),
            names: OnceLock::new(),
            english: OnceLock::new(),
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
            Piece::Letters => {
                let letters = Letters::read(file)?;
                let heard = letters.heard;
                let pairs = heard.unwrap_or_else(|| self.bigrams().all().map(|it| it.0).collect());
                let _ = self.sounds.set(Sounds::new(&letters.readings, pairs));
                let names = letters.english.into_iter();
                let _ = self.english.set(EnglishNames::new(self.index(), names));
            }
            // Words are only shown: whoever shows them keeps them.
            Piece::Clauses(_) => {}
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

    /// Nothing until its file has come, if it is in one.
    fn sounds(&self) -> Option<&Sounds> {
        if self.corpus.apart.letters && self.sounds.get().is_none() {
            self.lack(Piece::Letters);
            return None;
        }
        Some(self.sounds.get_or_init(|| {
            let pairs = self.bigrams().all().map(|(pair, _)| pair);
            Sounds::new(&self.index().readings, pairs.collect())
        }))
    }

    fn names(&self) -> Option<&Names> {
        let sounds = self.sounds()?;
        Some(
            self.names
                .get_or_init(|| Names::new(self.lexicon(), sounds)),
        )
    }

    fn english_names(&self) -> Option<&EnglishNames<'a>> {
        if self.corpus.apart.letters && self.english.get().is_none() {
            self.lack(Piece::Letters);
            return None;
        }
        Some(self.english.get_or_init(|| {
            let index = self.index();
            EnglishNames::new(index, index.english())
        }))
    }
}
