//! Plain search: every word stands somewhere in the clause, folded alike. And
//! what a reader sees of it: marks and the best piece of text.

use corpus::{Clause, Corpus, Folded, fold};

/// The words of a query, folded; several mean all of them.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split_whitespace()
        .map(fold)
        .filter(|word| !word.is_empty())
        .collect()
}

/// The folded text of every clause, with what its table cell says.
pub(crate) fn index(corpus: &Corpus<'_>) -> Vec<String> {
    corpus
        .clauses
        .iter()
        .map(|clause| searched(clause))
        .collect()
}

fn searched(clause: &Clause<'_>) -> String {
    let mut text = fold(clause.text);
    for list in &clause.responsibility {
        // In prose the list is part of the text already.
        if !clause.text.contains(list.verbatim) {
            // A mark that folding never yields keeps words from running over the seam.
            text.push('\n');
            text.push_str(&fold(list.verbatim));
        }
    }
    text
}

/// Where the query's words stand in a text: byte spans in order, overlaps merged.
#[must_use]
pub fn marks(text: &str, query: &str) -> Vec<(usize, usize)> {
    let folded = Folded::new(text);
    let mut spans: Vec<(usize, usize)> = words(query)
        .iter()
        .flat_map(|word| folded.find_all(text, word))
        .collect();
    spans.sort_unstable();
    let mut merged: Vec<(usize, usize)> = Vec::with_capacity(spans.len());
    for (start, end) in spans {
        match merged.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => merged.push((start, end)),
        }
    }
    merged
}

/// The piece of a text to show in a list: whole sentences, at most about `limit`
/// characters, beginning with the sentence that holds the first mark. Returns a
/// byte span on character boundaries.
#[must_use]
pub fn excerpt(text: &str, query: &str, limit: usize) -> (usize, usize) {
    let first = marks(text, query).first().map_or(0, |&(start, _)| start);
    let sentence_ends = |c: char| matches!(c, '。' | '；' | ';' | '！' | '？' | '\n');
    let start = text
        .char_indices()
        .take_while(|&(at, _)| at < first)
        .filter(|&(_, c)| sentence_ends(c))
        .last()
        .map_or(0, |(at, c)| at + c.len_utf8());
    let rest = text.get(start..).unwrap_or_default();
    let mut end = text.len();
    let mut last_sentence = None;
    for (count, (at, c)) in rest.char_indices().enumerate() {
        if count >= limit {
            // The mark itself is never cut away.
            let cut = last_sentence
                .filter(|&sentence| sentence > first)
                .unwrap_or(start + at);
            end = cut.max(start);
            break;
        }
        if sentence_ends(c) {
            last_sentence = Some(start + at + c.len_utf8());
        }
    }
    (start, end)
}
