//! The engine over the real corpus: facets, counts, folding, search, and the
//! two-way road between query and address.

#![allow(clippy::unwrap_used, clippy::panic)]

use compiler::{Bump, compile};
use corpus::Corpus;
use explore::{Answer, Counts, Engine, Facet, Query, excerpt, marks, needles};
use proptest::prelude::*;
use std::{path::Path, sync::OnceLock};

fn corpus() -> &'static Corpus<'static> {
    static CORPUS: OnceLock<Corpus<'static>> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let arena: &'static Bump = Box::leak(Box::new(Bump::new()));
        compile(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data"),
            None,
            arena,
        )
        .corpus
    })
}

fn engine() -> Engine<'static> {
    Engine::new(corpus())
}

fn ask(search: &str) -> Answer {
    let (query, dropped) = Query::parse(corpus(), search);
    assert_eq!(dropped, [], "{search}");
    engine().answer(&query)
}

fn counts(search: &str) -> Counts {
    let (query, _) = Query::parse(corpus(), search);
    let engine = engine();
    engine.counts(&query, engine.find(&query.text).as_ref())
}

fn ids(answer: &Answer) -> Vec<&'static str> {
    answer
        .hits
        .iter()
        .map(|hit| corpus().clauses[hit.clause.at()].id)
        .collect()
}

#[test]
fn a_district_brings_what_names_it_or_its_group_and_all_only_by_the_switch() {
    let found = ids(&ask("district=120118"));
    assert_eq!(
        found,
        [
            "integration-2022/measure-10",
            "plan-2024-draft/belt-01",
            "plan-2024-draft/belt-02",
            "plan-2024-draft/region-intro",
            "plan-2024-draft/region-03",
        ]
    );
    let with_all = ask("district=120118&all=1");
    assert_eq!(
        with_all.hits.len(),
        found.len() + counts("district=120118").all_districts
    );
    assert!(
        ids(&with_all).contains(&"plan-2024-draft/task-05"),
        "各区人民政府"
    );
    assert!(
        !ids(&with_all).contains(&"measures-2021/measure-13"),
        "有关区人民政府 is nobody in particular"
    );
}

#[test]
fn a_belt_brings_its_paragraph_and_those_that_speak_of_it() {
    assert_eq!(
        ids(&ask("belt=bicycle")),
        [
            "integration-2022/measure-05",
            "integration-2022/measure-09",
            "plan-2024-draft/task-03",
            "plan-2024-draft/belt-02",
            "plan-2024-draft/region-02",
        ]
    );
}

#[test]
fn a_row_is_folded_into_its_measure_only_where_both_pass() {
    let customs = ask("agency=customs");
    let hit = |id: &str| {
        customs
            .hits
            .iter()
            .find(|hit| corpus().clauses[hit.clause.at()].id == id)
    };
    let also: Vec<&str> = hit("measures-2021/measure-01")
        .unwrap()
        .also
        .iter()
        .map(|at| corpus().clauses[at.at()].id)
        .collect();
    // Rows 3 and 4 belong to the measure too, but are not the customs' business.
    assert_eq!(
        also,
        [
            "task-table-2021/row-01",
            "task-table-2021/row-02",
            "task-table-2021/row-05"
        ]
    );
    // The table gives row 44 to the customs; the measure's own list does not.
    assert!(hit("task-table-2021/row-44").is_some());
    assert!(hit("measures-2021/measure-13").is_none());
    let documents: std::collections::BTreeSet<u32> = customs
        .hits
        .iter()
        .map(|hit| corpus().clauses[hit.clause.at()].document.0)
        .collect();
    assert_eq!(documents.len(), 4);
}

/// The meaning of a count, the slow way: choose that option alone in its facet
/// and count the hits.
#[test]
fn every_count_is_the_number_of_hits_its_option_would_give() {
    let engine = engine();
    for search in [
        "",
        "district=120118",
        "agency=customs,tax&belt=carpet",
        "q=海外仓&doc=plan-2024-draft",
        "district=120114&all=1",
    ] {
        let (query, _) = Query::parse(corpus(), search);
        let counts = counts(search);
        for facet in Facet::ALL {
            for option in 0..facet.len(corpus()) {
                let mut alone = query.clone();
                for other in 0..facet.len(corpus()) {
                    alone.set(facet, other, other == option);
                }
                let expected = engine.answer(&alone).hits.len();
                assert_eq!(
                    counts.count(facet, option),
                    expected,
                    "{search} {facet:?} {option}"
                );
            }
        }
    }
}

