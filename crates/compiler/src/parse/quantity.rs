//! Quantities in a sentence: how many of what, with which comparator, by when,
//! how firmly. What only looks like one (5G, 1+X, 〔2021〕24号, 1210, dates,
//! 5 大场景) is none.
//!
//! Two things are kept apart from commitments: a *threshold* inside one (12 家
//! **超亿美元**的企业) and a condition for being *eligible* (低于等值20万美元的…企业,可).

mod number;

use super::Marker;
use corpus::Comparator;
use number::{Amount, amounts};

/// A quantified commitment. Spans are byte offsets into the text read.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    pub subject: (usize, usize),
    /// Comparator, number and unit as printed: `超过5000家`.
    pub amount: (usize, usize),
    pub comparator: Comparator,
    pub low: f64,
    /// Equal to `low` but for a range.
    pub high: f64,
    pub unit: (usize, usize),
    pub deadline: Option<(usize, usize)>,
    pub hedge: Option<(usize, usize)>,
    /// 各区: each of them.
    pub per: Option<(usize, usize)>,
    /// A condition on each of the things counted.
    pub threshold: Option<(usize, usize)>,
    /// The sentence.
    pub quote: (usize, usize),
    /// It says who may, not what shall be.
    pub eligibility: bool,
}

const HEDGES: [&str; 3] = ["力争", "争取", "努力"];
const PER: [&str; 5] = ["各区均", "每个区", "每年", "各区", "每家"];

/// Every quantity in a clause's text, in order.
#[must_use]
pub fn quantities(text: &str) -> Vec<Quantity> {
    let mut found = Vec::new();
    for sentence in sentences(text) {
        let mut before: Option<Quantity> = None;
        for amount in amounts(text, sentence) {
            if let Some(quantity) = quantity(text, sentence, &amount, before.as_ref()) {
                before = Some(quantity.clone());
                found.push(quantity);
            }
        }
    }
    found
}

fn quantity(
    text: &str,
    sentence: (usize, usize),
    amount: &Amount,
    before: Option<&Quantity>,
) -> Option<Quantity> {
    let part = part_around(text, sentence, amount);
    let eligibility = is_eligibility(text, sentence, amount);
    let subject = subject(text, part, amount)
        .or_else(|| before.map(|quantity| same_subject(text, quantity)))?;
    let until = |end: usize| text.get(sentence.0..end).unwrap_or_default();
    let last_of = |words: &[&str], from: usize, to: usize| {
        let stretch = text.get(from..to)?;
        let hit = words
            .iter()
            .filter_map(|word| stretch.rfind(word).map(|at| (at, word.len())))
            .max()?;
        Some((from + hit.0, from + hit.0 + hit.1))
    };
    // A hedge in the same part, or one that opens the sentence before the deadline.
    let hedge = last_of(&HEDGES, part.0, amount.start).or_else(|| {
        let opening = until(amount.start);
        let at = HEDGES.iter().find_map(|word| {
            opening
                .find(&format!("{word}到"))
                .map(|at| (at, word.len()))
        })?;
        Some((sentence.0 + at.0, sentence.0 + at.0 + at.1))
    });
    Some(Quantity {
        subject,
        amount: (amount.words_start, amount.end),
        comparator: amount.comparator,
        low: amount.low,
        high: amount.high,
        unit: amount.unit,
        deadline: deadline(text, sentence.0, amount.start),
        hedge,
        per: last_of(&PER, part.0, amount.start),
        threshold: threshold(text, amount.end, part.1),
        quote: sentence,
        eligibility,
    })
}

/// 到2027年底: the last one named before the amount, in its sentence.
fn deadline(text: &str, from: usize, to: usize) -> Option<(usize, usize)> {
    let stretch = text.get(from..to)?;
    stretch
        .rmatch_indices('到')
        .find_map(|(at, _)| deadline_at(stretch, at))
        .map(|(start, end)| (from + start, from + end))
}

fn deadline_at(stretch: &str, at: usize) -> Option<(usize, usize)> {
    let start = at + '到'.len_utf8();
    let rest = stretch.get(start..)?;
    let trimmed = rest.trim_start();
    let digits = trimmed.bytes().take_while(u8::is_ascii_digit).count();
    let tail = trimmed.get(digits..)?.trim_start();
    let after = tail.strip_prefix('年').filter(|_| digits == 4)?;
    let after = after
        .strip_prefix('底')
        .or_else(|| after.strip_prefix('末'))
        .unwrap_or(after);
    let first = start + (rest.len() - trimmed.len());
    Some((first, stretch.len() - after.len()))
}

