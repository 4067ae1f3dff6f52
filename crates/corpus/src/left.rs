//! What is left of clauses whose words come in files of their own (`Clause::leave_words`), as a
//! program carries it: in columns, which compress better than rows, and without what follows from
//! a clause's place. bench/MILLION.md has what that saves.

use crate::{
    AgencyIx, BeltIx, Clause, ClauseIx, Closeness, Corpus, DistrictIx, DistrictMention, Document,
    DocumentIx, Grade, GradedMention, GroupIx, Kind, Mention, ModeIx, ParkIx, Place,
    Responsibility, ThemeIx, ThemeMention, VerbIx, ZoneIx,
    blob::{self, BlobError},
};
use serde::{Deserialize, Serialize};
use std::vec::IntoIter;

/// Clauses without words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left<'a> {
    /// By [`Column`], all of one type: reading each as what it means would be more code.
    columns: Vec<Vec<u32>>,
    /// Of the clauses that their place does not name.
    #[serde(borrow)]
    names: Vec<(ClauseIx, Name<'a>)>,
}

/// What one column holds, of all clauses in order; of lists first how long they are.
#[derive(Clone, Copy)]
enum Column {
    Document,
    Kind,
    /// 责任单位.
    Lists,
    Open,
    Agencies,
    Agency,
    Districts,
    District,
    Grade,
    /// The group, counted from 1; 0 for none.
    Via,
    Responsible,
    AllDistricts,
    Zones,
    Zone,
    Belts,
    Belt,
    BeltCloseness,
    Parks,
    Park,
    ParkCloseness,
    Modes,
    Mode,
    Themes,
    Theme,
    Verbs,
    Verb,
    Duplicates,
    /// How many clauses further on or, odd, further back: 2 is the next one, 1 the one before.
    Duplicate,
}

const COLUMNS: usize = Column::Duplicate as usize + 1;

/// What a clause is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Name<'a> {
    id: &'a str,
    ordinal: Option<u32>,
    number: Option<&'a str>,
}

/// The last ordinal of each kind in each document, so far.
struct Ordinals<'c> {
    documents: &'c [Document<'c>],
    last: Vec<[u32; Kind::ALL.len()]>,
}

impl<'c> Ordinals<'c> {
    fn new(documents: &'c [Document<'c>]) -> Self {
        Self {
            documents,
            last: vec![[0; Kind::ALL.len()]; documents.len()],
        }
    }

    fn last(&mut self, document: DocumentIx, kind: Kind) -> Option<&mut u32> {
        self.last.get_mut(document.at())?.get_mut(kind as usize)
    }

    /// What the next clause of a kind is called, if nothing else is said.
    fn next(&mut self, document: DocumentIx, kind: Kind) -> (String, u32) {
        let ordinal = self
            .last(document, kind)
            .map_or(1, |last| last.saturating_add(1));
        let document = self.documents.get(document.at()).map_or("", |it| it.id);
        (format!("{document}/{}-{ordinal:02}", kind.slug()), ordinal)
    }

    fn count(&mut self, document: DocumentIx, kind: Kind, ordinal: Option<u32>) {
        if let (Some(last), Some(ordinal)) = (self.last(document, kind), ordinal) {
            *last = ordinal;
        }
    }
}

impl<'a> Name<'a> {
    /// A row's number ends its id; what else has one has left it with its words.
    fn told(id: &'a str, ordinal: u32, kind: Kind) -> Self {
        let (_, number) = id.rsplit_once('-').unwrap_or_default();
        Self {
            id,
            ordinal: Some(ordinal),
            number: (kind == Kind::Row).then(|| number.trim_start_matches('0')),
        }
    }
}

impl<'a> Corpus<'a> {
    /// The same with its clauses, which are in the blob of a [`Left`]. `keep` is handed the ids that
    /// their place tells.
    ///
    /// # Errors
    /// As [`blob::decode`].
    pub fn with_left(
        mut self,
        left: &'a [u8],
        keep: impl Fn(String) -> &'a str,
    ) -> Result<Self, BlobError> {
        let left: Left<'a> = blob::decode(left)?;
        self.clauses = left.clauses(&self.documents, keep);
        Ok(self)
    }
}

