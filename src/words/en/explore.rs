//! `/en/`: searching, filtering, the district schematic, in English.

use super::count;
use crate::words::Explore;

pub const EN: Explore = Explore {
    title: "Tianjin foreign-trade and cross-border e-commerce policy",
    lead: "Municipal texts, clause by clause: filter by district, belt and responsible body. Every statement carries its sentence in the original Chinese.",
    search_label: "Search the clauses",
    search_hint: "Type Chinese, pinyin or English words, for example 海外仓, hwc, overseas warehouse.",
    search_button: "Search",
    documents: "Documents",
    filters: "Filters",
    open_filters: |n| {
        if n == 0 {
            "Filters".to_owned()
        } else {
            format!("Filters ({n})")
        }
    },
    close_filters: "Close filters",
    show_hits: |n| format!("Show {}", count(n, "clause")),
    logic: "Within one filter any choice counts; across filters all must hold.",
    map_title: "Schematic of Tianjin's districts",
    map_note: "A schematic without boundaries. The number is what choosing that district alone would give; the sign is how closely the present clauses concern it.",
    map_keys: "Arrow keys move, the space bar chooses.",
    map_number: |number| format!("Map review number 审图号: {number}"),
    tile_name: |name| name.strip_suffix(" New Area").unwrap_or(name),
    tile_grade: |rest, grade| format!("{rest}, {grade}, "),
    tile_unit: " clauses",
    groups_label: "Choose by group",
    choose_group: |name| format!("Choose {name}"),
    ungrouped: "In no group",
    group_ground: "Who belongs to a group is background: the texts only name the groups.",
    all_districts: "Also list clauses about “all districts”",
    added: |n| format!("+{n}"),
    chosen_in_facet: |n| format!("{n} chosen"),
    page_of: |name| format!("Page of {name}"),
    find_agency: "Find a body in this list",
    no_agency: "No such body in the list.",
    results: "Clauses",
    total: |n| count(n, "clause"),
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
