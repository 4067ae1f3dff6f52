//! How often the engine asks for memory at its start and for an answer, held to the
//! budgets in `bench/native.toml`. The list of all counts:
//! `cargo test -p explore --test allocations -- --nocapture`.
//!
//! Counts are those of this thread alone, the same in every run and on every 64-bit
//! machine. A list that has to grow counts as a new block, whole, each time. dhat would
//! also say where blocks come from, with ten crates more, one of them here twice;
//! `valgrind --tool=dhat` says it with none.

#![allow(clippy::unwrap_used)]

use allocation_counter::{AllocationInfo, measure};
use compiler::{Bump, compile};
use corpus::Corpus;
use explore::{Engine, Query};
use serde::Deserialize;
use std::{fs, hint::black_box, path::Path};

#[derive(Deserialize)]
struct File {
    /// Per cent above a budget that mean nothing.
    tolerance: u64,
    allocations: Budgets,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budgets {
    /// What is answered, first by a fresh engine and then again.
    ask: String,
    /// Decoding the blob and making the engine.
    start: Budget,
    /// The first answer, which makes the index.
    first: Budget,
    warm: Budget,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    blocks: u64,
    bytes: u64,
    /// Bytes held at once, beside what was held before.
    most: u64,
}

impl Budget {
    /// What is over, each on a line of its own.
    fn over(&self, part: &str, counted: &AllocationInfo, tolerance: u64) -> Vec<String> {
        [
            ("blocks", counted.count_total, self.blocks),
            ("bytes", counted.bytes_total, self.bytes),
            ("bytes at once", counted.bytes_max, self.most),
        ]
        .into_iter()
        .inspect(|(what, count, budget)| println!("{count:>9} {budget:>9}  {part}: {what}"))
        .filter(|(_, count, budget)| count * 100 > budget * (100 + tolerance))
        .map(|(what, count, budget)| {
            format!("{part}: {count} {what}, budget {budget} + {tolerance} %")
        })
        .collect()
    }
}

#[test]
fn no_part_asks_for_more_memory_than_its_budget() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = fs::read_to_string(root.join("bench/native.toml")).unwrap();
    let File {
        tolerance,
        allocations: budgets,
    } = toml::from_str(&text).unwrap();
    let arena = Bump::new();
    let compiled = compile(&root.join("data"), None, &arena);
    let blob = corpus::blob::encode(&compiled.corpus.exploring()).unwrap();

    let mut decoded = None;
    let decoding = measure(|| decoded = Some(corpus::blob::decode::<Corpus<'_>>(&blob)));
    let corpus = decoded.unwrap().unwrap();
    let mut made = None;
    let making = measure(|| made = Some(Engine::new(&corpus)));
    let engine = made.unwrap();
    let start = together(&decoding, &making);

    let (query, dropped) = Query::parse(&corpus, &budgets.ask);
    assert!(dropped.is_empty(), "{dropped:?}");
    let ask = || {
        let answer = black_box(engine.answer(&query));
        black_box(engine.counts(&query, answer.found.as_ref()));
    };
    let first = measure(ask);
    let warm = measure(ask);

    let over = [
        budgets.start.over("start", &start, tolerance),
        budgets.first.over("first answer", &first, tolerance),
        budgets.warm.over("warm answer", &warm, tolerance),
    ]
    .concat();
    assert!(
        over.is_empty(),
        "over budget (bench/README.md says what to do):\n{}",
        over.join("\n")
    );
}

/// One after the other, the first keeping what it holds.
fn together(one: &AllocationInfo, other: &AllocationInfo) -> AllocationInfo {
    let held = u64::try_from(one.bytes_current).unwrap_or(0);
    let mut both = *one;
    both += *other;
    both.bytes_max = one.bytes_max.max(held + other.bytes_max);
    both
}
