//! The real sources, compiled: what a reader relies on.

#![allow(clippy::unwrap_used, clippy::panic)]

use compiler::{Bump, Compiled, compile};
use corpus::{Clause, Corpus, Grade, Kind, RelationEnd, RelationKind, fold};
use serde_json::Value;
use std::path::Path;

fn with_compiled(test: impl FnOnce(&Compiled<'_>)) {
    let arena = Bump::new();
    test(&compile(&data(), None, &arena));
}

fn data() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

fn clause<'c, 'a>(corpus: &'c Corpus<'a>, id: &str) -> &'c Clause<'a> {
    corpus
        .clauses
        .iter()
        .find(|clause| clause.id == id)
        .unwrap_or_else(|| panic!("no clause {id}"))
}

#[test]
fn nothing_stops_the_build_and_every_character_is_kept() {
    with_compiled(|compiled| {
        assert_eq!(
            compiled
                .errors()
                .map(ToString::to_string)
                .collect::<Vec<_>>(),
            [""; 0]
        );
        assert_eq!(compiled.round_trips.len(), 5);
        for round_trip in &compiled.round_trips {
            assert_eq!(round_trip.kept, round_trip.total, "{round_trip}");
            assert!(round_trip.total > 4000, "{round_trip}");
        }
    });
}

#[test]
fn each_document_has_the_items_its_text_numbers() {
    with_compiled(|compiled| {
        let corpus = &compiled.corpus;
        for (document, kind, expected) in [
            ("measures-2021", Kind::Measure, 18),
            ("measures-2021", Kind::Heading, 5),
            ("task-table-2021", Kind::Row, 54),
            ("integration-2022", Kind::Measure, 19),
            ("plan-2024-draft", Kind::Task, 18),
            ("plan-2024-draft", Kind::Safeguard, 6),
            ("plan-2024-draft", Kind::Belt, 7),
            ("plan-2024-draft", Kind::Park, 7),
            ("plan-2024-draft", Kind::Region, 4),
            ("plan-2024-draft", Kind::Goal, 1),
            ("plan-2024-draft", Kind::Guideline, 1),
        ] {
            let prefix = format!("{document}/");
            let found = corpus
                .clauses
                .iter()
                .filter(|c| c.id.starts_with(&prefix) && c.kind == kind)
                .count();
            assert_eq!(found, expected, "{document} {kind:?}");
        }
        for id in ["belt-others", "park-intro", "park-further", "region-intro"] {
            clause(corpus, &format!("plan-2024-draft/{id}"));
        }
    });
}

/// The worked clauses of SEMANTICS: number, title, lists, units, districts. The
/// table prints full-width forms where the source shown is half-width, so texts
/// are compared folded.
#[test]
fn the_worked_examples_hold() {
    let examples = std::fs::read_to_string(data().join("../tests/data/examples.json")).unwrap();
    let examples: Vec<Value> = serde_json::from_str(&examples).unwrap();
    assert_eq!(examples.len(), 12);
    with_compiled(|compiled| {
        let corpus = &compiled.corpus;
        for example in &examples {
            let text = |key: &str| example[key].as_str().unwrap_or_default();
            let id = text("clause");
            let found = clause(corpus, id);
            assert_eq!(
                fold(found.number.unwrap_or_default()),
                fold(text("number")),
                "{id}"
            );
            assert_eq!(
                fold(found.title.unwrap_or_default()),
                fold(text("title")),
                "{id}"
            );
            assert!(
                fold(found.text).starts_with(&fold(text("text_begins"))),
                "{id}"
            );
            let lists: Vec<String> = found
                .responsibility
                .iter()
                .map(|list| fold(list.verbatim))
                .collect();
            let expected: Vec<String> = example["responsibility"]
                .as_array()
                .unwrap()
                .iter()
                .map(|list| fold(list["verbatim"].as_str().unwrap()))
                .collect();
            assert_eq!(lists, expected, "{id}");
            let units: Vec<&str> = found
                .agencies()
                .iter()
                .map(|at| corpus.agencies[at.at()].name)
                .collect();
            let expected: Vec<&str> = example["units"]
                .as_array()
                .unwrap()
                .iter()
                .map(|unit| unit.as_str().unwrap())
                .collect();
            assert_eq!(units, expected, "{id}");
            assert_eq!(
                found.all_districts.is_some(),
                example["all_districts"].as_bool().unwrap(),
                "{id}"
            );
            let mut districts: Vec<(String, &str, String)> = found
                .districts
                .iter()
                .map(|mention| {
                    let grade = if mention.grade == Grade::Named {
                        "named"
                    } else {
                        "group"
                    };
                    (
                        corpus.districts[mention.district.at()].name.to_owned(),
                        grade,
                        fold(mention.quote),
                    )
                })
                .collect();
            let mut expected: Vec<(String, &str, String)> = example["districts"]
                .as_array()
                .unwrap()
                .iter()
                .map(|d| {
                    (
                        d["district"].as_str().unwrap().to_owned(),
                        d["grade"].as_str().unwrap(),
                        fold(d["quote"].as_str().unwrap()),
                    )
                })
                .collect();
            districts.sort();
            expected.sort();
            assert_eq!(districts, expected, "{id}");
        }
    });
}

#[test]
fn every_row_is_found_in_its_measure_by_words() {
    with_compiled(|compiled| {
        let corpus = &compiled.corpus;
        for row in corpus
            .clauses
            .iter()
            .filter(|clause| clause.kind == Kind::Row)
        {
            let [measure] = row.duplicates.as_slice() else {
                panic!("{} has {:?}", row.id, row.duplicates)
            };
            let measure = &corpus.clauses[measure.at()];
            assert!(
                measure.id.starts_with("measures-2021/measure-"),
                "{}",
                measure.id
            );
            assert!(fold(measure.text).contains(&fold(row.text)), "{}", row.id);
        }
        for id in ["measures-2021/measure-17", "measures-2021/measure-18"] {
            assert!(clause(corpus, id).duplicates.is_empty(), "{id}");
        }
    });
}

#[test]
fn names_that_only_look_like_a_place_are_none() {
    with_compiled(|compiled| {
        let corpus = &compiled.corpus;
        let districts = |id: &str| -> Vec<&str> {
            clause(corpus, id)
                .districts
                .iter()
                .map(|mention| corpus.districts[mention.district.at()].name)
                .collect()
        };
        // 京、冀、晋、蒙 and 滨海国际机场 are no districts of Tianjin; 有关区 is none in particular.
        assert!(
            districts("plan-2024-draft/task-13")
                .iter()
                .all(|name| *name == "滨海新区")
        );
        assert!(districts("measures-2021/measure-13").is_empty());
        assert_eq!(
            clause(corpus, "measures-2021/measure-13").all_districts,
            None
        );
        let zones = |id: &str| -> Vec<&str> {
            clause(corpus, id)
                .zones
                .iter()
                .map(|mention| corpus.zones[mention.of.at()].id)
                .collect()
        };
        assert!(
            zones("measures-2021/measure-10").is_empty(),
            "高新技术企业 is not 高新区"
        );
        assert!(
            !zones("integration-2022/measure-12").contains(&"jingkai"),
            "国家级经济技术开发区 in general"
        );
    });
}

#[test]
fn what_a_notice_states_is_read_and_what_it_does_not_is_none() {
    with_compiled(|compiled| {
        let document = |id: &str| {
            compiled
                .corpus
                .documents
                .iter()
                .find(|document| document.id == id)
                .unwrap()
        };
        let measures = document("measures-2021");
        assert_eq!(
            measures.issuer.map(|fact| fact.value),
            Some("天津市人民政府办公厅")
        );
        assert_eq!(
            measures.date_made.map(|fact| fact.value.to_string()),
            Some("2021-12-06".to_owned())
        );
        let plan = document("plan-2024-draft");
        assert_eq!((plan.issuer, plan.date_made), (None, None));
        assert_eq!(plan.status, corpus::Status::Draft);
        assert_eq!(
            plan.consultation.map(|fact| fact.value.1.to_string()),
            Some("2024-10-10".to_owned())
        );
        assert!(
            compiled
                .corpus
                .documents
                .iter()
                .all(|document| document.document_number.is_none())
        );
    });
}

#[test]
fn equal_input_gives_equal_bytes() {
    let bake = || {
        let arena = Bump::new();
        let compiled = compile(&data(), None, &arena);
        (
            corpus::blob::encode(&compiled.corpus).unwrap(),
            compiler::export::corpus_json(&compiled).unwrap(),
        )
    };
    let (first, second) = (bake(), bake());
    assert_eq!(first, second);
    let arena = Bump::new();
    assert_eq!(
        corpus::blob::decode(&first.0).as_ref(),
        Ok(&compile(&data(), None, &arena).corpus)
    );
}

#[test]
fn the_open_data_fits_its_schema() {
    with_compiled(|compiled| {
        let schema: Value =
            serde_json::from_str(&compiler::export::corpus_schema().unwrap()).unwrap();
        let data: Value =
            serde_json::from_str(&compiler::export::corpus_json(compiled).unwrap()).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&data)
            .map(|error| error.to_string())
            .collect();
        assert_eq!(errors, [""; 0]);
        assert_eq!(
            data["clauses"].as_array().unwrap().len(),
            compiled.corpus.clauses.len()
        );
    });
}

