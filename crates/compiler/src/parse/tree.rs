//! What parsing yields: the records of a source and the clauses made of them.

use crate::read::Piece;
use corpus::{Date, Kind};

/// One source, parsed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// In order; every character of the source that is not white space is in
    /// exactly one of them.
    pub records: Vec<Record>,
    pub clauses: Vec<ParsedClause>,
    pub facts: Facts,
}

/// A run of text, and the clause it belongs to, if to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub text: String,
    pub role: RecordRole,
    pub first_line: usize,
    pub last_line: usize,
    /// Position in `Parsed::clauses`.
    pub clause: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordRole {
    Clause,
    Title,
    /// A short line that introduces what follows (草案正文, 背景介绍).
    Label,
    /// 附件：…, the list of annexes.
    AnnexList,
    ColumnHead,
    PageNumber,
    Bookmark,
}

impl RecordRole {
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Clause => "clause",
            Self::Title => "title",
            Self::Label => "label",
            Self::AnnexList => "annex-list",
            Self::ColumnHead => "column-head",
            Self::PageNumber => "page-number",
            Self::Bookmark => "bookmark",
        }
    }
}

/// A clause as one source prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedClause {
    pub kind: Kind,
    pub ordinal: Option<u32>,
    /// What stands behind `<document>/`: `measure-01`, `belt-others`.
    pub name: String,
    pub number: Option<String>,
    pub title: Option<String>,
    pub text: String,
    /// Positions of the headings above, outermost first.
    pub path: Vec<usize>,
    pub first_line: usize,
    pub last_line: usize,
    /// A table row's cell of responsible bodies.
    pub units: Option<String>,
    /// The line of that cell.
    pub units_line: usize,
}

/// What a notice says of its document, each with the words it rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Every title line, as printed.
    pub titles: Vec<String>,
    pub addressee: Option<String>,
    pub issuer: Option<String>,
    pub date: Option<(Date, String)>,
    pub number: Option<String>,
    pub publicity: Option<String>,
    pub consultation: Option<((Date, Date), String)>,
}

/// What a piece of a source belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    /// Pieces of one whole (a paragraph, a cell) have the same number.
    pub whole: usize,
    pub role: RecordRole,
    pub clause: Option<usize>,
}

/// Records out of pieces, in the order of the source: a paragraph that a page
/// number parts is two of them.
#[must_use]
pub fn records<'a>(pieces: impl Iterator<Item = (&'a Piece, Owner)>) -> Vec<Record> {
    let mut pieces: Vec<(&Piece, Owner)> = pieces.collect();
    pieces.sort_by_key(|(piece, _)| (piece.line, piece.column));
    let mut records: Vec<Record> = Vec::new();
    let mut last_whole = None;
    for (piece, owner) in pieces {
        match records
            .last_mut()
            .filter(|_| last_whole == Some(owner.whole))
        {
            Some(record) => {
                record.text.push_str(&piece.text);
                record.last_line = piece.line;
            }
            None => records.push(Record {
                text: piece.text.clone(),
                role: owner.role,
                first_line: piece.line,
                last_line: piece.line,
                clause: owner.clause,
            }),
        }
        last_whole = Some(owner.whole);
    }
    records
}

impl Record {
    /// The record without white space, as the round trip compares it.
    pub fn characters(&self) -> impl Iterator<Item = char> + '_ {
        self.text.chars().filter(|c| !c.is_whitespace())
    }
}
