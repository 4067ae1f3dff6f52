//! What the fuzzer found, each as the smallest text that shows it.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::Spoilt;
use compiler::Problem;

/// The rules of the problems that are meant. `digest` is always among those that
/// stop a build: the source was changed.
fn told(spoilt: &Spoilt, meant: impl Fn(&Problem) -> bool) -> Vec<&'static str> {
    let problems = spoilt.problems();
    let meant = problems.iter().filter(|problem| meant(problem));
    meant.map(|problem| problem.rule.id()).collect()
}

/// What is told of a table in the place of the plan.
fn told_of_table(table: &str) -> Vec<&'static str> {
    let spoilt = Spoilt::new();
    spoilt.write("sources/plan.txt", table.as_bytes());
    spoilt.replace("documents.toml", "pdf-text", "word-table");
    told(&spoilt, |it| it.file == "sources/plan.txt")
}

/// A row without a cell of bodies was held for prose: its text is one of its cells,
/// not all of them, and the editor was told of a fault of the program.
#[test]
fn a_table_without_a_column_of_bodies_is_no_fault_of_the_program() {
    let table = "云海市数字贸易发展行动方案\n\n\t序号\n\t工作内容\n\n\t1\n\t建设服务出口平台\n\n\t2\n\t扩大动漫出口\n\n";
    assert_eq!(told_of_table(table), ["digest"]);
}

/// Two lists with nothing between them: the second stood for no words, which is no
/// quote, and the build was stopped with an empty one.
#[test]
fn two_lists_in_a_row_do_not_stop_the_build() {
    let spoilt = Spoilt::new();
    spoilt.replace(
        "sources/policies.txt",
        "(责任单位:市商务局)",
        "\n牵头单位:市商务局\n配合单位:市税务局",
    );
    assert_eq!(told(&spoilt, |it| it.rule.stops_build()), ["digest"]);
}

/// A number with nothing behind it, where its heading was cut off: the empty title
/// was no quote.
#[test]
fn a_heading_without_words_does_not_stop_the_build() {
    let spoilt = Spoilt::new();
    spoilt.replace("sources/rules.txt", "第二章 认定", "第二章");
    assert_eq!(told(&spoilt, |it| it.rule.stops_build()), ["digest"]);
}

/// A table of nothing but bodies: rows without words had lists that stood for none.
#[test]
fn a_table_without_contents_does_not_give_empty_quotes() {
    let table = "云海市数字贸易发展行动方案\n\n\t责任单位\n\n\t市商务局\n\n";
    assert_eq!(told_of_table(table), ["digest"]);
}

/// The page ends inside the title of a cited text: the quote runs on behind the page
/// number, and was looked for in the source with the number in its middle.
#[test]
fn a_page_number_may_part_a_citation() {
    let spoilt = Spoilt::new();
    spoilt.replace(
        "sources/plan.txt",
        "为贯彻《某省数字贸易促进意见》（某政发〔2024〕3号）精神，加快\n我市",
        "为贯彻某省精神，加快数字贸易发展，落实《某省数字贸易促\n\n— 1 —\n\n进意见》（某政发〔2024〕3号），加快我市",
    );
    assert_eq!(told(&spoilt, |it| it.rule.stops_build()), ["digest"]);
}