/// Read off the texts by hand: every number that is a commitment, and no other.
#[test]
fn every_quantified_commitment_is_a_target() {
    with_compiled(|compiled| {
        let corpus = &compiled.corpus;
        let found: Vec<String> = corpus
            .targets
            .iter()
            .map(|target| {
                let value = if target.low == target.high {
                    target.low.to_string()
                } else {
                    format!("{}–{}", target.low, target.high)
                };
                let deadline = target
                    .deadline
                    .map_or("-", |deadline| deadline.quote)
                    .replace(' ', "");
                let more = [target.hedge, target.per, target.threshold]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join("+");
                let clause = corpus.clauses[target.clause.at()].id;
                format!(
                    "{clause} {} {} {value}{} {deadline} {more}",
                    target.subject,
                    target.comparator.slug(),
                    target.unit
                )
            })
            .collect();
        let expected = [
            "measures-2021/measure-02 跨境电商示范园区 at_least 5家 2025年 力争",
            "measures-2021/measure-03 国家级优秀海外仓企业 range 3–5家 2025年 力争",
            "measures-2021/measure-05 综服企业 exactly 12家 2025年 超亿美元",
            "measures-2021/measure-05 龙头综服企业 exactly 2家 2025年 超五亿美元",
            "integration-2022/measure-08 内外贸一体化销售专区或专柜 at_least 2个 - 各区均",
            "plan-2024-draft/goal-01 全市跨境电商年交易额占我市外贸总体 exactly 10% 2027年底 力争",
            "plan-2024-draft/goal-01 全市跨境电商年交易额 more_than 1000亿元 2027年底 争取",
            "plan-2024-draft/goal-01 跨境电商特色产业带 at_least 6个 2027年底 力争",
            "plan-2024-draft/goal-01 市级跨境电商产业园 at_least 8个 2027年底 力争",
            "plan-2024-draft/goal-01 跨境电商市场主体企业 more_than 5000家 2027年底 力争",
            "plan-2024-draft/task-03 跨境电商特色产业带 at_least 6个 2027年 ",
            "plan-2024-draft/task-05 跨境电商产业园 exactly 8个 2027年 ",
            "plan-2024-draft/task-06 跨境电商出口品牌 at_least 50个 2027年 ",
            "plan-2024-draft/task-12 小微跨境电商企业 up_to 20万美元 - ",
        ];
        assert_eq!(found, expected);
        let eligible: Vec<&str> = corpus
            .targets
            .iter()
            .filter(|target| target.eligibility)
            .map(|target| target.id)
            .collect();
        assert_eq!(eligible, ["plan-2024-draft/task-12-t1"]);
        let row = clause(corpus, "task-table-2021/row-11");
        assert_eq!(row.targets.len(), 2, "a row's targets are its measure's");
    });
}

