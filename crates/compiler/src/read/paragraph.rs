//! From lines to paragraphs: undoes the line breaks of a PDF, keeps those of an
//! author.
//!
//! How a break is judged, from the text itself:
//! - In a *hard-wrapped* source (most lines are about equally long) a line that
//!   reaches the usual width goes on; a shorter one ends its paragraph.
//! - Elsewhere a paragraph goes on while it is *open*: it has begun a sentence
//!   and no closing punctuation ends it.
//! - A line that begins an item (一、（一）1. 第X条) begins a paragraph, unless the
//!   text before it is still open.
//! - A parenthesis of responsible bodies on a line of its own belongs to the
//!   paragraph before it.
//!
//! A page number stands between two lines of a paragraph without ending it.

use super::Format;
use crate::parse::{
    Marker, closing_parenthesis, date_line, is_document_number, is_labelled, is_responsibility,
};

/// A paragraph, or something on the page that is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// De-wrapped, trimmed.
    pub text: String,
    pub role: Role,
    /// Where its text stands, in order. A page number may lie between two pieces.
    pub pieces: Vec<Piece>,
}

/// The part of a paragraph that stands on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub line: usize,
    /// Orders the pieces of one line.
    pub column: usize,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Text,
    PageNumber,
    Bookmark,
}

impl Paragraph {
    #[must_use]
    pub fn first_line(&self) -> usize {
        self.pieces.first().map_or(0, |piece| piece.line)
    }

    #[must_use]
    pub fn last_line(&self) -> usize {
        self.pieces.last().map_or(0, |piece| piece.line)
    }

    fn new(piece: Piece, role: Role) -> Self {
        Self {
            text: piece.text.clone(),
            role,
            pieces: vec![piece],
        }
    }

    fn push(&mut self, piece: Piece) {
        let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
        // Two Latin words parted by the break had a space between them; Han has none.
        if latin(self.text.chars().last()) && latin(piece.text.chars().next()) {
            self.text.push(' ');
        }
        self.text.push_str(&piece.text);
        self.pieces.push(piece);
    }
}

/// Bytes after which a paragraph ends with its line. No official paragraph comes
/// near it; what does is no text, and would be read again from its start for
/// every line of it.
const LONGEST: usize = 30_000;

/// All paragraphs in order. Every character that is not white space is in
/// exactly one piece.
pub fn paragraphs<'a>(
    lines: impl Iterator<Item = (usize, &'a str)>,
    format: Format,
) -> Vec<Paragraph> {
    let lines: Vec<(usize, &str)> = lines
        .map(|(no, line)| (no, line.trim()))
        .filter(|(_, line)| !line.is_empty())
        .collect();
    let wrap = usual_width(&lines).filter(|_| format == Format::PdfText);
    let mut done: Vec<Paragraph> = Vec::new();
    // Position in `done` of the paragraph that may still go on.
    let mut current: Option<usize> = None;
    let mut last_width = 0;
    for (no, line) in lines {
        let (bookmark, line) = split_bookmark(line);
        let piece = |column: usize, text: &str| Piece {
            line: no,
            column,
            text: text.to_owned(),
        };
        if let Some(bookmark) = bookmark {
            done.push(Paragraph::new(piece(0, bookmark), Role::Bookmark));
        }
        if line.is_empty() {
            continue;
        }
        if is_page_number(line) {
            done.push(Paragraph::new(piece(1, line), Role::PageNumber));
            continue;
        }
        let before = current.and_then(|at| done.get_mut(at));
        match before {
            Some(before)
                if before.text.len() < LONGEST
                    && goes_on(&before.text, last_width, line, wrap, format) =>
            {
                before.push(piece(1, line))
            }
            _ => {
                current = Some(done.len());
                done.push(Paragraph::new(piece(1, line), Role::Text));
            }
        }
        last_width = width(line);
    }
    done
}

/// Does `line` continue the paragraph `before`, whose last line is `last_width` wide?
fn goes_on(
    before: &str,
    last_width: usize,
    line: &str,
    wrap: Option<usize>,
    format: Format,
) -> bool {
    if is_responsibility(line) && ends_sentence(before) && before.contains('。') {
        return true;
    }
    if format == Format::Web || is_labelled(line) {
        return false;
    }
    if let Some(wrap) = wrap {
        let full = last_width + 6 >= wrap;
        if Marker::read(line).is_some() {
            return full && is_open(before) && !is_heading(before);
        }
        // A title may be broken before the line is full; a full line is prose.
        let short = width(line) + 6 < wrap;
        return full
            || (short
                && is_title(before)
                && is_title(line)
                && !stands_alone(before)
                && !stands_alone(line));
    }
    if stands_alone(before) && Marker::read(before).is_none() || stands_alone(line) {
        return false;
    }
    if is_labelled(before) {
        // A list of bodies ends without a full stop.
        return before.ends_with(['、', '，', ',']);
    }
    is_open(before) && !is_title(before) && !is_heading(before)
}

