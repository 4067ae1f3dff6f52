//! Searching, in English.

use crate::words::Search;
use corpus::{Field, Status};
use explore::{Facet, Reason, Sort, Suggested};

pub const EN: Search = Search {
    reason: |reason| match reason {
        Reason::Exact => "As typed",
        Reason::Aside => "Without brackets",
        Reason::Unit => "Name of a body",
        Reason::Place => "Name of a place",
        Reason::Mode => "Customs mode",
        Reason::Synonym => "Synonym",
        Reason::English => "English",
        Reason::Pinyin => "Pinyin",
        Reason::Group => "Its group",
        Reason::Slip => "Possible slip",
        Reason::Context => "Heading above",
    },
    field: |field| match field {
        Field::Title => "title",
        Field::Lead => "first sentence",
        Field::Body | Field::Aside => "text",
        Field::Units => "responsible bodies",
        Field::Context => "chapter or document",
    },
    ground: |typed, form, place| format!("{typed} → {form} ({place})"),
    ground_exact: |typed, place| format!("{typed} ({place})"),
    read_as: |typed, form, reason| format!("“{typed}” was read as “{form}” ({reason})."),
    left_out: |parts| {
        format!(
            "Too few clauses hold all the words; those below may hold only some. Left out of some: {parts}."
        )
    },
    partial: "Partial match",
    unstated: |parts| format!("The documents do not state: {parts}."),
    no_answer: "The documents do not speak of this",
    try_part: |part| format!("Search for “{part}” instead"),
    sort_label: "Order",
    sort: |sort| match sort {
        Sort::Relevance => "Relevance",
        Sort::Order => "Order of the documents",
        Sort::Date => "Date",
    },
    suggestions: "Suggestions",
    suggested: |of| match of {
        Suggested::Option(Facet::Agency, _) => "Body",
        Suggested::Option(Facet::District, _) => "District",
        Suggested::Option(Facet::Group, _) => "Group",
        Suggested::Option(Facet::Zone, _) => "Zone",
        Suggested::Option(Facet::Belt, _) => "Belt",
        Suggested::Option(Facet::Park, _) => "Park",
        Suggested::Option(Facet::Theme, _) => "Theme",
        Suggested::Option(Facet::Mode, _) => "Customs mode",
        Suggested::Option(Facet::Document, _) => "Document",
        Suggested::Option(Facet::Verb | Facet::Kind | Facet::Status, _) => "Filter",
        Suggested::Clause(_) => "Clause",
    },
    suggestion_count: |n| match n {
        0 => String::new(),
        1 => "1 suggestion; use the arrow keys.".to_owned(),
        n => format!("{n} suggestions; use the arrow keys."),
    },
    missing: "Part of the data could not be fetched: numbers and results may not be all.",
    try_again: "Try again",
    shortcut: "The / key jumps to the search box",
    status: |status| match status {
        Status::Draft => "Draft for comment",
        Status::Issued => "Issued",
        Status::Undated => "No date stated",
    },
};
