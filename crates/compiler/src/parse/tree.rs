//! What parsing yields: the records of a source and the clauses made of them.

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

impl Record {
    /// The record without white space, as the round trip compares it.
    pub fn characters(&self) -> impl Iterator<Item = char> + '_ {
        self.text.chars().filter(|c| !c.is_whitespace())
    }
}
