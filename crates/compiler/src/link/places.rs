//! Districts, groups and functional zones: in a clause's words, and inside the
//! names of the bodies it makes responsible.

use super::{
    span::{Form, find_any, segment},
    units::{Names, printed},
};
use crate::read::registry::{DistrictEntry, Registry, ZoneEntry};
use corpus::{Clause, Corpus, DistrictIx, DistrictMention, Grade, GroupIx, Mention, ZoneIx};

/// Fills in every clause's places.
pub fn link(registry: &Registry, corpus: &mut Corpus<'_>) {
    let names = Names::new(registry);
    let members: Vec<Option<GroupIx>> = corpus
        .districts
        .iter()
        .map(|district| district.group)
        .collect();
    for clause in &mut corpus.clauses {
        let lists = list_spans(clause);
        in_words(registry, &members, clause, &lists);
        in_bodies(registry, &names, clause);
        clause
            .districts
            .sort_by_key(|mention| (mention.grade, mention.responsible, mention.district));
    }
}

/// Where the responsibility lists stand in the text: names there are bodies'.
pub(super) fn list_spans(clause: &Clause<'_>) -> Vec<(usize, usize)> {
    clause
        .responsibility
        .iter()
        .filter_map(|list| {
            clause
                .text
                .find(list.verbatim)
                .map(|at| (at, at + list.verbatim.len()))
        })
        .collect()
}

fn in_words(
    registry: &Registry,
    members: &[Option<GroupIx>],
    clause: &mut Clause<'_>,
    lists: &[(usize, usize)],
) {
    let text = clause.text;
    for (at, entry) in registry.districts.entries.district.iter().enumerate() {
        if let Some(found) = find_any(district_forms(entry), text, lists) {
            push(
                clause,
                DistrictIx::from(at),
                Grade::Named,
                None,
                false,
                segment(text, found),
            );
        }
    }
    for (at, group) in registry.districts.entries.group.iter().enumerate() {
        let form = Form {
            text: &group.name,
            not_after: &[],
            not_before: &[],
        };
        let Some(found) = form.find(text, lists) else {
            continue;
        };
        let via = Some(GroupIx::from(at));
        for (district, _) in members
            .iter()
            .enumerate()
            .filter(|&(_, &member)| member == via)
        {
            push(
                clause,
                DistrictIx::from(district),
                Grade::Group,
                via,
                false,
                segment(text, found),
            );
        }
    }
    clause.all_districts =
        find_any(all_forms(registry), text, lists).map(|found| segment(text, found));
    for (at, entry) in registry.zones.entries.zone.iter().enumerate() {
        if let Some(found) = find_any(zone_forms(entry), text, lists) {
            clause.zones.push(Mention {
                of: ZoneIx::from(at),
                quote: segment(text, found),
            });
        }
    }
}

/// A place inside a responsible body's name is a responsibility.
fn in_bodies(registry: &Registry, names: &Names, clause: &mut Clause<'_>) {
    for list in clause.responsibility.clone() {
        for (_, name) in printed(names, list.verbatim) {
            let Some(at) = list.verbatim.find(&name) else {
                continue;
            };
            let quote = list.verbatim.get(at..at + name.len()).unwrap_or_default();
            for (at, entry) in registry.districts.entries.district.iter().enumerate() {
                if find_any(district_forms(entry), quote, &[]).is_some() {
                    push(
                        clause,
                        DistrictIx::from(at),
                        Grade::Named,
                        None,
                        true,
                        quote,
                    );
                }
            }
            if find_any(all_forms(registry), quote, &[]).is_some() {
                clause.all_districts.get_or_insert(quote);
            }
            for (at, entry) in registry.zones.entries.zone.iter().enumerate() {
                let zone = ZoneIx::from(at);
                let known = clause.zones.iter().any(|mention| mention.of == zone);
                if !known && find_any(zone_forms(entry), quote, &[]).is_some() {
                    clause.zones.push(Mention { of: zone, quote });
                }
            }
        }
    }
}

/// One mention for each district, grade and role: the first.
fn push<'a>(
    clause: &mut Clause<'a>,
    district: DistrictIx,
    grade: Grade,
    via: Option<GroupIx>,
    responsible: bool,
    quote: &'a str,
) {
    let same = |mention: &DistrictMention<'_>| {
        mention.district == district && mention.grade == grade && mention.responsible == responsible
    };
    if !clause.districts.iter().any(same) {
        clause.districts.push(DistrictMention {
            district,
            grade,
            via,
            responsible,
            quote,
        });
    }
}

fn district_forms(entry: &DistrictEntry) -> impl Iterator<Item = Form<'_>> {
    std::iter::once(&entry.name)
        .chain(&entry.forms)
        .map(|text| Form {
            text,
            not_after: &entry.not_after,
            not_before: &entry.not_before,
        })
}

fn zone_forms(entry: &ZoneEntry) -> impl Iterator<Item = Form<'_>> {
    entry.forms.iter().map(|text| Form {
        text,
        not_after: &entry.not_after,
        not_before: &entry.not_before,
    })
}

fn all_forms(registry: &Registry) -> impl Iterator<Item = Form<'_>> {
    let all = &registry.districts.entries.all;
    all.forms.iter().map(|text| Form {
        text,
        not_after: &[],
        not_before: &all.not_before,
    })
}
