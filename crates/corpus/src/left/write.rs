//! Clauses into columns.

use super::{COLUMNS, Called, Column, Left, Ordinals, push_id};
use crate::{Clause, ClauseIx, Corpus, blob::Numbers};

/// What each column holds so far.
struct Columns([Vec<u32>; COLUMNS]);

impl<'a> Left<'a> {
    /// Of a corpus whose clauses have left their words.
    #[must_use]
    pub fn of(corpus: &Corpus<'a>) -> Self {
        let mut columns = Columns([const { Vec::new() }; COLUMNS]);
        let mut names = Vec::new();
        let documents = corpus.ids_of_documents();
        let mut ordinals = Ordinals::default();
        let mut id = String::new();
        for (at, clause) in corpus.clauses.iter().enumerate() {
            let Clause { document, kind, .. } = *clause;
            let name = Called {
                id: clause.id,
                ordinal: clause.ordinal,
                number: clause.number,
            };
            id.clear();
            let ordinal = ordinals.next(document, kind);
            push_id(&mut id, &documents, document, kind, ordinal);
            if name != Called::told(&id, ordinal, kind) {
                names.push((ClauseIx::from(at), name));
            }
            ordinals.count(document, kind, name.ordinal);
            columns.put(at, clause);
        }
        Self {
            columns: columns.0.iter().map(|column| Numbers::of(column)).collect(),
            names,
        }
    }
}

impl Columns {
    fn put(&mut self, at: usize, clause: &Clause<'_>) {
        self.next(Column::Document, clause.document.0);
        self.next(Column::Kind, clause.kind as u32);
        self.list(Column::Lists, &clause.responsibility, |columns, list| {
            columns.next(Column::Open, list.open.into());
            columns.list(Column::Agencies, &list.agencies, |columns, agency| {
                columns.next(Column::Agency, agency.0);
            });
        });
        self.list(Column::Districts, &clause.districts, |columns, it| {
            columns.next(Column::District, it.district.0);
            columns.next(Column::Grade, it.grade as u32);
            columns.next(Column::Via, it.via.map_or(0, |group| group.0 + 1));
            columns.next(Column::Responsible, it.responsible.into());
        });
        self.next(Column::AllDistricts, clause.all_districts.is_some().into());
        self.list(Column::Zones, &clause.zones, |columns, it| {
            columns.next(Column::Zone, it.of.0);
        });
        self.list(Column::Belts, &clause.belts, |columns, it| {
            columns.next(Column::Belt, it.of.0);
            columns.next(Column::BeltCloseness, it.grade as u32);
        });
        self.list(Column::Parks, &clause.parks, |columns, it| {
            columns.next(Column::Park, it.of.0);
            columns.next(Column::ParkCloseness, it.grade as u32);
        });
        self.list(Column::Modes, &clause.modes, |columns, it| {
            columns.next(Column::Mode, it.of.0);
        });
        self.list(Column::Themes, &clause.themes, |columns, it| {
            columns.next(Column::Theme, it.of.0);
        });
        self.list(Column::Verbs, &clause.verbs, |columns, it| {
            columns.next(Column::Verb, it.of.0);
        });
        self.list(Column::Duplicates, &clause.duplicates, |columns, other| {
            let away = other.0.wrapping_sub(ClauseIx::from(at).0).cast_signed();
            columns.next(Column::Duplicate, (away << 1 ^ away >> 31).cast_unsigned());
        });
    }

    fn next(&mut self, column: Column, value: u32) {
        self.0[column as usize].push(value);
    }

    fn list<T>(&mut self, lengths: Column, list: &[T], mut put: impl FnMut(&mut Self, &T)) {
        self.next(lengths, list.len().try_into().unwrap_or(u32::MAX));
        for item in list {
            put(self, item);
        }
    }
}
