//! 园区: what their own paragraphs say criterion by criterion, where else they are
//! spoken of, and what the region they lie in is promised.

use super::{
    Ids,
    evidence::{clause_at, quote_in, words_in},
    registries::resolve,
    span::{Form, segment},
};
use crate::{
    Problem,
    read::registry::{ParkEntry, Registry},
};
use bumpalo::Bump;
use corpus::{
    AreaFact, ClauseIx, Closeness, Corpus, CriterionIx, DistrictIx, GradedMention, Kind, Park,
    ParkFact, ParkIx, ZoneIx,
};

/// 等 in these words does not leave a list open.
const NOT_OPEN: [&str; 7] = ["等级", "均等", "平等", "高等", "对等", "同等", "等值"];

/// Fills in the parks and every clause's mentions of them; the criteria are there.
pub fn link<'a>(
    registry: &Registry,
    ids: &Ids<'_>,
    corpus: &mut Corpus<'a>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) {
    let file = &registry.parks;
    let codes: Vec<&str> = corpus.districts.iter().map(|it| it.code).collect();
    let zones: Vec<&str> = corpus.zones.iter().map(|it| it.id).collect();
    for entry in &file.entries.park {
        let Some(own) = clause_at(file, &entry.clause, ids, problems) else {
            continue;
        };
        let of = ParkIx::from(corpus.parks.len());
        let mut facts = Vec::new();
        if let Some(clause) = corpus.clauses.get_mut(own.at()) {
            if quote_in(file, &entry.name, clause, problems).is_some() {
                let (grade, quote) = (Closeness::Own, segment(clause.text, (0, 0)));
                clause.parks.push(GradedMention { of, grade, quote });
            }
            facts = facts_of(registry, entry, clause, problems);
        }
        for mention in &entry.mentions {
            let at = clause_at(file, &mention.clause, ids, problems);
            let Some(clause) = at.and_then(|at| corpus.clauses.get_mut(at.at())) else {
                continue;
            };
            if let Some(quote) = quote_in(file, &mention.quote, clause, problems) {
                let grade = Closeness::Mention;
                clause.parks.push(GradedMention { of, grade, quote });
            }
        }
        let district = entry.district.as_ref();
        let district = district.and_then(|it| resolve(file, it, &codes, "区划代码", problems));
        let zone = entry.zone.as_ref();
        let zone = zone.and_then(|it| resolve(file, it, &zones, "功能区", problems));
        let mut park = Park {
            id: arena.alloc_str(entry.id.get_ref()),
            name: arena.alloc_str(entry.name.get_ref()),
            name_en: arena.alloc_str(&entry.en),
            clause: own,
            district: district.map(DistrictIx::from),
            ground: arena.alloc_str(&entry.ground),
            zone: zone.map(ZoneIx::from),
            facts,
            area: Vec::new(),
        };
        park.area = area_of(registry, corpus, &park);
        corpus.parks.push(park);
    }
}

fn facts_of<'a>(
    registry: &Registry,
    entry: &ParkEntry,
    clause: &corpus::Clause<'a>,
    problems: &mut Vec<Problem>,
) -> Vec<ParkFact<'a>> {
    let file = &registry.parks;
    let criteria = super::fit::criterion_ids(registry);
    let fact = |entry: &crate::read::registry::FactEntry| {
        let criterion = resolve(file, &entry.criterion, &criteria, "比较项", problems);
        let quote = quote_in(file, &entry.quote, clause, problems)?;
        let value = words_in(file, &entry.value, quote, "上述引文", problems)?;
        Some(ParkFact {
            criterion: CriterionIx::from(criterion?),
            value,
            quote,
            open: is_open(quote),
        })
    };
    let mut facts: Vec<_> = entry.facts.iter().filter_map(fact).collect();
    facts.sort_by_key(|fact| fact.criterion);
    facts
}

fn is_open(quote: &str) -> bool {
    let rest = NOT_OPEN
        .iter()
        .fold(quote.to_owned(), |text, word| text.replace(word, ""));
    rest.contains('等')
}

/// The region's clauses that name the park's district, or that of its zone.
fn area_of<'a>(registry: &Registry, corpus: &Corpus<'a>, park: &Park<'_>) -> Vec<AreaFact<'a>> {
    let zone = park.zone.and_then(|zone| corpus.zones.get(zone.at()));
    let districts: Vec<DistrictIx> = match park.district {
        Some(district) => vec![district],
        None => zone.map(|zone| zone.districts.clone()).unwrap_or_default(),
    };
    let document = corpus.clauses.get(park.clause.at()).map(|it| it.document);
    let mut facts = Vec::new();
    for (at, clause) in corpus.clauses.iter().enumerate() {
        let mentions = clause.districts.iter();
        let concerns = mentions.filter(|it| !it.responsible && districts.contains(&it.district));
        if clause.kind != Kind::Region
            || Some(clause.document) != document
            || concerns.count() == 0
            || is_overview(clause)
        {
            continue;
        }
        for (criterion, entry) in registry.fit.entries.criterion.iter().enumerate() {
            let criterion = CriterionIx::from(criterion);
            for word in &entry.area {
                let form = Form {
                    text: word,
                    not_after: &[],
                    not_before: &[],
                };
                let Some(found) = form.find(clause.text, &[]) else {
                    continue;
                };
                let quote = segment(clause.text, found);
                let known =
                    |fact: &AreaFact<'_>| fact.criterion == criterion && fact.quote == quote;
                if !facts.iter().any(known) {
                    facts.push(AreaFact {
                        criterion,
                        clause: ClauseIx::from(at),
                        quote,
                    });
                }
            }
        }
    }
    facts.sort_by_key(|fact| fact.criterion);
    facts
}

/// The unnumbered lead speaks of all regions at once.
fn is_overview(clause: &corpus::Clause<'_>) -> bool {
    clause.number.is_none()
}
