//! Round trip: a source's records, joined in order, are the source, white space
//! aside; and its clauses' texts are made of its records and nothing else.

use crate::{
    Problem, Rule,
    compile::{RoundTrip, SourceParsed},
    parse::RecordRole,
};
use corpus::Kind;

pub fn check(source: &SourceParsed, problems: &mut Vec<Problem>) -> RoundTrip {
    let mut kept = 0;
    let mut records = source
        .parsed
        .records
        .iter()
        .flat_map(|record| record.characters());
    let total = source.text.chars().filter(|c| !c.is_whitespace()).count();
    for (line, text) in source.text.lines().enumerate() {
        for c in text.chars().filter(|c| !c.is_whitespace()) {
            if records.next() == Some(c) {
                kept += 1;
            } else {
                broken(
                    source,
                    line + 1,
                    &format!("从“{c}”起，条款与来源文本对不上。"),
                    problems,
                );
                return RoundTrip {
                    file: source.file.clone(),
                    kept,
                    total,
                };
            }
        }
    }
    if records.next().is_some() {
        broken(
            source,
            source.text.lines().count(),
            "条款比来源文本多出文字。",
            problems,
        );
    }
    clauses(source, problems);
    RoundTrip {
        file: source.file.clone(),
        kept,
        total,
    }
}

/// A clause's text is its records' text; a table row's is one of its cells.
fn clauses(source: &SourceParsed, problems: &mut Vec<Problem>) {
    let mut joined: Vec<String> = vec![String::new(); source.parsed.clauses.len()];
    for record in source
        .parsed
        .records
        .iter()
        .filter(|record| record.role == RecordRole::Clause)
    {
        if let Some(text) = record.clause.and_then(|clause| joined.get_mut(clause)) {
            text.extend(record.characters());
        }
    }
    for (clause, joined) in source.parsed.clauses.iter().zip(joined) {
        let text: String = clause.text.chars().filter(|c| !c.is_whitespace()).collect();
        let holds = if clause.kind == Kind::Row {
            joined.contains(&text)
        } else {
            joined == text
        };
        if !holds {
            broken(
                source,
                clause.first_line,
                &format!("条款 {} 的文字与来源文本不同。", clause.name),
                problems,
            );
        }
    }
}

fn broken(source: &SourceParsed, line: usize, what: &str, problems: &mut Vec<Problem>) {
    let mend = "这是程序的差错，不是文本的差错：请把该文件交给维护者。";
    problems.push(Problem::new(
        &source.path(),
        line,
        Rule::RoundTrip,
        what,
        mend,
    ));
}
