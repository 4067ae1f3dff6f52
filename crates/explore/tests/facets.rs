//! Each facet by what it keeps: options counted by hand in the texts, OR inside a
//! facet, AND across. Beside them what else is worked out from the same lists: who
//! acts with whom, and what the texts leave open.

#![allow(clippy::unwrap_used, clippy::panic)]

use compiler::{Bump, compile};
use corpus::Corpus;
use explore::{
    Engine, Facet, Query,
    report::{FindingKind, Subject, report},
    together,
};
use std::{collections::BTreeSet, path::Path, sync::OnceLock};

fn engine() -> &'static Engine<'static> {
    static ENGINE: OnceLock<Engine<'static>> = OnceLock::new();
    ENGINE.get_or_init(|| {
        let arena: &'static Bump = Box::leak(Box::new(Bump::new()));
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let corpus: &'static Corpus<'static> =
            Box::leak(Box::new(compile(&data, None, arena).corpus));
        Engine::new(corpus)
    })
}

fn corpus() -> &'static Corpus<'static> {
    engine().corpus()
}

/// The hits, rows folded into their measures left out.
fn ids(search: &str) -> Vec<&'static str> {
    let (query, dropped) = Query::parse(corpus(), search);
    assert_eq!(dropped, [], "{search}");
    let hits = engine().answer(&query).hits;
    hits.iter()
        .map(|hit| corpus().clauses[hit.clause.at()].id)
        .collect()
}

/// The hits with the rows that are folded into them.
fn all(search: &str) -> BTreeSet<&'static str> {
    let (query, _) = Query::parse(corpus(), search);
    let hits = engine().answer(&query).hits;
    hits.iter()
        .flat_map(|hit| std::iter::once(&hit.clause).chain(&hit.also))
        .map(|at| corpus().clauses[at.at()].id)
        .collect()
}

#[test]
fn inside_a_facet_either_is_enough() {
    let (one, other) = (all("agency=customs"), all("agency=tax"));
    let both = all("agency=customs,tax");
    assert_eq!(both, one.union(&other).copied().collect());
    assert!(both.len() > one.len() && both.len() > other.len());
    assert!(
        both.len() < one.len() + other.len(),
        "some name both, and stand once"
    );

    assert_eq!(
        ids("belt=carpet,furniture"),
        [
            "integration-2022/measure-05",
            "plan-2024-draft/task-03",
            "plan-2024-draft/belt-03",
            "plan-2024-draft/belt-04",
        ]
    );
    assert_eq!(
        ids("mode=1210,9710"),
        ["plan-2024-draft/region-02", "plan-2024-draft/region-03"]
    );
}

#[test]
fn across_facets_all_must_hold() {
    let (unit, document) = (all("agency=customs"), all("doc=integration-2022"));
    let both = all("agency=customs&doc=integration-2022");
    assert_eq!(both, unit.intersection(&document).copied().collect());
    assert!(!both.is_empty() && both.len() < unit.len());
    assert_eq!(
        ids("district=120114&belt=carpet"),
        ["plan-2024-draft/belt-03"]
    );
    assert_eq!(ids("district=120114&belt=carpet&status=issued"), [""; 0]);
}

#[test]
fn a_park_keeps_its_paragraph_and_the_sentence_that_names_all_five() {
    for (park, paragraph) in [
        ("gaoxin", "plan-2024-draft/park-01"),
        ("jingkai", "plan-2024-draft/park-02"),
        ("dongjiang", "plan-2024-draft/park-03"),
        ("eco-city", "plan-2024-draft/park-04"),
        ("dongli", "plan-2024-draft/park-05"),
    ] {
        let found = ids(&format!("park={park}"));
        assert_eq!(found, ["plan-2024-draft/park-intro", paragraph], "{park}");
    }
}

#[test]
fn a_zone_keeps_what_writes_its_name() {
    for (zone, expected) in [
        (
            "gaoxin",
            &["plan-2024-draft/park-intro", "plan-2024-draft/park-01"][..],
        ),
        (
            "jingkai",
            &["plan-2024-draft/park-intro", "plan-2024-draft/park-02"],
        ),
        (
            "dongjiang",
            &[
                "task-table-2021/row-51",
                "integration-2022/measure-10",
                "integration-2022/measure-11",
                "integration-2022/measure-12",
                "integration-2022/measure-14",
                "plan-2024-draft/park-intro",
                "plan-2024-draft/park-03",
            ],
        ),
        (
            "eco-city",
            &["plan-2024-draft/park-intro", "plan-2024-draft/park-04"],
        ),
    ] {
        assert_eq!(ids(&format!("zone={zone}")), expected, "{zone}");
    }
    // 滨海新区各功能区管委会 answers for ten tasks of the plan.
    assert_eq!(ids("zone=binhai-zones").len(), 10);
}

#[test]
fn a_customs_mode_keeps_only_what_prints_its_code() {
    assert_eq!(ids("mode=1210"), ["plan-2024-draft/region-02"]);
    assert_eq!(ids("mode=9610"), ["plan-2024-draft/region-02"]);
    assert_eq!(ids("mode=9710"), ["plan-2024-draft/region-03"]);
    assert_eq!(ids("mode=9810"), [""; 0]);
}

