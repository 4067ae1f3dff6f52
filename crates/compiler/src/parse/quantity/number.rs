//! A number with its unit and comparator: `6个以上`, `超过5000家`, `3 至 5 家`,
//! `10%`, `等值20万美元(不含)`.

use corpus::Comparator;

/// A number that counts something. Byte offsets.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Amount {
    /// Where the number begins.
    pub start: usize,
    /// Where its comparator word begins, or the number.
    pub words_start: usize,
    /// Behind unit and 以上.
    pub end: usize,
    pub low: f64,
    pub high: f64,
    pub unit: (usize, usize),
    pub comparator: Comparator,
}

/// Longest first. What is counted or measured in official targets.
const UNITS: [&str; 41] = [
    "个百分点",
    "平方公里",
    "平方米",
    "个工作日",
    "万亿元",
    "亿美元",
    "万美元",
    "亿元",
    "万元",
    "美元",
    "万人次",
    "人次",
    "万人",
    "万吨",
    "万标箱",
    "标箱",
    "万家",
    "万个",
    "公里",
    "小时",
    "元",
    "家",
    "个",
    "名",
    "人",
    "场",
    "项",
    "条",
    "件",
    "座",
    "所",
    "种",
    "类",
    "批",
    "吨",
    "倍",
    "天",
    "户",
    "%",
    "％",
    "‰",
];

/// Words before a number and what they mean.
const BEFORE: [(&str, Comparator); 12] = [
    ("不少于", Comparator::AtLeast),
    ("不低于", Comparator::AtLeast),
    ("至少", Comparator::AtLeast),
    ("超过", Comparator::MoreThan),
    ("突破", Comparator::MoreThan),
    ("超", Comparator::MoreThan),
    ("不超过", Comparator::UpTo),
    ("不高于", Comparator::UpTo),
    ("低于等值", Comparator::UpTo),
    ("低于", Comparator::UpTo),
    ("约", Comparator::About),
    ("达到", Comparator::Exactly),
];

const BEHIND: [(&str, Comparator); 5] = [
    ("以上", Comparator::AtLeast),
    ("及以上", Comparator::AtLeast),
    ("以下", Comparator::UpTo),
    ("以内", Comparator::UpTo),
    ("左右", Comparator::About),
];

/// The amounts in a stretch of text.
pub(super) fn amounts(text: &str, (from, to): (usize, usize)) -> Vec<Amount> {
    let mut amounts = Vec::new();
    let mut at = from;
    while at < to {
        let Some(offset) = text
            .get(at..to)
            .and_then(|rest| rest.find(|c: char| c.is_ascii_digit()))
        else {
            break;
        };
        let start = at + offset;
        let Some((low, mut next)) = number(text, start) else {
            break;
        };
        at = next;
        // 5G, 1+X, B2C, 〔2021〕24号, （1210）: glued to Latin or inside brackets.
        let glued = text
            .get(..start)
            .and_then(|head| head.chars().next_back())
            .is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '+' | '〔' | '第'));
        let mut high = low;
        if let Some((value, end)) = range_end(text, next) {
            high = value;
            next = end;
            at = next;
        }
        if let Some(amount) = amount(text, start, next, low, high).filter(|_| !glued) {
            at = amount.end;
            amounts.push(amount);
        }
    }
    amounts
}

fn amount(text: &str, start: usize, next: usize, low: f64, high: f64) -> Option<Amount> {
    let rest = text.get(next..)?;
    let blank = rest.len() - rest.trim_start_matches([' ', '\u{3000}']).len();
    let unit_start = next + blank;
    let unit = UNITS.iter().find(|unit| {
        text.get(unit_start..)
            .is_some_and(|rest| rest.starts_with(**unit))
    })?;
    let unit_end = unit_start + unit.len();
    let tail = text.get(unit_end..)?;
    // 5 个月 is a span of time, no commitment.
    if tail.starts_with('月') {
        return None;
    }
    let behind = BEHIND.iter().find(|(word, _)| tail.starts_with(word));
    let head = text.get(..start)?.trim_end();
    let before = BEFORE
        .iter()
        .filter(|(word, _)| head.ends_with(word))
        .max_by_key(|(word, _)| word.len());
    let comparator = if (high - low).abs() > f64::EPSILON {
        Comparator::Range
    } else {
        behind
            .or(before)
            .map_or(Comparator::Exactly, |&(_, comparator)| comparator)
    };
    Some(Amount {
        start,
        words_start: before.map_or(start, |(word, _)| head.len() - word.len()),
        end: unit_end + behind.map_or(0, |(word, _)| word.len()),
        low,
        high,
        unit: (unit_start, unit_end),
        comparator,
    })
}

/// 至 5, -5, ～5 behind a number.
fn range_end(text: &str, at: usize) -> Option<(f64, usize)> {
    let rest = text.get(at..)?;
    let trimmed = rest.trim_start();
    let joint = trimmed
        .chars()
        .next()
        .filter(|c| matches!(c, '至' | '-' | '—' | '～' | '~' | '–'))?;
    let behind = trimmed.get(joint.len_utf8()..)?;
    let digits = behind.trim_start();
    number(text, text.len() - digits.len())
}

/// Digits with an optional fraction, and where they end.
fn number(text: &str, start: usize) -> Option<(f64, usize)> {
    let rest = text.get(start..)?;
    let whole = rest.bytes().take_while(u8::is_ascii_digit).count();
    let fraction = rest
        .get(whole..)
        .and_then(|rest| rest.strip_prefix('.'))
        .map_or(0, |rest| {
            rest.bytes().take_while(u8::is_ascii_digit).count()
        });
    let len = if fraction > 0 {
        whole + 1 + fraction
    } else {
        whole
    };
    Some((rest.get(..len)?.parse().ok()?, start + len))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[(f64, f64, &str, Comparator)]) {
        let read: Vec<(f64, f64, &str, Comparator)> = amounts(text, (0, text.len()))
            .iter()
            .map(|amount| {
                (
                    amount.low,
                    amount.high,
                    &text[amount.unit.0..amount.unit.1],
                    amount.comparator,
                )
            })
            .collect();
        assert_eq!(read, expect, "{text}");
    }

    #[test]
    fn comparators_before_and_behind() {
        check(
            "特色产业带6个以上",
            &[(6.0, 6.0, "个", Comparator::AtLeast)],
        );
        check(
            "企业超过5000家",
            &[(5000.0, 5000.0, "家", Comparator::MoreThan)],
        );
        check(
            "争取突破1000亿元",
            &[(1000.0, 1000.0, "亿元", Comparator::MoreThan)],
        );
        check("占总体10%", &[(10.0, 10.0, "%", Comparator::Exactly)]);
        check("培育 3 至 5 家企业", &[(3.0, 5.0, "家", Comparator::Range)]);
        check(
            "低于等值20万美元(不含)",
            &[(20.0, 20.0, "万美元", Comparator::UpTo)],
        );
        check("设立至少 2个专区", &[(2.0, 2.0, "个", Comparator::AtLeast)]);
        check("不超过1.5万元", &[(1.5, 1.5, "万元", Comparator::UpTo)]);
    }

    #[test]
    fn what_only_looks_like_an_amount() {
        for text in [
            "千兆5G建设",
            "“1+X”证书",
            "〔2021〕24号",
            "保税进出口（1210）",
            "2024年9月25日至10月10日",
            "等 5 大场景",
            "B2C出口",
        ] {
            check(text, &[]);
        }
    }
}
