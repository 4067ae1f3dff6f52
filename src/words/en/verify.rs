//! `/en/about/verify/`.

use crate::words::Verify;

pub const EN: Verify = Verify {
    lead: "No need to trust this site: press the button, and your browser computes every source's checksum again and joins this site's records to compare them with the source.",
    what_title: "What is checked",
    what: &[
        "Checksum: whether the SHA-256 of each source is the one registered.",
        "Round trip: whether the records of the open data, joined in order, are the source, white space aside.",
        "Clauses: whether every clause shown is the same as its records.",
    ],
    run_title: "Begin",
    button: "Check all sources",
    running: "Checking…",
    needs_app: "Checking in the browser needs scripts, which are not running. You can check by yourself as below.",
    head: ["Source", "Checksum", "Round trip", "Clauses"],
    digest_same: "the same",
    digest_differs: "different: ",
    joined_same: "the same, character by character",
    joined_differs: "different from character ",
    clauses_none: "the page shows another source of the document",
    clauses_same: |count| format!("all {count} the same"),
    clauses_differ: "clauses that differ: ",
    unreadable: "The file cannot be read; perhaps there is no network.",
    all_good: |count| format!("All {count} sources are as they should be."),
    some_bad: "Not every source is as it should be, see below; please tell whoever runs this site.",
    yourself_title: "By yourself",
    yourself: &[
        "Download the folder of open data and run sha256sum -c SHA256SUMS in it.",
        "The sources are plain UTF-8 texts, to be compared with the official publication.",
    ],
};