#[test]
fn a_theme_keeps_what_uses_its_words() {
    for (theme, expected) in [
        (
            "remanufacturing",
            &[
                "measures-2021/measure-06",
                "task-table-2021/row-12",
                "task-table-2021/row-13",
                "task-table-2021/row-14",
            ][..],
        ),
        (
            "statistics",
            &[
                "integration-2022/measure-18",
                "plan-2024-draft/safeguard-02",
                "plan-2024-draft/safeguard-05",
            ],
        ),
        (
            "fiscal",
            &[
                "measures-2021/measure-10",
                "task-table-2021/row-28",
                "integration-2022/measure-15",
                "plan-2024-draft/safeguard-03",
            ],
        ),
    ] {
        let expected: BTreeSet<&str> = expected.iter().copied().collect();
        assert_eq!(all(&format!("theme={theme}")), expected, "{theme}");
    }
}

#[test]
fn a_kind_keeps_its_clauses_and_headings_are_not_counted() {
    for (kind, count) in [
        ("measure", 37),
        ("row", 54),
        ("task", 18),
        ("safeguard", 6),
        ("belt", 7),
        ("park", 7),
        ("region", 4),
        ("goal", 1),
        ("guideline", 1),
        ("preamble", 3),
        ("heading", 0),
        ("notice", 0),
        ("annex", 0),
    ] {
        let found = ids(&format!("kind={kind}"));
        assert_eq!(found.len(), count, "{kind}");
        let own = |id: &&str| id.contains(&format!("/{kind}-"));
        assert!(found.iter().all(own), "{kind}: {found:?}");
    }
}

#[test]
fn an_option_of_a_facet_is_what_its_id_says() {
    for facet in Facet::ALL {
        for option in 0..facet.len(corpus()) {
            let value = facet.value(corpus(), option).unwrap();
            assert_eq!(
                facet.option(corpus(), value),
                Some(option),
                "{facet:?} {value}"
            );
        }
        assert_eq!(facet.value(corpus(), facet.len(corpus())), None);
    }
}

/// 市商务局 and 天津海关 stand together in sixteen lists; a table row counts with its
/// measure, so none of them is counted twice.
#[test]
fn bodies_of_one_list_act_together_and_a_row_counts_with_its_measure() {
    let agency = |id: &str| {
        corpus()
            .agencies
            .iter()
            .position(|it| it.id == id)
            .unwrap()
            .into()
    };
    let pairs = together(corpus());
    let (one, other): (corpus::AgencyIx, corpus::AgencyIx) =
        (agency("commerce"), agency("customs"));
    let clauses = &pairs[&(one.min(other), one.max(other))];
    let found: Vec<&str> = clauses
        .iter()
        .map(|at| corpus().clauses[at.at()].id)
        .collect();
    assert_eq!(found.len(), 16, "{found:?}");
    assert!(found.contains(&"measures-2021/measure-01"));
    assert!(
        !found.contains(&"task-table-2021/row-01"),
        "row 1 is measure 1's"
    );
    for (&(one, other), clauses) in &pairs {
        assert!(one < other);
        for at in clauses {
            let clause = &corpus().clauses[at.at()];
            let own = std::iter::once(clause).chain(
                clause
                    .duplicates
                    .iter()
                    .map(|it| &corpus().clauses[it.at()]),
            );
            let mut lists = own.flat_map(|it| &it.responsibility);
            let both = lists.any(|it| it.agencies.contains(&one) && it.agencies.contains(&other));
            assert!(both, "{}", clause.id);
        }
    }
}

/// Counted by hand: what each kind of finding is about.
#[test]
fn the_report_names_what_the_texts_leave_open() {
    let found = report(corpus());
    let of = |kind: FindingKind| -> Vec<&str> {
        let own = found.iter().filter(|finding| finding.kind == kind);
        own.map(|finding| match finding.subject {
            Subject::Document(at) => corpus().documents[at.at()].id,
            Subject::Source(at, source) => corpus().documents[at.at()].sources[source].file,
            Subject::Clause(at) => corpus().clauses[at.at()].id,
            Subject::Belt(at) => corpus().belts[at.at()].id,
            Subject::Park(at) => corpus().parks[at.at()].id,
            Subject::Agency(at) => corpus().agencies[at.at()].id,
            Subject::Target(at) => corpus().targets[at.at()].id,
            Subject::Lineage(at) => corpus().lineages[at].id,
        })
        .collect()
    };
    let unissued = ["task-table-2021", "plan-2024-draft"];
    assert_eq!(of(FindingKind::IssuerNotStated), unissued);
    assert_eq!(of(FindingKind::DateNotStated), unissued);
    assert_eq!(of(FindingKind::NumberNotStated).len(), 4);
    assert_eq!(of(FindingKind::OriginUnknown).len(), 5);
    assert_eq!(
        of(FindingKind::BeltWithoutDistrict),
        ["auto-parts", "medical-devices", "others"]
    );
    assert_eq!(
        of(FindingKind::DeadlinePassed),
        [
            "measures-2021/measure-02-t1",
            "measures-2021/measure-03-t1",
            "measures-2021/measure-05-t1",
            "measures-2021/measure-05-t2",
        ]
    );
    assert_eq!(of(FindingKind::LineageDiffers), ["parks", "belts"]);
    assert_eq!(
        of(FindingKind::SourcesDiffer),
        ["plan-2024-draft/guideline-01", "plan-2024-draft/park-05"]
    );
    assert_eq!(of(FindingKind::UnitsDiffer).len(), 9);
    assert_eq!(of(FindingKind::Collective).len(), 8);
}
