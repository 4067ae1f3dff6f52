//! The model: documents, clauses, and the bodies and places they speak of.
//!
//! Strings are borrowed from the blob (in the app) or from the compiler's arena
//! (at build). A field named `quote` or `verbatim` is text that stands in the
//! source to the letter, white space aside; the compiler's check proves it.
//! `Option::None` on a stated fact means 原文未载明 (not stated), never "no".

use crate::{
    AgencyIx, BeltIx, ClauseIx, Date, DistrictIx, DocumentIx, GroupIx, ModeIx, ParkIx, TargetIx,
    VerbIx, ZoneIx,
};
use crate::{
    Apart, AreaFact, Clauses, Comparison, Fit, Lineage, Mode, ParkFact, SearchIndex, Status,
    Target, Term, Theme, ThemeMention, Thread, Verbs,
};
use serde::{Deserialize, Serialize};

/// Everything the site knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corpus<'a> {
    /// 截至: the date for which statuses in pages and data are computed.
    pub as_of: Date,
    #[serde(borrow)]
    pub documents: Vec<Document<'a>>,
    /// In reading order: document after document, each from first to last.
    #[serde(borrow)]
    pub clauses: Clauses<'a>,
    #[serde(borrow)]
    pub agencies: Vec<Agency<'a>>,
    #[serde(borrow)]
    pub districts: Vec<District<'a>>,
    #[serde(borrow)]
    pub groups: Vec<Group<'a>>,
    #[serde(borrow)]
    pub zones: Vec<Zone<'a>>,
    #[serde(borrow)]
    pub belts: Vec<Belt<'a>>,
    #[serde(borrow)]
    pub parks: Vec<Park<'a>>,
    #[serde(borrow)]
    pub themes: Vec<Theme<'a>>,
    #[serde(borrow)]
    pub modes: Vec<Mode<'a>>,
    #[serde(borrow)]
    pub targets: Vec<Target<'a>>,
    /// Every clause that another source prints too, compared character by character.
    pub comparisons: Vec<Comparison>,
    /// How parks are compared, and what a visitor is asked.
    #[serde(borrow)]
    pub fit: Fit<'a>,
    /// Subjects that at least two documents speak of.
    #[serde(borrow)]
    pub threads: Vec<Thread<'a>>,
    #[serde(borrow)]
    pub lineages: Vec<Lineage<'a>>,
    #[serde(borrow)]
    pub glossary: Vec<Term<'a>>,
    #[serde(borrow)]
    pub verbs: Verbs<'a>,
    #[serde(borrow)]
    pub search: SearchIndex<'a>,
    pub apart: Apart,
}

/// A fact about a document and the words it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated<'a, T> {
    pub value: T,
    pub quote: &'a str,
}

/// 文件: one document, made of one or more sources.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document<'a> {
    pub id: &'a str,
    /// 标题, as printed in the source shown.
    pub title: &'a str,
    /// A short name for lists and crumbs, the editor's.
    pub short: &'a str,
    pub title_en: &'a str,
    #[serde(borrow)]
    pub aliases: Vec<&'a str>,
    /// 发文机关.
    #[serde(borrow)]
    pub issuer: Option<Stated<'a, &'a str>>,
    /// 成文日期.
    #[serde(borrow)]
    pub date_made: Option<Stated<'a, Date>>,
    /// 公告日期: the date under a notice that asks for comments on a draft.
    #[serde(borrow)]
    pub notice_date: Option<Stated<'a, Date>>,
    /// 发文字号 of this document itself, not of one it cites.
    #[serde(borrow)]
    pub document_number: Option<Stated<'a, &'a str>>,
    /// 公开属性.
    #[serde(borrow)]
    pub publicity: Option<Stated<'a, &'a str>>,
    /// 主送机关.
    #[serde(borrow)]
    pub addressee: Option<Stated<'a, &'a str>>,
    pub status: Status,
    /// First and last day of a public consultation.
    #[serde(borrow)]
    pub consultation: Option<Stated<'a, (Date, Date)>>,
    #[serde(borrow)]
    pub sources: Vec<Source<'a>>,
    #[serde(borrow)]
    pub relations: Vec<Relation<'a>>,
    /// This document's clauses are `first .. first + count`.
    pub first: ClauseIx,
    pub count: u32,
}

/// 来源: one text as it was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source<'a> {
    /// File name under `data/sources/`.
    pub file: &'a str,
    /// Lower-case hex.
    pub sha256: &'a str,
    pub origin_url: Option<&'a str>,
    pub retrieved: Option<Date>,
    /// Characters that are not white space, all of them in records.
    pub characters: u32,
}

