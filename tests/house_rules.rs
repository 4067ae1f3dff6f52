//! The invariants of ARCHITECTURE.md that can be read off the sources.

#![allow(clippy::unwrap_used)]

use std::{
    fs,
    path::{Path, PathBuf},
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder.
fn rust_files(below: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(below)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(path);
            }
        }
    }
    assert!(!files.is_empty(), "{below}");
    files
}

/// Lines of code, comments left out, as `file:line: text`.
fn code(below: &str) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for file in rust_files(below) {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.strip_prefix(root()).unwrap().display().to_string();
        let code = text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with("//"));
        lines.extend(code.map(|(at, line)| (format!("{name}:{}", at + 1), line.to_owned())));
    }
    lines
}

fn nowhere(below: &str, words: &[&str], but: &[&str]) {
    for (at, line) in code(below) {
        let allowed = but.iter().any(|but| at.starts_with(but));
        for word in words {
            assert!(
                allowed || !line.contains(word),
                "{at}: `{word}` has no business here: {line}"
            );
        }
    }
}

#[test]
fn corpus_and_explore_know_no_browser_clock_or_network() {
    for room in ["crates/corpus/src", "crates/explore/src"] {
        nowhere(
            room,
            &[
                "leptos",
                "web_sys",
                "wasm_bindgen",
                "gloo",
                "std::time",
                "std::net",
                "std::fs",
                "std::env",
            ],
            &[],
        );
    }
    for room in ["corpus", "explore"] {
        let manifest =
            fs::read_to_string(root().join(format!("crates/{room}/Cargo.toml"))).unwrap();
        let shipped = manifest.split("[dev-dependencies]").next().unwrap();
        for word in ["leptos", "web-sys", "gloo", "compiler"] {
            assert!(!shipped.contains(word), "crates/{room} depends on {word}");
        }
    }
}

#[test]
fn only_the_browser_room_touches_the_browser() {
    nowhere(
        "src",
        &["web_sys", "js_sys", "wasm_bindgen", "gloo_"],
        &["src/browser/"],
    );
}

#[test]
fn only_the_edge_asks_a_clock() {
    // A measurement is not part of what is shipped.
    nowhere(
        "crates",
        &["SystemTime::now", "Instant::now", "Date::now"],
        &["crates/compiler/examples/", "crates/explore/benches/"],
    );
    nowhere(
        "src",
        &["SystemTime::now", "Instant::now", "Date::now"],
        &["src/browser/"],
    );
}

#[test]
fn every_file_says_first_what_it_is_for() {
    for room in ["crates", "src", "xtask/src"] {
        for file in rust_files(room) {
            let text = fs::read_to_string(&file).unwrap();
            assert!(
                text.starts_with("//! "),
                "{} does not say what it is for",
                file.display()
            );
        }
    }
}

#[test]
fn files_stay_small_enough_to_hold_in_the_head() {
    for room in ["crates", "src", "xtask/src"] {
        for file in rust_files(room) {
            let lines = fs::read_to_string(&file).unwrap().lines().count();
            assert!(lines <= 520, "{} has {lines} lines", file.display());
        }
    }
}

#[test]
fn sentences_for_readers_stand_in_words() {
    let han = |line: &str| line.chars().any(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c));
    for (at, line) in code("src") {
        let allowed = at.starts_with("src/words/")
            || line.trim_start().starts_with("//")
            || line.contains("// ");
        assert!(
            allowed || !han(&line),
            "{at}: a sentence outside src/words: {line}"
        );
    }
}

#[test]
fn no_style_attributes_and_no_inline_scripts() {
    nowhere(
        "src",
        &[" style=", "inner_html=", "onclick=\"", "<script>"],
        &["src/prerender/"],
    );
}

#[test]
fn no_address_outside_the_site_is_loaded() {
    nowhere("src", &["https://", "http://"], &["src/prerender/"]);
    for file in ["index.html", "public/boot.js"] {
        let text = fs::read_to_string(root().join(file)).unwrap_or_default();
        assert!(
            !text.contains("https://") && !text.contains("http://"),
            "{file}"
        );
    }
}
