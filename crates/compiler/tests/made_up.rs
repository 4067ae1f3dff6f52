//! Documents of a city that does not exist: other numbering, other bodies, other
//! districts. No code knows them.

#![allow(clippy::unwrap_used, clippy::panic)]

use compiler::{Bump, compile};
use corpus::{Corpus, Kind, Status};
use std::path::Path;

fn with_corpus(test: impl FnOnce(&Corpus<'_>)) {
    let arena = Bump::new();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/made-up");
    let compiled = compile(&data, None, &arena);
    assert_eq!(
        compiled
            .problems
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        [""; 0]
    );
    assert!(
        compiled
            .round_trips
            .iter()
            .all(|trip| trip.kept == trip.total)
    );
    test(&compiled.corpus);
}

/// Clause ids of a document in order, each with its title.
fn outline<'a>(corpus: &Corpus<'a>, document: &str) -> Vec<(&'a str, &'a str)> {
    let prefix = format!("{document}/");
    let own = corpus
        .clauses
        .iter()
        .filter(|clause| clause.id.starts_with(&prefix));
    own.map(|clause| (&clause.id[prefix.len()..], clause.title.unwrap_or_default()))
        .collect()
}

#[test]
fn a_wrapped_plan_with_three_levels_of_numbers() {
    with_corpus(|corpus| {
        assert_eq!(
            outline(corpus, "plan"),
            [
                ("notice-01", ""),
                ("preamble-01", ""),
                ("heading-01", "总体要求"),
                ("guideline-01", ""),
                ("heading-02", "重点任务"),
                ("task-01", "建设服务出口平台"),
                ("heading-03", "发展数字内容产业"),
                ("task-02", "扩大动漫出口"),
                ("task-03", "推动游戏出海"),
                ("heading-04", "保障措施"),
                ("safeguard-01", "加强组织领导"),
                ("safeguard-02", "强化资金支持"),
            ]
        );
        let plan = &corpus.documents[0];
        assert_eq!(
            plan.document_number.map(|fact| fact.value),
            Some("云政办发〔2025〕7号")
        );
        assert_eq!(
            plan.issuer.map(|fact| fact.value),
            Some("云海市人民政府办公室")
        );
        assert_eq!(plan.status, Status::Issued);
        let task = corpus
            .clauses
            .iter()
            .find(|clause| clause.id == "plan/task-01")
            .unwrap();
        let names: Vec<&str> = task
            .agencies()
            .iter()
            .map(|at| corpus.agencies[at.at()].name)
            .collect();
        assert_eq!(names, ["市商务局", "市数据管理局", "各区县人民政府"]);
        assert_eq!(task.all_districts, Some("各区县人民政府"));
        let game = corpus
            .clauses
            .iter()
            .find(|clause| clause.id == "plan/task-03")
            .unwrap();
        assert!(
            game.text.contains("支付等服务。（市文旅局负责）"),
            "the page number is no part of it: {}",
            game.text
        );
    });
}

#[test]
fn articles_keep_their_items_and_paragraphs() {
    with_corpus(|corpus| {
        assert_eq!(
            outline(corpus, "rules")
                .iter()
                .map(|&(id, _)| id)
                .collect::<Vec<_>>(),
            [
                "heading-01",
                "measure-01",
                "measure-02",
                "heading-02",
                "measure-03",
                "measure-04",
                "heading-03",
                "measure-05"
            ]
        );
        let third = corpus
            .clauses
            .iter()
            .find(|clause| clause.id == "rules/measure-03")
            .unwrap();
        assert_eq!(
            (third.number, third.text.lines().count()),
            (Some("第三条"), 4)
        );
        let fourth = corpus
            .clauses
            .iter()
            .find(|clause| clause.id == "rules/measure-04")
            .unwrap();
        assert_eq!(
            fourth.text.lines().count(),
            2,
            "a second paragraph belongs to its article"
        );
    });
}

#[test]
fn measures_on_the_first_level() {
    with_corpus(|corpus| {
        let measures: Vec<_> = corpus
            .clauses
            .iter()
            .filter(|clause| clause.id.starts_with("policies/") && clause.kind == Kind::Measure)
            .collect();
        assert_eq!(measures.len(), 3);
        // A second paragraph that brings the list its siblings have.
        assert!(
            measures[1]
                .text
                .ends_with("(责任单位:市税务局、临山县人民政府)")
        );
        assert_eq!(
            measures[1].districts.len(),
            1,
            "临山县 stands in a body's name"
        );
        // 和 parts two bodies that the registry knows.
        assert_eq!(measures[2].agencies().len(), 2);
    });
}
