//! How other cities write: structures that none of the project's own texts has,
//! all of them made up. Each is read as an editor would read it.

#![allow(clippy::unwrap_used, clippy::panic)]

use compiler::{
    Problem,
    parse::{Genre, Parsed, lists, prose, rows},
    read::{Format, decode_source, paragraphs, table},
};

fn read(format: Format, text: &str) -> (Parsed, Vec<Problem>) {
    let (source, _) = decode_source("x.txt", text.as_bytes());
    let (parsed, problems) = match format {
        Format::WordTable => {
            let (table, problems) = table("x.txt", &source);
            (rows(&table), problems)
        }
        _ => prose("x.txt", &paragraphs(source.lines(), format), Genre::Plan),
    };
    let joined: String = (parsed.records.iter())
        .flat_map(|record| record.characters())
        .collect();
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    assert_eq!(joined, bare, "nothing is lost or moved");
    (parsed, problems)
}

/// Clauses as `name: text`, lines joined by ｜; both as a web page and as a PDF
/// give the text.
fn check(text: &str, expect: &[&str]) {
    for format in [Format::Web, Format::PdfText] {
        let (parsed, _) = read(format, text);
        let clauses: Vec<String> = (parsed.clauses.iter())
            .map(|clause| format!("{}: {}", clause.name, clause.text.replace('\n', "｜")))
            .collect();
        assert_eq!(clauses, expect, "{format:?}");
    }
}

#[test]
fn counted_sentences_belong_to_their_item() {
    check(
        "二、主要任务\n（一）培育主体。重点做好以下工作。\n一是引进平台企业。\n二是培育本地卖家。\n三、保障措施\n（一）加强领导。各区要落实责任。",
        &[
            "heading-01: 二、主要任务",
            "task-01: （一）培育主体。重点做好以下工作。｜一是引进平台企业。｜二是培育本地卖家。",
            "heading-02: 三、保障措施",
            "safeguard-01: （一）加强领导。各区要落实责任。",
        ],
    );
}

#[test]
fn a_line_of_bodies_without_parentheses_is_the_items_list() {
    let text = "一、主要任务\n1.建设园区。支持各县建设园区。\n责任单位：市商务局、市税务局；配合单位：各县人民政府\n2.培育品牌。支持企业注册商标。\n【牵头单位：市市场监管局】\n二、保障措施\n（一）加强领导。各县要落实责任。";
    check(
        text,
        &[
            "heading-01: 一、主要任务",
            "task-01: 1.建设园区。支持各县建设园区。｜责任单位：市商务局、市税务局；配合单位：各县人民政府",
            "task-02: 2.培育品牌。支持企业注册商标。【牵头单位：市市场监管局】",
            "heading-02: 二、保障措施",
            "safeguard-01: （一）加强领导。各县要落实责任。",
        ],
    );
    let (parsed, _) = read(Format::Web, text);
    let names = |at: usize| -> Vec<Vec<String>> {
        let lists = lists(&parsed.clauses[at].text);
        lists.into_iter().map(|list| list.names).collect()
    };
    assert_eq!(names(1), [["市商务局", "市税务局", "各县人民政府"]]);
    assert_eq!(names(2), [["市市场监管局"]]);
}

#[test]
fn dates_in_chinese_numerals() {
    let (parsed, _) = read(
        Format::PdfText,
        "各县人民政府：\n现将方案印发给你们。\n云海市人民政府办公室\n二〇二四年十一月二十五日\n（此件公开发布）\n云海市某某方案\n一、目标。到2027年，建成强市。",
    );
    let (date, quote) = parsed.facts.date.unwrap();
    assert_eq!(
        (date.to_string(), quote.as_str()),
        ("2024-11-25".to_owned(), "二〇二四年十一月二十五日")
    );
    assert_eq!(parsed.facts.issuer.as_deref(), Some("云海市人民政府办公室"));
}

#[test]
fn a_list_of_annexes_is_no_list_of_tasks() {
    check(
        "一、主要任务\n1.建设园区。支持各县建设园区。\n2.培育品牌。支持企业注册商标。\n附件：1.重点任务分工表\n2.重点企业名单\n3.名词解释\n附件1\n重点任务分工表\n一、园区布局\n（一）东园。以服务为主。",
        &[
            "heading-01: 一、主要任务",
            "task-01: 1.建设园区。支持各县建设园区。",
            "task-02: 2.培育品牌。支持企业注册商标。",
            "annex-01: 附件1｜重点任务分工表",
            "heading-02: 一、园区布局",
            "park-01: （一）东园。以服务为主。",
        ],
    );
}

#[test]
fn full_width_digits_and_chapters_with_sections() {
    check(
        "第一章　总则\n第一节　目的\n第一条　为规范管理，制定本办法。\n前款所称管理，包括备案。\n第二章　支持\n第二条　市商务局给予下列支持：\n（一）场地；\n（二）培训。\n前款第一项由各县落实。\n１．本办法自发布之日起施行。",
        &[
            "heading-01: 第一章　总则",
            "heading-02: 第一节　目的",
            "task-01: 第一条　为规范管理，制定本办法。｜前款所称管理，包括备案。",
            "heading-03: 第二章　支持",
            "task-02: 第二条　市商务局给予下列支持：｜（一）场地；｜（二）培训。｜前款第一项由各县落实。｜１．本办法自发布之日起施行。",
        ],
    );
}

#[test]
fn the_imprint_at_the_end_is_no_clause() {
    check(
        "一、主要任务\n（一）建设园区。支持各县建设园区。\n（二）培育品牌。支持企业注册商标。\n抄送：市委各部门，市人大常委会办公室。\n云海市人民政府办公室 2024年11月26日印发",
        &[
            "heading-01: 一、主要任务",
            "task-01: （一）建设园区。支持各县建设园区。",
            "task-02: （二）培育品牌。支持企业注册商标。",
        ],
    );
}

#[test]
fn a_cell_that_spans_rows_is_told_and_never_shifts_the_bodies() {
    let (parsed, problems) = read(
        Format::WordTable,
        "任务分工表\n\n\t序号\n\t任务内容\n\t责任单位\n\n\t1\n\t建设园区\n\t市商务局\n\n\t2\n\t培育品牌\n\n",
    );
    let told: Vec<(usize, &str)> = problems.iter().map(|it| (it.line, it.rule.id())).collect();
    assert_eq!(told, [(11, "table-row")]);
    assert_eq!(parsed.clauses[1].text, "培育品牌");
    assert_eq!(parsed.clauses[1].units, None);
}

#[test]
fn headings_without_numbers_are_doubted() {
    let (parsed, problems) = read(
        Format::Web,
        "云海市若干政策\n一、支持对象\n本政策支持云海市的企业。\n支持方式\n对建设公共海外仓的企业给予支持。\n二、附则\n本政策自发布之日起施行。",
    );
    let doubts: Vec<(usize, &str)> = problems.iter().map(|it| (it.line, it.rule.id())).collect();
    assert_eq!(doubts, [(4, "placement")]);
    assert!(
        parsed
            .clauses
            .iter()
            .any(|it| it.text.starts_with("对建设"))
    );
}