/// What one document says of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation<'a> {
    pub kind: RelationKind,
    pub target: RelationEnd<'a>,
    pub quote: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RelationKind {
    BasedOn,
    Assigns,
    DraftsOf,
    Cites,
}

/// The other end of a relation: one of ours, or a text that we do not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RelationEnd<'a> {
    Document(DocumentIx),
    Cited {
        title: &'a str,
        number: Option<&'a str>,
    },
}

/// 条款: one clause, verbatim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clause<'a> {
    /// `<document>/<kind>-<ordinal>`; once published it always resolves.
    pub id: &'a str,
    pub document: DocumentIx,
    pub kind: Kind,
    pub ordinal: Option<u32>,
    /// As printed: `（一）`, `4.`, `第三条`, `45`.
    pub number: Option<&'a str>,
    /// Headings above, outermost first.
    pub path: Vec<ClauseIx>,
    pub title: Option<&'a str>,
    /// De-wrapped, number and responsibility parenthesis included.
    pub text: &'a str,
    /// Where `text` stands.
    pub place: Place,
    /// The same clause as another source of the document prints it.
    #[serde(borrow)]
    pub variants: Vec<Variant<'a>>,
    #[serde(borrow)]
    pub responsibility: Vec<Responsibility<'a>>,
    #[serde(borrow)]
    pub districts: Vec<DistrictMention<'a>>,
    /// 各区: the words that concern every district, if any do.
    pub all_districts: Option<&'a str>,
    #[serde(borrow)]
    pub zones: Vec<Mention<'a, ZoneIx>>,
    #[serde(borrow)]
    pub belts: Vec<GradedMention<'a, BeltIx>>,
    #[serde(borrow)]
    pub parks: Vec<GradedMention<'a, ParkIx>>,
    #[serde(borrow)]
    pub modes: Vec<Mention<'a, ModeIx>>,
    #[serde(borrow)]
    pub themes: Vec<ThemeMention<'a>>,
    /// With which verbs it sets out.
    #[serde(borrow)]
    pub verbs: Vec<Mention<'a, VerbIx>>,
    /// Commitments that stand in this clause; a row's are its measure's.
    pub targets: Vec<TargetIx>,
    /// Clauses with the same words: a measure's table rows, a row's measure.
    pub duplicates: Vec<ClauseIx>,
}

impl Clause<'_> {
    /// The bodies this clause makes responsible, each once, in printed order.
    #[must_use]
    pub fn agencies(&self) -> Vec<AgencyIx> {
        let mut agencies = Vec::new();
        for agency in self.responsibility.iter().flat_map(|list| &list.agencies) {
            if !agencies.contains(agency) {
                agencies.push(*agency);
            }
        }
        agencies
    }
}

/// What a clause is in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    Notice,
    Preamble,
    Guideline,
    Heading,
    Goal,
    Measure,
    Row,
    Task,
    Safeguard,
    Annex,
    Belt,
    Park,
    Region,
}

impl Kind {
    pub const ALL: [Self; 13] = [
        Self::Notice,
        Self::Preamble,
        Self::Guideline,
        Self::Heading,
        Self::Goal,
        Self::Measure,
        Self::Row,
        Self::Task,
        Self::Safeguard,
        Self::Annex,
        Self::Belt,
        Self::Park,
        Self::Region,
    ];

    /// Headings, notices and annex titles are read, not counted.
    #[must_use]
    pub const fn is_hit(self) -> bool {
        !matches!(self, Self::Heading | Self::Notice | Self::Annex)
    }

    /// The word in ids, addresses and open data.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Preamble => "preamble",
            Self::Guideline => "guideline",
            Self::Heading => "heading",
            Self::Goal => "goal",
            Self::Measure => "measure",
            Self::Row => "row",
            Self::Task => "task",
            Self::Safeguard => "safeguard",
            Self::Annex => "annex",
            Self::Belt => "belt",
            Self::Park => "park",
            Self::Region => "region",
        }
    }
}

/// Lines of one of the document's sources, 1-based, both ends included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Position in `Document::sources`.
    pub source: u8,
    pub first_line: u32,
    pub last_line: u32,
}

/// Another source's reading of a clause, as that source prints it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant<'a> {
    pub place: Place,
    pub text: &'a str,
}

/// 责任单位: one list of responsible bodies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Responsibility<'a> {
    /// The parenthesis or table cell as printed.
    pub verbatim: &'a str,
    /// The words the list stands for: all of the clause's, or part of them.
    pub scope: &'a str,
    /// 等: the list says of itself that it is not complete.
    pub open: bool,
    pub agencies: Vec<AgencyIx>,
}

