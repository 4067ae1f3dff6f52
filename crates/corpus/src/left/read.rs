//! Columns into clauses. Filters look at all of them, one after the other, and keep none; the page
//! looks at some, and at their documents': so clauses are made by document, and ten thousand only
//! for who asks for the whole list.

use super::{COLUMNS, Called, Column, Left, Ordinals, push_id};
use crate::{
    AgencyIx, BeltIx, Clause, ClauseIx, Closeness, DistrictIx, DistrictMention, DocumentIx, Grade,
    GradedMention, GroupIx, Kind, Mention, ModeIx, ParkIx, Place, Responsibility, ThemeIx,
    ThemeMention, VerbIx, ZoneIx, blob, clauses::Later,
};
use core::ops::Range;
use std::sync::OnceLock;

/// A [`Left`] in its blob, and what was made of it.
pub(super) struct Shelf {
    blob: &'static [u8],
    /// Ids of the documents.
    documents: Vec<&'static str>,
    left: OnceLock<Left<'static>>,
    columns: [OnceLock<Vec<u32>>; COLUMNS],
    ordinals: OnceLock<Vec<Option<u32>>>,
    runs: OnceLock<Vec<Run>>,
    all: OnceLock<Vec<Clause<'static>>>,
}

/// Clauses of one document that stand together.
struct Run {
    first: usize,
    from: Places,
    document: DocumentIx,
    clauses: OnceLock<Vec<Clause<'static>>>,
}

/// How far each column is read.
type Places = [usize; COLUMNS];

impl Shelf {
    pub fn new(blob: &'static [u8], documents: Vec<&'static str>) -> Self {
        Self {
            blob,
            documents,
            left: OnceLock::new(),
            columns: [const { OnceLock::new() }; COLUMNS],
            ordinals: OnceLock::new(),
            runs: OnceLock::new(),
            all: OnceLock::new(),
        }
    }

    fn left(&self) -> &Left<'static> {
        let nothing = || Left {
            columns: Vec::new(),
            names: Vec::new(),
        };
        self.left
            .get_or_init(|| blob::decode(self.blob).unwrap_or_else(|_| nothing()))
    }

    fn column(&self, column: Column) -> &[u32] {
        self.column_at(column as usize)
    }

    fn column_at(&self, at: usize) -> &[u32] {
        let column = self.columns.get(at);
        let read = || {
            let numbers = self.left().columns.get(at);
            numbers.map(blob::Numbers::read).unwrap_or_default()
        };
        column.map_or(&[], |column| column.get_or_init(read))
    }

    fn reading(&self, from: Places) -> Reading<'_> {
        Reading {
            columns: core::array::from_fn(|at| self.column_at(at)),
            places: from,
        }
    }

    /// Where each document begins; known once somebody has looked at all clauses.
    fn runs(&self) -> &[Run] {
        if self.runs.get().is_none() {
            self.each(&mut |_, _| ());
        }
        self.runs.get().map_or(&[], Vec::as_slice)
    }

    fn make(&self, clauses: Range<usize>, from: Places) -> Vec<Clause<'static>> {
        let mut reading = self.reading(from);
        let mut names = self.names(clauses.clone()).into_iter();
        let mut clause = blank();
        clauses
            .map(|at| {
                reading.read(at, &mut clause);
                if let Some(name) = names.next() {
                    (clause.id, clause.ordinal, clause.number) =
                        (name.id, name.ordinal, name.number);
                }
                clause.clone()
            })
            .collect()
    }

    /// What they are called. All ids that are told are one text: one by one they would take longer
    /// to keep than to write.
    fn names(&self, clauses: Range<usize>) -> Vec<Called<'static>> {
        let mut ids = String::new();
        let ends: Vec<usize> = clauses
            .clone()
            .map(|at| {
                if self.given(at).is_none() {
                    self.push_id(&mut ids, at);
                }
                ids.len()
            })
            .collect();
        let ids: &'static str = ids.leak();
        let mut begin = 0;
        let name = |(at, end): (usize, usize)| {
            let id = ids.get(begin..end).unwrap_or_default();
            begin = end;
            self.given(at).unwrap_or_else(|| self.told(id, at))
        };
        clauses.zip(ends).map(name).collect()
    }

    /// The name of a clause that its place does not tell.
    fn given(&self, at: usize) -> Option<Called<'static>> {
        let names = &self.left().names;
        let found = names.binary_search_by_key(&at, |(named, _)| named.at());
        names.get(found.ok()?).map(|(_, called)| *called)
    }

    /// The id of one that it does.
    fn push_id(&self, id: &mut String, at: usize) {
        let document = DocumentIx(self.column(Column::Document).get(at).copied().unwrap_or(0));
        let kind = self.kind(at).unwrap_or(Kind::Notice);
        push_id(id, &self.documents, document, kind, self.ordinal(at));
    }

    fn told<'i>(&self, id: &'i str, at: usize) -> Called<'i> {
        Called::told(id, self.ordinal(at), self.kind(at).unwrap_or(Kind::Notice))
    }

    fn ordinal(&self, at: usize) -> u32 {
        self.ordinals().get(at).copied().flatten().unwrap_or(0)
    }

    /// Which of its kind in its document each clause is.
    fn ordinals(&self) -> &[Option<u32>] {
        self.ordinals.get_or_init(|| {
            let documents = self.column(Column::Document).iter();
            let mut given = self.left().names.iter().peekable();
            let mut ordinals = Ordinals::default();
            documents
                .zip(self.column(Column::Kind))
                .enumerate()
                .map(|(at, (&document, &kind))| {
                    let (document, kind) = (DocumentIx(document), one_of(kind, Kind::ALL));
                    let named = given.next_if(|(named, _)| named.at() == at);
                    let ordinal = named.map_or_else(
                        || Some(ordinals.next(document, kind)),
                        |(_, name)| name.ordinal,
                    );
                    ordinals.count(document, kind, ordinal);
                    ordinal
                })
                .collect()
        })
    }
}

