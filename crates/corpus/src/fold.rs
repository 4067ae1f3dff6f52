//! One folding for index and query: width, case, spaces, punctuation and
//! traditional forms never matter when two texts are compared. Offsets lead back
//! to the text as printed, so that a match can be marked in the original.
//!
//! Official texts are printed in simplified characters, so the table of
//! traditional forms (baked, cut to the corpus's own characters) is only needed
//! where a reader types: [`Folder::new`]. Everything else folds with [`fold`].
//!
//! Cost: one pass, one allocation of the text's size and one `u32` a kept
//! character. No Unicode tables: they would weigh more than the engine in WASM,
//! and the texts are Han, ASCII and their full-width forms.

/// A folded text and the way back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// What is compared.
    pub text: String,
    /// For each *byte* of `text` the byte offset in the original of the
    /// character it came from; one more entry closes it with the original's length.
    back: Vec<u32>,
}

impl Folded {
    #[must_use]
    pub fn new(original: &str) -> Self {
        Self::of(original, original.char_indices())
    }

    /// The same without short parentheses: 退（免）税 reads 退税. A match may span
    /// what was left out.
    #[must_use]
    pub fn without_asides(original: &str) -> Self {
        let asides = asides(original);
        Self::of(
            original,
            original
                .char_indices()
                .filter(|(at, _)| !asides.iter().any(|aside| aside.contains(at))),
        )
    }

    fn of(original: &str, kept: impl Iterator<Item = (usize, char)>) -> Self {
        let mut text = String::with_capacity(original.len());
        let mut back = Vec::with_capacity(original.len() + 1);
        for (at, c) in kept {
            if let Some(c) = fold_char(c) {
                let at = u32::try_from(at).unwrap_or(u32::MAX);
                back.extend(core::iter::repeat_n(at, c.len_utf8()));
                text.push(c);
            }
        }
        back.push(u32::try_from(original.len()).unwrap_or(u32::MAX));
        Self { text, back }
    }

    /// The span in the original (bytes) of a span in the folded text (bytes),
    /// both ends on character boundaries. The end stops right behind the last
    /// folded character, before any punctuation that follows it.
    #[must_use]
    pub fn original_span(&self, original: &str, start: usize, end: usize) -> (usize, usize) {
        let at = |i: usize| self.back.get(i).map_or(original.len(), |&b| b as usize);
        if end <= start {
            return (at(start), at(start));
        }
        let last = at(end - 1);
        let width = original
            .get(last..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
        (at(start), last + width)
    }

    /// Every place in the original where the folded `needle` stands, as byte
    /// spans in order, not overlapping. An empty needle stands nowhere.
    #[must_use]
    pub fn find_all(&self, original: &str, needle: &str) -> Vec<(usize, usize)> {
        if needle.is_empty() {
            return Vec::new();
        }
        self.text
            .match_indices(needle)
            .map(|(start, found)| self.original_span(original, start, start + found.len()))
            .collect()
    }
}

/// The folded text alone.
#[must_use]
pub fn fold(original: &str) -> String {
    original.chars().filter_map(fold_char).collect()
}

/// An aside is at most this many characters long; a longer parenthesis is a
/// sentence or a list.
const ASIDE: usize = 8;

/// Byte spans of short parentheses, marks included, none inside another.
#[must_use]
pub fn asides(text: &str) -> Vec<core::ops::Range<usize>> {
    let mut spans = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for (at, c) in text.char_indices() {
        match (c, open) {
            ('（' | '(', _) => open = Some((at, 0)),
            ('）' | ')', Some((from, _))) => {
                spans.push(from..at + c.len_utf8());
                open = None;
            }
            (_, Some((_, ASIDE))) => open = None,
            (_, Some((from, length))) => open = Some((from, length + 1)),
            (_, None) => {}
        }
    }
    spans
}

/// Folds what a reader types: as [`fold`], and traditional forms to simplified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folder {
    /// Sorted by the traditional form.
    traditional: Vec<(char, char)>,
}