/// How closely a clause concerns a district. Ordered: the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    /// 点名.
    Named,
    /// 经分组: through 市内六区, 环城四区 or 远郊五区.
    Group,
    /// 各区.
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DistrictMention<'a> {
    pub district: DistrictIx,
    /// `Named` or `Group`; 各区 is `Clause::all_districts`.
    pub grade: Grade,
    pub via: Option<GroupIx>,
    /// The district's name stands inside a responsible body's name.
    pub responsible: bool,
    pub quote: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention<'a, Ix> {
    pub of: Ix,
    pub quote: &'a str,
}

/// How closely a clause concerns a belt or park. Ordered: the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Closeness {
    /// Its own paragraph.
    Own,
    /// One of its goods is named.
    Product,
    /// It is spoken of.
    Mention,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GradedMention<'a, Ix> {
    pub of: Ix,
    pub grade: Closeness,
    pub quote: &'a str,
}

/// 单位: a body that a text makes responsible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agency<'a> {
    pub id: &'a str,
    pub name: &'a str,
    /// Unofficial.
    pub name_en: &'a str,
    /// Every other form of the name that a text uses.
    #[serde(borrow)]
    pub aliases: Vec<&'a str>,
    /// What people call it; for search only.
    #[serde(borrow)]
    pub colloquial: Vec<&'a str>,
    pub kind: UnitKind,
    /// Editor's knowledge about the body, shown as such.
    pub background: Option<&'a str>,
}

/// What sort of body it is; the registry writes it in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum UnitKind {
    Municipal,
    Vertical,
    Party,
    Court,
    People,
    Enterprise,
    District,
    Zone,
    Collective,
}

impl UnitKind {
    pub const ALL: [Self; 9] = [
        Self::Municipal,
        Self::Vertical,
        Self::Party,
        Self::Court,
        Self::People,
        Self::Enterprise,
        Self::District,
        Self::Zone,
        Self::Collective,
    ];

    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Municipal => "municipal",
            Self::Vertical => "vertical",
            Self::Party => "party",
            Self::Court => "court",
            Self::People => "people",
            Self::Enterprise => "enterprise",
            Self::District => "district",
            Self::Zone => "zone",
            Self::Collective => "collective",
        }
    }
}

/// 行政区.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct District<'a> {
    /// 行政区划代码.
    pub code: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
    /// Which group it belongs to is background, not in any source.
    pub group: Option<GroupIx>,
    /// Row and column of its tile in the schematic, from the north-west.
    pub tile: (u8, u8),
}

/// 分组: 市内六区, 环城四区, 远郊五区.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
    /// Why we say who its members are.
    pub ground: &'a str,
}

/// 功能区.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Zone<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
    pub districts: Vec<DistrictIx>,
    /// Why we say where it lies.
    pub ground: &'a str,
}

/// 产业带: a belt, or another gathering of an industry that a text names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Belt<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
    pub kind: BeltKind,
    /// Its own paragraph; of a cluster or base, which have none, the clause that
    /// names it.
    pub clause: ClauseIx,
    /// The words of `clause` that name it.
    pub quote: &'a str,
    #[serde(borrow)]
    pub districts: Vec<Mention<'a, DistrictIx>>,
    /// 等区: the list of districts is open.
    pub open_ended: bool,
    #[serde(borrow)]
    pub products: Vec<Product<'a>>,
}

/// What sort of gathering it is; the registry writes it in lower case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BeltKind {
    /// 产业带, with a paragraph of its own.
    #[default]
    Belt,
    /// 其他特色产业: several goods in one paragraph.
    Further,
    /// 产业集群: named, without a paragraph of its own.
    Cluster,
    /// 基地: named, without a paragraph of its own.
    Base,
}

impl BeltKind {
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Belt => "belt",
            Self::Further => "further",
            Self::Cluster => "cluster",
            Self::Base => "base",
        }
    }

    #[must_use]
    pub const fn has_paragraph(self) -> bool {
        matches!(self, Self::Belt | Self::Further)
    }
}

/// A good that a belt's own paragraph names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product<'a> {
    pub name: &'a str,
    pub quote: &'a str,
}

/// 园区.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Park<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub name_en: &'a str,
    pub clause: ClauseIx,
    /// Where it lies, and why we say so; mostly background.
    pub district: Option<DistrictIx>,
    pub ground: &'a str,
    pub zone: Option<ZoneIx>,
    /// What its own paragraph says, criterion after criterion.
    #[serde(borrow)]
    pub facts: Vec<ParkFact<'a>>,
    /// What its region is promised.
    #[serde(borrow)]
    pub area: Vec<AreaFact<'a>>,
}
