//! Taking away, in English.

use super::count;
use crate::{data::VERSION, words::Take};

pub const EN: Take = Take {
    prevails: "The officially published Chinese text prevails. This site arranges it for reading; its English is unofficial, and nothing here is legal advice.",
    as_of: |date| format!("Data as of {date}, data version {VERSION}"),
    take: "Take away",
    csv: "Table (CSV)",
    json: "JSON",
    copy_link: "Copy link",
    print: "Print",
    address: "This page: ",
    copied: "Copied",
    not_copied: "The browser refused; please select by hand",
    cite: "Cite this clause",
    copy_citation: "Copy citation",
    undated: "no date stated",
    citation: |it| {
        let draft = it
            .draft
            .map(|draft| format!(" ({draft})"))
            .unwrap_or_default();
        format!(
            "《{}》{draft}, {}, {}: “{}” (source text {}; data as of {}; the official publication prevails)",
            it.document, it.date, it.clause, it.quote, it.place, it.as_of
        )
    },
    list: "Shortlist",
    unlist: "Remove",
    shortlist: |n| format!("My shortlist ({})", count(n, "clause")),
    shortlist_note: "The shortlist stands in the address only: keep or share the address to keep it.",
    text_file: "Download the whole text (TXT, as shown here)",
    columns: [
        "clause",
        "document",
        "status",
        "kind",
        "number",
        "title",
        "text",
        "responsible bodies",
        "districts",
        "source and lines",
    ],
};
