//! What was typed, as words. No syntax is needed: white space parts words, and a
//! pair of quotation marks keeps what is between them together.

use super::Search;
use corpus::units;

/// How many folded characters of a query are read. Enough for a paragraph pasted
/// in; the rest would cost time and find nothing more.
const READ: usize = 400;

/// A word as typed and as searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub typed: String,
    pub folded: Vec<u16>,
    /// To be found as it is, or not at all.
    pub quoted: bool,
}

impl Word {
    /// Only letters and digits of the English alphabet.
    pub fn is_latin(&self) -> bool {
        self.folded
            .iter()
            .all(|&unit| is_letter(unit) || is_digit(unit))
            && self.folded.iter().any(|&unit| is_letter(unit))
    }
}

pub(super) const fn is_letter(unit: u16) -> bool {
    matches!(unit, 0x61..=0x7A)
}

pub(super) const fn is_digit(unit: u16) -> bool {
    matches!(unit, 0x30..=0x39)
}

/// The folded text of units that folding made.
pub(super) fn text_of(units: &[u16]) -> String {
    String::from_utf16_lossy(units)
}

impl Search<'_> {
    pub(super) fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        let mut left = READ;
        let mut rest = text;
        while let Some((part, quoted, after)) = next_part(rest) {
            rest = after;
            if left == 0 {
                break;
            }
            // A long run is cut before it is folded, not after.
            let part = part
                .char_indices()
                .nth(4 * READ)
                .map_or(part, |(end, _)| part.get(..end).unwrap_or(part));
            let mut folded = units(&self.fold(part));
            folded.truncate(left);
            left -= folded.len();
            if !folded.is_empty() {
                words.push(Word {
                    typed: part.to_owned(),
                    folded,
                    quoted,
                });
            }
        }
        words
    }
}

/// The next word or quotation: the text, whether it was quoted, and what follows.
fn next_part(text: &str) -> Option<(&str, bool, &str)> {
    let text = text.trim_start();
    let first = text.chars().next()?;
    let close = match first {
        '"' | '＂' => Some(first),
        '“' => Some('”'),
        '「' => Some('」'),
        '『' => Some('』'),
        _ => None,
    };
    let inside = text.get(first.len_utf8()..).unwrap_or_default();
    if let Some((part, after)) = close.and_then(|close| inside.split_once(close)) {
        return Some((part, true, after));
    }
    let end = text
        .char_indices()
        .skip(1)
        .find(|&(_, c)| c.is_whitespace())
        .map_or(text.len(), |(at, _)| at);
    Some((text.get(..end)?, false, text.get(end..)?))
}

#[cfg(test)]
mod tests {
    use super::next_part;

    #[test]
    fn white_space_parts_words_and_quotes_keep_them_together() {
        assert_eq!(next_part(" 海外仓 退税"), Some(("海外仓", false, " 退税")));
        assert_eq!(
            next_part("“外贸 企业”退税"),
            Some(("外贸 企业", true, "退税"))
        );
        assert_eq!(next_part("\"open"), Some(("\"open", false, "")));
        assert_eq!(
            next_part("两中心“一园一会”"),
            Some(("两中心“一园一会”", false, ""))
        );
        assert_eq!(next_part(" \u{3000} "), None);
    }
}