impl Later for Shelf {
    fn count(&self) -> usize {
        self.column(Column::Document).len()
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        let kind = self.column(Column::Kind).get(at)?;
        Some(one_of(*kind, Kind::ALL))
    }

    fn get(&self, at: usize) -> Option<&Clause<'static>> {
        if at >= self.count() {
            return None;
        }
        let runs = self.runs();
        let next = runs.partition_point(|run| run.first <= at);
        let run = runs.get(next.checked_sub(1)?)?;
        let end = runs.get(next).map_or(self.count(), |next| next.first);
        let make = || self.make(run.first..end, run.from);
        let clauses = run.clauses.get_or_init(make);
        clauses.get(at - run.first)
    }

    fn all(&self) -> &Vec<Clause<'static>> {
        self.all
            .get_or_init(|| self.make(0..self.count(), [0; COLUMNS]))
    }

    fn named(&self, at: usize, told: &mut dyn FnMut(&str, Option<&str>)) {
        if self.kind(at).is_none() {
            return;
        }
        let mut id = String::new();
        let called = self.given(at).unwrap_or_else(|| {
            self.push_id(&mut id, at);
            self.told(&id, at)
        });
        told(called.id, called.number);
    }

    fn each_kind(&self, see: &mut dyn FnMut(usize, Kind, &[ClauseIx])) {
        let mut away = self.column(Column::Duplicate).iter();
        let mut twins = Vec::new();
        let lengths = self.column(Column::Duplicates).iter();
        for ((at, &kind), &length) in self.column(Column::Kind).iter().enumerate().zip(lengths) {
            twins.clear();
            let own = away.by_ref().take(length as usize);
            twins.extend(own.map(|&away| twin(at, away)));
            see(at, one_of(kind, Kind::ALL), &twins);
        }
    }

    fn each(&self, see: &mut dyn FnMut(usize, &Clause<'static>)) {
        let mut reading = self.reading([0; COLUMNS]);
        let mut runs: Vec<Run> = Vec::new();
        let mut clause = blank();
        for (at, &document) in self.column(Column::Document).iter().enumerate() {
            let document = DocumentIx(document);
            if runs.last().is_none_or(|run| run.document != document) {
                runs.push(Run {
                    first: at,
                    from: reading.places,
                    document,
                    clauses: OnceLock::new(),
                });
            }
            reading.read(at, &mut clause);
            see(at, &clause);
        }
        let _ = self.runs.set(runs);
    }
}

