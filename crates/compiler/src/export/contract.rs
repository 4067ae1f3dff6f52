//! The shape of `corpus.json`, and so its schema. A contract with everyone who
//! takes the data: change one of these types only with a line in CHANGELOG.md.

use schemars::JsonSchema;
use serde::Serialize;

/// The whole data set.
#[derive(Serialize, JsonSchema)]
pub(super) struct Data<'a> {
    /// Whose text prevails, and what this data is not.
    pub(super) notice: &'static str,
    /// Statuses in this file hold for this day (`YYYY-MM-DD`).
    pub(super) as_of: String,
    /// The date of the version and the first digits of a digest of what it holds: the
    /// same data has the same name.
    pub(super) version: String,
    pub(super) documents: Vec<Document<'a>>,
    pub(super) clauses: Vec<Clause<'a>>,
    pub(super) agencies: Vec<Agency<'a>>,
    pub(super) districts: Vec<District<'a>>,
    pub(super) groups: Vec<Group<'a>>,
    pub(super) zones: Vec<Zone<'a>>,
    pub(super) belts: Vec<Belt<'a>>,
    pub(super) parks: Vec<Park<'a>>,
    pub(super) themes: Vec<Named<'a>>,
    /// Customs modes by code.
    pub(super) modes: Vec<Named<'a>>,
    /// With which verbs clauses set out, the strongest first.
    pub(super) verbs: Vec<Named<'a>>,
    /// How a clause is classed by its verbs, for readers.
    pub(super) verb_rule: &'a str,
    /// Quantified and dated commitments.
    pub(super) targets: Vec<Target<'a>>,
    /// Where two sources of one document differ in more than width.
    pub(super) differences: Vec<Difference<'a>>,
    /// Rows of the comparison of parks.
    pub(super) criteria: Vec<Named<'a>>,
    /// Subjects that several documents speak of, sentence by sentence.
    pub(super) threads: Vec<Thread<'a>>,
    /// Targets that belong side by side; never equated.
    pub(super) lineages: Vec<Lineage<'a>>,
    pub(super) glossary: Vec<Term<'a>>,
    /// Every piece of every source in order; joined, white space aside, they are
    /// the source.
    pub(super) records: Vec<Record<'a>>,
}

