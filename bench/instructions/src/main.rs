//! What callgrind counts: everything once that a page asks of the engine. Started by
//! `tests/budgets.rs`, which knows what each part is called and may cost.
//!
//! `instructions <blob> <first> <second> <other>…`: the corpus as a browser gets it, and
//! questions as they stand behind `?` in an address. Callgrind counts only inside of
//! [`counted`] and writes a file each time that returns: decoding, the engine, the first
//! two questions, which find an engine that was never asked before, and every other
//! question when it was answered once before.

use corpus::{Corpus, blob};
use explore::{Engine, Query};
use std::{env, error::Error, fs, hint::black_box};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [path, first, second, others @ ..] = arguments.as_slice() else {
        return Err("usage: instructions <blob> <first> <second> <other>…".into());
    };

    let bytes = fs::read(path)?;
    let mut decoded = None;
    counted(&mut || decoded = Some(blob::decode::<Corpus<'_>>(&bytes)));
    let Some(Ok(corpus)) = decoded else {
        return Err(format!("{path} is no blob of this version").into());
    };

    let mut made = None;
    counted(&mut || made = Some(Engine::new(&corpus)));
    let engine = made.ok_or("no engine was made")?;

    for asked in [first, second] {
        let query = query(&corpus, asked)?;
        counted(&mut || ask(&engine, &query));
    }
    for asked in others {
        let query = query(&corpus, asked)?;
        ask(&engine, &query);
        counted(&mut || ask(&engine, &query));
    }
    Ok(())
}

/// Hits and what every option would give.
fn ask(engine: &Engine<'_>, query: &Query) {
    let answer = black_box(engine.answer(query));
    black_box(engine.counts(query, answer.found.as_ref()));
}

/// Never inlined and not generic: callgrind knows one function by this name.
#[inline(never)]
fn counted(part: &mut dyn FnMut()) {
    part();
}

/// A filter that the data no longer has would be dropped, and the count mean nothing.
fn query(corpus: &Corpus<'_>, asked: &str) -> Result<Query, String> {
    match Query::parse(corpus, asked) {
        (query, dropped) if dropped.is_empty() && !query.is_default() => Ok(query),
        (_, dropped) => Err(format!("`{asked}` asks what is not there: {dropped:?}")),
    }
}
