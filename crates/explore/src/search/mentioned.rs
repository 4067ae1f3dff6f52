//! Which of some terms a free text speaks of: the same names and synonyms as in a
//! search, the other way round.

use super::Search;
use corpus::{Role, fold, stem, units};

impl Search<'_> {
    pub(crate) fn mentioned(&self, text: &str, terms: &[&str]) -> Vec<usize> {
        let folded = units(&self.fold(text));
        let english: Vec<String> = text
            .to_lowercase()
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .map(|word| stem(&word.replace('-', "")))
            .filter(|word| !word.is_empty())
            .collect();
        let says =
            |form: &[u16]| !form.is_empty() && folded.windows(form.len()).any(|part| part == form);
        let says_in_english = |form: &[u16]| {
            (0..english.len()).any(|from| {
                (from + 1..=english.len())
                    .filter_map(|to| english.get(from..to))
                    .any(|words| units(&words.concat()) == form)
            })
        };
        let is_mentioned = |term: &&str| {
            let term = units(&fold(term));
            let lexicon = self.lexicon();
            says(&term)
                || lexicon.named(&term).any(|name| {
                    lexicon.of(name.lexeme).any(|form| match form.role {
                        Role::English => says_in_english(&form.units),
                        _ => says(&form.units),
                    })
                })
        };
        terms
            .iter()
            .enumerate()
            .filter(|(_, term)| is_mentioned(term))
            .map(|(at, _)| at)
            .collect()
    }
}
