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
//! strings; bigram postings (`texts`) say where they stand.

mod clue;
mod english;
mod find;
mod grounds;
mod latin;
mod lexicon;
mod mentioned;
mod names;
mod reason;
mod scan;
mod score;
mod segment;
mod slip;
mod sorted;
mod sound;
mod suggest;
mod texts;
mod words;

pub use clue::{Alternative, Clue};
pub use find::{Found, Match, Verdict};
pub use grounds::Ground;
pub use reason::Reason;
pub use suggest::{Suggested, Suggestion};

use corpus::{Corpus, Folder, SearchIndex};
use lexicon::Lexicon;
use names::{EnglishNames, Names};
use sound::Sounds;
use std::sync::OnceLock;
use texts::Texts;

/// The searchable corpus. Making one costs nothing; each part is made when a
/// query first needs it, and kept.
pub(crate) struct Search<'a> {
    corpus: &'a Corpus<'a>,
    texts: OnceLock<Texts>,
    folder: OnceLock<Folder>,
    lexicon: OnceLock<Lexicon<'a>>,
    sounds: OnceLock<Sounds>,
    names: OnceLock<Names>,
    english: OnceLock<EnglishNames<'a>>,
    suggested: OnceLock<Vec<suggest::Name<'a>>>,
}

impl<'a> Search<'a> {
    pub(crate) fn new(corpus: &'a Corpus<'a>) -> Self {
        Self {
            corpus,
            texts: OnceLock::new(),
            folder: OnceLock::new(),
            lexicon: OnceLock::new(),
            sounds: OnceLock::new(),
            names: OnceLock::new(),
            english: OnceLock::new(),
            suggested: OnceLock::new(),
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

    fn texts(&self) -> &Texts {
        self.texts.get_or_init(|| Texts::new(self.corpus))
    }

    pub(crate) fn lexicon(&self) -> &Lexicon<'a> {
        self.lexicon.get_or_init(|| Lexicon::new(self.index()))
    }

    fn sounds(&self) -> &Sounds {
        self.sounds
            .get_or_init(|| Sounds::new(&self.index().readings, self.texts().pairs()))
    }

    fn names(&self) -> &Names {
        self.names
            .get_or_init(|| Names::new(self.lexicon(), self.sounds()))
    }

    fn english_names(&self) -> &EnglishNames<'a> {
        self.english
            .get_or_init(|| EnglishNames::new(self.lexicon()))
    }
}
