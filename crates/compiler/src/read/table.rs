//! A table as Word hands it out: cells behind tabs, one a line or several, rows
//! parted by empty lines. The first row names the columns.

use super::{Paragraph, Piece, Role, SourceText};
use crate::{Problem, Rule};

/// A table and what stands before and after it.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Lines outside the rows, and the column heads.
    pub around: Vec<Paragraph>,
    pub heads: Vec<String>,
    pub rows: Vec<Row>,
}

/// One row: a cell for each column, empty where the source lacks it.
#[derive(Clone, Debug)]
pub struct Row {
    pub cells: Vec<Piece>,
}

/// Reads the table; never fails.
pub fn table(file: &str, source: &SourceText) -> (Table, Vec<Problem>) {
    let mut table = Table::default();
    let mut problems = Vec::new();
    let mut outside: Vec<(usize, &str)> = Vec::new();
    let mut row: Vec<Piece> = Vec::new();
    for (no, line) in source.lines().chain([(0, "")]) {
        if line.trim().is_empty() {
            close(file, &mut table, &mut row, &mut problems);
        } else if line.starts_with('\t') || (!row.is_empty() && line.contains('\t')) {
            let cells = line
                .split('\t')
                .map(str::trim)
                .filter(|cell| !cell.is_empty());
            row.extend(cells.enumerate().map(|(column, cell)| Piece {
                line: no,
                column,
                text: cell.to_owned(),
            }));
        } else if let Some(cell) = row.last_mut() {
            // A cell of several lines: the next ones have no tab.
            cell.text.push_str(line.trim());
        } else {
            outside.push((no, line));
        }
    }
    let mut around = super::paragraphs(outside.into_iter(), super::Format::PdfText);
    let head = table
        .around
        .first()
        .map_or(usize::MAX, Paragraph::first_line);
    join_title(&mut around, head);
    table.around.splice(0..0, around);
    (table, problems)
}

fn close(file: &str, table: &mut Table, row: &mut Vec<Piece>, problems: &mut Vec<Problem>) {
    let Some(first) = row.first() else { return };
    let line = first.line;
    let cells = std::mem::take(row);
    if table.heads.is_empty() {
        table.heads = cells.iter().map(|cell| cell.text.clone()).collect();
        let heads = cells.into_iter().map(|cell| Paragraph {
            text: cell.text.clone(),
            role: Role::Text,
            pieces: vec![cell],
        });
        table.around.extend(heads);
        return;
    }
    if cells.len() != table.heads.len() {
        problems.push(Problem::new(
            file,
            line,
            Rule::TableRow,
            format!(
                "这一行有 {} 格，表头有 {} 列。",
                cells.len(),
                table.heads.len()
            ),
            "对照原文补上缺少的单元格；空的单元格写“原文空缺”。",
        ));
    }
    table.rows.push(Row { cells });
}

/// The lines before a table are its title, broken where the page was narrow.
fn join_title(around: &mut Vec<Paragraph>, head: usize) {
    let mut joined: Vec<Paragraph> = Vec::with_capacity(around.len());
    for paragraph in around.drain(..) {
        match joined.last_mut() {
            Some(last)
                if last.role == Role::Text
                    && paragraph.role == Role::Text
                    && paragraph.first_line() < head =>
            {
                last.text.push_str(&paragraph.text);
                last.pieces.extend(paragraph.pieces);
            }
            _ => joined.push(paragraph),
        }
    }
    *around = joined;
}
