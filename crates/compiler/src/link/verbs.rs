//! With which verbs a clause sets out, part of a sentence by part.

use super::span::segment;
use crate::read::registry::Registry;
use corpus::{Corpus, Mention, VerbIx};

/// Fills in every clause's verbs, each class with the first part it stands in.
pub fn link(registry: &Registry, corpus: &mut Corpus<'_>) {
    let entries = &registry.verbs.entries;
    for clause in corpus
        .clauses
        .iter_mut()
        .filter(|clause| clause.kind.is_hit())
    {
        let text = clause.text;
        for (at, entry) in entries.verb.iter().enumerate() {
            let found = starts(text).find(|&start| {
                text.get(start..)
                    .is_some_and(|part| begins(part, &entry.terms, &entries.adverbs))
            });
            if let Some(start) = found {
                clause.verbs.push(Mention {
                    of: VerbIx::from(at),
                    quote: segment(text, (start, start)),
                });
            }
        }
    }
}

/// Where parts of sentences begin, in bytes.
fn starts(text: &str) -> impl Iterator<Item = usize> {
    let marks = text.char_indices().filter(|(_, c)| {
        matches!(
            c,
            '，' | ',' | '。' | '；' | ';' | '：' | ':' | '、' | '.' | '）' | ')' | '\n'
        )
    });
    std::iter::once(0).chain(marks.map(|(at, c)| at + c.len_utf8()))
}

/// Whether a part begins with one of the verbs, adverbs before it left out.
fn begins(part: &str, terms: &[String], adverbs: &[String]) -> bool {
    let mut rest = part.trim_start();
    loop {
        if terms.iter().any(|term| rest.starts_with(term.as_str())) {
            return true;
        }
        let longest = adverbs
            .iter()
            .filter_map(|adverb| rest.strip_prefix(adverb.as_str()))
            .min_by_key(|after| after.len());
        match longest {
            Some(after) if after.len() < rest.len() => rest = after.trim_start(),
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_counts_at_the_head_of_a_part_behind_adverbs() {
        let list = |words: &[&str]| {
            words
                .iter()
                .map(|&word| word.to_owned())
                .collect::<Vec<_>>()
        };
        let (terms, adverbs) = (list(&["探索"]), list(&["积极", "积极稳妥"]));
        let found = |text: &str| starts(text).any(|at| begins(&text[at..], &terms, &adverbs));
        assert!(found("（一）积极探索离岸贸易"));
        assert!(found("支持企业，积极稳妥探索离岸贸易"));
        assert!(!found("支持企业探索离岸贸易"));
    }
}
