//! A document as a text file, as its page shows it.

use crate::{data, words};
use corpus::Document;

/// A document as its page shows it: title, status, every clause, and whose text
/// prevails.
#[must_use]
pub fn of(document: &Document<'_>) -> String {
    let words = &words::ZH;
    let mut text = format!(
        "{}\n{}{}{}\n\n",
        document.title,
        words.reading().status,
        words.terms().colon,
        (words.terms().status)(document.status)
    );
    for clause in data::clauses_of(document) {
        text.push_str(clause.text);
        text.push('\n');
        for list in &clause.responsibility {
            // In a table the list is a cell of its own.
            if !clause.text.contains(list.verbatim) {
                text.push_str(list.verbatim);
                text.push('\n');
            }
        }
    }
    text + &format!(
        "\n{}{}\n",
        words.take().prevails,
        (words.take().as_of)(&data::corpus().as_of.to_string())
    )
}
