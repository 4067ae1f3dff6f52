//! At build time: what of a corpus comes with the program, and the files that the rest is in.

use super::{
    Search,
    bigrams::{measured, pages},
};
use crate::Piece;
use corpus::{
    Corpus, Left, Readings, Role, blob,
    blob::{BlobError, EncodeError},
};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Texts up to so many bytes come with the program: the index that is made of them then costs
/// no request, and less than a baked one would weigh (bench/TRIED.md). Four times today's.
pub const TEXTS_ALONG: usize = 256 << 10;

/// Positions in a file of posting lists: some 6 kB of it.
const POSITIONS: usize = 3_000;

/// Clauses in a file: some 1 kB. What is shown at once seldom stands side by side.
const CLAUSES: usize = 4;

/// What is heard is looked for among so many bigrams, the commonest, if there are more: they
/// come in one file.
const HEARD: usize = 1 << 15;

/// For what is typed in letters, and for what was misheard.
#[derive(Serialize, Deserialize)]
pub(super) struct Letters<'a> {
    #[serde(borrow)]
    pub readings: Readings<'a>,
    /// English names, each with its lexeme.
    pub english: Vec<(u32, &'a str)>,
    /// Bigrams, sorted, unless the texts are at hand; in the file each less the one before it.
    pub heard: Option<Vec<u32>>,
}

impl<'a> Letters<'a> {
    /// Where nothing is cut off.
    pub fn of(corpus: &Corpus<'a>) -> Self {
        Self {
            readings: corpus.search.readings.clone(),
            english: corpus.search.english().collect(),
            heard: None,
        }
    }

    pub fn read(file: &'a [u8]) -> Result<Self, BlobError> {
        let mut letters: Self = blob::decode(file)?;
        let mut sum = 0_u32;
        for pair in letters.heard.iter_mut().flatten() {
            sum = sum.wrapping_add(*pair);
            *pair = sum;
        }
        Ok(letters)
    }
}

/// A corpus in parts.
pub struct Cut<'a> {
    pub corpus: Corpus<'a>,
    pub files: Vec<(Piece, Vec<u8>)>,
}

/// What a program carries of one, as blobs.
pub struct Carried {
    /// The corpus, without clauses if these are in the other one.
    pub corpus: Vec<u8>,
    /// [`Left`] of clauses whose words are in files; empty if none are.
    pub left: Vec<u8>,
}

impl Cut<'_> {
    /// # Errors
    /// As [`cut`].
    pub fn carried(&self) -> Result<Carried, EncodeError> {
        if self.corpus.apart.clauses == 0 {
            return Ok(Carried {
                corpus: blob::encode(&self.corpus)?,
                left: Vec::new(),
            });
        }
        let mut corpus = self.corpus.clone();
        corpus.clauses.clear();
        Ok(Carried {
            corpus: blob::encode(&corpus)?,
            left: blob::encode(&Left::of(&self.corpus))?,
        })
    }
}

/// Takes from a corpus what is too dear to come with the program: what only words in letters
/// ask for, and the words of clauses if they are more than `along` bytes.
///
/// # Errors
/// Only if serialization itself fails, which plain lists cannot cause.
pub fn cut<'a>(corpus: &Corpus<'a>, along: usize) -> Result<Cut<'a>, EncodeError> {
    let texts: usize = corpus.clauses.iter().map(|clause| clause.text.len()).sum();
    let mut kept = corpus.clone();
    kept.apart.letters = true;
    let mut files = Vec::new();
    let mut letters = Letters {
        readings: core::mem::take(&mut kept.search.readings),
        english: corpus.search.english().collect(),
        heard: None,
    };
    for lexeme in &mut kept.search.lexicon {
        lexeme.forms.retain(|form| form.role != Role::English);
    }
    if texts > along {
        let search = Search::new(corpus);
        letters.heard = Some(commonest(search.bigrams().all().collect()));
        for (at, (first, file)) in search.bigrams().files(POSITIONS)?.into_iter().enumerate() {
            kept.apart.cuts.push(first);
            files.push((Piece::Bigrams(at), file));
        }
        for (at, clauses) in corpus.clauses.chunks(CLAUSES).enumerate() {
            files.push((Piece::Clauses(at), blob::encode(&clauses)?));
        }
        kept.apart.clauses = CLAUSES as u32;
        kept.apart.lengths = pages(corpus).flat_map(|page| measured(&page)).collect();
        kept.clauses
            .iter_mut()
            .for_each(corpus::Clause::leave_words);
    }
    files.push((Piece::Letters, blob::encode(&letters)?));
    Ok(Cut {
        corpus: kept,
        files,
    })
}

/// Bigrams, each less the one before it.
fn commonest(mut pairs: Vec<(u32, usize)>) -> Vec<u32> {
    pairs.sort_by_key(|&(_, positions)| Reverse(positions));
    pairs.truncate(HEARD);
    let mut pairs: Vec<u32> = pairs.into_iter().map(|(pair, _)| pair).collect();
    pairs.sort_unstable();
    let mut before = 0;
    for pair in &mut pairs {
        (before, *pair) = (*pair, *pair - before);
    }
    pairs
}
