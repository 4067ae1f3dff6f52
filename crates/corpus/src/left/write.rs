//! Clauses into columns.

use super::{COLUMNS, Column, Left, Name, Ordinals, push_id};
use crate::{Clause, ClauseIx, Corpus};

impl<'a> Left<'a> {
    /// Of a corpus whose clauses have left their words.
    #[must_use]
    pub fn of(corpus: &Corpus<'a>) -> Self {
        let mut left = Self {
            columns: vec![Vec::new(); COLUMNS],
            names: Vec::new(),
        };
        let documents = corpus.ids_of_documents();
        let mut ordinals = Ordinals::default();
        let mut id = String::new();
        for (at, clause) in corpus.clauses.iter().enumerate() {
            let Clause { document, kind, .. } = *clause;
            let name = Name {
                id: clause.id,
                ordinal: clause.ordinal,
                number: clause.number,
            };
            id.clear();
            let ordinal = ordinals.next(document, kind);
            push_id(&mut id, &documents, document, kind, ordinal);
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
