//! 责任单位: printed names to bodies of the registry.

use crate::{Problem, Rule, compile::SourceParsed, parse, read::registry::Registry};
use bumpalo::Bump;
use corpus::{AgencyIx, Corpus, Responsibility, fold};
use std::collections::HashMap;

/// Every name form, folded, and its body.
pub struct Names {
    forms: HashMap<String, AgencyIx>,
}

impl Names {
    #[must_use]
    pub fn new(registry: &Registry) -> Self {
        let mut forms = HashMap::new();
        for (at, entry) in registry.agencies.entries.agency.iter().enumerate() {
            for name in std::iter::once(&entry.name).chain(&entry.aliases) {
                forms
                    .entry(fold(name.get_ref()))
                    .or_insert(AgencyIx::from(at));
            }
        }
        Self { forms }
    }

    /// The bodies in a printed name: one, or several joined by 及 or 和 where
    /// every part is a body. `None` where the registry has none.
    #[must_use]
    pub fn resolve<'n>(&self, name: &'n str) -> Option<Vec<(AgencyIx, &'n str)>> {
        if let Some(&agency) = self.forms.get(&fold(name)) {
            return Some(vec![(agency, name)]);
        }
        ["以及", "及", "和", "与"].iter().find_map(|joint| {
            name.match_indices(joint).find_map(|(at, _)| {
                let head = self.resolve(name.get(..at)?)?;
                let tail = self.resolve(name.get(at + joint.len()..)?)?;
                Some(head.into_iter().chain(tail).collect())
            })
        })
    }
}

/// Fills in every clause's responsibility lists.
pub fn link<'a>(
    registry: &Registry,
    sources: &[SourceParsed],
    corpus: &mut Corpus<'a>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) {
    let names = Names::new(registry);
    // The shown source of each document has its clauses in the corpus's order.
    let mut shown: Vec<&SourceParsed> = Vec::new();
    for source in sources {
        if shown
            .last()
            .is_none_or(|last| last.document != source.document)
        {
            shown.push(source);
        }
    }
    let parsed = shown.iter().flat_map(|source| {
        source
            .parsed
            .clauses
            .iter()
            .map(move |clause| (*source, clause))
    });
    for (clause, (source, parsed)) in corpus.clauses.iter_mut().zip(parsed) {
        if !clause.is_hit() {
            continue;
        }
        let mut unknown = |name: &str, line: usize| {
            problems.push(Problem::new(
                &source.path(),
                line,
                Rule::UnknownUnit,
                format!("责任单位“{name}”不在名录中。"),
                "在 data/agencies.toml 中登记：新单位加一段 [[agency]]，已有单位的另一种写法加进它的 aliases。",
            ));
        };
        let mut resolve = |printed: Vec<String>, line: usize| {
            let mut agencies = Vec::new();
            for name in printed {
                match names.resolve(&name) {
                    Some(found) => agencies.extend(found.into_iter().map(|(agency, _)| agency)),
                    None => unknown(&name, line),
                }
            }
            agencies
        };
        if let Some(cell) = &parsed.units {
            let (printed, open) = parse::names(cell);
            clause.responsibility.push(Responsibility {
                verbatim: arena.alloc_str(cell),
                scope: clause.text,
                open,
                agencies: resolve(printed, parsed.units_line),
            });
        }
        for list in parse::lists(clause.text) {
            let (start, end) = list.scope;
            clause.responsibility.push(Responsibility {
                verbatim: arena.alloc_str(&list.verbatim),
                scope: clause.text.get(start..end).unwrap_or_default().trim(),
                open: list.open,
                agencies: resolve(list.names, parsed.last_line),
            });
        }
    }
}

/// The printed names of a list, compounds parted, as they stand in it.
#[must_use]
pub fn printed(names: &Names, verbatim: &str) -> Vec<(AgencyIx, String)> {
    let inner = verbatim
        .trim_start_matches(['（', '('])
        .trim_end_matches(['）', ')']);
    let (printed, _) = parse::names(inner);
    printed
        .iter()
        .filter_map(|name| names.resolve(name))
        .flatten()
        .map(|(agency, name)| (agency, name.to_owned()))
        .collect()
}