impl<'a> Left<'a> {
    /// Of a corpus whose clauses have left their words.
    #[must_use]
    pub fn of(corpus: &Corpus<'a>) -> Self {
        let mut left = Self {
            columns: vec![Vec::new(); COLUMNS],
            names: Vec::new(),
        };
        let mut ordinals = Ordinals::new(&corpus.documents);
        for (at, clause) in corpus.clauses.iter().enumerate() {
            let Clause { document, kind, .. } = *clause;
            let name = Name {
                id: clause.id,
                ordinal: clause.ordinal,
                number: clause.number,
            };
            let (id, ordinal) = ordinals.next(document, kind);
            if name != Name::told(&id, ordinal, kind) {
                left.names.push((ClauseIx::from(at), name));
            }
            ordinals.count(document, kind, name.ordinal);
            left.put(at, clause);
        }
        left
    }

    fn put(&mut self, at: usize, clause: &Clause<'_>) {
        self.next(Column::Document, clause.document.0);
        self.next(Column::Kind, clause.kind as u32);
        self.list(Column::Lists, &clause.responsibility, |left, list| {
            left.next(Column::Open, list.open.into());
            left.list(Column::Agencies, &list.agencies, |left, agency| {
                left.next(Column::Agency, agency.0);
            });
        });
        self.list(Column::Districts, &clause.districts, |left, it| {
            left.next(Column::District, it.district.0);
            left.next(Column::Grade, it.grade as u32);
            left.next(Column::Via, it.via.map_or(0, |group| group.0 + 1));
            left.next(Column::Responsible, it.responsible.into());
        });
        self.next(Column::AllDistricts, clause.all_districts.is_some().into());
        self.list(Column::Zones, &clause.zones, |left, it| {
            left.next(Column::Zone, it.of.0);
        });
        self.list(Column::Belts, &clause.belts, |left, it| {
            left.next(Column::Belt, it.of.0);
            left.next(Column::BeltCloseness, it.grade as u32);
        });
        self.list(Column::Parks, &clause.parks, |left, it| {
            left.next(Column::Park, it.of.0);
            left.next(Column::ParkCloseness, it.grade as u32);
        });
        self.list(Column::Modes, &clause.modes, |left, it| {
            left.next(Column::Mode, it.of.0);
        });
        self.list(Column::Themes, &clause.themes, |left, it| {
            left.next(Column::Theme, it.of.0);
        });
        self.list(Column::Verbs, &clause.verbs, |left, it| {
            left.next(Column::Verb, it.of.0);
        });
        self.list(Column::Duplicates, &clause.duplicates, |left, other| {
            let away = other.0.wrapping_sub(ClauseIx::from(at).0).cast_signed();
            left.next(Column::Duplicate, (away << 1 ^ away >> 31).cast_unsigned());
        });
    }

    fn next(&mut self, column: Column, value: u32) {
        self.columns[column as usize].push(value);
    }

    fn list<T>(&mut self, lengths: Column, list: &[T], mut put: impl FnMut(&mut Self, &T)) {
        self.next(lengths, list.len().try_into().unwrap_or(u32::MAX));
        for item in list {
            put(self, item);
        }
    }

    /// The clauses again.
    fn clauses(
        self,
        documents: &[Document<'_>],
        keep: impl Fn(String) -> &'a str,
    ) -> Vec<Clause<'a>> {
        let count = self.columns.first().map_or(0, Vec::len);
        let mut ordinals = Ordinals::new(documents);
        let mut names = self.names.into_iter().peekable();
        let mut left = Reading(self.columns.into_iter().map(Vec::into_iter).collect());
        let clause = |at| {
            let document = DocumentIx(left.next(Column::Document));
            let kind = left.one_of(Column::Kind, Kind::ALL);
            let named = names.next_if(|(named, _)| *named == at);
            let name = named.map_or_else(
                || {
                    let (id, ordinal) = ordinals.next(document, kind);
                    Name::told(keep(id), ordinal, kind)
                },
                |(_, name)| name,
            );
            ordinals.count(document, kind, name.ordinal);
            left.clause(at, document, kind, name)
        };
        (0..count).map(ClauseIx::from).map(clause).collect()
    }
}

