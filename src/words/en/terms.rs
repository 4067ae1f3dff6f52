//! The field's own terms, in English.

use crate::words::Terms;
use corpus::{Closeness, Grade, Kind, Status, UnitKind};
use explore::Facet;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub const EN: Terms = Terms {
    not_stated: "Not stated in the text",
    draft: "Draft for comment",
    evidence: "Original text",
    background: "Background (not from the texts)",
    colon: ": ",
    comma: ", ",
    list_comma: ", ",
    cut: "…",
    full_stop: ".",
    facet: |facet| match facet {
        Facet::District => "District",
        Facet::Group => "Group",
        Facet::Zone => "Functional zone",
        Facet::Belt => "Industry belt",
        Facet::Agency => "Responsible body",
        Facet::Park => "Park",
        Facet::Theme => "Theme",
        Facet::Mode => "Customs mode",
        Facet::Verb => "Strength",
        Facet::Document => "Document",
        Facet::Kind => "Kind of clause",
        Facet::Status => "Status of document",
    },
    kind: |kind| match kind {
        Kind::Notice => "Notice",
        Kind::Preamble => "Preamble",
        Kind::Guideline => "Guiding principles",
        Kind::Heading => "Heading",
        Kind::Goal => "Goal",
        Kind::Measure => "Measure",
        Kind::Row => "Task table row",
        Kind::Task => "Task",
        Kind::Safeguard => "Safeguard",
        Kind::Annex => "Annex title",
        Kind::Belt => "Belt paragraph",
        Kind::Park => "Park paragraph",
        Kind::Region => "Regional direction",
    },
    unit_kind: |kind| match kind {
        UnitKind::Municipal => "Municipal department",
        UnitKind::Vertical => "Branch of a central agency",
        UnitKind::Party => "Party organ",
        UnitKind::Court => "Court",
        UnitKind::People => "People's organisation",
        UnitKind::Enterprise => "Enterprise",
        UnitKind::District => "District government",
        UnitKind::Zone => "Zone administration",
        UnitKind::Collective => "Collective name (members not listed)",
    },
    status: |status| match status {
        Status::Draft => "Draft for comment; the texts held here do not say whether it was adopted",
        Status::Issued => "Issued",
        Status::Undated => "The text states no date",
    },
    grade: |grade| match grade {
        Grade::Named => "By name",
        Grade::Group => "By group",
        Grade::All => "All districts",
    },
    date: |date| {
        let month = MONTHS.get(usize::from(date.month()).saturating_sub(1));
        format!(
            "{} {} {}",
            date.day(),
            month.copied().unwrap_or_default(),
            date.year()
        )
    },
    no_grade: "Not mentioned",
    closeness: |grade| match grade {
        Closeness::Own => "Own paragraph",
        Closeness::Product => "Product",
        Closeness::Mention => "Mention",
    },
};
