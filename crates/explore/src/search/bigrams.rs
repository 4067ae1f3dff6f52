//! The inverted index: which clauses hold a bigram, and where. Where the texts are at hand it is
//! made of them when a query first looks into them; where they are not, it comes in files
//! (`pieces`), and what is asked of one that is not there yet is remembered.

use super::{
    score::MEASURED,
    shard::{Position, Shard, pair},
};
use corpus::{Corpus, Page, SEAM, blob::EncodeError};
use std::{borrow::Cow, sync::OnceLock};

pub(super) struct Bigrams {
    shards: Vec<OnceLock<Shard>>,
    /// The first bigram of each shard but the first.
    cuts: Vec<u32>,
    /// Of each clause the fields that are measured, in characters.
    lengths: Vec<u16>,
}

/// The number of a shard that is not there.
pub(super) struct Absent(pub usize);

impl Bigrams {
    /// Made of the texts.
    pub fn of_texts(corpus: &Corpus<'_>, inside: impl Fn(u16, u16) -> bool) -> Self {
        let mut lengths = Vec::with_capacity(corpus.clauses.len() * MEASURED.len());
        let pages = pages(corpus).inspect(|page| lengths.extend(measured(page)));
        // Some more than the texts, for asides and headings.
        let room = corpus.clauses.iter().map(|clause| clause.text.len() / 2);
        let shard = Shard::of_pages(pages, inside, room.sum());
        Self {
            shards: vec![OnceLock::from(shard)],
            cuts: Vec::new(),
            lengths,
        }
    }

    /// To come in files.
    pub fn in_files(corpus: &Corpus<'_>) -> Self {
        let apart = &corpus.apart;
        Self {
            shards: apart.cuts.iter().map(|_| OnceLock::new()).collect(),
            cuts: apart.cuts.iter().skip(1).copied().collect(),
            lengths: apart.lengths.clone(),
        }
    }

    /// A file has come.
    pub fn bring(&self, shard: usize, lists: Shard) {
        if let Some(slot) = self.shards.get(shard) {
            let _ = slot.set(lists);
        }
    }

    fn shard_of(&self, pair: u32) -> usize {
        self.cuts.partition_point(|&cut| cut <= pair)
    }

    fn shard(&self, at: usize) -> Result<&Shard, Absent> {
        self.shards
            .get(at)
            .and_then(OnceLock::get)
            .ok_or(Absent(at))
    }

    /// Where a bigram stands, first to last.
    pub fn list(&self, first: u16, second: u16) -> Result<&[Position], Absent> {
        let pair = pair(first, second);
        Ok(self.shard(self.shard_of(pair))?.list(pair))
    }

    /// Where a character stands, first to last. `inside`: as the index was made with.
    pub fn alone(
        &self,
        unit: u16,
        inside: impl Fn(u16, u16) -> bool,
    ) -> Result<Cow<'_, [Position]>, Absent> {
        let (from, to) = (pair(unit, 0), pair(unit, u16::MAX));
        let mut positions = Vec::new();
        for at in self.shard_of(from)..=self.shard_of(to) {
            let lists = self.shard(at)?.lists_from(from);
            for (pair, list) in lists.take_while(|&(pair, _)| pair <= to) {
                let second = (pair & 0xFFFF) as u16;
                let inside = second != SEAM && inside(unit, second);
                positions.extend(list.iter().map(|position| position.alone(inside)));
            }
        }
        positions.sort_unstable_by_key(|position| position.order());
        Ok(Cow::Owned(positions))
    }

    /// Every bigram that stands somewhere, sorted, with how many positions it has; of those that
    /// have come.
    pub fn all(&self) -> impl Iterator<Item = (u32, usize)> {
        let shards = self.shards.iter().filter_map(OnceLock::get);
        let lists = shards.flat_map(|shard| shard.lists_from(0));
        let lists = lists.filter(|(pair, _)| pair & 0xFFFF != u32::from(SEAM));
        lists.map(|(pair, list)| (pair, list.len()))
    }

    /// As files (see [`Shard::files`]).
    pub fn files(&self, most: usize) -> Result<Vec<(u32, Vec<u8>)>, EncodeError> {
        let whole = self.shards.first().and_then(OnceLock::get);
        whole.map_or_else(|| Ok(Vec::new()), |shard| shard.files(most))
    }

    /// How many clauses there are.
    pub const fn clauses(&self) -> usize {
        self.lengths.len() / MEASURED.len()
    }

    /// Nothing past the last one.
    pub fn lengths(&self, clause: usize) -> &[u16] {
        let first = clause * MEASURED.len();
        self.lengths
            .get(first..first + MEASURED.len())
            .unwrap_or_default()
    }
}

/// How long the fields of a page are that are measured.
pub(super) fn measured(page: &Page) -> [u16; MEASURED.len()] {
    MEASURED.map(|field| u16::try_from(page.length(field)).unwrap_or(u16::MAX))
}

/// The searched form of every clause.
pub(super) fn pages(corpus: &Corpus<'_>) -> impl Iterator<Item = Page> {
    let clauses = corpus.clauses.iter();
    clauses.map(|clause| Page::new(corpus, clause))
}
