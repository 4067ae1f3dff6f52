//! The lean corpus, which is what a browser gets, answers as the whole one does.

#![allow(clippy::unwrap_used)]

mod common;

use compiler::{Bump, compile};
use corpus::Corpus;
use explore::{
    Engine, Query,
    fit::{Answers, ChoiceAt, beyond, outcome},
    take,
};
use std::path::Path;

#[test]
fn the_lean_corpus_answers_as_the_whole_one_does() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arena = Bump::new();
    let compiled = compile(&root.join("data"), None, &arena);
    let whole = &compiled.corpus;
    let lean = whole.exploring();
    let size = |corpus: &_| corpus::blob::encode(corpus).unwrap().len();
    assert!(size(&lean) < size(whole));

    let (full, light) = (Engine::new(whole), Engine::new(&lean));
    for asked in common::queries() {
        let mut query = Query::default();
        query.text.clone_from(&asked);
        let answer = full.answer(&query);
        assert_eq!(answer, light.answer(&query), "{}", asked);
        let found = answer.found.as_ref();
        assert_eq!(full.counts(&query, found), light.counts(&query, found));
        assert_eq!(full.suggest(&asked, 20), light.suggest(&asked, 20));
    }

    let taken = |of: &Corpus<'_>| take::json(of, &of.clauses.iter().collect::<Vec<_>>(), "");
    assert_eq!(taken(whole), taken(&lean));
}

#[test]
fn parks_are_compared_and_found_as_in_the_whole_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arena = Bump::new();
    let compiled = compile(&root.join("data"), None, &arena);
    let whole = &compiled.corpus;
    let lean = whole.comparing();

    assert_eq!(whole.parks, lean.parks);
    // What the finder quotes of a belt that applies.
    for (belt, light) in whole.belts.iter().zip(&lean.belts) {
        assert_eq!((belt.name, belt.quote), (light.name, light.quote));
    }

    for (question, it) in whole.fit.questions.iter().enumerate() {
        for choice in 0..it.choices.len() {
            let mut answers = Answers::default();
            answers.set(ChoiceAt { question, choice }, true);
            assert_eq!(outcome(whole, &answers), outcome(&lean, &answers));
            assert_eq!(beyond(whole, &answers), beyond(&lean, &answers));
        }
    }
}
