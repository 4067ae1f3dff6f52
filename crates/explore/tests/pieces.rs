//! A corpus in pieces answers as the whole one does, once what lacks has come.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use compiler::{Bump, compile, grown};
use corpus::{Clause, ClauseIx, Clauses, Corpus, Kind, Later, blob};
use explore::{Cut, Engine, HEARING, Piece, Query, TEXTS_ALONG, cut};
use std::{collections::BTreeSet, path::Path};

/// A reader's engine, which fetches what it lacks, and hears only then.
struct Reader<'a> {
    engine: Engine<'a>,
    files: &'a [(Piece, Vec<u8>)],
    fetched: BTreeSet<Piece>,
}

impl<'a> Reader<'a> {
    fn new(cut: &'a Cut<'_>) -> Self {
        Self {
            engine: Engine::deaf(&cut.corpus),
            files: &cut.files,
            fetched: BTreeSet::new(),
        }
    }

    /// Asks until nothing lacks; also how often.
    fn ask<T>(&mut self, ask: impl Fn(&Engine<'a>) -> T) -> (T, usize) {
        for round in 1.. {
            let answer = ask(&self.engine);
            let lacking = self.engine.lacking();
            if lacking.is_empty() {
                return (answer, round);
            }
            for piece in lacking {
                assert!(self.fetched.insert(piece), "{piece:?} again");
                let (_, file) = self.files.iter().find(|it| it.0 == piece).unwrap();
                if piece == Piece::Letters {
                    self.engine.hear(&HEARING);
                }
                self.engine.bring(piece, file).unwrap();
            }
        }
        unreachable!()
    }
}

fn answers_alike(whole: &Corpus<'_>, along: usize) {
    let cut = cut(whole, along).unwrap();
    let full = Engine::new(whole);
    let mut reader = Reader::new(&cut);
    for words in common::queries() {
        let mut query = Query::default();
        query.text.clone_from(&words);
        let (answer, rounds) = reader.ask(|engine| engine.answer(&query));
        assert_eq!(answer, full.answer(&query), "{words}");
        assert!(rounds <= 6, "{words}: {rounds} rounds");
        let found = answer.found.as_ref();
        let (counts, _) = reader.ask(|engine| engine.counts(&query, found));
        assert_eq!(counts, full.counts(&query, found), "{words}");
        if let (Some(found), Some(hit)) = (&answer.found, answer.hits.first()) {
            let (grounds, _) = reader.ask(|engine| engine.grounds(found, hit.clause));
            assert_eq!(grounds, full.grounds(found, hit.clause), "{words}");
        }
    }
}

#[test]
fn texts_that_come_along_lack_nothing_but_letters() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arena = Bump::new();
    let compiled = compile(&root.join("data"), None, &arena);
    let whole = compiled.corpus.exploring();
    let cut = cut(&whole, TEXTS_ALONG).unwrap();
    assert_eq!(cut.files.len(), 1);
    assert_eq!(cut.corpus.clauses, whole.clauses);
    answers_alike(&whole, TEXTS_ALONG);
}

#[test]
fn in_pieces_the_same_is_answered() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arena = Bump::new();
    let compiled = compile(&root.join("data"), None, &arena);
    answers_alike(&compiled.corpus.exploring(), 0);
    answers_alike(&grown(&compiled.corpus, 5, &arena).exploring(), 0);
}

#[test]
fn the_words_of_clauses_stand_in_their_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arena = Bump::new();
    let compiled = compile(&root.join("data"), None, &arena);
    let whole = compiled.corpus.exploring();
    let cut = cut(&whole, 0).unwrap();
    assert!(
        cut.corpus
            .clauses
            .iter()
            .all(|clause| clause.text.is_empty())
    );
    let mut clauses: Vec<Clause<'_>> = Vec::new();
    for (piece, file) in &cut.files {
        if let Piece::Clauses(at) = piece {
            assert_eq!(at * cut.corpus.apart.clauses as usize, clauses.len());
            clauses.extend(blob::decode::<Vec<Clause<'_>>>(file).unwrap());
        }
    }
    assert_eq!(clauses, *whole.clauses);
}

fn named(corpus: &Corpus<'_>, at: usize) -> Option<(String, Option<String>)> {
    let told = |id: &str, number: Option<&str>| (id.to_owned(), number.map(str::to_owned));
    corpus.clauses.named(at, told)
}

