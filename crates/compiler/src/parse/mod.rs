//! From paragraphs to clauses: the structure of 公文, read from the text itself.
//! Never fails; returns what it read and what it doubts. Knows numbering,
//! headings, notices, annexes, tables and responsibility parentheses; knows no
//! body, place or document by name.

mod date;
mod front;
mod genre;
mod marker;
mod prose;
mod quantity;
mod responsibility;
mod rows;
mod tree;

pub use date::{date_line, date_range, dates_in};
pub(crate) use front::is_document_number;
pub use genre::Genre;
pub use marker::{Level, Marker};
pub use prose::prose;
pub use quantity::{Quantity, quantities};
pub use responsibility::{
    CLOSES, List, OPENS, closing_parenthesis, is_labelled, is_responsibility, lists, names,
};
pub use rows::rows;
pub use tree::{Facts, Parsed, ParsedClause, Record, RecordRole};
