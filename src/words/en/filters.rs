//! What stands around the filters of `/`.

use crate::words::Filters;

pub const EN: Filters = Filters {
    search_label: "Search the clauses",
    search_hint: "Type Chinese, pinyin or English words, for example 海外仓, hwc, overseas warehouse.",
    search_button: "Search",
    close_filters: "Close filters",
    logic: "Within one filter any choice counts; across filters all must hold.",
    map_title: "Schematic of Tianjin's districts",
    map_note: "A schematic without boundaries. The number is what choosing that district alone would give; the sign is how closely the present clauses concern it.",
    map_keys: "Arrow keys move, the space bar chooses.",
    map_number: |number| format!("Map review number 审图号: {number}"),
    tile_name: |name| name.strip_suffix(" New Area").unwrap_or(name),
    tile_unit: " clauses",
    groups_label: "Choose by group",
    choose_group: |name| format!("Choose {name}"),
    ungrouped: "In no group",
    group_ground: "Who belongs to a group is background: the texts only name the groups.",
    page_of: |name| format!("Page of {name}"),
    find_agency: "Find a body in this list",
    no_agency: "No such body in the list.",
};
