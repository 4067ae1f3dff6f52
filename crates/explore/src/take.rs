//! What a reader takes away: clauses as a table and as JSON, in the form that
//! every spreadsheet and every program reads. Pure: the page hands in the column
//! heads in its own language.

use core::fmt::Write;
use corpus::{Clause, Corpus, Status};

/// How many columns a clause has.
pub const COLUMNS: usize = 10;

/// The columns' names in JSON, as far as they exist in the open data the same.
const KEYS: [&str; COLUMNS] = [
    "id",
    "document",
    "status",
    "kind",
    "number",
    "title",
    "text",
    "agencies",
    "districts",
    "source",
];

/// One clause, column by column; empty where the text says nothing.
fn columns(corpus: &Corpus<'_>, clause: &Clause<'_>) -> [String; COLUMNS] {
    let document = corpus.documents.get(clause.document.at());
    let agencies = clause.agencies();
    let agencies = agencies
        .iter()
        .filter_map(|at| corpus.agencies.get(at.at()));
    let mut districts: Vec<&str> = clause
        .districts
        .iter()
        .filter_map(|mention| corpus.districts.get(mention.district.at()))
        .map(|district| district.name)
        .collect();
    districts.dedup();
    let source = document.and_then(|it| it.sources.get(usize::from(clause.place.source)));
    [
        clause.id.to_owned(),
        document.map_or("", |it| it.title).to_owned(),
        document.map_or("", |it| status(it.status)).to_owned(),
        clause.kind.slug().to_owned(),
        clause.number.unwrap_or_default().to_owned(),
        clause.title.unwrap_or_default().to_owned(),
        clause.text.to_owned(),
        agencies.map(|it| it.name).collect::<Vec<_>>().join(";"),
        districts.join(";"),
        format!(
            "{}:{}-{}",
            source.map_or("", |it| it.file),
            clause.place.first_line,
            clause.place.last_line
        ),
    ]
}

/// As in the open data.
const fn status(status: Status) -> &'static str {
    match status {
        Status::Draft => "draft",
        Status::Issued => "issued",
        Status::Undated => "undated",
    }
}

/// RFC 4180 with a byte order mark, so that a spreadsheet knows its UTF-8. The
/// last line says until when the data holds and whose text prevails.
#[must_use]
pub fn csv(
    corpus: &Corpus<'_>,
    clauses: &[&Clause<'_>],
    heads: &[&str; COLUMNS],
    note: &str,
) -> String {
    let mut csv = String::from("\u{FEFF}");
    let mut line = |fields: &mut dyn Iterator<Item = &str>| {
        for (at, field) in fields.enumerate() {
            if at > 0 {
                csv.push(',');
            }
            // A field that begins like a formula is text all the same.
            let formula = field.starts_with(['=', '+', '-', '@']);
            let field = field.replace('"', "\"\"");
            let _ = write!(csv, "\"{}{field}\"", if formula { "'" } else { "" });
        }
        csv.push_str("\r\n");
    };
    line(&mut heads.iter().copied());
    for clause in clauses {
        let row = columns(corpus, clause);
        line(&mut row.iter().map(String::as_str));
    }
    line(&mut std::iter::once(note));
    csv
}

/// `{"as_of", "note", "clauses": [{…}]}`; what a text does not say is `null`.
#[must_use]
pub fn json(corpus: &Corpus<'_>, clauses: &[&Clause<'_>], note: &str) -> String {
    let mut json = String::new();
    let _ = write!(json, "{{\n\"as_of\":\"{}\",\n\"note\":", corpus.as_of);
    string(&mut json, note);
    json.push_str(",\n\"clauses\":[");
    for (at, clause) in clauses.iter().enumerate() {
        let row = columns(corpus, clause);
        json.push_str(if at == 0 { "\n{" } else { ",\n{" });
        for (at, (key, value)) in KEYS.iter().zip(&row).enumerate() {
            if at > 0 {
                json.push(',');
            }
            let _ = write!(json, "\"{key}\":");
            match *key {
                "agencies" | "districts" => list(&mut json, value),
                _ if value.is_empty() => json.push_str("null"),
                _ => string(&mut json, value),
            }
        }
        json.push('}');
    }
    json.push_str("\n]\n}\n");
    json
}

fn list(json: &mut String, joined: &str) {
    json.push('[');
    for (at, part) in joined
        .split(';')
        .filter(|part| !part.is_empty())
        .enumerate()
    {
        if at > 0 {
            json.push(',');
        }
        string(json, part);
    }
    json.push(']');
}

fn string(json: &mut String, text: &str) {
    json.push('"');
    for c in text.chars() {
        match c {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            c if c < ' ' => {
                let _ = write!(json, "\\u{:04x}", u32::from(c));
            }
            c => json.push(c),
        }
    }
    json.push('"');
}
