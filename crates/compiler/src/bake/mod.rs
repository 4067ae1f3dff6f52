//! What searching needs and the build can work out once: readings and traditional
//! forms of characters, and the lexicon of names and synonyms. Heavy tables are used
//! here and cut to the corpus's own characters; nothing here is needed to know what
//! a text says.

mod characters;
mod grown;
mod lexicon;

pub use grown::grown;

use crate::{Problem, read::registry::Registry};
use bumpalo::Bump;
use corpus::{Corpus, Field, Page, SearchIndex};

/// Fills in `corpus.search`.
pub fn bake<'a>(
    registry: &Registry,
    corpus: &mut Corpus<'a>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) {
    let pages: Vec<Page> = corpus
        .clauses
        .iter()
        .map(|clause| Page::new(corpus, clause))
        .collect();
    let lexicon = lexicon::lexicon(registry, arena);
    lexicon::check(registry, &pages, problems);
    let alphabet = characters::alphabet(&pages, &lexicon);
    let entries = &registry.synonyms.entries;
    let keep = |words: &[crate::read::registry::Text]| -> Vec<&'a str> {
        let folded = words.iter().map(|word| corpus::fold(word.get_ref()));
        let mut kept: Vec<&'a str> = folded.map(|word| &*arena.alloc_str(&word)).collect();
        kept.sort_by_cached_key(|word| corpus::units(word));
        kept
    };
    corpus.search = SearchIndex {
        readings: characters::readings(&alphabet, arena),
        traditional: arena.alloc_str(&characters::traditional(&alphabet)),
        function_words: keep(&entries.function_words),
        unstated: keep(&entries.unstated),
        mean_lengths: mean_lengths(&pages),
        lexicon,
    };
}

/// Over the clauses that have the field at all; at least 1.
fn mean_lengths(pages: &[Page]) -> [u32; Field::ALL.len()] {
    Field::ALL.map(|field| {
        let lengths = pages
            .iter()
            .map(|page| page.length(field))
            .filter(|&length| length > 0);
        let (sum, count) = lengths.fold((0, 0), |(sum, count), length| (sum + length, count + 1));
        sum.checked_div(count).unwrap_or(1).max(1)
    })
}
