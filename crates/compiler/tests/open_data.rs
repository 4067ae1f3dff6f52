//! The open data as files: whose text prevails, which version it is, and that what is
//! said beside a table fits it.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::Spoilt;
use compiler::{Bump, compile, export};
use serde_json::Value;
use std::fs;

/// Every file of the open data, by name.
fn written(data: &Spoilt) -> impl Fn(&str) -> String {
    let arena = Bump::new();
    let compiled = compile(&data.0, None, &arena);
    assert_eq!(compiled.errors().count(), 0);
    let folder = data.0.join("out");
    export::write(&compiled, &folder).unwrap();
    move |name| fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn whose_text_prevails_and_which_version_it_is_go_where_the_data_goes() {
    let data = Spoilt::real();
    let file = written(&data);
    let corpus: Value = serde_json::from_str(&file("corpus.json")).unwrap();
    let beside: Value = serde_json::from_str(&file("clauses.csv-metadata.json")).unwrap();
    for notice in [&corpus["notice"], &beside["dc:rights"]] {
        assert!(
            notice.as_str().unwrap().starts_with("以官方发布文本为准"),
            "{notice}"
        );
    }
    assert_eq!(corpus["version"], beside["schema:version"]);
    assert_eq!(corpus["as_of"], beside["dc:modified"]);
    let version = corpus["version"].as_str().unwrap();
    assert!(version.starts_with("2026-11-22-"), "{version}");
    let schema: Value = serde_json::from_str(&file("corpus.schema.json")).unwrap();
    for field in ["notice", "version", "as_of"] {
        let required = schema["required"].as_array().unwrap();
        assert!(required.contains(&field.into()), "{field}");
    }
    let sums = file("SHA256SUMS");
    assert!(sums.contains("  clauses.csv-metadata.json\n") && sums.contains("  corpus.json\n"));
}

#[test]
fn what_is_said_of_the_table_is_the_table() {
    let data = Spoilt::real();
    let file = written(&data);
    let beside: Value = serde_json::from_str(&file("clauses.csv-metadata.json")).unwrap();
    let columns = beside["tableSchema"]["columns"].as_array().unwrap();
    let titles: Vec<&str> = columns
        .iter()
        .map(|it| it["titles"].as_str().unwrap())
        .collect();
    let table = file("clauses.csv");
    assert!(
        table.starts_with('\u{FEFF}'),
        "a spreadsheet knows its UTF-8"
    );
    let head = table.trim_start_matches('\u{FEFF}').lines().next().unwrap();
    assert_eq!(head.split(',').collect::<Vec<_>>(), titles);
    assert_eq!(beside["url"], "clauses.csv");
    let corpus: Value = serde_json::from_str(&file("corpus.json")).unwrap();
    for clause in corpus["clauses"].as_array().unwrap() {
        assert!(table.contains(clause["id"].as_str().unwrap()));
    }
}

/// The same data has the same name on every day; other data has another.
#[test]
fn a_version_is_named_after_what_it_holds() {
    let data = Spoilt::real();
    let name = |today: Option<corpus::Date>| {
        let arena = Bump::new();
        let compiled = compile(&data.0, today, &arena);
        compiled.versions.name(&compiled).unwrap()
    };
    let now = name(None);
    assert_eq!(name(corpus::Date::new(2090, 1, 1)), now);
    data.replace(
        "glossary.toml",
        "means = \"企业与企业之间的买卖。\"",
        "means = \"企业之间的买卖。\"",
    );
    assert_ne!(name(None), now);
}

#[test]
fn what_changed_is_a_file_too() {
    let data = Spoilt::real();
    let changes: Value = serde_json::from_str(&written(&data)("changes.json")).unwrap();
    let versions = changes["versions"].as_array().unwrap();
    assert_eq!(versions[0]["date"], "2026-11-22");
    assert_eq!(versions[0]["holds"]["clauses"], 164);
    data.replace(
        "glossary.toml",
        "means = \"企业与企业之间的买卖。\"",
        "means = \"企业之间的买卖。\"",
    );
    let changes: Value = serde_json::from_str(&written(&data)("changes.json")).unwrap();
    let change = &changes["versions"][0]["changes"][0];
    assert_eq!(
        (&change["kind"], &change["id"]),
        (&"glossary".into(), &"b2b".into())
    );
    assert_eq!(change["fields"][0]["before"], "企业与企业之间的买卖。");
    assert_eq!(change["fields"][0]["after"], "企业之间的买卖。");
}

/// An explained word that is said to stand in the texts does; one without a form is
/// only there to compare with.
#[test]
fn every_explained_word_stands_in_a_text_unless_it_says_that_it_does_not() {
    let data = Spoilt::real();
    let corpus: Value = serde_json::from_str(&written(&data)("corpus.json")).unwrap();
    let unused: Vec<&str> = corpus["glossary"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|term| term["forms"].as_array().unwrap().is_empty())
        .map(|term| term["id"].as_str().unwrap())
        .collect();
    assert_eq!(unused, ["9810"]);
    data.replace("glossary.toml", "forms = []", "forms = [\"9810\"]");
    let told: Vec<String> = data.problems().iter().map(ToString::to_string).collect();
    assert!(
        told.iter()
            .any(|line| line.starts_with("data/glossary.toml:") && line.contains("“9810”")),
        "{told:?}"
    );
}