/// Columns on the way of being read.
struct Reading(Vec<IntoIter<u32>>);

impl Reading {
    /// 0 where there is no more.
    #[inline(never)]
    fn next(&mut self, column: Column) -> u32 {
        let next = self.0.get_mut(column as usize).and_then(Iterator::next);
        next.unwrap_or_default()
    }

    fn one_of<T: Copy, const N: usize>(&mut self, column: Column, all: [T; N]) -> T {
        all[self.next(column) as usize % N]
    }

    fn list<T>(&mut self, lengths: Column, mut item: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let length = self.next(lengths);
        (0..length).map(|_| item(self)).collect()
    }

    fn mentions<Ix>(
        &mut self,
        lengths: Column,
        column: Column,
        of: fn(u32) -> Ix,
    ) -> Vec<Mention<'static, Ix>> {
        self.list(lengths, |left| Mention {
            of: of(left.next(column)),
            quote: "",
        })
    }

    fn graded<Ix>(
        &mut self,
        lengths: Column,
        [column, grade]: [Column; 2],
        of: fn(u32) -> Ix,
    ) -> Vec<GradedMention<'static, Ix>> {
        use Closeness::{Mention, Own, Product};
        self.list(lengths, |left| GradedMention {
            of: of(left.next(column)),
            grade: left.one_of(grade, [Own, Product, Mention]),
            quote: "",
        })
    }

    fn clause<'a>(
        &mut self,
        at: ClauseIx,
        document: DocumentIx,
        kind: Kind,
        name: Name<'a>,
    ) -> Clause<'a> {
        Clause {
            id: name.id,
            document,
            kind,
            ordinal: name.ordinal,
            number: name.number,
            path: Vec::new(),
            title: None,
            text: "",
            place: Place::default(),
            variants: Vec::new(),
            responsibility: self.list(Column::Lists, |left| Responsibility {
                verbatim: "",
                scope: "",
                open: left.next(Column::Open) == 1,
                agencies: left.list(Column::Agencies, |left| AgencyIx(left.next(Column::Agency))),
            }),
            districts: self.list(Column::Districts, |left| DistrictMention {
                district: DistrictIx(left.next(Column::District)),
                grade: left.one_of(Column::Grade, [Grade::Named, Grade::Group, Grade::All]),
                via: left.next(Column::Via).checked_sub(1).map(GroupIx),
                responsible: left.next(Column::Responsible) == 1,
                quote: "",
            }),
            all_districts: (self.next(Column::AllDistricts) == 1).then_some(""),
            zones: self.mentions(Column::Zones, Column::Zone, ZoneIx),
            belts: self.graded(Column::Belts, [Column::Belt, Column::BeltCloseness], BeltIx),
            parks: self.graded(Column::Parks, [Column::Park, Column::ParkCloseness], ParkIx),
            modes: self.mentions(Column::Modes, Column::Mode, ModeIx),
            themes: self.list(Column::Themes, |left| ThemeMention {
                of: ThemeIx(left.next(Column::Theme)),
                terms: Vec::new(),
            }),
            verbs: self.mentions(Column::Verbs, Column::Verb, VerbIx),
            targets: Vec::new(),
            duplicates: self.list(Column::Duplicates, |left| {
                let away = left.next(Column::Duplicate);
                let away = (away >> 1).cast_signed() ^ -(away & 1).cast_signed();
                ClauseIx(at.0.wrapping_add_signed(away))
            }),
        }
    }
}