#[test]
fn what_is_left_of_clauses_is_read_again() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arena = Bump::new();
    let compiled = compile(&root.join("data"), None, &arena);
    for times in [1, 3] {
        let mut whole = grown(&compiled.corpus, times, &arena).exploring();
        // What is not called by its place: another number, a gap, a name of its own.
        whole.clauses[3].ordinal = Some(700);
        whole.clauses[8].number = Some("乙");
        whole.clauses[9].id = "measures-2021/annex";
        let cut = cut(&whole, 0).unwrap();
        let carried = cut.carried().unwrap();
        let empty: Corpus<'_> = blob::decode(carried.corpus.leak()).unwrap();
        assert!(empty.clauses.is_empty());
        let again = empty.with_left(carried.left.leak());
        let mut seen = 0;
        again.clauses.each(|at, clause| {
            let whole = Clause {
                id: "",
                ordinal: None,
                number: None,
                ..cut.corpus.clauses[at].clone()
            };
            assert_eq!(*clause, whole);
            seen += 1;
        });
        assert_eq!(seen, cut.corpus.clauses.len());
        let mut seen = 0;
        again.clauses.each_kind(|at, kind, twins| {
            let whole = &cut.corpus.clauses[at];
            assert_eq!((kind, twins), (whole.kind, &*whole.duplicates));
            seen += 1;
        });
        assert_eq!(seen, cut.corpus.clauses.len());
        // One by one, from the last, and as a list.
        for at in (0..seen).rev() {
            assert_eq!(named(&again, at), named(&cut.corpus, at));
            assert_eq!(again.clauses.get(at), cut.corpus.clauses.get(at));
            assert_eq!(again.clauses.kind(at), cut.corpus.clauses.kind(at));
        }
        assert_eq!(again.clauses.get(seen), None);
        assert_eq!(named(&again, seen), None);
        assert_eq!(again.clauses, cut.corpus.clauses);
    }
}

/// Clauses that nobody may look at.
struct Unseen;

impl Later for Unseen {
    fn count(&self) -> usize {
        panic!("somebody counted clauses")
    }

    fn kind(&self, _: usize) -> Option<Kind> {
        panic!("somebody asked what a clause is")
    }

    fn get(&self, _: usize) -> Option<&Clause<'static>> {
        panic!("somebody looked at a clause")
    }

    fn named(&self, _: usize, _: &mut dyn FnMut(&str, Option<&str>)) {
        panic!("somebody asked what a clause is called")
    }

    fn all(&self) -> &Vec<Clause<'static>> {
        panic!("somebody looked at clauses")
    }

    fn each(&self, _: &mut dyn FnMut(usize, &Clause<'static>)) {
        panic!("somebody went through clauses")
    }

    fn each_kind(&self, _: &mut dyn FnMut(usize, Kind, &[ClauseIx])) {
        panic!("somebody asked what clauses are")
    }
}

/// A reader waits for files while clauses are read: so these are not read before files are asked for.
#[test]
fn what_words_lack_is_known_before_anyone_looks_at_clauses() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arena = Bump::new();
    let compiled = compile(&root.join("data"), None, &arena);
    let carried = cut(&compiled.corpus.exploring(), 0)
        .unwrap()
        .carried()
        .unwrap();
    let mut corpus: Corpus<'_> = blob::decode(carried.corpus.leak()).unwrap();
    corpus.clauses = Clauses::later(Unseen);
    let mut lacking = 0;
    for words in common::queries() {
        let engine = Engine::deaf(&corpus);
        let _ = engine.find(&words);
        lacking += usize::from(!engine.lacking().is_empty());
    }
    assert!(lacking > 400, "only {lacking} queries lack something");
}

/// Clauses that nobody may look at, but for what they are and are called.
struct Glanced(Clauses<'static>);

impl Later for Glanced {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        self.0.kind(at)
    }

    fn get(&self, at: usize) -> Option<&Clause<'static>> {
        Unseen.get(at)
    }

    fn named(&self, at: usize, told: &mut dyn FnMut(&str, Option<&str>)) {
        Unseen.named(at, told);
    }

    fn all(&self) -> &Vec<Clause<'static>> {
        Unseen.all()
    }

    fn each(&self, see: &mut dyn FnMut(usize, &Clause<'static>)) {
        Unseen.each(see);
    }

    fn each_kind(&self, see: &mut dyn FnMut(usize, Kind, &[ClauseIx])) {
        self.0.each_kind(see);
    }
}

/// Nor for hits of words alone: to look at all of ten thousand takes longer than to find some.
#[test]
fn words_are_answered_before_anyone_looks_at_clauses() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arena = Bump::new();
    let compiled = compile(&root.join("data"), None, &arena);
    let whole = compiled.corpus.exploring();
    let mut cut = cut(&whole, 0).unwrap();
    let carried = cut.carried().unwrap();
    let decoded: Corpus<'_> = blob::decode(carried.corpus.leak()).unwrap();
    let Corpus { clauses, .. } = decoded.with_left(carried.left.leak());
    cut.corpus.clauses = Clauses::later(Glanced(clauses));
    let full = Engine::new(&whole);
    let mut reader = Reader::new(&cut);
    for words in ["海外仓", "跨境电商 园区", "zhishichanquan"] {
        let mut query = Query::default();
        query.text = words.to_owned();
        let (answer, _) = reader.ask(|engine| engine.answer(&query));
        assert_eq!(answer, full.answer(&query), "{words}");
    }
}

#[test]
fn a_damaged_file_still_lacks() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arena = Bump::new();
    let compiled = compile(&root.join("data"), None, &arena);
    let cut = cut(&compiled.corpus.exploring(), 0).unwrap();
    let engine = Engine::new(&cut.corpus);
    let mut query = Query::default();
    query.text = "海外仓".to_owned();
    let _ = engine.answer(&query);
    let lacking = engine.lacking();
    assert!(!lacking.is_empty());
    for &piece in &lacking {
        assert!(engine.bring(piece, b"<!doctype html>").is_err());
    }
    let _ = engine.answer(&query);
    assert_eq!(engine.lacking(), lacking);
}
