//! Clauses as the open data has them.

use super::{
    contract::*,
    json::{clause_id, district_code, source_file},
};
use corpus::{Closeness, Corpus, Grade, Place};

pub(super) fn clause<'a>(corpus: &'a Corpus<'_>, entry: &'a corpus::Clause<'_>) -> Clause<'a> {
    let agency_ids = |list: &[corpus::AgencyIx]| -> Vec<&'a str> {
        list.iter()
            .filter_map(|at| corpus.agencies.get(at.at()))
            .map(|agency| agency.id)
            .collect()
    };
    let place = |place: Place| SourcePlace {
        file: source_file(corpus, entry, place),
        first_line: place.first_line,
        last_line: place.last_line,
    };
    Clause {
        id: entry.id,
        document: corpus
            .documents
            .get(entry.document.at())
            .map_or("", |document| document.id),
        kind: entry.kind.slug(),
        ordinal: entry.ordinal,
        number: entry.number,
        path: entry
            .path
            .iter()
            .filter_map(|at| corpus.clauses.get(at.at()))
            .map(|above| above.title.unwrap_or(above.text))
            .collect(),
        title: entry.title,
        text: entry.text,
        sources: std::iter::once(entry.place)
            .chain(entry.variants.iter().map(|variant| variant.place))
            .map(place)
            .collect(),
        variants: entry
            .variants
            .iter()
            .map(|variant| Variant {
                file: source_file(corpus, entry, variant.place),
                text: variant.text,
            })
            .collect(),
        responsibility: entry
            .responsibility
            .iter()
            .map(|list| Responsibility {
                verbatim: list.verbatim,
                scope: list.scope,
                open: list.open,
                agencies: agency_ids(&list.agencies),
            })
            .collect(),
        agencies: agency_ids(&entry.agencies()),
        districts: districts(corpus, entry),
        zones: entry
            .zones
            .iter()
            .filter_map(|mention| {
                Some(ZoneMention {
                    zone: corpus.zones.get(mention.of.at())?.id,
                    quote: mention.quote,
                })
            })
            .collect(),
        belts: entry
            .belts
            .iter()
            .filter_map(|mention| {
                Some(BeltMention {
                    belt: corpus.belts.get(mention.of.at())?.id,
                    grade: closeness(mention.grade),
                    quote: mention.quote,
                })
            })
            .collect(),
        parks: entry
            .parks
            .iter()
            .filter_map(|mention| {
                Some(ParkMention {
                    park: corpus.parks.get(mention.of.at())?.id,
                    grade: closeness(mention.grade),
                    quote: mention.quote,
                })
            })
            .collect(),
        modes: entry
            .modes
            .iter()
            .filter_map(|mention| {
                Some(ModeMention {
                    mode: corpus.modes.get(mention.of.at())?.id,
                    quote: mention.quote,
                })
            })
            .collect(),
        verbs: entry
            .verbs
            .iter()
            .filter_map(|mention| {
                Some(VerbMention {
                    verb: corpus.verbs.classes.get(mention.of.at())?.id,
                    quote: mention.quote,
                })
            })
            .collect(),
        themes: entry
            .themes
            .iter()
            .filter_map(|mention| {
                Some(ThemeMention {
                    theme: corpus.themes.get(mention.of.at())?.id,
                    terms: &mention.terms,
                })
            })
            .collect(),
        targets: entry
            .targets
            .iter()
            .filter_map(|at| corpus.targets.get(at.at()))
            .map(|target| target.id)
            .collect(),
        duplicates: entry
            .duplicates
            .iter()
            .map(|&at| clause_id(corpus, at))
            .collect(),
    }
}

/// 各区 is spelled out here: every district that is not reached more closely.
fn districts<'a>(
    corpus: &'a Corpus<'_>,
    entry: &'a corpus::Clause<'_>,
) -> Vec<DistrictMention<'a>> {
    let mut mentions: Vec<DistrictMention<'a>> = entry
        .districts
        .iter()
        .map(|mention| DistrictMention {
            district: district_code(corpus, mention.district),
            grade: if mention.grade == Grade::Group {
                GradeWord::Group
            } else {
                GradeWord::Named
            },
            quote: mention.quote,
            via: mention
                .via
                .and_then(|at| corpus.groups.get(at.at()))
                .map(|group| group.name),
            role: mention.responsible.then_some("responsible"),
        })
        .collect();
    if let Some(quote) = entry.all_districts {
        for district in &corpus.districts {
            if !mentions
                .iter()
                .any(|mention| mention.district == district.code)
            {
                mentions.push(DistrictMention {
                    district: district.code,
                    grade: GradeWord::All,
                    quote,
                    via: None,
                    role: None,
                });
            }
        }
    }
    mentions
}

const fn closeness(grade: Closeness) -> ClosenessWord {
    match grade {
        Closeness::Own => ClosenessWord::Own,
        Closeness::Product => ClosenessWord::Product,
        Closeness::Mention => ClosenessWord::Mention,
    }
}