#[test]
fn customs_codes_stand_only_where_the_text_prints_them() {
    with_compiled(|compiled| {
        let corpus = &compiled.corpus;
        let found: Vec<(&str, &str)> = corpus
            .clauses
            .iter()
            .flat_map(|clause| {
                clause
                    .modes
                    .iter()
                    .map(|mention| (corpus.modes[mention.of.at()].id, clause.id))
            })
            .collect();
        assert_eq!(
            found,
            [
                ("1210", "plan-2024-draft/region-02"),
                ("9610", "plan-2024-draft/region-02"),
                ("9710", "plan-2024-draft/region-03")
            ]
        );
    });
}

#[test]
fn every_item_of_a_policy_has_a_theme() {
    with_compiled(|compiled| {
        let corpus = &compiled.corpus;
        assert!(corpus.themes.len() >= 20);
        let bare: Vec<&str> = corpus
            .clauses
            .iter()
            .filter(|clause| {
                matches!(clause.kind, Kind::Measure | Kind::Task | Kind::Safeguard)
                    && clause.themes.is_empty()
            })
            .map(|clause| clause.id)
            .collect();
        assert_eq!(bare, [""; 0]);
    });
}

/// The web notice and the PDF are one text: width aside, one wording and one
/// quotation mark differ.
#[test]
fn the_two_sources_of_the_plan_differ_in_two_places() {
    with_compiled(|compiled| {
        let corpus = &compiled.corpus;
        let changes: Vec<(&str, String, String)> = corpus
            .comparisons
            .iter()
            .flat_map(|comparison| {
                let clause = &corpus.clauses[comparison.clause.at()];
                let other = clause.variants[usize::from(comparison.variant)].text;
                let slice = |text: &str, (from, to): (u32, u32)| {
                    text[from as usize..to as usize].to_owned()
                };
                comparison.changes.iter().map(move |change| {
                    (
                        clause.id,
                        slice(clause.text, change.shown),
                        slice(other, change.other),
                    )
                })
            })
            .collect();
        let expected = [
            (
                "plan-2024-draft/guideline-01",
                String::new(),
                "精神".to_owned(),
            ),
            ("plan-2024-draft/park-05", String::new(), "“".to_owned()),
        ];
        assert_eq!(changes, expected);
        let width: u32 = corpus
            .comparisons
            .iter()
            .map(|comparison| comparison.width)
            .sum();
        assert!(width > 300, "{width}");
    });
}

/// The plan's notice says what was drafted; no other text says so of itself.
#[test]
fn only_the_plan_is_a_draft_of_something() {
    with_compiled(|compiled| {
        let corpus = &compiled.corpus;
        let drafts: Vec<_> = corpus
            .documents
            .iter()
            .flat_map(|document| document.relations.iter().map(|it| (document.id, it)))
            .filter(|(_, relation)| relation.kind == RelationKind::DraftsOf)
            .map(|(id, relation)| (id, relation.target, relation.quote))
            .collect();
        let issued = RelationEnd::Cited {
            title: "天津市跨境电子商务高质量发展三年倍增计划",
            number: None,
        };
        let quote = "我局草拟了《天津市跨境电子商务高质量发展三年倍增计划(征求意见稿)》";
        assert_eq!(drafts, [("plan-2024-draft", issued, quote)]);
    });
}