/// `null` means 原文未载明 (not stated).
#[derive(Serialize, JsonSchema)]
pub(super) struct Document<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    /// Unofficial.
    pub(super) title_en: &'a str,
    pub(super) short: &'a str,
    pub(super) aliases: &'a [&'a str],
    pub(super) issuer: Option<&'a str>,
    pub(super) date_made: Option<String>,
    /// The date under the notice that asks for comments on a draft.
    pub(super) notice_date: Option<String>,
    pub(super) document_number: Option<&'a str>,
    pub(super) publicity: Option<&'a str>,
    pub(super) addressee: Option<&'a str>,
    pub(super) status: StatusWord,
    pub(super) consultation: Option<Consultation<'a>>,
    pub(super) sources: Vec<Source<'a>>,
    pub(super) relations: Vec<Relation<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum StatusWord {
    Draft,
    Issued,
    Undated,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Consultation<'a> {
    pub(super) first_day: String,
    pub(super) last_day: String,
    /// At `as_of`.
    pub(super) state: ConsultationState,
    pub(super) quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum ConsultationState {
    Ahead,
    Open,
    Closed,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Source<'a> {
    pub(super) file: &'a str,
    pub(super) sha256: &'a str,
    /// `null`: 来源网址未记录.
    pub(super) origin_url: Option<&'a str>,
    pub(super) retrieved: Option<String>,
    pub(super) characters: u32,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Relation<'a> {
    #[serde(rename = "type")]
    pub(super) kind: RelationWord,
    pub(super) target: RelationEnd<'a>,
    pub(super) quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum RelationWord {
    BasedOn,
    Assigns,
    DraftsOf,
    Cites,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct RelationEnd<'a> {
    /// The id of one of `documents`, if we hold the text.
    pub(super) document: Option<&'a str>,
    pub(super) title: &'a str,
    pub(super) document_number: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Clause<'a> {
    pub(super) id: &'a str,
    pub(super) document: &'a str,
    pub(super) kind: &'a str,
    pub(super) ordinal: Option<u32>,
    /// As printed.
    pub(super) number: Option<&'a str>,
    /// Headings above, outermost first.
    pub(super) path: Vec<&'a str>,
    pub(super) title: Option<&'a str>,
    /// Verbatim, de-wrapped; number and responsibility parenthesis included.
    pub(super) text: &'a str,
    pub(super) sources: Vec<SourcePlace<'a>>,
    pub(super) variants: Vec<Variant<'a>>,
    pub(super) responsibility: Vec<Responsibility<'a>>,
    pub(super) agencies: Vec<&'a str>,
    pub(super) districts: Vec<DistrictMention<'a>>,
    pub(super) zones: Vec<ZoneMention<'a>>,
    pub(super) belts: Vec<BeltMention<'a>>,
    pub(super) parks: Vec<ParkMention<'a>>,
    pub(super) modes: Vec<ModeMention<'a>>,
    pub(super) verbs: Vec<VerbMention<'a>>,
    pub(super) themes: Vec<ThemeMention<'a>>,
    /// Ids of `targets`.
    pub(super) targets: Vec<&'a str>,
    /// Clauses with the same words.
    pub(super) duplicates: Vec<&'a str>,
}

/// Lines are 1-based, both ends included.
#[derive(Serialize, JsonSchema)]
pub(super) struct SourcePlace<'a> {
    pub(super) file: &'a str,
    pub(super) first_line: u32,
    pub(super) last_line: u32,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Variant<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Responsibility<'a> {
    pub(super) verbatim: &'a str,
    /// The words the list stands for, verbatim.
    pub(super) scope: &'a str,
    /// The list ends with 等: it says that it is not complete.
    pub(super) open: bool,
    pub(super) agencies: Vec<&'a str>,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct DistrictMention<'a> {
    pub(super) district: &'a str,
    pub(super) grade: GradeWord,
    pub(super) quote: &'a str,
    /// The group's name, for grade `group`.
    pub(super) via: Option<&'a str>,
    /// `responsible`: the name stands inside a responsible body's name.
    pub(super) role: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum GradeWord {
    Named,
    Group,
    All,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct ZoneMention<'a> {
    pub(super) zone: &'a str,
    pub(super) quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct BeltMention<'a> {
    pub(super) belt: &'a str,
    pub(super) grade: ClosenessWord,
    pub(super) quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct ParkMention<'a> {
    pub(super) park: &'a str,
    pub(super) grade: ClosenessWord,
    pub(super) quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum ClosenessWord {
    Own,
    Product,
    Mention,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct ModeMention<'a> {
    pub(super) mode: &'a str,
    pub(super) quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct VerbMention<'a> {
    pub(super) verb: &'a str,
    pub(super) quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct ThemeMention<'a> {
    pub(super) theme: &'a str,
    /// As they stand in the text.
    pub(super) terms: &'a [&'a str],
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Agency<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) name_en: &'a str,
    /// Other forms of the name that a text uses.
    pub(super) aliases: &'a [&'a str],
    pub(super) kind: &'a str,
    /// Editor's knowledge, not in any source.
    pub(super) background: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct District<'a> {
    /// 行政区划代码.
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) name_en: &'a str,
    /// Background: no source lists a group's members.
    pub(super) group: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Group<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) name_en: &'a str,
    pub(super) ground: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Zone<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) name_en: &'a str,
    /// Background.
    pub(super) districts: Vec<&'a str>,
    pub(super) ground: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Belt<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) name_en: &'a str,
    /// `belt further cluster base`
    pub(super) kind: &'a str,
    /// Its own paragraph; of a cluster or base the clause that names it.
    pub(super) clause: &'a str,
    /// The words of `clause` that name it.
    pub(super) quote: &'a str,
    pub(super) districts: Vec<BeltDistrict<'a>>,
    pub(super) open_ended: bool,
    pub(super) products: Vec<Product<'a>>,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct BeltDistrict<'a> {
    pub(super) district: &'a str,
    pub(super) quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Product<'a> {
    pub(super) name: &'a str,
    pub(super) quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Park<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) name_en: &'a str,
    pub(super) clause: &'a str,
    pub(super) district: ParkDistrict<'a>,
    /// What its own paragraph says; a criterion that is missing is 原文未载明.
    pub(super) facts: Vec<ParkFact<'a>>,
    /// What the region it lies in is promised; not about the park.
    pub(super) area: Vec<AreaFact<'a>>,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct ParkDistrict<'a> {
    /// `null`: not known.
    pub(super) id: Option<&'a str>,
    pub(super) ground: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct ParkFact<'a> {
    pub(super) criterion: &'a str,
    pub(super) value: &'a str,
    pub(super) quote: &'a str,
    /// The sentence leaves its list open (等).
    pub(super) open: bool,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct AreaFact<'a> {
    pub(super) criterion: &'a str,
    pub(super) clause: &'a str,
    pub(super) quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Thread<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) name_en: &'a str,
    pub(super) sentences: Vec<Sentence<'a>>,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Sentence<'a> {
    pub(super) clause: &'a str,
    pub(super) quote: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Lineage<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) name_en: &'a str,
    /// Ids of `targets`.
    pub(super) targets: Vec<&'a str>,
    /// Sentences that come near to a result; none is called one.
    pub(super) near: Vec<Sentence<'a>>,
}

