//! Reading a clause or a document, in English.

use crate::words::Reading;
use corpus::RelationKind;

pub(super) const EN: Reading = Reading {
    text: "Original text",
    speak: "Read aloud (in Chinese)",
    units: "Responsible bodies",
    units_scope: "What this list stands for:",
    units_open: "The list ends with 等 (“and others”): it is not complete.",
    units_none: "The text states no responsible bodies.",
    places: "Places and matters concerned",
    terms: |terms| format!("Words of the text: {terms}"),
    districts_none: "The text names no particular district.",
    all_districts: "All districts",
    responsible: "as a responsible body",
    same_words: "Clauses with the same words",
    same_words_note: "These clauses have the same words as this one, or part of them; the bodies listed may differ.",
    other_reading: "The other source",
    other_reading_note: "Another copy of the same document differs in wording:",
    other_reading_same: "The other source differs only in character width, spaces or punctuation.",
    source: "Source",
    lines: |first, last| {
        if first == last {
            format!("line {first}")
        } else {
            format!("lines {first}–{last}")
        }
    },
    previous: "Previous",
    next: "Next",
    siblings: "Neighbouring clauses of the document",
    own_page: |title| format!("About this paragraph: {title}"),
    in_document: "See in the whole text",
    metadata: "About the document",
    title: "Title",
    issuer: "Issued by",
    date_made: "Date",
    document_number: "Document number",
    publicity: "Publicity",
    addressee: "Addressed to",
    status: "Status",
    notice_date: "Date of notice",
    consultation_label: "Consultation",
    relations: "Relations to other documents",
    relation: |kind| match kind {
        RelationKind::BasedOn => "Based on",
        RelationKind::Assigns => "Assigns the tasks of",
        RelationKind::DraftsOf => "Draft of",
        RelationKind::Cites => "Cites",
    },
    relation_of: |kind| match kind {
        RelationKind::BasedOn => "Basis of",
        RelationKind::Assigns => "Tasks assigned in",
        RelationKind::DraftsOf => "Drafted in",
        RelationKind::Cites => "Cited in",
    },
    sources: "Source texts",
    sha256: "SHA-256",
    origin: "Address of origin",
    origin_unknown: "Address of origin not recorded",
    retrieved: "Retrieved",
    contents: "Contents",
    whole_text: "Whole text",
    table_caption: "Task table",
    table_number: "No.",
    table_measure: "Measure",
    table_text: "Content",
    table_units: "Main responsible bodies",
    no_twin: "Matched to no measure",
    sort_by: |column| format!("Sort by {column}"),
    glossary: "Terms in this clause",
    glossary_note: "The explanations are the editor's, not the texts'.",
    back_to_text: "Back to the text: ",
    threads: "What the other documents say",
    threads_note: "Sentences of other documents on the same subject, verbatim. Their order says nothing about one following from the other.",
};
