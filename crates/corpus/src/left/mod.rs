//! What is left of clauses whose words come in files of their own (`Clause::leave_words`), as a
//! program carries it: in columns, which compress better than rows, and without what follows from
//! a clause's place. bench/MILLION.md has what that saves. `write` makes it of clauses; `read` reads
//! no more of it than somebody looks at, column by column.

mod read;
mod write;

use crate::{ClauseIx, Clauses, Corpus, DocumentIx, Kind, blob::Numbers};
use read::Shelf;
use serde::{Deserialize, Serialize};

/// Clauses without words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left<'a> {
    /// By [`Column`], all of one type: reading each as what it means would be more code.
    #[serde(borrow)]
    columns: Vec<Numbers<'a>>,
    /// Of the clauses that their place does not name.
    names: Vec<(ClauseIx, Called<'a>)>,
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

/// What a clause is called, and which of its kind it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Called<'a> {
    id: &'a str,
    ordinal: Option<u32>,
    number: Option<&'a str>,
}

/// The last ordinal of each kind in each document, so far.
#[derive(Clone, Default)]
struct Ordinals(Vec<InDocument>);

type InDocument = [u32; Kind::ALL.len()];

impl Ordinals {
    fn in_document(&mut self, document: DocumentIx) -> &mut InDocument {
        // A number that was damaged must not cost memory.
        let at = document.at().min(usize::from(u16::MAX));
        if self.0.len() <= at {
            self.0.resize(at + 1, InDocument::default());
        }
        &mut self.0[at]
    }

    /// The ordinal of the next clause of a kind, if nothing else is said.
    fn next(&mut self, document: DocumentIx, kind: Kind) -> u32 {
        self.in_document(document)[kind as usize].saturating_add(1)
    }

    fn count(&mut self, document: DocumentIx, kind: Kind, ordinal: Option<u32>) {
        if let Some(ordinal) = ordinal {
            self.in_document(document)[kind as usize] = ordinal;
        }
    }
}

/// The id that follows from a clause's place. `documents`: their ids.
fn push_id(id: &mut String, documents: &[&str], document: DocumentIx, kind: Kind, ordinal: u32) {
    id.push_str(documents.get(document.at()).unwrap_or(&""));
    id.push('/');
    id.push_str(kind.slug());
    id.push_str(if ordinal < 10 { "-0" } else { "-" });
    push_number(id, ordinal);
}

/// In decimal digits: `write!` some ten thousand times was a sixth of what reading all takes.
fn push_number(text: &mut String, number: u32) {
    if number > 9 {
        push_number(text, number / 10);
    }
    text.extend(char::from_digit(number % 10, 10));
}

impl<'a> Called<'a> {
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
    /// The same with its clauses, which are in the blob of a [`Left`]: to be read when somebody
    /// looks at them, and kept as long as the program runs; none if that is not readable, and
    /// of a column that is damaged what stands before the damage.
    #[must_use]
    pub fn with_left(mut self, left: &'static [u8]) -> Self {
        self.clauses = Clauses::later(Shelf::new(left, self.ids_of_documents()));
        self
    }
}

impl<'a> Corpus<'a> {
    fn ids_of_documents(&self) -> Vec<&'a str> {
        self.documents.iter().map(|document| document.id).collect()
    }
}
