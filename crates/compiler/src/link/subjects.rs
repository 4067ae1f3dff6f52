//! Themes and customs modes: what a clause is about, by the registries' terms.

use super::{
    places::list_spans,
    span::{Form, find_any, segment},
};
use crate::read::registry::Registry;
use corpus::{Corpus, Mention, ModeIx, ThemeIx, ThemeMention};

/// Fills in every clause's themes and modes.
pub fn link(registry: &Registry, corpus: &mut Corpus<'_>) {
    for clause in corpus
        .clauses
        .iter_mut()
        .filter(|clause| clause.kind.is_hit())
    {
        let text = clause.text;
        // 农业 in 市农业农村委 makes no clause one on agriculture.
        let lists = list_spans(clause);
        for (at, entry) in registry.themes.entries.theme.iter().enumerate() {
            let form = |text| Form {
                text,
                not_after: &entry.not_after,
                not_before: &entry.not_before,
            };
            let found = entry
                .terms
                .iter()
                .filter_map(|term| form(term).find(text, &lists));
            let terms: Vec<&str> = found.filter_map(|(from, to)| text.get(from..to)).collect();
            if !terms.is_empty() {
                clause.themes.push(ThemeMention {
                    of: ThemeIx::from(at),
                    terms,
                });
            }
        }
        for (at, entry) in registry.modes.entries.mode.iter().enumerate() {
            let forms = entry.forms.iter().map(|text| Form {
                text,
                not_after: &[],
                not_before: &[],
            });
            if let Some(found) = find_any(forms, text, &lists) {
                clause.modes.push(Mention {
                    of: ModeIx::from(at),
                    quote: segment(text, found),
                });
            }
        }
    }
}
