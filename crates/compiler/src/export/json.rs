//! `corpus.json` and its schema. These types are the contract with everyone who
//! takes the data: change one only with a line in CHANGELOG.md.

use crate::{compile::Compiled, parse::RecordRole};
use corpus::{
    Closeness, Corpus, Date, Grade, Place, RelationEnd as RelatedText, RelationKind, Stated, Status,
};
use schemars::JsonSchema;
use serde::Serialize;

/// The whole data set.
#[derive(Serialize, JsonSchema)]
pub struct Data<'a> {
    /// Statuses in this file hold for this day (`YYYY-MM-DD`).
    as_of: String,
    documents: Vec<Document<'a>>,
    clauses: Vec<Clause<'a>>,
    agencies: Vec<Agency<'a>>,
    districts: Vec<District<'a>>,
    groups: Vec<Group<'a>>,
    zones: Vec<Zone<'a>>,
    belts: Vec<Belt<'a>>,
    parks: Vec<Park<'a>>,
    themes: Vec<Named<'a>>,
    /// Customs modes by code.
    modes: Vec<Named<'a>>,
    /// Quantified and dated commitments.
    targets: Vec<Target<'a>>,
    /// Where two sources of one document differ in more than width.
    differences: Vec<Difference<'a>>,
    /// Every piece of every source in order; joined, white space aside, they are
    /// the source.
    records: Vec<Record<'a>>,
}

/// `null` means 原文未载明 (not stated).
#[derive(Serialize, JsonSchema)]
struct Document<'a> {
    id: &'a str,
    title: &'a str,
    /// Unofficial.
    title_en: &'a str,
    short: &'a str,
    aliases: &'a [&'a str],
    issuer: Option<&'a str>,
    date_made: Option<String>,
    /// The date under the notice that asks for comments on a draft.
    notice_date: Option<String>,
    document_number: Option<&'a str>,
    publicity: Option<&'a str>,
    addressee: Option<&'a str>,
    status: StatusWord,
    consultation: Option<Consultation<'a>>,
    sources: Vec<Source<'a>>,
    relations: Vec<Relation<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum StatusWord {
    Draft,
    Issued,
    Undated,
}

#[derive(Serialize, JsonSchema)]
struct Consultation<'a> {
    first_day: String,
    last_day: String,
    /// At `as_of`.
    state: ConsultationState,
    quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum ConsultationState {
    Ahead,
    Open,
    Closed,
}

#[derive(Serialize, JsonSchema)]
struct Source<'a> {
    file: &'a str,
    sha256: &'a str,
    /// `null`: 来源网址未记录.
    origin_url: Option<&'a str>,
    retrieved: Option<String>,
    characters: u32,
}

#[derive(Serialize, JsonSchema)]
struct Relation<'a> {
    #[serde(rename = "type")]
    kind: RelationWord,
    target: RelationEnd<'a>,
    quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum RelationWord {
    BasedOn,
    Assigns,
    DraftsOf,
    Cites,
}

#[derive(Serialize, JsonSchema)]
struct RelationEnd<'a> {
    /// The id of one of `documents`, if we hold the text.
    document: Option<&'a str>,
    title: &'a str,
    document_number: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
struct Clause<'a> {
    id: &'a str,
    document: &'a str,
    kind: &'a str,
    ordinal: Option<u32>,
    /// As printed.
    number: Option<&'a str>,
    /// Headings above, outermost first.
    path: Vec<&'a str>,
    title: Option<&'a str>,
    /// Verbatim, de-wrapped; number and responsibility parenthesis included.
    text: &'a str,
    sources: Vec<SourcePlace<'a>>,
    variants: Vec<Variant<'a>>,
    responsibility: Vec<Responsibility<'a>>,
    agencies: Vec<&'a str>,
    districts: Vec<DistrictMention<'a>>,
    zones: Vec<ZoneMention<'a>>,
    belts: Vec<BeltMention<'a>>,
    parks: Vec<ParkMention<'a>>,
    modes: Vec<ModeMention<'a>>,
    themes: Vec<ThemeMention<'a>>,
    /// Ids of `targets`.
    targets: Vec<&'a str>,
    /// Clauses with the same words.
    duplicates: Vec<&'a str>,
}

/// Lines are 1-based, both ends included.
#[derive(Serialize, JsonSchema)]
struct SourcePlace<'a> {
    file: &'a str,
    first_line: u32,
    last_line: u32,
}

#[derive(Serialize, JsonSchema)]
struct Variant<'a> {
    file: &'a str,
    text: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct Responsibility<'a> {
    verbatim: &'a str,
    /// The words the list stands for, verbatim.
    scope: &'a str,
    /// The list ends with 等: it says that it is not complete.
    open: bool,
    agencies: Vec<&'a str>,
}

#[derive(Serialize, JsonSchema)]
struct DistrictMention<'a> {
    district: &'a str,
    grade: GradeWord,
    quote: &'a str,
    /// The group's name, for grade `group`.
    via: Option<&'a str>,
    /// `responsible`: the name stands inside a responsible body's name.
    role: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum GradeWord {
    Named,
    Group,
    All,
}

#[derive(Serialize, JsonSchema)]
struct ZoneMention<'a> {
    zone: &'a str,
    quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct BeltMention<'a> {
    belt: &'a str,
    grade: ClosenessWord,
    quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct ParkMention<'a> {
    park: &'a str,
    grade: ClosenessWord,
    quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum ClosenessWord {
    Own,
    Product,
    Mention,
}

#[derive(Serialize, JsonSchema)]
struct ModeMention<'a> {
    mode: &'a str,
    quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct ThemeMention<'a> {
    theme: &'a str,
    /// As they stand in the text.
    terms: &'a [&'a str],
}

