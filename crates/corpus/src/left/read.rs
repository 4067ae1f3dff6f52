//! Columns into clauses. Filters look at all of them, one after the other, and keep none; the page
//! looks at some, and at their documents': so clauses are made by document, and ten thousand only
//! for who asks for the whole list.

use super::{COLUMNS, Column, InDocument, Left, Name, Ordinals, push_id};
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
    runs: OnceLock<Vec<Run>>,
    all: OnceLock<Vec<Clause<'static>>>,
}

/// Clauses of one document that stand together.
struct Run {
    first: usize,
    from: Places,
    document: DocumentIx,
    /// What was counted of it before.
    last: InDocument,
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
        self.left()
            .columns
            .get(column as usize)
            .map_or(&[], Vec::as_slice)
    }

    /// Where each document begins; known once somebody has looked at all clauses.
    fn runs(&self) -> &[Run] {
        if self.runs.get().is_none() {
            self.each(&mut |_, _| ());
        }
        self.runs.get().map_or(&[], Vec::as_slice)
    }

    fn make(
        &self,
        clauses: Range<usize>,
        from: Places,
        ordinals: Ordinals,
    ) -> Vec<Clause<'static>> {
        let mut reading = Reading {
            left: self.left(),
            places: from,
        };
        let mut names = self.names(clauses.clone(), ordinals).into_iter();
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
    fn names(&self, clauses: Range<usize>, mut ordinals: Ordinals) -> Vec<Name<'static>> {
        let names = &self.left().names;
        let given = names.partition_point(|(named, _)| named.at() < clauses.start);
        let mut given = names.iter().skip(given).peekable();
        let mut ids = String::new();
        let all = self
            .column(Column::Document)
            .iter()
            .zip(self.column(Column::Kind));
        let own = all.enumerate().skip(clauses.start).take(clauses.len());
        let ends: Vec<(usize, Kind, Result<u32, Name<'static>>)> = own
            .map(|(at, (&document, &kind))| {
                let (document, kind) = (DocumentIx(document), one_of(kind, Kind::ALL));
                let named = given.next_if(|(named, _)| named.at() == at);
                let name = named.map_or_else(
                    || {
                        let ordinal = ordinals.next(document, kind);
                        push_id(&mut ids, &self.documents, document, kind, ordinal);
                        Ok(ordinal)
                    },
                    |(_, name)| Err(*name),
                );
                let ordinal = name.map_or_else(|name| name.ordinal, Some);
                ordinals.count(document, kind, ordinal);
                (ids.len(), kind, name)
            })
            .collect();
        let ids: &'static str = ids.leak();
        let mut begin = 0;
        let name = |(end, kind, name): (usize, Kind, Result<u32, Name<'static>>)| {
            let id = ids.get(begin..end).unwrap_or_default();
            begin = end;
            name.map_or_else(|name| name, |ordinal| Name::told(id, ordinal, kind))
        };
        ends.into_iter().map(name).collect()
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
        let clauses = run.clauses.get_or_init(|| {
            let ordinals = Ordinals::of(run.document, run.last);
            self.make(run.first..end, run.from, ordinals)
        });
        clauses.get(at - run.first)
    }

    fn all(&self) -> &Vec<Clause<'static>> {
        self.all
            .get_or_init(|| self.make(0..self.count(), [0; COLUMNS], Ordinals::default()))
    }

    fn each(&self, see: &mut dyn FnMut(usize, &Clause<'static>)) {
        let mut reading = Reading {
            left: self.left(),
            places: [0; COLUMNS],
        };
        let mut runs: Vec<Run> = Vec::new();
        let mut given = self.left().names.iter().peekable();
        let mut ordinals = Ordinals::default();
        let mut clause = blank();
        for (at, &document) in self.column(Column::Document).iter().enumerate() {
            let document = DocumentIx(document);
            if runs.last().is_none_or(|run| run.document != document) {
                runs.push(Run {
                    first: at,
                    from: reading.places,
                    document,
                    last: *ordinals.in_document(document),
                    clauses: OnceLock::new(),
                });
            }
            reading.read(at, &mut clause);
            let name = given.next_if(|(named, _)| named.at() == at);
            let ordinal = name.map_or_else(
                || Some(ordinals.next(document, clause.kind)),
                |(_, name)| name.ordinal,
            );
            ordinals.count(document, clause.kind, ordinal);
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

/// Columns on the way of being read.
struct Reading<'l> {
    left: &'l Left<'static>,
    places: Places,
}

impl Reading<'_> {
    /// 0 where there is no more.
    #[inline(never)]
    fn next(&mut self, column: Column) -> u32 {
        let place = &mut self.places[column as usize];
        let values = self.left.columns.get(column as usize);
        let next = values.and_then(|values| values.get(*place));
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
            let away = left.next(C::Duplicate);
            let away = (away >> 1).cast_signed() ^ -(away & 1).cast_signed();
            ClauseIx(ClauseIx::from(at).0.wrapping_add_signed(away))
        });
    }
}
