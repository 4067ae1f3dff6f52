//! What a reader sees of a search: marks on the printed text, and the best piece
//! of it.

use crate::search::Found;
use corpus::{Folded, fold, sentence_spans};

/// The folded strings to mark: everything the clues of a search stand for.
#[must_use]
pub fn needles(found: Option<&Found>) -> Vec<String> {
    let clues = found.into_iter().flat_map(|found| &found.clues);
    clues
        .flat_map(|clue| clue.alternatives.iter().map(|it| it.form.clone()))
        .collect()
}

/// Where any of the folded strings stands in a text, short parentheses left out
/// or not: byte spans in order, overlaps merged.
#[must_use]
pub fn marks(text: &str, needles: &[String]) -> Vec<(usize, usize)> {
    if needles.is_empty() {
        return Vec::new();
    }
    let forms = [Folded::new(text), Folded::without_asides(text)];
    let mut spans: Vec<(usize, usize)> = forms
        .iter()
        .flat_map(|folded| {
            needles
                .iter()
                .flat_map(|needle| folded.find_all(text, needle))
        })
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

/// A sentence weighs what it has of each needle: the first occurrence, longer
/// needles more.
fn weight(sentence: &str, needles: &[String]) -> usize {
    let folded = fold(sentence);
    needles
        .iter()
        .filter(|needle| folded.contains(needle.as_str()))
        .map(|needle| needle.len())
        .sum()
}

/// The piece of a text to show in a list: whole sentences, at most about `limit`
/// characters, beginning with the sentence that answers best. Returns a byte span
/// on character boundaries.
#[must_use]
pub fn excerpt(text: &str, needles: &[String], limit: usize) -> (usize, usize) {
    let sentences = sentence_spans(text);
    let sentence = |&(from, to): &(usize, usize)| text.get(from..to).unwrap_or_default();
    let best = sentences
        .iter()
        .enumerate()
        .max_by_key(|(at, span)| (weight(sentence(span), needles), std::cmp::Reverse(*at)))
        .map_or(0, |(at, _)| at);
    let (from, mut to) = sentences.get(best).copied().unwrap_or((0, text.len()));
    let characters = |from: usize, to: usize| text.get(from..to).map_or(0, |it| it.chars().count());
    for &(_, end) in sentences.iter().skip(best + 1) {
        if characters(from, end) > limit {
            break;
        }
        to = end;
    }
    if characters(from, to) <= limit {
        return (from, to);
    }
    // A long sentence is cut so that its first mark is in.
    let piece = text.get(from..to).unwrap_or_default();
    let first = marks(piece, needles).first().map_or(0, |&(start, _)| start);
    let before = piece.get(..first).map_or(0, |it| it.chars().count());
    let skipped = if before > limit / 2 {
        before - limit / 3
    } else {
        0
    };
    let at = |count: usize| {
        piece
            .char_indices()
            .nth(count)
            .map_or(to, |(at, _)| from + at)
    };
    (at(skipped), at(skipped + limit))
}
