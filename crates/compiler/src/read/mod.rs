//! From files to lines and paragraphs. Knows file formats; knows nothing of
//! clauses, bodies or places.

pub mod knowledge;
mod paragraph;
pub mod registry;
mod site;
mod source;
mod table;
pub mod wording;

pub(crate) use paragraph::is_title;
pub use paragraph::{Paragraph, Piece, Role, paragraphs};
pub use source::{SourceText, decode_source, read_source};
pub use table::{Row, Table, table};

/// How a source's lines relate to its paragraphs. Named in `documents.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// The text of a PDF: lines broken anywhere, page numbers between.
    PdfText,
    /// The text of a Word table: cells behind tabs, rows apart by empty lines.
    WordTable,
    /// The text of a web page: a line is a paragraph.
    Web,
}
