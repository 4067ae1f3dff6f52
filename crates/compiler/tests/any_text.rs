//! Any text at all: nothing panics, and nothing is lost or moved.

use compiler::{
    parse::{Genre, Parsed, prose, rows},
    read::{Format, SourceText, paragraphs, table},
};
use proptest::prelude::*;

/// Lines made of what official texts are made of, in any order.
fn any_source() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("一、".to_owned()),
        Just("（二）".to_owned()),
        Just("(三)".to_owned()),
        Just("4.".to_owned()),
        Just("第五条".to_owned()),
        Just("附件".to_owned()),
        Just("附件：名单".to_owned()),
        Just("— 6 —".to_owned()),
        Just("2021 年 12 月 6 日".to_owned()),
        Just("（此件主动公开）".to_owned()),
        Just("（市甲局负责）".to_owned()),
        Just("(责任单位:市甲局、".to_owned()),
        Just("各区人民政府：".to_owned()),
        Just("[bookmark: x]".to_owned()),
        Just("。".to_owned()),
        Just("，".to_owned()),
        Just("\n".to_owned()),
        Just("\n\n".to_owned()),
        Just("\t".to_owned()),
        Just("\u{3000}".to_owned()),
        Just("推动跨境电商发展".to_owned()),
        "\\PC{0,8}".prop_map(|text| text),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn joined(parsed: &Parsed) -> String {
    parsed
        .records
        .iter()
        .flat_map(|record| record.characters())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn prose_keeps_every_character(text in any_source()) {
        for format in [Format::PdfText, Format::Web] {
            for genre in [Genre::Measures, Genre::Plan] {
                let source = SourceText { text: text.clone() };
                let (parsed, _) = prose("x", &paragraphs(source.lines(), format), genre);
                prop_assert_eq!(joined(&parsed), bare(&text));
                for clause in &parsed.clauses {
                    prop_assert!(clause.first_line <= clause.last_line);
                    prop_assert!(clause.path.iter().all(|&above| above < parsed.clauses.len()));
                }
            }
        }
    }

    #[test]
    fn a_table_keeps_every_character(text in any_source()) {
        let (table, _) = table("x", &SourceText { text: text.clone() });
        prop_assert_eq!(joined(&rows(&table)), bare(&text));
    }

    #[test]
    fn bytes_that_are_no_blob_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(corpus::blob::decode::<corpus::Corpus<'_>>(&bytes).is_err());
        // The mark of this version, so that what follows is looked at.
        let mut marked = corpus::blob::encode(&()).unwrap_or_default();
        marked.truncate(4);
        marked.extend(bytes);
        prop_assert!(corpus::blob::decode::<corpus::Corpus<'_>>(&marked).is_err());
    }
}
