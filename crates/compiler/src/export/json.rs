//! `corpus.json` and its schema, out of a compiled corpus.

use super::{NOTICE, clauses::clause, contract::*, threads};
use crate::{compile::Compiled, parse::RecordRole};
use corpus::{Corpus, Date, Place, RelationEnd as RelatedText, RelationKind, Stated, Status};

/// The data set of a compiled corpus, pretty-printed, with a final line end.
///
/// # Errors
/// Only if serialization itself fails.
pub fn corpus_json(compiled: &Compiled<'_>) -> serde_json::Result<String> {
    let mut json = serde_json::to_string_pretty(&Data {
        version: compiled.versions.name(compiled)?,
        ..data(compiled)
    })?;
    json.push('\n');
    Ok(json)
}

/// The JSON Schema of [`corpus_json`], generated from the same types.
///
/// # Errors
/// Only if serialization itself fails.
pub fn corpus_schema() -> serde_json::Result<String> {
    let mut json = serde_json::to_string_pretty(&schemars::schema_for!(Data<'static>))?;
    json.push('\n');
    Ok(json)
}

/// The same as a value, for comparing.
///
/// # Errors
/// Only if serialization itself fails.
pub(crate) fn corpus_value(compiled: &Compiled<'_>) -> serde_json::Result<serde_json::Value> {
    serde_json::to_value(data(compiled))
}

fn data<'a>(compiled: &'a Compiled<'_>) -> Data<'a> {
    let corpus = &compiled.corpus;
    Data {
        notice: NOTICE,
        as_of: corpus.as_of.to_string(),
        // Named after the rest, which it is a digest of.
        version: String::new(),
        documents: corpus
            .documents
            .iter()
            .map(|entry| document(corpus, entry))
            .collect(),
        clauses: corpus
            .clauses
            .iter()
            .map(|entry| clause(corpus, entry))
            .collect(),
        agencies: corpus
            .agencies
            .iter()
            .map(|entry| Agency {
                id: entry.id,
                name: entry.name,
                name_en: entry.name_en,
                aliases: &entry.aliases,
                kind: entry.kind.slug(),
                background: entry.background,
            })
            .collect(),
        districts: corpus
            .districts
            .iter()
            .map(|entry| District {
                id: entry.code,
                name: entry.name,
                name_en: entry.name_en,
                group: entry
                    .group
                    .and_then(|group| corpus.groups.get(group.at()))
                    .map(|group| group.id),
            })
            .collect(),
        groups: corpus
            .groups
            .iter()
            .map(|entry| Group {
                id: entry.id,
                name: entry.name,
                name_en: entry.name_en,
                ground: entry.ground,
            })
            .collect(),
        zones: corpus
            .zones
            .iter()
            .map(|entry| Zone {
                id: entry.id,
                name: entry.name,
                name_en: entry.name_en,
                districts: entry
                    .districts
                    .iter()
                    .map(|&at| district_code(corpus, at))
                    .collect(),
                ground: entry.ground,
            })
            .collect(),
        belts: corpus
            .belts
            .iter()
            .map(|entry| belt(corpus, entry))
            .collect(),
        parks: corpus
            .parks
            .iter()
            .map(|entry| park(corpus, entry))
            .collect(),
        themes: corpus
            .themes
            .iter()
            .map(|entry| Named {
                id: entry.id,
                name: entry.name,
                name_en: entry.name_en,
            })
            .collect(),
        modes: corpus
            .modes
            .iter()
            .map(|entry| Named {
                id: entry.id,
                name: entry.name,
                name_en: entry.name_en,
            })
            .collect(),
        verbs: corpus
            .verbs
            .classes
            .iter()
            .map(|entry| Named {
                id: entry.id,
                name: entry.name,
                name_en: entry.name_en,
            })
            .collect(),
        verb_rule: corpus.verbs.rule,
        targets: corpus
            .targets
            .iter()
            .map(|entry| target(corpus, entry))
            .collect(),
        differences: differences(corpus),
        criteria: corpus
            .fit
            .criteria
            .iter()
            .map(|entry| Named {
                id: entry.id,
                name: entry.name,
                name_en: entry.name_en,
            })
            .collect(),
        threads: threads::threads(corpus),
        lineages: threads::lineages(corpus),
        glossary: threads::glossary(corpus),
        records: records(compiled),
    }
}

fn document<'a>(corpus: &'a Corpus<'_>, entry: &'a corpus::Document<'_>) -> Document<'a> {
    Document {
        id: entry.id,
        title: entry.title,
        title_en: entry.title_en,
        short: entry.short,
        aliases: &entry.aliases,
        issuer: entry.issuer.map(|fact| fact.value),
        date_made: date(entry.date_made),
        notice_date: date(entry.notice_date),
        document_number: entry.document_number.map(|fact| fact.value),
        publicity: entry.publicity.map(|fact| fact.value),
        addressee: entry.addressee.map(|fact| fact.value),
        status: match entry.status {
            Status::Draft => StatusWord::Draft,
            Status::Issued => StatusWord::Issued,
            Status::Undated => StatusWord::Undated,
        },
        consultation: entry.consultation.map(|fact| {
            let (first, last) = fact.value;
            Consultation {
                first_day: first.to_string(),
                last_day: last.to_string(),
                state: match corpus.as_of {
                    today if today < first => ConsultationState::Ahead,
                    today if today <= last => ConsultationState::Open,
                    _ => ConsultationState::Closed,
                },
                quote: fact.quote,
            }
        }),
        sources: entry
            .sources
            .iter()
            .map(|source| Source {
                file: source.file,
                sha256: source.sha256,
                origin_url: source.origin_url,
                retrieved: source.retrieved.map(|date| date.to_string()),
                characters: source.characters,
            })
            .collect(),
        relations: entry
            .relations
            .iter()
            .map(|relation| relation_end(corpus, relation))
            .collect(),
    }
}

fn date(fact: Option<Stated<'_, Date>>) -> Option<String> {
    fact.map(|fact| fact.value.to_string())
}

fn relation_end<'a>(corpus: &'a Corpus<'_>, relation: &'a corpus::Relation<'_>) -> Relation<'a> {
    let target = match relation.target {
        RelatedText::Document(at) => {
            let held = corpus.documents.get(at.at());
            RelationEnd {
                document: held.map(|document| document.id),
                title: held.map_or("", |document| document.title),
                document_number: None,
            }
        }
        RelatedText::Cited { title, number } => RelationEnd {
            document: None,
            title,
            document_number: number,
        },
    };
    let kind = match relation.kind {
        RelationKind::BasedOn => RelationWord::BasedOn,
        RelationKind::Assigns => RelationWord::Assigns,
        RelationKind::DraftsOf => RelationWord::DraftsOf,
        RelationKind::Cites => RelationWord::Cites,
    };
    Relation {
        kind,
        target,
        quote: relation.quote,
    }
}

fn park<'a>(corpus: &'a Corpus<'_>, entry: &'a corpus::Park<'_>) -> Park<'a> {
    let criterion = |at: corpus::CriterionIx| {
        let criterion = corpus.fit.criteria.get(at.at());
        criterion.map_or("", |criterion| criterion.id)
    };
    Park {
        id: entry.id,
        name: entry.name,
        name_en: entry.name_en,
        clause: clause_id(corpus, entry.clause),
        district: ParkDistrict {
            id: entry.district.map(|at| district_code(corpus, at)),
            ground: entry.ground,
        },
        facts: entry
            .facts
            .iter()
            .map(|fact| ParkFact {
                criterion: criterion(fact.criterion),
                value: fact.value,
                quote: fact.quote,
                open: fact.open,
            })
            .collect(),
        area: entry
            .area
            .iter()
            .map(|fact| AreaFact {
                criterion: criterion(fact.criterion),
                clause: clause_id(corpus, fact.clause),
                quote: fact.quote,
            })
            .collect(),
    }
}

fn belt<'a>(corpus: &'a Corpus<'_>, entry: &'a corpus::Belt<'_>) -> Belt<'a> {
    Belt {
        id: entry.id,
        name: entry.name,
        name_en: entry.name_en,
        kind: entry.kind.slug(),
        clause: clause_id(corpus, entry.clause),
        quote: entry.quote,
        districts: entry
            .districts
            .iter()
            .map(|mention| BeltDistrict {
                district: district_code(corpus, mention.of),
                quote: mention.quote,
            })
            .collect(),
        open_ended: entry.open_ended,
        products: entry
            .products
            .iter()
            .map(|product| Product {
                name: product.name,
                quote: product.quote,
            })
            .collect(),
    }
}

fn target<'a>(corpus: &'a Corpus<'_>, entry: &'a corpus::Target<'_>) -> Target<'a> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of a policy text are far below 2^53"
    )]
    let number = |quantity: corpus::Quantity| quantity.0 as f64 / 1000.0;
    Target {
        id: entry.id,
        clause: clause_id(corpus, entry.clause),
        subject: entry.subject,
        amount: entry.amount,
        comparator: entry.comparator.slug(),
        value: if entry.low == entry.high {
            Value::One(number(entry.low))
        } else {
            Value::Range([number(entry.low), number(entry.high)])
        },
        unit: entry.unit,
        deadline: entry.deadline.map(|deadline| deadline.quote),
        deadline_day: entry.deadline.map(|deadline| deadline.value.to_string()),
        deadline_state: match entry.passed(corpus.as_of) {
            Some(true) => DeadlineState::Passed,
            Some(false) => DeadlineState::Ahead,
            None => DeadlineState::None,
        },
        hedge: entry.hedge,
        per: entry.per,
        threshold: entry.threshold,
        eligibility: entry.eligibility,
        quote: entry.quote,
    }
}