/// An explained word; the meanings are the editor's, `stated` is the text's.
#[derive(Serialize, JsonSchema)]
pub(super) struct Term<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) name_en: &'a str,
    pub(super) forms: &'a [&'a str],
    pub(super) means: &'a str,
    pub(super) means_en: &'a str,
    pub(super) stated: Vec<Sentence<'a>>,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Named<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) name_en: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Target<'a> {
    pub(super) id: &'a str,
    pub(super) clause: &'a str,
    /// What is counted, verbatim.
    pub(super) subject: &'a str,
    /// Comparator, number and unit as printed.
    pub(super) amount: &'a str,
    /// `at_least more_than about exactly range up_to`
    pub(super) comparator: &'a str,
    pub(super) value: Value,
    pub(super) unit: &'a str,
    /// As printed (`2027年底`); `null`: not stated.
    pub(super) deadline: Option<&'a str>,
    /// The deadline's last day.
    pub(super) deadline_day: Option<String>,
    /// At `as_of`; no text states a result.
    pub(super) deadline_state: DeadlineState,
    pub(super) hedge: Option<&'a str>,
    /// Counted for each of these.
    pub(super) per: Option<&'a str>,
    /// A condition on each thing counted.
    pub(super) threshold: Option<&'a str>,
    /// A threshold that decides who is eligible, not a commitment.
    pub(super) eligibility: bool,
    pub(super) quote: &'a str,
}

/// A number, or `[low, high]`.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum Value {
    One(f64),
    Range([f64; 2]),
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum DeadlineState {
    Ahead,
    Passed,
    None,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Difference<'a> {
    pub(super) clause: &'a str,
    /// The source shown, and the other one.
    pub(super) files: [&'a str; 2],
    /// Characters that are the same or differ in width only.
    pub(super) same: u32,
    /// Of these, the ones that differ in width.
    pub(super) width: u32,
    pub(super) changes: Vec<DifferenceChange<'a>>,
    /// The two readings.
    pub(super) quotes: [&'a str; 2],
}

/// Empty where that reading lacks the words.
#[derive(Serialize, JsonSchema)]
pub(super) struct DifferenceChange<'a> {
    pub(super) shown: &'a str,
    pub(super) other: &'a str,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Record<'a> {
    pub(super) document: &'a str,
    pub(super) file: &'a str,
    /// The clause it is part of; `null` for titles, column heads, page numbers.
    pub(super) clause: Option<String>,
    pub(super) role: &'a str,
    pub(super) first_line: usize,
    pub(super) last_line: usize,
    pub(super) text: &'a str,
}
