//! The official sources, each spoilt in one way that happens to files: what a
//! person is told, that nothing panics, and that no character is lost in silence.
//! `cargo test -p compiler --test mutations -- --nocapture` prints the messages.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::Spoilt;
use compiler::{Bump, compile};
use std::fs;

const MEASURES: &str = "000_31e212148db8e606.txt";
const TABLE: &str = "002_8f64296044a2ed1d.txt";
const INTEGRATION: &str = "003_c087c7ba3ea2331b.txt";
const PLAN: &str = "004_ea52bc483a1e882c.txt";

/// How a file is spoilt.
type Mutation = fn(&str) -> Vec<u8>;

fn replaced(text: &str, from: &str, to: &str) -> Vec<u8> {
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1).into_bytes()
}

fn cut(text: &str, share: usize) -> Vec<u8> {
    let keep = text.chars().count() * share / 100;
    text.chars().take(keep).collect::<String>().into_bytes()
}

fn lines(text: &str, edit: impl FnOnce(&mut Vec<&str>)) -> Vec<u8> {
    let mut lines: Vec<&str> = text.lines().collect();
    edit(&mut lines);
    lines.join("\n").into_bytes()
}

/// Name, file, mutation, and the rule that must speak up. `digest` alone means
/// that the text still reads well, and only its digest gives the change away.
const MUTATIONS: [(&str, &str, Mutation, &str); 32] = [
    ("cut in mid-line", MEASURES, |it| cut(it, 50), "digest"),
    (
        "cut in mid-line, other source longer",
        PLAN,
        |it| cut(it, 50),
        "variant",
    ),
    (
        "cut after ten characters",
        INTEGRATION,
        |it| cut(it, 0),
        "title",
    ),
    (
        "full stops become dots",
        INTEGRATION,
        |it| it.replace('。', ".").into(),
        "digest",
    ),
    (
        "commas become full stops",
        MEASURES,
        |it| it.replace('，', "。").into(),
        "digest",
    ),
    (
        "parentheses become half-width",
        MEASURES,
        |it| it.replace('（', "(").replace('）', ")").into(),
        "digest",
    ),
    (
        "parentheses become full-width",
        PLAN,
        |it| it.replace('(', "（").replace(')', "）").into(),
        "digest",
    ),
    (
        "a number twice",
        MEASURES,
        |it| replaced(it, "（三）", "（二）"),
        "numbering",
    ),
    (
        "a number is missing",
        MEASURES,
        |it| replaced(it, "（三）", ""),
        "numbering",
    ),
    (
        "a number jumps",
        INTEGRATION,
        |it| replaced(it, "（九）", "（十九）"),
        "numbering",
    ),
    (
        "a chapter jumps",
        PLAN,
        |it| replaced(it, "\n三、", "\n七、"),
        "numbering",
    ),
    (
        "carriage returns",
        PLAN,
        |it| it.replace('\n', "\r\n").into(),
        "digest",
    ),
    (
        "old Mac line ends",
        MEASURES,
        |it| it.replace('\n', "\r").into(),
        "digest",
    ),
    (
        "byte order mark",
        TABLE,
        |it| format!("\u{FEFF}{it}").into(),
        "digest",
    ),
    (
        "GBK bytes in the middle",
        INTEGRATION,
        |it| {
            let mut bytes = it.as_bytes().to_vec();
            bytes.splice(3000..3000, [0xB5, 0xDA, 0xD2, 0xBB]);
            bytes
        },
        "file",
    ),
    (
        "UTF-16",
        MEASURES,
        |it| it.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "file",
    ),
    (
        "twenty megabytes",
        PLAN,
        |it| it.repeat((20 << 20) / it.len() + 1).into(),
        "file",
    ),
    ("empty", MEASURES, |_| Vec::new(), "title"),
    (
        "only white space",
        MEASURES,
        |_| b" \n\t\n \n".to_vec(),
        "title",
    ),
    (
        "random bytes",
        TABLE,
        |_| {
            (0..5000_u32)
                .map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8)
                .collect()
        },
        "file",
    ),
    (
        "null bytes",
        PLAN,
        |it| it.replace(',', "\0").into(),
        "digest",
    ),
    (
        "a table row lacks a cell",
        TABLE,
        |it| {
            let at = it.match_indices('\t').nth(20).unwrap().0;
            let end = at + it[at..].find('\n').unwrap();
            format!("{}{}", &it[..at], &it[end..]).into()
        },
        "table-row",
    ),
    (
        "a row twice",
        TABLE,
        |it| {
            let rows: Vec<&str> = it.split("\n\n").collect();
            let middle = rows.len() / 2;
            [&rows[..=middle], &rows[middle..]]
                .concat()
                .join("\n\n")
                .into()
        },
        "digest",
    ),
    (
        "an unbalanced parenthesis",
        MEASURES,
        |it| replaced(it, "等按职责分工负责）", "等按职责分工负责"),
        "unbalanced",
    ),
    (
        "an unbalanced quotation mark",
        PLAN,
        |it| replaced(it, "“专精特新”", "“专精特新"),
        "unbalanced",
    ),
    (
        "a body renamed",
        INTEGRATION,
        |it| replaced(it, "市高级人民法院", "市高级法院"),
        "unknown-unit",
    ),
    (
        "a body misspelt in the table",
        TABLE,
        |it| replaced(it, "天津海关", "天津海观"),
        "unknown-unit",
    ),
    (
        "no title",
        PLAN,
        |it| it.replace("三年倍增计划", "三年计划").into(),
        "title",
    ),
    (
        "all on one line",
        INTEGRATION,
        |it| it.replace('\n', "").into(),
        "digest",
    ),
    (
        "every character on a line",
        MEASURES,
        |it| {
            it.chars()
                .map(|c| format!("{c}\n"))
                .collect::<String>()
                .into()
        },
        "reference",
    ),
    (
        "lines backwards",
        MEASURES,
        |it| lines(it, |lines| lines.reverse()),
        "title",
    ),
    (
        "a page of another text in between",
        INTEGRATION,
        |it| {
            lines(it, |lines| {
                let middle = lines.len() / 2;
                lines.insert(middle, "\n一、另一份文件\n（一）支持某事。（市某局负责）\n");
            })
        },
        "unknown-unit",
    ),
];

#[test]
fn every_mutation_is_told_and_nothing_is_lost_in_silence() {
    let mut wrong = Vec::new();
    for (name, file, mutation, rule) in MUTATIONS {
        let spoilt = Spoilt::real();
        let path = format!("sources/{file}");
        let text = fs::read_to_string(spoilt.0.join(&path)).unwrap();
        spoilt.write(&path, &mutation(&text));
        let arena = Bump::new();
        let compiled = compile(&spoilt.0, None, &arena);
        let told: Vec<String> = compiled
            .problems
            .iter()
            .filter(|problem| problem.rule.id() == rule)
            .map(ToString::to_string)
            .collect();
        println!("{name}: {}", told.first().map_or("—", String::as_str));
        if told.is_empty() {
            let rules: Vec<String> = compiled.errors().take(5).map(ToString::to_string).collect();
            wrong.push(format!("{name}: no `{rule}`, but {rules:#?}"));
        }
        if compiled.errors().next().is_none() {
            wrong.push(format!("{name}: would be built"));
        }
        for trip in &compiled.round_trips {
            let said = compiled
                .problems
                .iter()
                .any(|it| it.rule.id() == "round-trip");
            if trip.kept != trip.total && !said {
                wrong.push(format!("{name}: {trip} in silence"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
