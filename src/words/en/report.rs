//! `/en/data/report/`.

use crate::words::Report;
use explore::report::FindingKind;

pub const EN: Report = Report {
    title: "Data report",
    lead: "What the texts leave open, do not list to the end, or say differently from each other. Computed from the data, without judgement; editors see the same with cargo xtask audit.",
    summary_title: "Overview",
    summary_head: ["What", "Places"],
    none: "None.",
    doubts: "Doubts while reading",
    doubts_note: "What the program read, and asks a person to look at: file and line, what, and what to do. The texts on the pages are not affected.",
    kind: |kind| match kind {
        FindingKind::IssuerNotStated => {
            ("Issuer not stated", "The text does not say who issued it.")
        }
        FindingKind::DateNotStated => {
            ("Date not stated", "The text does not say when it was made.")
        }
        FindingKind::NumberNotStated => (
            "Document number not stated",
            "The text does not bear a number of its own.",
        ),
        FindingKind::OriginUnknown => (
            "Address of the source unknown",
            "Where this text was found was not recorded.",
        ),
        FindingKind::BeltWithoutDistrict => (
            "Belts without a district",
            "The paragraph names no district; none is inferred.",
        ),
        FindingKind::OpenList => (
            "Open lists",
            "The text ends the list with 等 (and others): what is not listed may still be meant.",
        ),
        FindingKind::ParkWithoutDistrict => (
            "Parks without a district",
            "There is no ground to say which district the park lies in.",
        ),
        FindingKind::Collective => (
            "Bodies named collectively",
            "The text names a group of bodies, not its members; it is not expanded.",
        ),
        FindingKind::WithoutUnit => (
            "Clauses without responsible bodies",
            "The text does not say who is responsible.",
        ),
        FindingKind::DeadlinePassed => (
            "Deadlines passed, no result published here",
            "The deadline lies before the date of the data, and the texts held here state no result.",
        ),
        FindingKind::LineageDiffers => (
            "Similar targets that differ",
            "They concern the same kind of thing and differ in number, unit or deadline; shown side by side, not settled.",
        ),
        FindingKind::SourcesDiffer => (
            "Sources that differ",
            "Two sources of the clause differ in wording.",
        ),
        FindingKind::UnitsDiffer => (
            "Measure and table name different bodies",
            "The measure and its table rows list different bodies.",
        ),
    },
    link: "Read the data report",
    link_lead: "What the texts leave open, and where they differ, stands in the data report.",
};
