//! `/en/`: searching, filtering, the district schematic, in English.

use super::count;
use crate::words::Explore;

pub const EN: Explore = Explore {
    title: "Tianjin foreign-trade and cross-border e-commerce policy",
    lead: "Municipal texts, clause by clause: filter by district, belt and responsible body. Every statement carries its sentence in the original Chinese.",
    documents: "Documents",
    filters: "Filters",
    open_filters: |n| {
        if n == 0 {
            "Filters".to_owned()
        } else {
            format!("Filters ({n})")
        }
    },
    show_hits: |n| format!("Show {}", count(n, "clause")),
    tile_grade: |rest, grade| format!("{rest}, {grade}, "),
    all_districts: "Also list clauses about “all districts”",
    added: |n| format!("+{n}"),
    chosen_in_facet: |n| format!("{n} chosen"),
    results: "Clauses",
    total: |n| count(n, "clause"),
    more: |left| format!("List more ({left} left)"),
    #[cfg(feature = "ssr")]
    not_listed: |left| {
        format!(
            "{left} more are not listed here: read them in “Documents”, at the foot of the page."
        )
    },
    chosen: "Chosen",
    search_chip: "Search",
    drop_chip: |what| format!("Remove {what}"),
    clear_all: "Clear all",
    announce: |n, chosen| format!("{}. {chosen}", count(n, "clause")),
    no_filters: "No filters chosen.",
    dropped: "Parts of the address that mean nothing here were ignored:",
    units: "Responsible bodies",
    units_total: |n| format!(", {n} bodies in all"),
    also_in: "Also in the task table",
    row: |number| format!("Row {number}"),
    via_group: |group| format!("through {group}"),
    none_title: "No clause meets all of these conditions",
    none_drop: "Remove one of them:",
    none_would: |n| format!("gives {}", count(n, "clause")),
    none_not_stated: "The texts held here state no amounts of subsidy, no application procedure and no telephone numbers; for these, ask the responsible bodies named in the clauses.",
};
