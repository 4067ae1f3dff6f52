//! `/en/data/`: the open data.

use crate::words::{Data, DataFile};

pub const EN: Data = Data {
    lead: "Everything on this site can be downloaded, in open formats and without registration. Every statement of a page stands in the data with its sentence and its lines in the source.",
    files_title: "Files",
    files_head: ["File", "Content"],
    files: &[
        DataFile {
            path: "corpus.json",
            name: "All data (JSON)",
            media_type: "application/json",
            what: "Documents, clauses, bodies, districts, belts, parks, targets, differences of two sources, and the records of every source.",
        },
        DataFile {
            path: "corpus.schema.json",
            name: "Its schema (JSON Schema)",
            media_type: "application/schema+json",
            what: "What every field means; null is “not stated in the text”.",
        },
        DataFile {
            path: "clauses.csv",
            name: "Clauses (CSV)",
            media_type: "text/csv",
            what: "One line a clause, UTF-8 with a byte order mark, for any spreadsheet.",
        },
        DataFile {
            path: "clauses.csv-metadata.json",
            name: "About the clauses (JSON)",
            media_type: "application/json",
            what: "The columns of the table, date and version of the data, and that the official publication prevails (W3C, CSV on the Web).",
        },
        DataFile {
            path: "changes.json",
            name: "Changes (JSON)",
            media_type: "application/json",
            what: "What each version of the data added, changed and removed, field by field, with the values before and after.",
        },
        DataFile {
            path: "SHA256SUMS",
            name: "Checksums",
            media_type: "text/plain",
            what: "SHA-256 of these files and of the source texts, for sha256sum -c SHA256SUMS.",
        },
        DataFile {
            path: "round-trip.txt",
            name: "Round trip",
            media_type: "text/plain",
            what: "How many characters of each source are in records; one missing, and the site is not published.",
        },
    ],
    sources_title: "Source texts",
    sources_lead: "The sources of the documents, to the letter as they were found:",
    use_title: "Use",
    use_rules: &[
        "Official documents are not protected by copyright (Copyright Law, article 5) and free to use. Please name the document, and say that the official publication prevails.",
        "The ids of clauses do not change once published.",
        "“Background” in the data (such as who belongs to a group of districts) is not in the texts; it carries its ground and should not be cited as theirs.",
    ],
    check_title: "Checking",
    check: "To see that the data changed nothing: compute the checksums again in your browser, and join the records to compare them with the sources.",
    check_link: "Check in the browser",
};
