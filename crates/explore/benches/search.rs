//! How long an answer takes, facet counts included, at 1, 10 and 100 times the
//! corpus: `cargo bench -p explore --bench search`. Queries are those of
//! `tests/search/queries.toml`. First a table by kind of query, then what divan
//! makes of all of them and of the start.

#![allow(clippy::unwrap_used, clippy::panic)]

use compiler::{Bump, compile, grown};
use corpus::Corpus;
use divan::{Bencher, black_box, counter::ItemsCount};
use explore::{Engine, Query};
use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::Path, time::Instant};

fn main() {
    // `cargo test --benches` only asks whether it runs.
    if std::env::args().any(|argument| argument == "--bench") {
        for times in [1, 10, 100] {
            by_kind(times);
        }
    }
    divan::main();
}

#[derive(Deserialize)]
struct Set {
    query: Vec<Judged>,
}

#[derive(Deserialize)]
struct Judged {
    kind: String,
    q: String,
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The corpus, grown.
fn corpus(times: usize) -> &'static Corpus<'static> {
    let arena: &'static Bump = Box::leak(Box::new(Bump::new()));
    let corpus = compile(&root().join("data"), None, arena).corpus;
    Box::leak(Box::new(grown(&corpus, times, arena)))
}

fn judged() -> Vec<Judged> {
    let text = fs::read_to_string(root().join("tests/search/queries.toml")).unwrap();
    let set: Set = toml::from_str(&text).unwrap();
    set.query
}

fn query(judged: &Judged) -> Query {
    let mut query = Query::default();
    query.text.clone_from(&judged.q);
    query
}

/// The best of some answers to each query, warm: what the machine does besides
/// only ever adds to it.
const ROUNDS: usize = 5;

/// Prints median, 95th percentile and the slowest query, in microseconds.
fn by_kind(times: usize) {
    let engine = Engine::new(corpus(times));
    let judged = judged();
    let mut kinds: BTreeMap<&str, Vec<(f64, &str)>> = BTreeMap::new();
    for judged in &judged {
        let query = query(judged);
        black_box(engine.answer(&query));
        let round = || {
            let start = Instant::now();
            black_box(engine.answer(&query));
            start.elapsed().as_secs_f64() * 1e6
        };
        let best = (0..ROUNDS).map(|_| round()).fold(f64::INFINITY, f64::min);
        for kind in [judged.kind.as_str(), "all"] {
            kinds.entry(kind).or_default().push((best, &judged.q));
        }
    }
    println!("{times} times        queries    p50 µs    p95 µs    max µs");
    for (kind, mut list) in kinds {
        list.sort_by(|a, b| a.0.total_cmp(&b.0));
        let at = |part: f64| list[((list.len() as f64 * part) as usize).min(list.len() - 1)];
        let (slowest, q) = at(1.0);
        println!(
            "{kind:16} {:7} {:9.1} {:9.1} {slowest:9.1}  {q}",
            list.len(),
            at(0.5).0,
            at(0.95).0,
        );
    }
}

/// All queries once, warm.
#[divan::bench(args = [1, 10, 100], sample_count = 10, sample_size = 1)]
fn every_query(bencher: Bencher<'_, '_>, times: usize) {
    let engine = Engine::new(corpus(times));
    let queries: Vec<Query> = judged().iter().map(query).collect();
    for query in &queries {
        black_box(engine.answer(query));
    }
    bencher
        .counter(ItemsCount::new(queries.len()))
        .bench_local(|| {
            for query in &queries {
                black_box(engine.answer(query));
            }
        });
}

fn encoded(times: usize) -> &'static [u8] {
    let blob = corpus::blob::encode(corpus(times)).unwrap();
    Box::leak(blob.into_boxed_slice())
}

/// Decoding the blob and making the engine.
#[divan::bench(args = [1, 10, 100])]
fn ready(bencher: Bencher<'_, '_>, times: usize) {
    let blob = encoded(times);
    bencher.bench_local(|| {
        let corpus: &'static Corpus<'static> =
            Box::leak(Box::new(corpus::blob::decode(blob).unwrap()));
        black_box(Engine::new(corpus));
    });
}

/// The first answer of an engine, which folds the texts and makes their index: as
/// typed, and by pinyin.
#[divan::bench(args = [1, 10, 100], sample_count = 10, sample_size = 1)]
fn first_answer(bencher: Bencher<'_, '_>, times: usize) {
    first(bencher, times, "海外仓");
}

#[divan::bench(args = [1, 10, 100], sample_count = 10, sample_size = 1)]
fn first_pinyin(bencher: Bencher<'_, '_>, times: usize) {
    first(bencher, times, "haiwaicang");
}

fn first(bencher: Bencher<'_, '_>, times: usize, text: &str) {
    let corpus = corpus(times);
    let mut query = Query::default();
    text.clone_into(&mut query.text);
    bencher
        .with_inputs(|| Engine::new(corpus))
        .bench_local_refs(|engine| black_box(engine.answer(&query)));
}