fn blank() -> Clause<'static> {
    Clause {
        id: "",
        document: DocumentIx(0),
        kind: Kind::Notice,
        ordinal: None,
        number: None,
        path: Vec::new(),
        title: None,
        text: "",
        place: Place::default(),
        variants: Vec::new(),
        responsibility: Vec::new(),
        districts: Vec::new(),
        all_districts: None,
        zones: Vec::new(),
        belts: Vec::new(),
        parks: Vec::new(),
        modes: Vec::new(),
        themes: Vec::new(),
        verbs: Vec::new(),
        targets: Vec::new(),
        duplicates: Vec::new(),
    }
}

fn one_of<T: Copy, const N: usize>(number: u32, all: [T; N]) -> T {
    all[number as usize % N]
}

/// The clause that is so far away: [`Column::Duplicate`].
fn twin(at: usize, away: u32) -> ClauseIx {
    let away = (away >> 1).cast_signed() ^ -(away & 1).cast_signed();
    ClauseIx(ClauseIx::from(at).0.wrapping_add_signed(away))
}

/// Columns on the way of being read.
struct Reading<'l> {
    columns: [&'l [u32]; COLUMNS],
    places: Places,
}

impl Reading<'_> {
    /// 0 where there is no more.
    #[inline(never)]
    fn next(&mut self, column: Column) -> u32 {
        let place = &mut self.places[column as usize];
        let next = self.columns[column as usize].get(*place);
        *place += 1;
        next.copied().unwrap_or_default()
    }

    fn one_of<T: Copy, const N: usize>(&mut self, column: Column, all: [T; N]) -> T {
        one_of(self.next(column), all)
    }

    /// Into a list that the clause before has left.
    fn list<T>(
        &mut self,
        lengths: Column,
        list: &mut Vec<T>,
        mut item: impl FnMut(&mut Self) -> T,
    ) {
        list.clear();
        for _ in 0..self.next(lengths) {
            list.push(item(self));
        }
    }

    fn mentions<Ix>(
        &mut self,
        [lengths, column]: [Column; 2],
        list: &mut Vec<Mention<'static, Ix>>,
        of: fn(u32) -> Ix,
    ) {
        self.list(lengths, list, |left| Mention {
            of: of(left.next(column)),
            quote: "",
        });
    }

    fn graded<Ix>(
        &mut self,
        [lengths, column, grade]: [Column; 3],
        list: &mut Vec<GradedMention<'static, Ix>>,
        of: fn(u32) -> Ix,
    ) {
        use Closeness::{Mention, Own, Product};
        self.list(lengths, list, |left| GradedMention {
            of: of(left.next(column)),
            grade: left.one_of(grade, [Own, Product, Mention]),
            quote: "",
        });
    }

    /// The next clause in the place of the one before, all but what it is called.
    fn read(&mut self, at: usize, clause: &mut Clause<'static>) {
        use Column as C;
        clause.document = DocumentIx(self.next(C::Document));
        clause.kind = self.one_of(C::Kind, Kind::ALL);
        self.list(C::Lists, &mut clause.responsibility, |left| {
            let mut list = Responsibility {
                verbatim: "",
                scope: "",
                open: left.next(C::Open) == 1,
                agencies: Vec::new(),
            };
            left.list(C::Agencies, &mut list.agencies, |left| {
                AgencyIx(left.next(C::Agency))
            });
            list
        });
        self.list(C::Districts, &mut clause.districts, |left| {
            DistrictMention {
                district: DistrictIx(left.next(C::District)),
                grade: left.one_of(C::Grade, [Grade::Named, Grade::Group, Grade::All]),
                via: left.next(C::Via).checked_sub(1).map(GroupIx),
                responsible: left.next(C::Responsible) == 1,
                quote: "",
            }
        });
        clause.all_districts = (self.next(C::AllDistricts) == 1).then_some("");
        self.mentions([C::Zones, C::Zone], &mut clause.zones, ZoneIx);
        self.graded(
            [C::Belts, C::Belt, C::BeltCloseness],
            &mut clause.belts,
            BeltIx,
        );
        self.graded(
            [C::Parks, C::Park, C::ParkCloseness],
            &mut clause.parks,
            ParkIx,
        );
        self.mentions([C::Modes, C::Mode], &mut clause.modes, ModeIx);
        self.list(C::Themes, &mut clause.themes, |left| ThemeMention {
            of: ThemeIx(left.next(C::Theme)),
            terms: Vec::new(),
        });
        self.mentions([C::Verbs, C::Verb], &mut clause.verbs, VerbIx);
        self.list(C::Duplicates, &mut clause.duplicates, |left| {
            twin(at, left.next(C::Duplicate))
        });
    }
}