impl Folder {
    /// From pairs 國国門门…, sorted by the first of each.
    #[must_use]
    pub fn new(pairs: &str) -> Self {
        let mut chars = pairs.chars();
        let traditional = core::iter::from_fn(|| Some((chars.next()?, chars.next()?))).collect();
        Self { traditional }
    }

    #[must_use]
    pub fn fold(&self, original: &str) -> String {
        original.chars().filter_map(|c| self.char(c)).collect()
    }

    fn char(&self, c: char) -> Option<char> {
        let c = fold_char(c)?;
        let found = self.traditional.binary_search_by_key(&c, |&(from, _)| from);
        Some(
            found
                .ok()
                .and_then(|at| self.traditional.get(at))
                .map_or(c, |&(_, to)| to),
        )
    }
}

/// `None` for what never matters: spaces, punctuation, symbols.
pub(crate) fn fold_char(c: char) -> Option<char> {
    let c = match c {
        // Nearly everything that is folded.
        '\u{4E00}'..='\u{9FFF}' => return Some(c),
        // Full-width ASCII forms lie in one block, 0xFEE0 above their ASCII twins.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0)?,
        _ => c,
    };
    match c {
        'A'..='Z' => Some(c.to_ascii_lowercase()),
        'a'..='z' | '0'..='9' => Some(c),
        // 〇 and 々 are Han in use though they stand in the punctuation block.
        '〇' | '々' => Some(c),
        // Latin-1 symbols, general punctuation up to the dingbats, CJK symbols and
        // punctuation, vertical and small forms, half-width marks.
        '\0'..='\u{BF}'
        | '\u{D7}'
        | '\u{F7}'
        | '\u{2000}'..='\u{2BFF}'
        | '\u{3000}'..='\u{303F}'
        | '\u{30FB}'
        | '\u{E000}'..='\u{F8FF}'
        | '\u{FE00}'..='\u{FE6F}'
        | '\u{FEFF}'
        | '\u{FF5F}'..='\u{FF65}'
        | '\u{FFE0}'..='\u{FFFF}' => None,
        _ => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn width_case_spaces_and_punctuation_never_matter() {
        for (a, b) in [
            ("e贸通", "Ｅ 贸通"),
            ("退（免）税", "退(免)税"),
            ("自由贸易（FT）账户", "自由贸易(ft)账户"),
            ("到 2025 年，力争", "到2025年,力争"),
            ("“船边直提”、", "船边直提"),
        ] {
            assert_eq!(fold(a), fold(b), "{a} / {b}");
        }
        assert_ne!(fold("河北区"), fold("河北省"));
    }

    #[test]
    fn traditional_forms_fold_to_simplified() {
        let folder = Folder::new("倉仓稅税");
        assert_eq!(folder.fold("海外倉 退（免）稅"), fold("海外仓退免税"));
        assert_eq!(folder.fold("海外仓"), fold("海外仓"));
    }

    #[test]
    fn short_parentheses_are_asides_and_long_ones_are_not() {
        let text = "出口退（免）税（市商务局、天津海关等按职责分工负责）";
        let folded = Folded::without_asides(text);
        let spans = folded.find_all(text, "退税");
        assert_eq!(
            spans.iter().map(|&(a, b)| &text[a..b]).collect::<Vec<_>>(),
            ["退（免）税"]
        );
        assert!(folded.text.contains("市商务局"));
    }

    #[test]
    fn a_match_leads_back_to_the_printed_characters() {
        let text = "探索推广 FT 账户，在（免）税";
        let folded = Folded::new(text);
        let spans = folded.find_all(text, &fold("ft账户"));
        assert_eq!(
            spans.iter().map(|&(a, b)| &text[a..b]).collect::<Vec<_>>(),
            ["FT 账户"]
        );
        let spans = folded.find_all(text, &fold("免税"));
        assert_eq!(
            spans.iter().map(|&(a, b)| &text[a..b]).collect::<Vec<_>>(),
            ["免）税"]
        );
        assert!(folded.find_all(text, "").is_empty());
    }
}