/// Readings of one clause that differ in more than width and white space.
fn differences<'a>(corpus: &'a Corpus<'_>) -> Vec<Difference<'a>> {
    let differ = corpus
        .comparisons
        .iter()
        .filter(|comparison| !comparison.changes.is_empty());
    differ
        .filter_map(|comparison| difference(corpus, comparison))
        .collect()
}

fn difference<'a>(
    corpus: &'a Corpus<'_>,
    comparison: &corpus::Comparison,
) -> Option<Difference<'a>> {
    let clause = corpus.clauses.get(comparison.clause.at())?;
    let variant = clause.variants.get(usize::from(comparison.variant))?;
    let slice = |text: &'a str, (from, to): (u32, u32)| {
        text.get(from as usize..to as usize).unwrap_or_default()
    };
    Some(Difference {
        clause: clause.id,
        files: [
            source_file(corpus, clause, clause.place),
            source_file(corpus, clause, variant.place),
        ],
        same: comparison.same,
        width: comparison.width,
        changes: comparison
            .changes
            .iter()
            .map(|change| DifferenceChange {
                shown: slice(clause.text, change.shown),
                other: slice(variant.text, change.other),
            })
            .collect(),
        quotes: [clause.text, variant.text],
    })
}

fn records<'a>(compiled: &'a Compiled<'_>) -> Vec<Record<'a>> {
    let mut records = Vec::new();
    for source in &compiled.sources {
        let document = compiled
            .corpus
            .documents
            .get(source.document)
            .map_or("", |document| document.id);
        for record in &source.parsed.records {
            let clause = record.clause.filter(|_| record.role == RecordRole::Clause);
            let clause = clause.and_then(|at| source.parsed.clauses.get(at));
            records.push(Record {
                document,
                file: &source.file,
                clause: clause.map(|clause| format!("{document}/{}", clause.name)),
                role: record.role.slug(),
                first_line: record.first_line,
                last_line: record.last_line,
                text: &record.text,
            });
        }
    }
    records
}

pub(super) fn source_file<'a>(
    corpus: &'a Corpus<'_>,
    clause: &corpus::Clause<'_>,
    place: Place,
) -> &'a str {
    corpus
        .documents
        .get(clause.document.at())
        .and_then(|document| document.sources.get(usize::from(place.source)))
        .map_or("", |source| source.file)
}

pub(super) fn clause_id<'a>(corpus: &Corpus<'a>, at: corpus::ClauseIx) -> &'a str {
    corpus.clauses.get(at.at()).map_or("", |clause| clause.id)
}

pub(super) fn district_code<'a>(corpus: &Corpus<'a>, at: corpus::DistrictIx) -> &'a str {
    corpus
        .districts
        .get(at.at())
        .map_or("", |district| district.code)
}
