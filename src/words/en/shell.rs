//! The frame of every page, in English.

use crate::words::Shell;

pub const EN: Shell = Shell {
    language: "English",
    site: "Tianjin trade policy explorer",
    site_short: "Trade policy",
    skip: "Skip to content",
    nav_label: "Main navigation",
    nav_explore: "Explore",
    nav_parks: "Parks",
    nav_agencies: "Bodies",
    nav_targets: "Targets",
    nav_differences: "Differences",
    nav_about: "About",
    method_title: "How the texts become data",
    verify_title: "Check the texts",
    data_title: "Open data",
    accessibility_title: "Accessibility statement",
    crumbs_label: "You are here",
    footer_documents: "Documents",
    footer_site: "This site",
    host_unit: "Run by: ",
    operator: "Operated by: ",
    site_code: "Site code: ",
    corrections: "Report an error",
    no_start: "Combined filters and free search are not available; clauses and links work all the same, and the arrow beside each option leads to its own page.",
    no_start_reasons: [
        ("off", "Reason: browser scripts are not running."),
        (
            "old",
            "Reason: the browser is old, or WebAssembly is switched off.",
        ),
        (
            "load",
            "Reason: a file did not arrive whole; please reload.",
        ),
        ("error", "Reason: an error at the start; please reload."),
        (
            "slow",
            "Reason: the app has not arrived yet, or was blocked.",
        ),
    ],
    lost_climb: "If the links above do not open, go up folder by folder from here",
    page_title: |page| format!("{page} – Tianjin trade policy explorer"),
    lost_title: "Page not found",
    lost_text: "The address may be mistyped, or this clause is not among the documents held here. Addresses of published clauses do not change.",
    lost_ways: "You can go on from here:",
};
