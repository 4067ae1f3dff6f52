//! The targets, and where two texts say different things, in English.

use crate::words::Ledgers;

pub const EN: Ledgers = Ledgers {
    targets_title: "Targets",
    targets_lead: "Every quantified commitment with subject, comparator, value and deadline as printed. Similar targets stand side by side; they are not equated, and nothing is said about their fulfilment.",
    commitments: "Quantified commitments",
    commitments_note: "“Past, no result published here” means: the deadline has passed, and the texts held here state no result.",
    eligibility: "Amounts that decide who is eligible",
    eligibility_note: "These amounts say who is meant; they are not targets.",
    subject: "Subject",
    value: "Value",
    deadline: "Deadline",
    evidence: "Original text and source",
    hedge: |word| format!("the text says “{word}”"),
    per: |word| format!("counted by “{word}”"),
    threshold: |word| format!("each of them “{word}”"),
    passed: "Past, no result published here",
    ahead: "Not yet due",
    timeline: "Deadlines",
    timeline_note: "A dot is a quantified commitment at its deadline: filled for an issued text, a ring for the draft. The table below says the same.",
    as_of: "data as of",
    undated: |n| format!("{n} more state no deadline and are not in the picture."),
    lineages: "Targets side by side",
    lineages_note: "Targets about the same kind of thing: shown together, not equated, not converted, and neither said to replace the other.",
    near: "The sentence that comes nearest to a present state (not a result):",
    differences_title: "Differences",
    differences_lead: "Where two texts write the same thing differently, both are listed; neither is called wrong.",
    units_title: "Responsible bodies: measures and task table",
    units_note: |all, differing| {
        format!(
            "The table's rows match {all} measures by their words; for {differing} of these the bodies listed differ."
        )
    },
    measure: "Measure",
    both: "In both",
    measure_only: "Only in the measure",
    table_only: "Only in the table",
    same: "the same",
    different: "different",
    nobody: "—",
    sources_title: "Two sources of one document",
    sources_note: |same, width, changes, rate| {
        format!(
            "Compared character by character: {rate} agree. {same} characters are the same ({width} of them differ only in width), and {changes} places differ in wording; a place counts with the longer of its two readings, white space does not count, and the rate is rounded down."
        )
    },
    clause: "Clause",
    shown: "Source shown here",
    other: "Other source",
};
