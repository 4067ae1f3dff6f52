//! What an editor is told. Each case spoils one thing in a good data folder and
//! expects one rule at one line; the folder's good state has no problem at all.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::Spoilt;
use compiler::{Bump, compile};
use std::fs;

#[test]
fn a_good_folder_has_no_problem() {
    assert_eq!(Spoilt::new().problems(), []);
}

#[test]
fn an_unknown_unit() {
    Spoilt::new()
        .replace("agencies.toml", "市文旅局", "市广电局")
        .expect("unknown-unit", "sources/plan.txt:26");
}

#[test]
fn an_unknown_field() {
    Spoilt::new()
        .replace(
            "documents.toml",
            "short = \"管理办法\"",
            "shrt = \"管理办法\"",
        )
        .expect("file", "documents.toml:15");
}

#[test]
fn a_quote_that_does_not_stand_in_the_text() {
    Spoilt::new()
        .replace(
            "belts.toml",
            "mentions",
            "districts = [\"990101\"]\ndistricts_quote = \"鼓励望江区的动漫企业\"\nmentions",
        )
        .expect("quote", "belts.toml:7");
}

#[test]
fn a_clause_that_does_not_exist() {
    Spoilt::new()
        .replace("belts.toml", "plan/task-02", "plan/task-99")
        .expect("reference", "belts.toml:5");
}

#[test]
fn what_the_operator_fills_in_wrongly() {
    for (good, spoilt, line) in [
        ("https://www.example.cn/zc/", "www.example.cn/zc", 2),
        ("https://www.example.cn/zc/", "https://www.example.cn/zc", 2),
        ("https://www.example.cn/zc/", "https:///", 2),
        ("9900000001", "99-1", 4),
        ("mailto:jiucuo@example.cn", "jiucuo@example.cn", 5),
        ("mailto:jiucuo@example.cn", "javascript:alert(1)", 5),
    ] {
        Spoilt::new()
            .replace("site.toml", good, spoilt)
            .expect("site", &format!("site.toml:{line}"));
    }
}

#[test]
fn what_the_operator_leaves_empty_is_nothing() {
    let folder = Spoilt::new();
    let arena = Bump::new();
    let site = compile(&folder.0, None, &arena).site;
    assert_eq!(site.host_unit, None);
    assert_eq!(site.icp_link, None);
    assert_eq!(site.domain(), Some("www.example.cn"));
    assert_eq!(site.public_path(), Some("/zc/"));
}

#[test]
fn an_id_used_twice() {
    Spoilt::new()
        .replace("agencies.toml", "id = \"data\"", "id = \"commerce\"")
        .expect("duplicate", "agencies.toml:8");
}

#[test]
fn a_title_that_is_not_in_the_source() {
    Spoilt::new()
        .replace(
            "documents.toml",
            "title = \"云海市跨境电商园区管理办法\"",
            "title = \"云海市园区办法\"",
        )
        .expect("title", "documents.toml:14");
}

#[test]
fn a_changed_source() {
    Spoilt::new()
        .replace("sources/rules.txt", "5000", "6000")
        .expect("digest", "sources/rules.txt:1");
}

#[test]
fn a_missing_source() {
    let spoilt = Spoilt::new();
    fs::remove_file(spoilt.0.join("sources/rules.txt")).unwrap();
    spoilt.expect("file", "sources/rules.txt:1");
}

#[test]
fn a_source_that_is_not_utf_8() {
    let spoilt = Spoilt::new();
    let mut bytes = "云海市跨境电商园区管理办法\n第一条 总则。\n"
        .as_bytes()
        .to_vec();
    bytes.extend_from_slice(&[0xB5, 0xDA, 0xD2, 0xBB, b'\n']);
    spoilt
        .write("sources/rules.txt", &bytes)
        .expect("file", "sources/rules.txt:3");
}

#[test]
fn a_source_of_twenty_megabytes() {
    Spoilt::new()
        .write("sources/rules.txt", &vec![b'a'; 20 << 20])
        .expect("file", "sources/rules.txt:1");
}

#[test]
fn two_sources_that_do_not_have_the_same_clauses() {
    Spoilt::new()
        .replace(
            "documents.toml",
            "[[document]]\nid = \"policies\"",
            "[[document.source]]\nfile = \"policies.txt\"\nformat = \"web\"\n\n[[document]]\nid = \"policies\"",
        )
        .expect("variant", "sources/rules.txt:10");
}

#[test]
fn numbers_that_jump_and_marks_that_do_not_pair_are_doubts_only() {
    let spoilt = Spoilt::new();
    spoilt
        .replace("sources/policies.txt", "三、加强", "五、加强")
        .replace("sources/rules.txt", "(三)有健全", "三)有健全");
    spoilt.expect("numbering", "sources/policies.txt:6");
    spoilt.expect("unbalanced", "sources/rules.txt:6");
    assert!(
        spoilt
            .problems()
            .iter()
            .all(|problem| !problem.rule.stops_build() || problem.rule.id() == "digest")
    );
}

#[test]
fn everything_wrong_is_said_at_once() {
    let spoilt = Spoilt::new();
    spoilt
        .replace("agencies.toml", "市税务局", "市税务总局")
        .replace("belts.toml", "plan/task-02", "plan/task-99")
        .replace("sources/rules.txt", "5000", "6000");
    for (rule, at) in [
        ("unknown-unit", "sources/policies.txt:5"),
        ("reference", "belts.toml:5"),
        ("digest", "sources/rules.txt:1"),
    ] {
        spoilt.expect(rule, at);
    }
}

#[test]
fn line_ends_and_byte_order_marks_change_nothing_that_is_shown() {
    let plain = Spoilt::new();
    let other = Spoilt::new();
    let text = fs::read_to_string(other.0.join("sources/plan.txt")).unwrap();
    other.write(
        "sources/plan.txt",
        format!("\u{FEFF}{}", text.replace('\n', "\r\n")).as_bytes(),
    );
    let texts = |spoilt: &Spoilt| -> Vec<String> {
        let arena = Bump::new();
        compile(&spoilt.0, None, &arena)
            .corpus
            .clauses
            .iter()
            .map(|clause| clause.text.to_owned())
            .collect()
    };
    assert_eq!(texts(&plain), texts(&other));
}

#[test]
fn a_synonym_that_no_text_has_and_one_listed_twice() {
    let spoilt = Spoilt::new();
    let synonyms = "[[synonym]]\nterms = [\"量子纠缠\"]\nsay = [\"纠缠\", \"纠缠\"]\n";
    spoilt.write("synonyms.toml", synonyms.as_bytes());
    spoilt.expect("synonym", "synonyms.toml:2");
    spoilt.expect("duplicate", "synonyms.toml:3");
    spoilt
        .write("verbs.toml", b"rule = 1\n")
        .expect("file", "verbs.toml:1");
}
