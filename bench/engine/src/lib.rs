//! What the app does with words, callable from a page that has a clock:
//! `bench/search/engine.mjs` measures it, at any size of the corpus. Files that an answer lacks
//! are at hand: reading them is measured, fetching them is not.

use corpus::Corpus;
use explore::{Answer, Engine, Query};
use wasm_bindgen::prelude::wasm_bindgen;

/// A corpus, decoded as the app decodes its own, and the files beside it.
#[wasm_bindgen]
pub struct Decoded {
    corpus: Corpus<'static>,
    pieces: Vec<(&'static str, &'static [u8])>,
}

#[wasm_bindgen]
impl Decoded {
    /// Nothing, if these are not of this version. `left` is empty where clauses have their words.
    #[must_use]
    pub fn of(blob: Vec<u8>, left: Vec<u8>, pieces: Vec<u8>) -> Option<Decoded> {
        let mut corpus: Corpus<'static> = corpus::blob::decode(blob.leak()).ok()?;
        if !left.is_empty() {
            corpus = corpus.with_left(left.leak());
        }
        Some(Self {
            corpus,
            pieces: corpus::blob::decode(pieces.leak()).ok()?,
        })
    }

    #[must_use]
    pub fn clauses(&self) -> usize {
        self.corpus.clauses.len()
    }

    /// Ready for queries.
    #[must_use]
    pub fn engine(self) -> Ready {
        Ready {
            engine: Engine::new(Box::leak(Box::new(self.corpus))),
            pieces: self.pieces,
        }
    }
}

#[wasm_bindgen]
pub struct Ready {
    engine: Engine<'static>,
    pieces: Vec<(&'static str, &'static [u8])>,
}

#[wasm_bindgen]
impl Ready {
    /// Answers so many times, facet counts included; the number of hits.
    #[must_use]
    pub fn answer(&self, words: &str, times: usize) -> usize {
        let mut query = Query::default();
        query.text = words.to_owned();
        let mut hits = 0;
        for _ in 0..times {
            let answer = self.whole(&query);
            std::hint::black_box(self.engine.counts(&query, answer.found.as_ref()));
            hits = answer.hits.len();
        }
        hits
    }

    fn whole(&self, query: &Query) -> Answer {
        loop {
            let answer = self.engine.answer(query);
            let lacking = self.engine.lacking();
            let named = |name: &String| self.pieces.iter().find(|(known, _)| known == name);
            let files = lacking
                .iter()
                .filter_map(|piece| Some((*piece, named(&piece.file(""))?)));
            let brought =
                files.filter(|(piece, (_, file))| self.engine.bring(*piece, file).is_ok());
            if brought.count() == 0 {
                return answer;
            }
        }
    }
}
