//! Any bytes as a source: read, parsed, linked and checked without a panic, and
//! not a character lost, added or moved.

use crate::data;
use compiler::{
    Bump, Rule, SourceParsed, check, link,
    parse::{Genre, Parsed, prose, quantities, rows},
    read::{
        Format, SourceText, decode_source, paragraphs,
        registry::{Registry, read_registry},
        table,
    },
};
use corpus::Date;
use std::sync::LazyLock;

/// What a byte stands for in the mode that writes in words: the fuzzer then
/// moves in structures of 公文 instead of in broken UTF-8.
const WORDS: [&str; 96] = [
    "\n",
    "\n\n",
    "\t",
    " ",
    "\u{3000}",
    "。",
    "，",
    "、",
    "；",
    "：",
    ":",
    ";",
    ",",
    ".",
    "（",
    "）",
    "(",
    ")",
    "《",
    "》",
    "“",
    "”",
    "〔",
    "〕",
    "—",
    "一",
    "二",
    "三",
    "十",
    "百",
    "〇",
    "零",
    "1",
    "2",
    "9",
    "0",
    "第",
    "章",
    "条",
    "节",
    "年",
    "月",
    "日",
    "至",
    "到",
    "底",
    "号",
    "附件",
    "附件：",
    "责任单位：",
    "配合单位：",
    "牵头单位:",
    "市商务局",
    "市税务局",
    "市数据管理局",
    "各区县人民政府",
    "临山县",
    "及",
    "和",
    "以及",
    "等",
    "负责",
    "牵头",
    "配合",
    "按职责分工负责",
    "征求意见",
    "此件主动公开",
    "各部门",
    "总体要求",
    "发展目标",
    "保障措施",
    "产业带",
    "园区",
    "区域导向",
    "支持",
    "推动",
    "跨境电商",
    "超过",
    "以上",
    "万",
    "亿",
    "亿元",
    "美元",
    "家",
    "个",
    "%",
    "力争",
    "争取",
    "增长",
    "达到",
    "不低于",
    "[bookmark: x]",
    "序号",
    "工作内容",
    "FT",
    "“5G”",
];

/// Reads and parses: every character is in a record, and every span in its text.
///
/// # Panics
/// Where a property does not hold: that is what the fuzzer looks for.
pub fn any_source(data: &[u8]) {
    parse(data);
}

/// The same source linked and checked. Some fifty times slower, so a target of its own.
///
/// # Panics
/// Where a property does not hold.
pub fn any_linked_source(data: &[u8]) {
    if let Some((source, parsed)) = parse(data) {
        linked(source, parsed);
    }
}

fn parse(data: &[u8]) -> Option<(SourceText, Parsed)> {
    let (&mode, rest) = data.split_first()?;
    let words: Vec<u8>;
    let bytes = if mode & 0x10 == 0 {
        rest
    } else {
        words = rest
            .iter()
            .flat_map(|&byte| WORDS[usize::from(byte) % WORDS.len()].bytes())
            .collect();
        &words
    };
    let (source, _) = decode_source("sources/x.txt", bytes);
    let genre = if mode & 4 == 0 {
        Genre::Measures
    } else {
        Genre::Plan
    };
    let parsed = match mode & 3 {
        0 => rows(&table("sources/x.txt", &source).0),
        1 => text(&source, Format::Web, genre),
        _ => text(&source, Format::PdfText, genre),
    };
    let bare = source.text.chars().filter(|c| !c.is_whitespace());
    let joined = parsed.records.iter().flat_map(|record| record.characters());
    assert!(joined.eq(bare), "a character was lost, added or moved");
    for clause in &parsed.clauses {
        assert!(clause.first_line <= clause.last_line);
        assert!(
            clause
                .path
                .iter()
                .all(|&above| above < parsed.clauses.len())
        );
        for quantity in quantities(&clause.text) {
            for (start, end) in [
                quantity.subject,
                quantity.amount,
                quantity.unit,
                quantity.quote,
            ] {
                assert!(clause.text.get(start..end).is_some());
            }
        }
    }
    Some((source, parsed))
}

fn text(source: &SourceText, format: Format, genre: Genre) -> Parsed {
    prose("sources/x.txt", &paragraphs(source.lines(), format), genre).0
}

/// Links the source as the first document of the made-up city; what check says
/// must be the editor's business, never a slip of this program's.
fn linked(source: SourceText, parsed: Parsed) {
    static REGISTRY: LazyLock<Registry> = LazyLock::new(|| read_registry(&data(true)).0);
    let sources = [SourceParsed {
        document: 0,
        file: "x.txt".to_owned(),
        sha256: String::new(),
        bytes: Vec::new(),
        text: source.text,
        parsed,
    }];
    let arena = Bump::new();
    let mut problems = Vec::new();
    let corpus = link(&REGISTRY, &sources, Date::EPOCH, &arena, &mut problems);
    let trips = check(&REGISTRY, &corpus, &sources, &mut problems);
    assert!(trips.iter().all(|trip| trip.kept == trip.total));
    for problem in &problems {
        // Belts and the glossary quote documents that are not here.
        let of_source = problem.file.starts_with("sources/") || problem.file == "documents.toml";
        let own = matches!(problem.rule, Rule::RoundTrip | Rule::Quote) && of_source;
        assert!(!own, "{problem}");
    }
}
