//! A larger corpus for measuring: the same clauses again and again, each time with
//! its sentences in another order and under the next number. No text of its own, so
//! that what is measured is made of the language that is searched.

use super::mean_lengths;
use bumpalo::Bump;
use corpus::{Clause, ClauseIx, Corpus, DocumentIx, Kind, Page, sentence_spans};
use std::collections::HashMap;

/// `times` as many clauses; the first are the corpus's own.
#[must_use]
pub fn grown<'a>(corpus: &Corpus<'a>, times: usize, arena: &'a Bump) -> Corpus<'a> {
    let mut grown = corpus.clone();
    let own = corpus.clauses.len();
    let mut ordinals: HashMap<(DocumentIx, Kind), u32> = HashMap::new();
    for clause in &corpus.clauses {
        let last = ordinals.entry((clause.document, clause.kind)).or_default();
        *last = clause.ordinal.unwrap_or(*last);
    }
    for copy in 1..times {
        for clause in &corpus.clauses {
            let mut turned = turned(clause, copy, copy * own, arena);
            let last = ordinals.entry((clause.document, clause.kind)).or_default();
            number(&mut turned, last, corpus, arena);
            grown.clauses.push(turned);
        }
    }
    let pages: Vec<Page> = grown
        .clauses
        .iter()
        .map(|clause| Page::new(&grown, clause))
        .collect();
    grown.search.mean_lengths = mean_lengths(&pages);
    grown
}

/// A clause that begins with another of its sentences; what it points to inside
/// the corpus moves along by `shift` clauses.
fn turned<'a>(clause: &Clause<'a>, copy: usize, shift: usize, arena: &'a Bump) -> Clause<'a> {
    let mut turned = clause.clone();
    let text = clause.text;
    let head = clause
        .title
        .map_or(0, |title| text.find(title).map_or(0, |at| at + title.len()));
    let (head, body) = text.split_at(head);
    let mut sentences: Vec<&str> = sentence_spans(body)
        .into_iter()
        .filter_map(|(from, to)| body.get(from..to))
        .collect();
    let count = sentences.len().max(1);
    sentences.rotate_left(copy % count);
    turned.text = arena.alloc_str(&format!("{head}{}", sentences.concat()));
    turned.id = arena.alloc_str(&format!("{}-{copy}", clause.id));
    let moved = |at: &ClauseIx| ClauseIx::from(at.at() + shift);
    turned.path = clause.path.iter().map(moved).collect();
    turned.duplicates = clause.duplicates.iter().map(moved).collect();
    turned
}

/// Counts a clause on from the last of its kind, if its like is counted.
fn number<'a>(clause: &mut Clause<'a>, last: &mut u32, corpus: &Corpus<'a>, arena: &'a Bump) {
    let document = corpus.documents.get(clause.document.at());
    let (Some(_), Some(document)) = (clause.ordinal, document) else {
        return;
    };
    *last += 1;
    clause.ordinal = Some(*last);
    clause.id = arena.alloc_str(&format!("{}/{}-{last:02}", document.id, clause.kind.slug()));
    if clause.kind == Kind::Row {
        clause.number = Some(arena.alloc_str(&last.to_string()));
    }
}
