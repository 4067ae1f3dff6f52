//! The judged query set (`tests/search/queries.toml`): how good search is, by
//! kind, with floors. `cargo test -p explore --test judged -- --nocapture` prints
//! the table and every query that misses its best clause.

#![allow(clippy::unwrap_used, clippy::panic)]

use compiler::{Bump, compile};
use corpus::Corpus;
use explore::{Engine, Query, Verdict};
use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::Path};

#[derive(Deserialize)]
struct Set {
    query: Vec<Judged>,
}

/// What a person who read every clause expects.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Judged {
    kind: String,
    q: String,
    /// The clauses to see first.
    #[serde(default)]
    best: Vec<String>,
    /// Others that answer.
    #[serde(default)]
    good: Vec<String>,
    /// Never looked at while search is worked on.
    #[serde(default)]
    blind: bool,
}

/// Sums over the queries of a kind.
#[derive(Clone, Copy, Default)]
struct Scores {
    queries: usize,
    ndcg: f64,
    recall: f64,
    first: f64,
}

const DEPTH: usize = 10;

/// nDCG@10 by kind must not fall below: of all queries, and of blind ones, written by
/// somebody who knew only the texts, for words and rules that were made without them.
/// `none`: the part that is refused.
const FLOORS: [(&str, f64, f64); 12] = [
    ("exact", 0.98, 0.98),
    ("phrase", 0.98, 0.98),
    ("concept", 0.90, 0.82),
    ("question", 0.80, 0.68),
    ("agency", 0.90, 0.90),
    ("alias", 0.85, 0.80),
    ("pinyin", 0.90, 0.90),
    ("traditional", 0.90, 0.90),
    ("slip", 0.85, 0.85),
    ("english", 0.80, 0.80),
    ("code", 0.90, 0.90),
    ("none", 1.0, 1.0),
];

fn gain(judged: &Judged, id: &str) -> f64 {
    let listed = |list: &[String]| list.iter().any(|known| known == id);
    if listed(&judged.best) {
        3.0
    } else if listed(&judged.good) {
        1.0
    } else {
        0.0
    }
}

fn discounted(gains: impl Iterator<Item = f64>) -> f64 {
    let places = (2_u32..).map(|place| f64::from(place).log2());
    gains
        .take(DEPTH)
        .zip(places)
        .map(|(gain, place)| gain / place)
        .sum()
}

fn score(judged: &Judged, ids: &[&str], refused: bool) -> Scores {
    if judged.kind == "none" {
        let right = f64::from(u8::from(refused && ids.is_empty()));
        return Scores {
            queries: 1,
            ndcg: right,
            recall: right,
            first: right,
        };
    }
    let relevant = judged.best.len() + judged.good.len();
    let ideal = std::iter::repeat_n(3.0, judged.best.len())
        .chain(std::iter::repeat_n(1.0, judged.good.len()));
    let gains: Vec<f64> = ids.iter().map(|id| gain(judged, id)).collect();
    let found = gains.iter().take(DEPTH).filter(|&&gain| gain > 0.0).count();
    Scores {
        queries: 1,
        ndcg: discounted(gains.iter().copied()) / discounted(ideal),
        recall: found as f64 / relevant.min(DEPTH) as f64,
        first: f64::from(u8::from(gains.first().is_some_and(|&gain| gain > 0.0))),
    }
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn run(blind_only: bool, corpus: &Corpus<'_>) -> BTreeMap<String, Scores> {
    let engine = Engine::new(corpus);
    let text = fs::read_to_string(root().join("tests/search/queries.toml")).unwrap();
    let set: Set = toml::from_str(&text).unwrap();
    let mut kinds: BTreeMap<String, Scores> = BTreeMap::new();
    for judged in set
        .query
        .iter()
        .filter(|judged| judged.blind || !blind_only)
    {
        for id in judged.best.iter().chain(&judged.good) {
            assert!(
                corpus.clauses.iter().any(|clause| clause.id == id),
                "{id} of {}",
                judged.q
            );
        }
        let mut query = Query::default();
        query.text.clone_from(&judged.q);
        let answer = engine.answer(&query);
        let ids: Vec<&str> = answer
            .hits
            .iter()
            .filter_map(|hit| corpus.clauses.get(hit.clause.at()))
            .map(|clause| clause.id)
            .collect();
        let refused = answer
            .found
            .as_ref()
            .is_some_and(|found| found.verdict == Verdict::None);
        let scores = score(judged, &ids, refused);
        // Blind ones are not shown: whoever sees them has to write others.
        if scores.ndcg < 0.95 && !judged.blind && std::env::var_os("DETAILS").is_some() {
            let clues: Vec<String> = answer
                .found
                .iter()
                .flat_map(|found| &found.clues)
                .map(|clue| {
                    let forms: Vec<&str> = clue
                        .alternatives
                        .iter()
                        .map(|it| it.form.as_str())
                        .collect();
                    format!("{}→{}", clue.typed, forms.join("/"))
                })
                .collect();
            println!(
                "{:8} {:.2} {}  [{}]",
                judged.kind,
                scores.ndcg,
                judged.q,
                clues.join(" | ")
            );
            let marked = |id: &&str| {
                format!(
                    "{}{}",
                    ["·", "+", "★"][(gain(judged, id) / 1.5).ceil() as usize],
                    id
                )
            };
            println!(
                "      got {}",
                ids.iter()
                    .take(DEPTH)
                    .map(marked)
                    .collect::<Vec<_>>()
                    .join(" ")
            );
            let missed = judged
                .best
                .iter()
                .chain(&judged.good)
                .filter(|id| !ids.iter().take(DEPTH).any(|it| it == id));
            println!(
                "      missed {}",
                missed.cloned().collect::<Vec<_>>().join(" ")
            );
        }
        let sum = kinds.entry(judged.kind.clone()).or_default();
        sum.queries += scores.queries;
        sum.ndcg += scores.ndcg;
        sum.recall += scores.recall;
        sum.first += scores.first;
    }
    kinds
}

fn table(name: &str, kinds: &BTreeMap<String, Scores>) {
    println!(
        "{name:14}{:>8}{:>10}{:>11}{:>11}",
        "queries", "nDCG@10", "recall@10", "success@1"
    );
    for (kind, sum) in kinds {
        let n = sum.queries as f64;
        println!(
            "{kind:14}{:>8}{:>10.3}{:>11.3}{:>11.3}",
            sum.queries,
            sum.ndcg / n,
            sum.recall / n,
            sum.first / n
        );
    }
}

#[test]
fn every_kind_of_query_is_answered_as_well_as_promised() {
    let arena = Bump::new();
    let compiled = compile(&root().join("data"), None, &arena);
    let sets = [
        ("all", run(false, &compiled.corpus)),
        ("blind", run(true, &compiled.corpus)),
    ];
    let mut low = Vec::new();
    for (name, kinds) in &sets {
        table(name, kinds);
        for (kind, all, blind) in FLOORS {
            let floor = if *name == "all" { all } else { blind };
            let sums = kinds.get(kind).copied().unwrap_or_default();
            assert!(sums.queries > 0, "no {name} query of kind {kind}");
            let mean = sums.ndcg / sums.queries as f64;
            if mean < floor {
                low.push(format!("{name} {kind}: {mean:.3} < {floor}"));
            }
        }
    }
    assert!(low.is_empty(), "{low:?}");
}
