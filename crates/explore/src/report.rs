//! The data report: what the texts leave open, where they differ, and what the
//! compiler doubted. Everything here is computed from the corpus; nothing is an
//! opinion about it.

use crate::ledger;
use corpus::{AgencyIx, BeltIx, ClauseIx, Corpus, DocumentIx, Kind, ParkIx, TargetIx, UnitKind};

/// One line of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    pub kind: FindingKind,
    pub subject: Subject,
}

/// What is open or different. In the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingKind {
    IssuerNotStated,
    DateNotStated,
    NumberNotStated,
    OriginUnknown,
    BeltWithoutDistrict,
    OpenList,
    ParkWithoutDistrict,
    Collective,
    WithoutUnit,
    DeadlinePassed,
    LineageDiffers,
    SourcesDiffer,
    UnitsDiffer,
}

impl FindingKind {
    pub const ALL: [Self; 13] = [
        Self::IssuerNotStated,
        Self::DateNotStated,
        Self::NumberNotStated,
        Self::OriginUnknown,
        Self::BeltWithoutDistrict,
        Self::OpenList,
        Self::ParkWithoutDistrict,
        Self::Collective,
        Self::WithoutUnit,
        Self::DeadlinePassed,
        Self::LineageDiffers,
        Self::SourcesDiffer,
        Self::UnitsDiffer,
    ];

    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::IssuerNotStated => "issuer",
            Self::DateNotStated => "date",
            Self::NumberNotStated => "number",
            Self::OriginUnknown => "origin",
            Self::BeltWithoutDistrict => "belt-district",
            Self::OpenList => "open-list",
            Self::ParkWithoutDistrict => "park-district",
            Self::Collective => "collective",
            Self::WithoutUnit => "no-unit",
            Self::DeadlinePassed => "passed",
            Self::LineageDiffers => "lineage",
            Self::SourcesDiffer => "sources",
            Self::UnitsDiffer => "units",
        }
    }
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Document(DocumentIx),
    /// Position in `Document::sources`.
    Source(DocumentIx, usize),
    Clause(ClauseIx),
    Belt(BeltIx),
    Park(ParkIx),
    Agency(AgencyIx),
    Target(TargetIx),
    /// Position in `Corpus::lineages`.
    Lineage(usize),
}

/// The whole report, kind after kind.
#[must_use]
pub fn report(corpus: &Corpus<'_>) -> Vec<Finding> {
    let kinds = FindingKind::ALL.into_iter();
    kinds
        .flat_map(|kind| {
            let found = subjects(corpus, kind).into_iter();
            found.map(move |subject| Finding { kind, subject })
        })
        .collect()
}

fn subjects(corpus: &Corpus<'_>, kind: FindingKind) -> Vec<Subject> {
    let documents = |open: fn(&corpus::Document<'_>) -> bool| {
        let documents = corpus.documents.iter().enumerate();
        let open = documents.filter(|(_, it)| open(it));
        open.map(|(at, _)| Subject::Document(at.into())).collect()
    };
    match kind {
        FindingKind::IssuerNotStated => documents(|it| it.issuer.is_none()),
        FindingKind::DateNotStated => documents(|it| it.date_made.is_none()),
        FindingKind::NumberNotStated => documents(|it| it.document_number.is_none()),
        FindingKind::OriginUnknown => {
            let documents = corpus.documents.iter().enumerate();
            let sources = documents.flat_map(|(at, it)| {
                let unknown = it.sources.iter().enumerate();
                let unknown = unknown.filter(|(_, source)| source.origin_url.is_none());
                unknown.map(move |(source, _)| Subject::Source(at.into(), source))
            });
            sources.collect()
        }
        FindingKind::BeltWithoutDistrict => {
            let belts = corpus.belts.iter().enumerate();
            let open = belts.filter(|(_, it)| it.kind.has_paragraph() && it.districts.is_empty());
            open.map(|(at, _)| Subject::Belt(at.into())).collect()
        }
        FindingKind::OpenList => {
            let belts = corpus
                .belts
                .iter()
                .enumerate()
                .filter(|(_, it)| it.open_ended);
            let belts = belts.map(|(at, _)| Subject::Belt(at.into()));
            let lists = clauses(corpus, |it| it.responsibility.iter().any(|list| list.open));
            belts.chain(lists).collect()
        }
        FindingKind::ParkWithoutDistrict => {
            let parks = corpus.parks.iter().enumerate();
            let open = parks.filter(|(_, it)| it.district.is_none());
            open.map(|(at, _)| Subject::Park(at.into())).collect()
        }
        FindingKind::Collective => {
            let agencies = corpus.agencies.iter().enumerate();
            let open = agencies.filter(|(_, it)| it.kind == UnitKind::Collective);
            open.map(|(at, _)| Subject::Agency(at.into())).collect()
        }
        FindingKind::WithoutUnit => clauses(corpus, |it| {
            let asks = matches!(
                it.kind,
                Kind::Measure | Kind::Task | Kind::Safeguard | Kind::Row
            );
            asks && it.responsibility.is_empty()
        })
        .collect(),
        FindingKind::DeadlinePassed => {
            let targets = corpus.targets.iter().enumerate();
            let passed = targets.filter(|(_, it)| it.passed(corpus.as_of) == Some(true));
            passed.map(|(at, _)| Subject::Target(at.into())).collect()
        }
        FindingKind::LineageDiffers => {
            let lineages = corpus.lineages.iter().enumerate();
            let differ = lineages.filter(|(_, it)| !agree(corpus, it));
            differ.map(|(at, _)| Subject::Lineage(at)).collect()
        }
        FindingKind::SourcesDiffer => {
            let differ = corpus
                .comparisons
                .iter()
                .filter(|it| !it.changes.is_empty());
            differ.map(|it| Subject::Clause(it.clause)).collect()
        }
        FindingKind::UnitsDiffer => {
            let differ = ledger(corpus).into_iter().filter(|entry| entry.differs());
            differ.map(|entry| Subject::Clause(entry.measure)).collect()
        }
    }
}

fn clauses<'c>(
    corpus: &'c Corpus<'_>,
    open: impl Fn(&corpus::Clause<'_>) -> bool + 'c,
) -> impl Iterator<Item = Subject> + 'c {
    let clauses = corpus.clauses.iter().enumerate();
    let open = clauses.filter(move |(_, it)| open(it));
    open.map(|(at, _)| Subject::Clause(at.into()))
}

/// Targets of one lineage say the same: comparator, numbers, unit and deadline.
#[must_use]
pub fn agree(corpus: &Corpus<'_>, lineage: &corpus::Lineage<'_>) -> bool {
    let targets = lineage
        .targets
        .iter()
        .filter_map(|at| corpus.targets.get(at.at()));
    let said: Vec<_> = targets
        .map(|it| {
            let deadline = it.deadline.map(|deadline| deadline.quote);
            (it.comparator, it.low, it.high, it.unit, deadline, it.hedge)
        })
        .collect();
    said.windows(2).all(|pair| pair.first() == pair.last())
}
