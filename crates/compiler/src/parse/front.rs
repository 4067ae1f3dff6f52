//! What stands before the first numbered item: titles, the notice with its
//! addressee, signature and date, and the preamble.

use super::{Facts, date_line, date_range, dates_in, tree::RecordRole};
use crate::read::is_title;

/// What a paragraph of the front is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Outside(RecordRole),
    Notice,
    Preamble,
}

/// Sorts the front's paragraphs and reads the notice's facts.
pub(super) fn front(texts: &[&str]) -> (Vec<Part>, Facts) {
    // A notice ends with its date or with the line on publicity.
    let ends_notice = |text: &&str| date_line(text).is_some() || is_publicity(text);
    let notice = texts.iter().rposition(ends_notice).map_or(0, |at| at + 1);
    let mut facts = Facts::default();
    let mut parts = Vec::with_capacity(texts.len());
    let mut in_titles = true;
    for (at, text) in texts.iter().enumerate() {
        if at == notice {
            in_titles = true;
        }
        let part = if is_document_number(text) {
            facts.number = Some((*text).to_owned());
            Part::Outside(RecordRole::Label)
        } else if in_titles && is_title(text) && !ends_notice(text) {
            let role = outside_role(text);
            if role == RecordRole::Title {
                facts.titles.push((*text).to_owned());
            }
            Part::Outside(role)
        } else {
            in_titles = false;
            if at < notice {
                Part::Notice
            } else {
                Part::Preamble
            }
        };
        parts.push(part);
    }
    read_notice(texts.get(..notice).unwrap_or_default(), &mut facts);
    (parts, facts)
}

/// A very short line introduces what follows; a longer one is a title.
pub(super) fn outside_role(text: &str) -> RecordRole {
    if text.chars().count() <= 6 {
        RecordRole::Label
    } else {
        RecordRole::Title
    }
}

/// Addressee, signature, date, publicity, consultation, each from its own line.
pub(super) fn read_notice(texts: &[&str], facts: &mut Facts) {
    for (at, text) in texts.iter().enumerate() {
        if facts.addressee.is_none() && is_addressee(text) {
            facts.addressee = Some((*text).to_owned());
        }
        if is_publicity(text) {
            facts.publicity = Some((*text).to_owned());
        }
        if let Some(date) = date_line(text) {
            facts.date = Some((date, (*text).to_owned()));
            let signature = at
                .checked_sub(1)
                .and_then(|before| texts.get(before))
                .filter(|text| is_signature(text));
            facts.issuer = signature.map(|text| (*text).to_owned());
        }
        let asks = text
            .split(['，', ',', '。'])
            .find(|part| part.contains("征求意见") && date_range(part).is_some());
        if let Some((part, (range, ..))) = asks.and_then(|part| Some((part, date_range(part)?))) {
            facts.consultation = Some((range, part.trim().to_owned()));
        }
    }
}

fn is_addressee(text: &str) -> bool {
    text.ends_with(['：', ':'])
        && !text.contains('。')
        && ["政府", "委", "局", "单位", "部门", "企业"]
            .iter()
            .any(|word| text.contains(word))
}

/// （此件主动公开）
fn is_publicity(text: &str) -> bool {
    let open = text.starts_with(['（', '(']) && text.ends_with(['）', ')']);
    open && text.contains("公开") && text.chars().count() <= 16
}

fn is_signature(text: &str) -> bool {
    is_title(text)
        && !text.starts_with(['（', '(', '《'])
        && !text.contains(|c: char| c.is_ascii_digit())
}

/// 津政办发〔2021〕45号 on a line of its own: the document's own number.
pub(crate) fn is_document_number(text: &str) -> bool {
    let year = text.find(['〔', '[', '［']);
    let short = text.chars().count() <= 24 && text.trim_end().ends_with('号');
    short && year.is_some_and(|at| at > 0) && !text.contains(['《', '（', '(', '，'])
}

/// 版记: 抄送：…, and who printed it when (…2024年11月26日印发).
pub(super) fn is_imprint(text: &str) -> bool {
    let copies = ["抄送", "分送", "抄报"].iter().any(|word| {
        let rest = text.strip_prefix(word);
        rest.is_some_and(|rest| rest.trim_start().starts_with(['：', ':']))
    });
    let printed = text.ends_with("印发") && is_title(text) && !dates_in(text).is_empty();
    copies || printed
}