/// The stretch between marks around the amount; an enumeration mark parts two
/// counted things (12 家…、2 家…).
fn part_around(text: &str, sentence: (usize, usize), amount: &Amount) -> (usize, usize) {
    let parts = |c: char| matches!(c, '，' | ',' | '；' | ';' | '：' | ':');
    let head = text.get(sentence.0..amount.start).unwrap_or_default();
    let from = head.rfind(parts).map_or(sentence.0, |at| {
        sentence.0
            + at
            + head
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8)
    });
    let tail = text.get(amount.end..sentence.1).unwrap_or_default();
    let to = tail
        .find(|c: char| parts(c) || c == '。')
        .map_or(sentence.1, |at| amount.end + at);
    (from, next_amount(text, amount.end, to).unwrap_or(to))
}

/// Where 、 is followed by another amount.
fn next_amount(text: &str, from: usize, to: usize) -> Option<usize> {
    let stretch = text.get(from..to)?;
    let parts = stretch.match_indices('、').map(|(at, _)| at);
    parts
        .filter(|&at| {
            stretch
                .get(at + '、'.len_utf8()..)
                .is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()))
        })
        .map(|at| from + at)
        .next()
}

/// What is counted: behind the unit (5 家…的示范园区), else before the number
/// (产业带6个以上).
fn subject(text: &str, part: (usize, usize), amount: &Amount) -> Option<(usize, usize)> {
    let behind = text.get(amount.end..part.1)?;
    let start = amount.end + behind.rfind('的').map_or(0, |at| at + '的'.len_utf8());
    if let Some(span) = trimmed(text, start, part.1) {
        return Some(span);
    }
    let mut end = amount.words_start;
    // 贸易额力争达到300亿元: firmness and growth stand between the two.
    while let Some(word) = BETWEEN.iter().find(|word| {
        text.get(part.0..end)
            .is_some_and(|head| head.trim_end().ends_with(**word))
    }) {
        end = text.get(..end)?.trim_end().len() - word.len();
    }
    let before = text.get(part.0..end)?;
    let verb = VERBS
        .iter()
        .filter_map(|verb| before.rfind(verb).map(|at| at + verb.len()))
        .max();
    let of = before.rfind('的').map(|at| at + '的'.len_utf8());
    let date = deadline(text, part.0, end).map(|(_, end)| end - part.0);
    let item = Marker::read(before).map(|marker| before.len() - marker.rest.len());
    let cut = [verb, of, date, item]
        .into_iter()
        .flatten()
        .max()
        .unwrap_or(0);
    trimmed(text, part.0 + cut, end)
}

const BETWEEN: [&str; 9] = [
    "力争", "争取", "努力", "达到", "实现", "增长", "突破", "达", "为",
];

const VERBS: [&str; 14] = [
    "打造", "培育", "建设", "引育", "集聚", "设立", "形成", "认定", "实现", "力争", "争取", "努力",
    "推动", "完成",
];

/// An elliptic amount means the subject before it, up to its 占.
fn same_subject(text: &str, before: &Quantity) -> (usize, usize) {
    let (start, end) = before.subject;
    let words = text.get(start..end).unwrap_or_default();
    (start, words.find('占').map_or(end, |at| start + at))
}

fn trimmed(text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    let stretch = text.get(start..end)?;
    let from = start + (stretch.len() - stretch.trim_start().len());
    let to = start + stretch.trim_end().len();
    (from < to && text.get(from..to)?.chars().count() >= 2).then_some((from, to))
}

/// 超亿美元的, 超五亿美元的: behind the counted unit.
fn threshold(text: &str, from: usize, to: usize) -> Option<(usize, usize)> {
    let stretch = text.get(from..to)?;
    let end = stretch.find('的')?;
    let head = stretch.get(..end)?;
    let starts = ["超过", "超", "不低于", "达到"]
        .iter()
        .any(|word| head.trim_start().starts_with(word));
    (starts
        && ["元", "%", "家", "人", "万", "亿"]
            .iter()
            .any(|unit| head.contains(unit)))
    .then_some((from, from + end))
}

/// 低于…的小微企业，可…: the amount limits who is meant, and what follows says
/// what they may.
fn is_eligibility(text: &str, sentence: (usize, usize), amount: &Amount) -> bool {
    let conditions = ["下列条件", "以下条件"];
    let head = text.get(..amount.start).unwrap_or_default();
    if conditions.iter().any(|word| head.contains(word)) {
        return true;
    }
    let tail = text.get(amount.end..sentence.1).unwrap_or_default();
    let (limited, rest) = tail.split_once(['，', ',']).unwrap_or((tail, ""));
    let Some((_, whom)) = limited.split_once('的') else {
        return false;
    };
    let gives = ["给予", "予以", "享受", "可以", "可免"]
        .iter()
        .any(|word| whom.contains(word));
    let allows = ["可", "给予", "免", "享受", "予以"]
        .iter()
        .any(|word| rest.starts_with(word));
    gives || allows
}

fn sentences(text: &str) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut from = 0;
    for (at, c) in text.char_indices() {
        if matches!(c, '。' | '！' | '？' | '\n') {
            spans.push((from, at + c.len_utf8()));
            from = at + c.len_utf8();
        }
    }
    if from < text.len() {
        spans.push((from, text.len()));
    }
    spans
}
