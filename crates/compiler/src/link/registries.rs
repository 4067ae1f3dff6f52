//! The registries as lists of the corpus; positions there are the indices.

use crate::{
    Problem, Rule,
    read::registry::{File, Registry},
};
use bumpalo::Bump;
use corpus::{
    Agency, Corpus, Date, District, DistrictIx, Group, GroupIx, Mode, Theme, Verb, Verbs, Zone,
};
use toml::Spanned;

/// A corpus with its bodies and places, and no document yet.
pub fn corpus<'a>(
    registry: &Registry,
    as_of: Date,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) -> Corpus<'a> {
    let keep = |text: &str| -> &'a str { arena.alloc_str(text) };
    let districts = &registry.districts;
    let codes: Vec<&str> = districts
        .entries
        .district
        .iter()
        .map(|entry| entry.code.get_ref().as_str())
        .collect();
    let group_ids: Vec<&str> = districts
        .entries
        .group
        .iter()
        .map(|entry| entry.id.get_ref().as_str())
        .collect();
    Corpus {
        as_of,
        documents: Vec::new(),
        clauses: corpus::Clauses::default(),
        agencies: registry
            .agencies
            .entries
            .agency
            .iter()
            .map(|entry| Agency {
                id: keep(entry.id.get_ref()),
                name: keep(entry.name.get_ref()),
                name_en: keep(&entry.en),
                aliases: entry
                    .aliases
                    .iter()
                    .map(|alias| keep(alias.get_ref()))
                    .collect(),
                colloquial: entry.colloquial.iter().map(|alias| keep(alias)).collect(),
                kind: entry.kind,
                background: entry.background.as_deref().map(keep),
            })
            .collect(),
        groups: districts
            .entries
            .group
            .iter()
            .map(|entry| Group {
                id: keep(entry.id.get_ref()),
                name: keep(&entry.name),
                name_en: keep(&entry.en),
                ground: keep(&entry.ground),
            })
            .collect(),
        districts: districts
            .entries
            .district
            .iter()
            .map(|entry| District {
                code: keep(entry.code.get_ref()),
                name: keep(&entry.name),
                name_en: keep(&entry.en),
                group: entry
                    .group
                    .as_ref()
                    .and_then(|group| resolve(districts, group, &group_ids, "分组", problems))
                    .map(GroupIx::from),
                tile: (entry.row, entry.col),
            })
            .collect(),
        zones: registry
            .zones
            .entries
            .zone
            .iter()
            .map(|entry| Zone {
                id: keep(entry.id.get_ref()),
                name: keep(&entry.name),
                name_en: keep(&entry.en),
                districts: entry
                    .districts
                    .iter()
                    .filter_map(|code| resolve(&registry.zones, code, &codes, "区划代码", problems))
                    .map(DistrictIx::from)
                    .collect(),
                ground: keep(&entry.ground),
            })
            .collect(),
        belts: Vec::new(),
        parks: Vec::new(),
        themes: registry
            .themes
            .entries
            .theme
            .iter()
            .map(|entry| Theme {
                id: keep(entry.id.get_ref()),
                name: keep(&entry.name),
                name_en: keep(&entry.en),
            })
            .collect(),
        modes: registry
            .modes
            .entries
            .mode
            .iter()
            .map(|entry| Mode {
                id: keep(entry.id.get_ref()),
                name: keep(&entry.name),
                name_en: keep(&entry.en),
            })
            .collect(),
        targets: Vec::new(),
        comparisons: Vec::new(),
        fit: corpus::Fit::default(),
        threads: Vec::new(),
        lineages: Vec::new(),
        glossary: Vec::new(),
        verbs: Verbs {
            rule: keep(&registry.verbs.entries.rule),
            classes: registry
                .verbs
                .entries
                .verb
                .iter()
                .map(|entry| Verb {
                    id: keep(entry.id.get_ref()),
                    name: keep(&entry.name),
                    name_en: keep(&entry.en),
                })
                .collect(),
        },
        search: corpus::SearchIndex::default(),
        apart: corpus::Apart::default(),
    }
}

/// The position of an id in a list; reported at its line where it is unknown.
pub fn resolve<T>(
    file: &File<T>,
    id: &Spanned<String>,
    known: &[&str],
    what: &str,
    problems: &mut Vec<Problem>,
) -> Option<usize> {
    let found = known.iter().position(|known| known == id.get_ref());
    if found.is_none() {
        problems.push(Problem::new(
            file.name,
            file.line(id),
            Rule::Reference,
            format!("没有这个{what}：{}。", id.get_ref()),
            format!(
                "改为已登记的{what}（{}），或先登记它。",
                nearest(id.get_ref(), known)
            ),
        ));
    }
    found
}

/// A few known ids to choose from, those that begin alike first.
fn nearest(id: &str, known: &[&str]) -> String {
    let common = |known: &str| {
        known
            .chars()
            .zip(id.chars())
            .take_while(|(a, b)| a == b)
            .count()
    };
    let mut sorted: Vec<&str> = known.to_vec();
    sorted.sort_by_key(|known| std::cmp::Reverse(common(known)));
    sorted.truncate(3);
    sorted.join("、")
}
