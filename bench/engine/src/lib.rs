//! What the app does with words, callable from a page that has a clock:
//! `bench/search/engine.mjs` measures it, at any size of the corpus.

use corpus::Corpus;
use explore::{Engine, Query};
use wasm_bindgen::prelude::wasm_bindgen;

/// A corpus, decoded as the app decodes its own.
#[wasm_bindgen]
pub struct Decoded(Corpus<'static>);

#[wasm_bindgen]
impl Decoded {
    /// Nothing, if the blob is not of this version.
    #[must_use]
    pub fn of(blob: Vec<u8>) -> Option<Decoded> {
        corpus::blob::decode(blob.leak()).ok().map(Self)
    }

    #[must_use]
    pub fn clauses(&self) -> usize {
        self.0.clauses.len()
    }

    /// Ready for queries.
    #[must_use]
    pub fn engine(self) -> Ready {
        Ready(Engine::new(Box::leak(Box::new(self.0))))
    }
}

#[wasm_bindgen]
pub struct Ready(Engine<'static>);

#[wasm_bindgen]
impl Ready {
    /// Answers so many times, facet counts included; the number of hits.
    #[must_use]
    pub fn answer(&self, words: &str, times: usize) -> usize {
        let mut query = Query::default();
        query.text = words.to_owned();
        let mut hits = 0;
        for _ in 0..times {
            hits = std::hint::black_box(self.0.answer(&query)).hits.len();
        }
        hits
    }
}