/// The width at which a hard-wrapped source breaks its lines, in columns (a Han
/// character is two): the middle of its long lines. `None` where lines run on
/// past what fits a page, or where too few are long to tell.
fn usual_width(lines: &[(usize, &str)]) -> Option<usize> {
    const PAGE: usize = 120;
    let mut widths: Vec<usize> = lines.iter().map(|(_, line)| width(line)).collect();
    widths.sort_unstable();
    let wide = *widths.get(widths.len() * 9 / 10)?;
    let long: Vec<usize> = widths
        .iter()
        .copied()
        .filter(|&width| width * 5 >= wide * 4)
        .collect();
    let wrapped = long.len() >= 6 && long.iter().all(|&width| width <= PAGE);
    long.get(long.len() / 2).copied().filter(|_| wrapped)
}

fn width(line: &str) -> usize {
    line.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum()
}

fn ends_sentence(text: &str) -> bool {
    let end = text.trim_end_matches(['”', '"', '’', '）', ')', '》', '】']);
    end.ends_with(['。', '！', '？', '；', ';', '：', ':', '!', '?'])
        || closing_parenthesis(text)
            .is_some_and(|last| last.len() == text.len() || is_responsibility(last))
}

/// It has begun a sentence, or a parenthesis, that nothing closes yet.
fn is_open(text: &str) -> bool {
    let count = |marks: [char; 2]| text.matches(marks).count();
    !ends_sentence(text) || count(['（', '(']) > count(['）', ')'])
}

/// A line that is no sentence: no comma, no full stop, no dash before it, and short.
pub(crate) fn is_title(text: &str) -> bool {
    text.chars().count() <= 60
        && !text.starts_with(['—', '-', '●', '·', '•'])
        && !text.contains(['。', '，', '；', '：', ',', ';', '！', '？'])
        && !text.contains(':')
}

/// A numbered line that is a heading: no full stop, and short.
fn is_heading(text: &str) -> bool {
    Marker::read(text).is_some() && text.chars().count() <= 40 && !text.contains(['。', '；', ';'])
}

/// Lines that are never part of the one before: dates, 发文字号, 附件, parentheses, items.
fn stands_alone(text: &str) -> bool {
    date_line(text).is_some()
        || is_document_number(text)
        || text.starts_with(['（', '(', '【'])
        || text.starts_with("附件")
        || Marker::read(text).is_some()
}

/// `— 6 —`, `- 6 -`, `6` or `第 6 页` alone on a line.
fn is_page_number(line: &str) -> bool {
    let core =
        line.trim_matches(|c: char| matches!(c, '—' | '－' | '-' | '–' | '·') || c.is_whitespace());
    let dashed = core.len() < line.len();
    let digits = !core.is_empty() && core.chars().all(|c| c.is_ascii_digit());
    let paged = line
        .strip_prefix('第')
        .and_then(|rest| rest.strip_suffix('页'))
        .is_some_and(|no| !no.trim().is_empty() && no.trim().chars().all(|c| c.is_ascii_digit()));
    (digits && dashed && core.len() <= 4) || paged
}

/// Word's bookmarks show up as `[bookmark: name]` at the start of a line.
fn split_bookmark(line: &str) -> (Option<&str>, &str) {
    match line
        .strip_prefix("[bookmark:")
        .and_then(|rest| rest.find(']'))
    {
        Some(end) => {
            let end = end + "[bookmark:".len() + 1;
            (
                line.get(..end),
                line.get(end..).unwrap_or_default().trim_start(),
            )
        }
        None => (None, line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(format: Format, text: &str, expect: &[&str]) {
        let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
        let read: Vec<String> = paragraphs(lines, format)
            .into_iter()
            .map(|paragraph| paragraph.text)
            .collect();
        assert_eq!(read, expect, "{text}");
    }

    #[test]
    fn a_web_line_is_a_paragraph() {
        check(
            Format::Web,
            "公告\n日前,我局草拟了计划\n\n(一)甲。",
            &["公告", "日前,我局草拟了计划", "(一)甲。"],
        );
    }

    #[test]
    fn a_cut_sentence_is_joined_in_text_that_is_not_wrapped() {
        check(
            Format::PdfText,
            "一、目标\n\n到2027年，争取突破1000\n\n亿元；努力建成强市。\n\n（一）甲园。以“两中心\n\n“一园一会”为主导。\n\n（责任单位：市甲局）\n\n另起一段。",
            &[
                "一、目标",
                "到2027年，争取突破1000亿元；努力建成强市。",
                "（一）甲园。以“两中心“一园一会”为主导。（责任单位：市甲局）",
                "另起一段。",
            ],
        );
    }

    #[test]
    fn page_numbers_and_bookmarks_stand_apart() {
        check(
            Format::WordTable,
            "[bookmark: _GoBack]分工表",
            &["[bookmark: _GoBack]", "分工表"],
        );
        for page in ["— 6 —", "-12-", "第 3 页"] {
            assert!(is_page_number(page), "{page}");
        }
        for none in ["54", "2021年", "—", "第三页"] {
            assert!(!is_page_number(none), "{none}");
        }
    }

    #[test]
    fn a_text_without_end_is_cut_before_it_takes_forever() {
        let text = "没有句号，也没有完\n".repeat(2500);
        let lines = text.lines().enumerate();
        let read = paragraphs(lines, Format::WordTable);
        assert!(read.len() > 2, "{}", read.len());
        assert!(read.iter().all(|it| it.text.len() < LONGEST + 100));
    }
}
