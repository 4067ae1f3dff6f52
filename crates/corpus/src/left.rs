//! What is left of clauses whose words come in files of their own (`Clause::leave_words`), as a
//! program carries it: in columns, which compress better than rows, and without what follows from
//! a clause's place. bench/MILLION.md has what that saves.

use crate::{
    AgencyIx, BeltIx, Clause, ClauseIx, Clauses, Closeness, Corpus, DistrictIx, DistrictMention,
    DocumentIx, Grade, GradedMention, GroupIx, Kind, Mention, ModeIx, ParkIx, Place,
    Responsibility, ThemeIx, ThemeMention, VerbIx, ZoneIx, blob,
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
    /// Ids of the documents.
    documents: &'c [&'c str],
    last: Vec<[u32; Kind::ALL.len()]>,
}

impl<'c> Ordinals<'c> {
    fn new(documents: &'c [&'c str]) -> Self {
        Self {
            documents,
            last: vec![[0; Kind::ALL.len()]; documents.len()],
        }
    }

    fn last(&mut self, document: DocumentIx, kind: Kind) -> Option<&mut u32> {
        self.last.get_mut(document.at())?.get_mut(kind as usize)
    }

    /// Writes what the next clause of a kind is called, if nothing else is said; its ordinal.
    fn next(&mut self, document: DocumentIx, kind: Kind, id: &mut String) -> u32 {
        let ordinal = self
            .last(document, kind)
            .map_or(1, |last| last.saturating_add(1));
        id.push_str(self.documents.get(document.at()).unwrap_or(&""));
        id.push('/');
        id.push_str(kind.slug());
        id.push_str(if ordinal < 10 { "-0" } else { "-" });
        push_number(id, ordinal);
        ordinal
    }

    fn count(&mut self, document: DocumentIx, kind: Kind, ordinal: Option<u32>) {
        if let (Some(last), Some(ordinal)) = (self.last(document, kind), ordinal) {
            *last = ordinal;
        }
    }
}

/// In decimal digits: `write!` some ten thousand times was a sixth of what reading all takes.
fn push_number(text: &mut String, number: u32) {
    if number > 9 {
        push_number(text, number / 10);
    }
    text.extend(char::from_digit(number % 10, 10));
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

impl Corpus<'static> {
    /// The same with its clauses, which are in the blob of a [`Left`]: to be read when somebody first
    /// looks at them, and kept as long as the program runs; none if that is not readable.
    #[must_use]
    pub fn with_left(mut self, left: &'static [u8]) -> Self {
        let documents = self.ids_of_documents();
        self.clauses = Clauses::later(move || {
            let left = blob::decode(left).ok();
            left.map_or_else(Vec::new, |left: Left<'_>| left.clauses(&documents))
        });
        self
    }
}

impl<'a> Corpus<'a> {
    fn ids_of_documents(&self) -> Vec<&'a str> {
        self.documents.iter().map(|document| document.id).collect()
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
        let documents = corpus.ids_of_documents();
        let mut ordinals = Ordinals::new(&documents);
        let mut id = String::new();
        for (at, clause) in corpus.clauses.iter().enumerate() {
            let Clause { document, kind, .. } = *clause;
            let name = Name {
                id: clause.id,
                ordinal: clause.ordinal,
                number: clause.number,
            };
            id.clear();
            let ordinal = ordinals.next(document, kind, &mut id);
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
}

impl Left<'static> {
    /// The clauses again.
    fn clauses(self, documents: &[&str]) -> Vec<Clause<'static>> {
        let names = self.names(documents);
        let mut left = Reading(self.columns.into_iter().map(Vec::into_iter).collect());
        let clauses = names.into_iter().enumerate();
        clauses
            .map(|(at, name)| left.clause(ClauseIx::from(at), name))
            .collect()
    }

    /// What they are called. All ids that are told are one text: one by one they would take
    /// longer to keep than to write.
    fn names(&self, documents: &[&str]) -> Vec<Name<'static>> {
        let mut ordinals = Ordinals::new(documents);
        let mut names = self.names.iter().peekable();
        let mut ids = String::new();
        let of = |column: Column| self.columns.get(column as usize).into_iter().flatten();
        let clauses = of(Column::Document).zip(of(Column::Kind)).enumerate();
        let ends: Vec<(usize, Kind, Result<u32, Name<'_>>)> = clauses
            .map(|(at, (&document, &kind))| {
                let (document, kind) = (DocumentIx(document), one_of(kind, Kind::ALL));
                let named = names.next_if(|(named, _)| named.at() == at);
                let name = named.map_or_else(
                    || Ok(ordinals.next(document, kind, &mut ids)),
                    |(_, name)| Err(*name),
                );
                let ordinal = name.map_or_else(|name| name.ordinal, Some);
                ordinals.count(document, kind, ordinal);
                (ids.len(), kind, name)
            })
            .collect();
        let ids: &str = ids.leak();
        let mut begin = 0;
        let name = |(end, kind, name): (usize, Kind, Result<u32, Name<'static>>)| {
            let id = ids.get(begin..end).unwrap_or_default();
            begin = end;
            name.map_or_else(|name| name, |ordinal| Name::told(id, ordinal, kind))
        };
        ends.into_iter().map(name).collect()
    }
}

fn one_of<T: Copy, const N: usize>(number: u32, all: [T; N]) -> T {
    all[number as usize % N]
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
        one_of(self.next(column), all)
    }

    fn list<T>(&mut self, lengths: Column, mut item: impl FnMut(&mut Self) -> T) -> Vec<T> {
        match self.next(lengths) {
            // Most are empty.
            0 => Vec::new(),
            length => (0..length).map(|_| item(self)).collect(),
        }
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

    fn clause<'a>(&mut self, at: ClauseIx, name: Name<'a>) -> Clause<'a> {
        Clause {
            id: name.id,
            document: DocumentIx(self.next(Column::Document)),
            kind: self.one_of(Column::Kind, Kind::ALL),
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
