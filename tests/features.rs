//! docs/FEATURES.md says which test covers what. Every test that it names exists, so
//! that it cannot rot, and no line of it is without a test or a gap that it names.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::{collections::BTreeSet, fs, path::Path};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn document() -> String {
    fs::read_to_string(root().join("docs/FEATURES.md")).unwrap()
}

/// `file :: name` as they stand in a line, between backticks.
fn named(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let quoted = line.split('`').skip(1).step_by(2);
    quoted.filter_map(|words| words.split_once(" :: "))
}

/// Whether a file has a test of this name, written as the file writes it.
fn has(text: &str, file: &str, name: &str) -> bool {
    if Path::new(file).extension().is_some_and(|it| it == "mjs") {
        let lines = text.lines().map(str::trim_start);
        let mut titles = lines.filter_map(|line| line.strip_prefix("test("));
        return titles.any(|title| {
            let quote = title.get(..1).unwrap_or_default();
            title.starts_with(&format!("{quote}{name}{quote}"))
        });
    }
    let function = format!("fn {name}(");
    text.lines()
        .any(|line| line.trim_start().starts_with(&function))
}

#[test]
fn every_test_that_the_table_names_exists() {
    let (document, mut count) = (document(), 0);
    for line in document.lines() {
        for (file, name) in named(line) {
            let text = fs::read_to_string(root().join(file));
            let text = text.unwrap_or_else(|error| panic!("{file}: {error}"));
            assert!(has(&text, file, name), "{file} has no test `{name}`");
            count += 1;
        }
    }
    assert!(count > 150, "{count}");
}

#[test]
fn every_line_has_a_test_or_says_what_is_lacking() {
    let document = document();
    let rows: Vec<Vec<&str>> = document
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains(|c: char| c.is_ascii_digit()))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect();
    let mut numbers = BTreeSet::new();
    for row in &rows {
        assert_eq!(row.len(), 3, "{row:?}");
        numbers.insert(row[0].parse::<usize>().unwrap());
        let lacking = row[2].contains("缺：");
        assert!(named(row[2]).next().is_some() || lacking, "{row:?}");
    }
    assert_eq!(numbers, (1..=38).collect());
}

#[test]
fn a_name_that_no_test_bears_is_found_out() {
    let rust = "#[test]\n    fn a_thing_holds(x: u8) {}\n";
    assert!(has(rust, "x.rs", "a_thing_holds"));
    assert!(!has(rust, "x.rs", "a_thing"));
    let browser = "  test(`at ${width} px it holds`, () =>\n";
    assert!(has(browser, "x.mjs", "at ${width} px it holds"));
    assert!(!has(browser, "x.mjs", "at ${width} px"));
}
