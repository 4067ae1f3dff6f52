//! Dates as official texts print them: `2021 年 12 月 6 日`, 二〇二一年十二月六日.

use super::marker::{digit, han_number};
use corpus::Date;

/// The date, if the line is nothing else.
#[must_use]
pub fn date_line(text: &str) -> Option<Date> {
    let found = dates_in(text);
    let [(date, start, end)] = found.as_slice() else {
        return None;
    };
    (text.get(..*start)?.trim().is_empty() && text.get(*end..)?.trim().is_empty()).then_some(*date)
}

/// Every full date in a text with its byte span. A date behind 至 may leave out
/// the year, or year and month: it takes them from the one before.
#[must_use]
pub fn dates_in(text: &str) -> Vec<(Date, usize, usize)> {
    let mut dates: Vec<(Date, usize, usize)> = Vec::new();
    for (at, _) in text.match_indices('日') {
        let Some((fields, start)) = fields_before(text, at) else {
            continue;
        };
        let before = text.get(..start).unwrap_or_default().trim_end();
        let last = dates
            .last()
            .filter(|_| before.ends_with(['至', '到', '-', '—', '–']))
            .map(|&(date, ..)| date);
        let date = match (fields.as_slice(), last) {
            (&[year, month, day], _) => make(year, month, day),
            (&[month, day], Some(last)) => make(u32::from(last.year()), month, day),
            (&[day], Some(last)) => make(u32::from(last.year()), u32::from(last.month()), day),
            _ => None,
        };
        if let Some(date) = date {
            dates.push((date, start, at + '日'.len_utf8()));
        }
    }
    dates
}

/// The first two dates that a text joins with 至.
#[must_use]
pub fn date_range(text: &str) -> Option<((Date, Date), usize, usize)> {
    dates_in(text).windows(2).find_map(|pair| {
        let &[(first, start, end), (last, second_start, second_end)] = pair else {
            return None;
        };
        let between = text.get(end..second_start)?.trim();
        (matches!(between, "至" | "到" | "-" | "—" | "–" | "——") && first <= last).then_some((
            (first, last),
            start,
            second_end,
        ))
    })
}

fn make(year: u32, month: u32, day: u32) -> Option<Date> {
    Date::new(
        u16::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    )
}

/// The numbers before 日, outermost first (year, month, day), and where they begin.
fn fields_before(text: &str, end: usize) -> Option<(Vec<u32>, usize)> {
    let (day, mut start) = number_before(text, end)?;
    let mut fields = vec![day];
    for unit in ['月', '年'] {
        let head = text.get(..start)?.trim_end();
        let Some(rest) = head.strip_suffix(unit) else {
            break;
        };
        let Some((value, at)) = number_before(text, rest.len()) else {
            break;
        };
        fields.insert(0, value);
        start = at;
    }
    Some((fields, start))
}

/// The number that ends at `end`, spaces aside, and where it begins: Arabic
/// digits, or Chinese numerals, of which a year is spelt digit by digit.
fn number_before(text: &str, end: usize) -> Option<(u32, usize)> {
    let head = text.get(..end)?.trim_end();
    let run = |is: fn(char) -> bool| head.trim_end_matches(is).len();
    let start = run(|c| digit(c).is_some());
    if start < head.len() {
        let value = spelt(head.get(start..)?, digit)?;
        return Some((value, start));
    }
    let start = run(|c| c == '十' || han_digit(c).is_some());
    let numeral = head.get(start..)?;
    let value = if numeral.contains('十') {
        han_number(numeral)?
    } else {
        spelt(numeral, han_digit)?
    };
    Some((value, start))
}

/// One to four digits.
fn spelt(digits: &str, digit: impl Fn(char) -> Option<u32>) -> Option<u32> {
    (1..=4).contains(&digits.chars().count()).then(|| {
        let values = digits.chars().filter_map(digit);
        values.fold(0, |value, digit| value * 10 + digit)
    })
}

/// 〇 is also written 零, or with a circle that only looks like it.
fn han_digit(c: char) -> Option<u32> {
    let zero = matches!(c, '零' | '○' | 'Ｏ').then_some(0);
    let place = "〇一二三四五六七八九".chars().position(|digit| digit == c);
    zero.or_else(|| u32::try_from(place?).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_a_date() {
        let date = Date::new(2021, 12, 6);
        for text in ["2021年12月6日", "2021 年 12 月 6 日", "2022年 5月 17日"] {
            assert!(date_line(text).is_some(), "{text}");
        }
        for text in [
            "2021 年 12 月 6 日",
            "二〇二一年十二月六日",
            "二○二一年十二月六日",
            "２０２１年１２月６日",
        ] {
            assert_eq!(date_line(text), date, "{text}");
        }
        for text in [
            "于2021年12月6日",
            "2021年12月",
            "2021年13月6日",
            "12月6日",
            "二〇二一年十二月",
            "每十日",
        ] {
            assert_eq!(date_line(text), None, "{text}");
        }
    }

    #[test]
    fn a_range_takes_over_what_it_leaves_out() {
        let text = "此次公开征求意见时间为2024年9月25日至10月10日。";
        let (range, start, end) = date_range(text).unwrap();
        assert_eq!(
            range,
            (
                Date::new(2024, 9, 25).unwrap(),
                Date::new(2024, 10, 10).unwrap()
            )
        );
        assert_eq!(&text[start..end], "2024年9月25日至10月10日");
    }
}
