//! A task table: one clause a row. Which column is which is read from the
//! column heads.

use super::{
    Parsed, ParsedClause, RecordRole,
    tree::{Owner, records},
};
use crate::read::{Piece, Role, Row, Table};
use corpus::Kind;

/// Where the columns are, by their heads.
struct Columns {
    number: Option<usize>,
    units: Option<usize>,
    content: Option<usize>,
}

impl Columns {
    fn of(heads: &[String]) -> Self {
        let find = |words: &[&str]| {
            heads
                .iter()
                .position(|head| words.iter().any(|word| head.contains(word)))
        };
        let number = heads
            .iter()
            .position(|head| head == "序号" || head == "编号");
        let units = find(&["单位", "部门", "负责"]);
        let content = find(&["内容", "任务", "事项"])
            .or_else(|| (0..heads.len()).find(|&at| Some(at) != number && Some(at) != units));
        Self {
            number,
            units,
            content,
        }
    }
}

/// Reads a table's rows into clauses; never fails.
#[must_use]
pub fn rows(table: &Table) -> Parsed {
    let mut parsed = Parsed::default();
    let columns = Columns::of(&table.heads);
    let mut pieces: Vec<(&Piece, Owner)> = Vec::new();
    for (whole, paragraph) in table.around.iter().enumerate() {
        let role = match paragraph.role {
            Role::PageNumber => RecordRole::PageNumber,
            Role::Bookmark => RecordRole::Bookmark,
            Role::Text if table.heads.contains(&paragraph.text) => RecordRole::ColumnHead,
            Role::Text => RecordRole::Title,
        };
        if role == RecordRole::Title {
            parsed.facts.titles.push(paragraph.text.clone());
        }
        let owner = Owner {
            whole,
            role,
            clause: None,
        };
        pieces.extend(paragraph.pieces.iter().map(|piece| (piece, owner)));
    }
    let mut whole = table.around.len();
    for (at, row) in table.rows.iter().enumerate() {
        push_row(&mut parsed, &columns, at, row);
        for cell in &row.cells {
            let owner = Owner {
                whole,
                role: RecordRole::Clause,
                clause: Some(at),
            };
            pieces.push((cell, owner));
            whole += 1;
        }
    }
    parsed.records = records(pieces.into_iter());
    parsed
}

fn push_row(parsed: &mut Parsed, columns: &Columns, at: usize, row: &Row) {
    let cell = |column: Option<usize>| column.and_then(|column| row.cells.get(column));
    let number = cell(columns.number).map(|cell| cell.text.clone());
    let ordinal = number
        .as_deref()
        .and_then(|number| number.parse().ok())
        .or_else(|| u32::try_from(at + 1).ok());
    let units = cell(columns.units);
    parsed.clauses.push(ParsedClause {
        kind: Kind::Row,
        ordinal,
        name: format!("row-{:02}", ordinal.unwrap_or_default()),
        number,
        title: None,
        // A row without that cell is reported; its text is never nothing.
        text: cell(columns.content)
            .or_else(|| row.cells.first())
            .map(|cell| cell.text.clone())
            .unwrap_or_default(),
        path: Vec::new(),
        first_line: row.cells.first().map_or(0, |cell| cell.line),
        last_line: row.cells.last().map_or(0, |cell| cell.line),
        units: units.map(|cell| cell.text.clone()),
        units_line: units.map_or(0, |cell| cell.line),
    });
}