#[derive(Serialize, JsonSchema)]
struct Agency<'a> {
    id: &'a str,
    name: &'a str,
    name_en: &'a str,
    /// Other forms of the name that a text uses.
    aliases: &'a [&'a str],
    kind: &'a str,
    /// Editor's knowledge, not in any source.
    background: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
struct District<'a> {
    /// 行政区划代码.
    id: &'a str,
    name: &'a str,
    name_en: &'a str,
    /// Background: no source lists a group's members.
    group: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
struct Group<'a> {
    id: &'a str,
    name: &'a str,
    name_en: &'a str,
    ground: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct Zone<'a> {
    id: &'a str,
    name: &'a str,
    name_en: &'a str,
    /// Background.
    districts: Vec<&'a str>,
    ground: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct Belt<'a> {
    id: &'a str,
    name: &'a str,
    name_en: &'a str,
    clause: &'a str,
    districts: Vec<BeltDistrict<'a>>,
    open_ended: bool,
    products: Vec<Product<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct BeltDistrict<'a> {
    district: &'a str,
    quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct Product<'a> {
    name: &'a str,
    quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct Park<'a> {
    id: &'a str,
    name: &'a str,
    name_en: &'a str,
    clause: &'a str,
    district: ParkDistrict<'a>,
    facts: Vec<ParkFact<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct ParkDistrict<'a> {
    /// `null`: not known.
    id: Option<&'a str>,
    ground: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct ParkFact<'a> {
    criterion: &'a str,
    value: &'a str,
    quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct Named<'a> {
    id: &'a str,
    name: &'a str,
    name_en: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct Target<'a> {
    id: &'a str,
    clause: &'a str,
    /// What is counted, verbatim.
    subject: &'a str,
    /// `at_least more_than about exactly range up_to`
    comparator: &'a str,
    value: Value,
    unit: &'a str,
    /// As printed (`2027年底`); `null`: not stated.
    deadline: Option<&'a str>,
    /// The deadline's last day.
    deadline_day: Option<String>,
    /// At `as_of`; no text states a result.
    deadline_state: DeadlineState,
    hedge: Option<&'a str>,
    /// Counted for each of these.
    per: Option<&'a str>,
    /// A condition on each thing counted.
    threshold: Option<&'a str>,
    /// A threshold that decides who is eligible, not a commitment.
    eligibility: bool,
    quote: &'a str,
}

/// A number, or `[low, high]`.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum Value {
    One(f64),
    Range([f64; 2]),
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum DeadlineState {
    Ahead,
    Passed,
    None,
}

#[derive(Serialize, JsonSchema)]
struct Difference<'a> {
    clause: &'a str,
    /// The source shown, and the other one.
    files: [&'a str; 2],
    /// Characters that are the same or differ in width only.
    same: u32,
    /// Of these, the ones that differ in width.
    width: u32,
    changes: Vec<DifferenceChange<'a>>,
    /// The two readings.
    quotes: [&'a str; 2],
}

/// Empty where that reading lacks the words.
#[derive(Serialize, JsonSchema)]
struct DifferenceChange<'a> {
    shown: &'a str,
    other: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct Record<'a> {
    document: &'a str,
    file: &'a str,
    /// The clause it is part of; `null` for titles, column heads, page numbers.
    clause: Option<String>,
    role: &'a str,
    first_line: usize,
    last_line: usize,
    text: &'a str,
}

/// The data set of a compiled corpus, pretty-printed, with a final line end.
///
/// # Errors
/// Only if serialization itself fails.
pub fn corpus_json(compiled: &Compiled<'_>) -> serde_json::Result<String> {
    let mut json = serde_json::to_string_pretty(&data(compiled))?;
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

fn data<'a>(compiled: &'a Compiled<'_>) -> Data<'a> {
    let corpus = &compiled.corpus;
    Data {
        as_of: corpus.as_of.to_string(),
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
            .map(|entry| Park {
                id: entry.id,
                name: entry.name,
                name_en: entry.name_en,
                clause: clause_id(corpus, entry.clause),
                district: ParkDistrict {
                    id: entry.district.map(|at| district_code(corpus, at)),
                    ground: entry.ground,
                },
                facts: Vec::new(),
            })
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
        targets: corpus
            .targets
            .iter()
            .map(|entry| target(corpus, entry))
            .collect(),
        differences: differences(corpus),
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

fn clause<'a>(corpus: &'a Corpus<'_>, entry: &'a corpus::Clause<'_>) -> Clause<'a> {
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

fn belt<'a>(corpus: &'a Corpus<'_>, entry: &'a corpus::Belt<'_>) -> Belt<'a> {
    Belt {
        id: entry.id,
        name: entry.name,
        name_en: entry.name_en,
        clause: clause_id(corpus, entry.clause),
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

fn source_file<'a>(corpus: &'a Corpus<'_>, clause: &corpus::Clause<'_>, place: Place) -> &'a str {
    corpus
        .documents
        .get(clause.document.at())
        .and_then(|document| document.sources.get(usize::from(place.source)))
        .map_or("", |source| source.file)
}

fn clause_id<'a>(corpus: &Corpus<'a>, at: corpus::ClauseIx) -> &'a str {
    corpus.clauses.get(at.at()).map_or("", |clause| clause.id)
}

fn district_code<'a>(corpus: &Corpus<'a>, at: corpus::DistrictIx) -> &'a str {
    corpus
        .districts
        .get(at.at())
        .map_or("", |district| district.code)
}

const fn closeness(grade: Closeness) -> ClosenessWord {
    match grade {
        Closeness::Own => ClosenessWord::Own,
        Closeness::Product => ClosenessWord::Product,
        Closeness::Mention => ClosenessWord::Mention,
    }
}
