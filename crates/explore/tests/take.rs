//! What is taken away reads back to what was shown.

#![allow(clippy::unwrap_used)]

use compiler::{Bump, compile};
use corpus::Clause;
use std::path::Path;

/// A reader of RFC 4180, as strict as a spreadsheet.
fn read(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field) = (Vec::new(), Vec::new(), String::new());
    let mut chars = csv.chars().peekable();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut field)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            c => field.push(c),
        }
    }
    assert!(!quoted && field.is_empty() && row.is_empty(), "cut off");
    rows
}

#[test]
fn a_table_and_json_hold_every_clause_to_the_letter() {
    let arena = Bump::new();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let compiled = compile(&data, None, &arena);
    let corpus = &compiled.corpus;
    let all: Vec<&Clause<'_>> = corpus.clauses.iter().collect();
    let heads = ["a"; explore::take::COLUMNS];
    let csv = explore::take::csv(corpus, &all, &heads, "note \"x\"");
    let rows = read(csv.strip_prefix('\u{FEFF}').unwrap());
    assert_eq!(rows.len(), all.len() + 2);
    assert_eq!(rows.last().unwrap(), &["note \"x\""]);
    let json = explore::take::json(corpus, &all, "note \"x\"\n");
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["note"], "note \"x\"\n");
    for (at, clause) in corpus.clauses.iter().enumerate() {
        let row = &rows[at + 1];
        assert_eq!(row[0], clause.id);
        assert_eq!(row[6], clause.text, "{}", clause.id);
        let entry = &json["clauses"][at];
        assert_eq!(entry["text"], clause.text);
        assert_eq!(entry["title"].as_str(), clause.title);
        assert_eq!(
            entry["agencies"].as_array().unwrap().len(),
            clause.agencies().len()
        );
    }
}