#[test]
fn words_are_found_across_width_case_spaces_and_punctuation() {
    assert_eq!(ids(&ask("q=e贸通")), ["plan-2024-draft/park-02"]);
    assert_eq!(ids(&ask("q=退(免)税")), ids(&ask("q=退（免）税")));
    let both = ids(&ask("q=海外仓+退税"));
    assert!(
        both.contains(&"measures-2021/measure-03") && !both.contains(&"plan-2024-draft/belt-04"),
        "{both:?}"
    );
    // A table cell of units is searched too, and words never run over its edge.
    assert!(ids(&ask("q=东疆保税港区管委会")).contains(&"task-table-2021/row-51"));
    assert!(ids(&ask("q=补贴金额")).is_empty());
}

#[test]
fn marks_and_excerpts_stand_on_the_printed_text() {
    let clause = corpus()
        .clauses
        .iter()
        .find(|clause| clause.id == "measures-2021/measure-12")
        .unwrap();
    let needles = ["ft账户".to_owned()];
    let spans = marks(clause.text, &needles);
    assert_eq!(
        spans
            .iter()
            .map(|&(a, b)| &clause.text[a..b])
            .collect::<Vec<_>>(),
        ["FT 账户"]
    );
    let (from, to) = excerpt(clause.text, &needles, 60);
    assert!(
        clause.text[from..to].starts_with("探索推广"),
        "{}",
        &clause.text[from..to]
    );
}

#[test]
fn what_an_address_says_wrongly_is_dropped_and_named() {
    let (query, dropped) = Query::parse(
        corpus(),
        "?district=120118,999999&colour=red&belt=&q=%E4%BB",
    );
    assert!(query.has(
        Facet::District,
        Facet::District.option(corpus(), "120118").unwrap()
    ));
    let named: Vec<(&str, &str)> = dropped
        .iter()
        .map(|part| (part.key.as_str(), part.value.as_str()))
        .collect();
    assert_eq!(named, [("district", "999999"), ("colour", "red")]);
}

/// Sixteen measures have rows; for nine of them table and measure name other bodies.
#[test]
fn the_ledger_says_where_table_and_measure_differ() {
    let ledger = explore::ledger(corpus());
    assert_eq!(ledger.len(), 16);
    let differing: Vec<&str> = ledger
        .iter()
        .filter(|entry| entry.differs())
        .map(|entry| corpus().clauses[entry.measure.at()].id)
        .collect();
    assert_eq!(differing.len(), 9, "{differing:?}");
    let names = |list: &[corpus::AgencyIx]| -> Vec<&str> {
        list.iter()
            .map(|at| corpus().agencies[at.at()].name)
            .collect()
    };
    let first = ledger
        .iter()
        .find(|entry| corpus().clauses[entry.measure.at()].id == "measures-2021/measure-01")
        .unwrap();
    assert_eq!(
        (names(&first.measure_only), names(&first.table_only)),
        (vec!["市市场监管委"], vec![])
    );
}

fn any_query() -> impl Strategy<Value = Query> {
    let options = prop::collection::vec((0..Facet::ALL.len(), 0..60_usize), 0..6);
    ("\\PC{0,12}", options, any::<bool>()).prop_map(|(text, options, all)| {
        let mut query = Query::default();
        query.text = text.trim().to_owned();
        query.all_districts = all;
        for (facet, option) in options {
            let facet = Facet::ALL[facet];
            if option < facet.len(corpus()) {
                query.set(facet, option, true);
            }
        }
        query
    })
}

proptest! {
    #[test]
    fn a_query_survives_its_address(query in any_query()) {
        let search = query.to_search(corpus());
        prop_assert_eq!(Query::parse(corpus(), &search), (query, Vec::new()), "{}", search);
    }

    #[test]
    fn any_address_gives_an_answer(search in "\\PC{0,60}") {
        let (query, _) = Query::parse(corpus(), &search);
        let answer = engine().answer(&query);
        let needles = needles(answer.found.as_ref());
        for hit in &answer.hits {
            let text = corpus().clauses[hit.clause.at()].text;
            let (from, to) = excerpt(text, &needles, 90);
            prop_assert!(text.get(from..to).is_some());
            for (from, to) in marks(text, &needles) {
                prop_assert!(text.get(from..to).is_some());
            }
        }
    }
}
