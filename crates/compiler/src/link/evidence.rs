//! What an editor points at: a clause by its id, and words that stand in it.
//! Where there is no such thing, its line is reported.

use super::Ids;
use crate::{
    Problem, Rule,
    read::registry::{File, QuoteEntry, Text},
};
use corpus::{Clause, ClauseIx, Corpus, Sentence};

/// The clause of an id.
pub fn clause_at<T>(
    file: &File<T>,
    id: &Text,
    ids: &Ids<'_>,
    problems: &mut Vec<Problem>,
) -> Option<ClauseIx> {
    let found = ids.get(id.get_ref().as_str()).copied();
    if found.is_none() {
        problems.push(Problem::new(
            file.name,
            file.line(id),
            Rule::Reference,
            format!("没有这个条款：{}。", id.get_ref()),
            "条款编号写法为 文件id/类别-序号，例如 plan-2024-draft/belt-01；可在 dist/data/clauses.csv 或 corpus.json 中查到。",
        ));
    }
    found
}

/// An editor's quote as it stands in a clause.
pub fn quote_in<'a, T>(
    file: &File<T>,
    quote: &Text,
    clause: &Clause<'a>,
    problems: &mut Vec<Problem>,
) -> Option<&'a str> {
    let place = format!("条款 {}", clause.id);
    words_in(file, quote, clause.text, &place, problems)
}

/// The editor's words as they stand in a text; `place` names it.
pub fn words_in<'a, T>(
    file: &File<T>,
    words: &Text,
    text: &'a str,
    place: &str,
    problems: &mut Vec<Problem>,
) -> Option<&'a str> {
    let spans = corpus::Folded::new(text).find_all(text, &corpus::fold(words.get_ref()));
    let Some(&(start, end)) = spans.first() else {
        problems.push(Problem::new(
            file.name,
            file.line(words),
            Rule::Quote,
            format!("{place}中没有这句话：“{}”。", words.get_ref()),
            "从来源文本中原样复制；空格和全半角不计，其余须一字不差。",
        ));
        return None;
    };
    let (start, end) = with_marks(text, (start, end), words.get_ref());
    text.get(start..end)
}

const OPENING: [char; 7] = ['“', '‘', '（', '(', '《', '【', '"'];
const CLOSING: [char; 7] = ['”', '’', '）', ')', '》', '】', '"'];

/// Folding leaves punctuation out: the marks that the editor copied at both ends
/// belong to the quote, or it would show half a pair.
fn with_marks(text: &str, (mut start, mut end): (usize, usize), words: &str) -> (usize, usize) {
    let words = words.trim();
    let copied = words.chars().take_while(|c| OPENING.contains(c)).count();
    for c in text
        .get(..start)
        .unwrap_or_default()
        .chars()
        .rev()
        .take(copied)
    {
        if !OPENING.contains(&c) {
            break;
        }
        start -= c.len_utf8();
    }
    let copied = words
        .chars()
        .rev()
        .take_while(|c| CLOSING.contains(c))
        .count();
    for c in text.get(end..).unwrap_or_default().chars().take(copied) {
        if !CLOSING.contains(&c) {
            break;
        }
        end += c.len_utf8();
    }
    (start, end)
}

/// The sentences of several entries.
pub fn sentences<'a, T>(
    file: &File<T>,
    entries: &[QuoteEntry],
    ids: &Ids<'_>,
    corpus: &Corpus<'a>,
    problems: &mut Vec<Problem>,
) -> Vec<Sentence<'a>> {
    let sentence = |entry: &QuoteEntry| {
        let clause = clause_at(file, &entry.clause, ids, problems)?;
        let text = corpus.clauses.get(clause.at())?;
        let quote = quote_in(file, &entry.quote, text, problems)?;
        Some(Sentence { clause, quote })
    };
    entries.iter().filter_map(sentence).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_keeps_the_marks_it_was_copied_with() {
        let check = |words: &str, expect: &str| {
            let text = "以“两中心一园一会”为主导,推动资源“协同出海”。";
            let spans = corpus::Folded::new(text).find_all(text, &corpus::fold(words));
            let (start, end) = with_marks(text, spans[0], words);
            assert_eq!(&text[start..end], expect, "{words}");
        };
        check("“两中心一园一会”", "“两中心一园一会”");
        check("两中心一园一会", "两中心一园一会");
        check("推动资源“协同出海”", "推动资源“协同出海”");
        check("\"协同出海\"", "“协同出海”");
    }
}
