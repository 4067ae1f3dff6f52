//! Item numbers: 第一章, 一、, （一）, 1., （1）, 第三条. Full-width and half-width alike.

/// How deep a number usually stands, the outermost first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// 第一编
    Part,
    /// 第一章
    Chapter,
    /// 第二节
    Section,
    /// 第三条
    Article,
    /// 一、
    First,
    /// （一）
    Second,
    /// 1.
    Third,
    /// （1）
    Fourth,
}

/// The number that begins an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marker<'a> {
    pub level: Level,
    pub value: u32,
    /// As printed: `（一）`, `一、`, `4.`.
    pub printed: &'a str,
    /// What follows, trimmed.
    pub rest: &'a str,
}

impl<'a> Marker<'a> {
    /// The marker at the start of a paragraph, if one is there.
    #[must_use]
    pub fn read(text: &'a str) -> Option<Self> {
        let text = text.trim_start();
        let (level, value, len) = ordinal_word(text)
            .or_else(|| bracketed(text))
            .or_else(|| listed(text))?;
        let (printed, rest) = text.split_at_checked(len)?;
        Some(Self {
            level,
            value,
            printed,
            rest: rest.trim(),
        })
    }

    /// The words before the first full stop, where they read as a title. An
    /// article has none.
    #[must_use]
    pub fn title(&self) -> Option<&'a str> {
        let (title, body) = self.rest.split_once('。')?;
        let short = title.chars().count() <= 30
            && title.matches(['，', ',']).count() <= 1
            && !title.contains(['；', ';', '：']);
        let is_title = short && !title.is_empty() && !body.trim().is_empty();
        (is_title && self.level != Level::Article).then_some(title)
    }
}

/// 附件 or 附件2 alone on a line.
pub(super) fn is_annex_start(text: &str) -> bool {
    text.strip_prefix("附件").is_some_and(|rest| {
        rest.trim()
            .trim_end_matches(['：', ':'])
            .chars()
            .all(|c| c.is_ascii_digit() || "一二三四五六七八九十".contains(c))
    })
}

/// 第…章 / 节 / 条
fn ordinal_word(text: &str) -> Option<(Level, u32, usize)> {
    let rest = text.strip_prefix('第')?;
    let (value, len) = numeral(rest)?;
    let unit = rest.get(len..)?.chars().next()?;
    let level = match unit {
        '编' => Level::Part,
        '章' => Level::Chapter,
        '节' => Level::Section,
        '条' => Level::Article,
        _ => return None,
    };
    Some((level, value, '第'.len_utf8() + len + unit.len_utf8()))
}

/// （一） or （1）
fn bracketed(text: &str) -> Option<(Level, u32, usize)> {
    let open = text.chars().next().filter(|c| matches!(c, '（' | '('))?;
    let rest = text.get(open.len_utf8()..)?;
    let (value, len) = numeral(rest)?;
    let close = rest
        .get(len..)?
        .chars()
        .next()
        .filter(|c| matches!(c, '）' | ')'))?;
    let han = !rest.starts_with(is_digit);
    let level = if han { Level::Second } else { Level::Fourth };
    Some((level, value, open.len_utf8() + len + close.len_utf8()))
}

/// 一、 or 1. or 1、
fn listed(text: &str) -> Option<(Level, u32, usize)> {
    let (value, len) = numeral(text)?;
    let mark = text.get(len..)?.chars().next()?;
    let after = text.get(len + mark.len_utf8()..)?;
    let han = !text.starts_with(is_digit);
    let fits = match mark {
        '、' => true,
        // `1.5万` is no item.
        '.' | '．' => !han && !after.starts_with(is_digit),
        _ => false,
    };
    let level = if han { Level::First } else { Level::Third };
    (fits && value > 0).then_some((level, value, len + mark.len_utf8()))
}

/// A Chinese or Arabic number at the start of a text, and its length in bytes.
fn numeral(text: &str) -> Option<(u32, usize)> {
    // Five digits are no number of an item, however many follow.
    let digits: Vec<u32> = text.chars().map_while(digit).take(5).collect();
    if !digits.is_empty() {
        let len = text.chars().take(digits.len()).map(char::len_utf8).sum();
        let value = digits.iter().fold(0, |value, digit| value * 10 + digit);
        return (digits.len() <= 4).then_some((value, len));
    }
    let len: usize = text
        .chars()
        .take_while(|c| "〇零一二三四五六七八九十百".contains(*c))
        .map(char::len_utf8)
        .sum();
    han_number(text.get(..len)?).map(|value| (value, len))
}

fn is_digit(c: char) -> bool {
    digit(c).is_some()
}

/// An Arabic digit, half or full width.
pub(super) fn digit(c: char) -> Option<u32> {
    let half = match c {
        '０'..='９' => char::from_u32(u32::from(c) - u32::from('０') + u32::from('0'))?,
        _ => c,
    };
    half.to_digit(10)
}

/// 二十一 → 21. `None` for an empty text or one that is no number.
#[must_use]
pub fn han_number(text: &str) -> Option<u32> {
    let mut total = 0;
    let mut digit: Option<u32> = None;
    for c in text.chars() {
        match "〇一二三四五六七八九".chars().position(|d| d == c) {
            Some(value) if digit.is_none() => digit = u32::try_from(value).ok(),
            _ if c == '零' => {}
            _ => {
                let unit = match c {
                    '十' => 10,
                    '百' => 100,
                    _ => return None,
                };
                total += digit.take().unwrap_or(1) * unit;
            }
        }
    }
    let total = total + digit.unwrap_or(0);
    (!text.is_empty()).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Option<(Level, u32, &str)>) {
        let read = Marker::read(text).map(|marker| (marker.level, marker.value, marker.printed));
        assert_eq!(read, expect, "{text}");
    }

    #[test]
    fn numbers_of_every_form() {
        check("一、总体要求", Some((Level::First, 1, "一、")));
        check("（十八）做好宣传", Some((Level::Second, 18, "（十八）")));
        check("(二)创新", Some((Level::Second, 2, "(二)")));
        check("12.创新外汇", Some((Level::Third, 12, "12.")));
        check("３．抓落实", Some((Level::Third, 3, "３．")));
        check("（１２）抓落实", Some((Level::Fourth, 12, "（１２）")));
        check("3、抓落实", Some((Level::Third, 3, "3、")));
        check("（3）抓落实", Some((Level::Fourth, 3, "（3）")));
        check(
            "第二十一条 本办法",
            Some((Level::Article, 21, "第二十一条")),
        );
        check("第三章 保障", Some((Level::Chapter, 3, "第三章")));
        check("第二节 申报", Some((Level::Section, 2, "第二节")));
    }

    #[test]
    fn what_only_looks_like_a_number() {
        for text in [
            "1.5万亿元",
            "5 大场景",
            "（FT）账户",
            "一体化发展",
            "十项行动",
            "2025年",
            "第1",
            "（）",
            "12 家企业",
            "１．５万亿元",
            "20241",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn han_numbers() {
        for (text, value) in [
            ("十", 10),
            ("十一", 11),
            ("二十", 20),
            ("一百零五", 105),
            ("九", 9),
        ] {
            assert_eq!(han_number(text), Some(value), "{text}");
        }
    }
}
