//! 责任单位: printed names to bodies of the registry.

use crate::{Problem, Rule, compile::SourceParsed, parse, read::registry::Registry};
use bumpalo::Bump;
use corpus::{AgencyIx, Corpus, Responsibility, fold};
use std::{
    collections::{BTreeMap, HashMap},
    ops::Bound,
};

/// Every name form, folded, and its body.
pub struct Names {
    forms: HashMap<String, AgencyIx>,
    /// Bytes that a printed form has at most, spaces between its characters included.
    longest: usize,
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
        let longest = 2 * forms.keys().map(String::len).max().unwrap_or(0);
        Self { forms, longest }
    }

    /// The bodies in a printed name: one, or several joined by 及 or 和 where
    /// every part is a body. `None` where the registry has none.
    ///
    /// Each place behind a joint is looked at once, whatever the text: a list may
    /// be a long sentence that only ends like one.
    #[must_use]
    pub fn resolve<'n>(&self, name: &'n str) -> Option<Vec<(AgencyIx, &'n str)>> {
        let joints = joints(name);
        // Where a body may begin: how one gets there, by which body before it.
        let mut reached = BTreeMap::from([(0, None)]);
        let mut next = Some(0);
        while let Some(start) = next {
            let behind = joints.partition_point(|&(end, _)| end <= start);
            for &(end, after) in joints.get(behind..).unwrap_or_default() {
                if end - start > self.longest {
                    break;
                }
                let part = name.get(start..end)?;
                if let Some(&agency) = self.forms.get(&fold(part)) {
                    reached.entry(after).or_insert(Some((start, agency, part)));
                }
            }
            let later = (Bound::Excluded(start), Bound::Unbounded);
            next = reached.range(later).next().map(|(&start, _)| start);
        }
        let mut bodies = Vec::new();
        let mut at = PAST;
        while let Some((start, agency, part)) = *reached.get(&at)? {
            bodies.push((agency, part));
            at = start;
        }
        bodies.reverse();
        Some(bodies)
    }
}

/// Behind the end: no body begins there.
const PAST: usize = usize::MAX;

/// Where a part of a name may end, and where the next one then begins, in order.
fn joints(name: &str) -> Vec<(usize, usize)> {
    let joints = ["以及", "及", "和", "与"].iter().flat_map(|joint| {
        let found = name.match_indices(joint);
        found.map(|(at, joint)| (at, at + joint.len()))
    });
    let mut joints: Vec<(usize, usize)> = joints.chain([(name.len(), PAST)]).collect();
    joints.sort_unstable();
    joints
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
        if !clause.kind.is_hit() {
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
        .trim_start_matches(parse::OPENS)
        .trim_end_matches(parse::CLOSES);
    let (printed, _) = parse::names(inner);
    printed
        .iter()
        .filter_map(|name| names.resolve(name))
        .flatten()
        .map(|(agency, name)| (agency, name.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(forms: &[&str]) -> Names {
        let forms: HashMap<String, AgencyIx> = (forms.iter().enumerate())
            .map(|(at, form)| (fold(form), AgencyIx::from(at)))
            .collect();
        Names { forms, longest: 60 }
    }

    #[test]
    fn a_compound_is_parted_where_every_part_is_a_body() {
        let names = names(&["市甲局", "乙区及丙区管委会", "市文化和旅游局", "各区"]);
        let read = |name| -> Option<Vec<&str>> {
            let bodies = names.resolve(name)?;
            Some(bodies.into_iter().map(|(_, part)| part).collect())
        };
        assert_eq!(read("市文化和旅游局"), Some(vec!["市文化和旅游局"]));
        assert_eq!(
            read("市甲局以及乙区及丙区管委会和市文化和旅游局"),
            Some(vec!["市甲局", "乙区及丙区管委会", "市文化和旅游局"])
        );
        for none in ["", "及", "市甲局及", "及市甲局", "市甲局和某处"] {
            assert_eq!(read(none), None, "{none}");
        }
    }

    /// Trying every way to part it would take longer than anyone waits.
    #[test]
    fn a_sentence_full_of_joints_is_read_at_once() {
        let names = names(&["甲", "甲和甲"]);
        assert!(names.resolve(&"甲和".repeat(5000)).is_none());
        let long = format!("{}甲", "甲和".repeat(5000));
        let bodies = names.resolve(&long);
        assert!(bodies.is_some_and(|bodies| bodies.len() > 2000));
    }
}
