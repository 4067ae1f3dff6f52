//! The program's functions by crate, and of this project's own by room.

use super::Parts;
use anyhow::Result;
use rustc_demangle::demangle;
use std::collections::BTreeMap;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// This project's crates, the one that stands on the others first.
const OURS: [&str; 3] = ["policy_explorer", "explore", "corpus"];
/// Rooms of the app that are told apart.
const DEPTH: usize = 2;

pub fn parts(wasm: &[u8]) -> Result<Parts> {
    let mut names: BTreeMap<u32, String> = BTreeMap::new();
    let mut bodies: Vec<&[u8]> = Vec::new();
    let mut imported = 0;
    let mut parts = Parts::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => {
                bodies.push(body.as_bytes());
            }
            Payload::DataSection(segments) => {
                for segment in segments {
                    let data = parts.entry("data (the next table, and words)".to_owned());
                    data.or_default().extend(segment?.data);
                }
            }
            Payload::CustomSection(custom) => {
                if let KnownCustom::Name(sections) = custom.as_known() {
                    for section in sections {
                        if let Name::Function(map) = section? {
                            for name in map {
                                let name = name?;
                                // As they are in what was cut off; wasm-bindgen makes them plain.
                                names.insert(name.index, demangle(name.name).to_string());
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (at, body) in (imported..).zip(bodies) {
        let part = part_of(names.get(&at).map_or("?", String::as_str));
        parts.entry(part).or_default().extend(body);
    }
    Ok(parts)
}

/// `policy_explorer::pages::explore` for whatever of a library works for it.
fn part_of(name: &str) -> String {
    let name = plain(name);
    for ours in OURS {
        let found = name.match_indices(ours).find(|(at, _)| {
            let before = name.get(..*at).and_then(|before| before.chars().last());
            let after = name.get(at + ours.len()..).unwrap_or_default();
            !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
                && after.starts_with("::")
        });
        if let Some((at, _)) = found {
            let path = name.get(at..).unwrap_or_default();
            let rooms = path.split("::").map_while(word).take(DEPTH + 1);
            return rooms.collect::<Vec<_>>().join("::");
        }
    }
    let words = name.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    let mut words = words.filter(|word| !word.is_empty() && *word != "dyn");
    words.next().unwrap_or("?").to_owned()
}

/// A module's name; types and functions generated inside are not told apart.
fn word(part: &str) -> Option<&str> {
    let lower = |c: char| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit();
    (!part.is_empty() && !part.starts_with("__") && part.chars().all(lower)).then_some(part)
}

/// A name without the digests of crates.
fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        match after.split_once(']') {
            Some((digest, after)) if digest.chars().all(|c| c.is_ascii_hexdigit()) => rest = after,
            _ => {
                plain.push('[');
                rest = after;
            }
        }
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::part_of;

    #[test]
    fn generic_code_counts_for_whom_it_is_there() {
        for (name, part) in [
            (
                "<alloc[25]::vec::Vec<tachys[a2]::view::View>>::extend::<policy_explorer[38]::pages::explore::hits::cards::{closure#0}>",
                "policy_explorer::pages::explore",
            ),
            ("<explore[9a]::search::Search>::sounds", "explore::search"),
            ("<explore[9a]::answer::Engine>::answer", "explore::answer"),
            ("<&dyn core[1]::fmt::Debug>::fmt", "core"),
            (
                "policy_explorer[7c]::app::__component_app",
                "policy_explorer::app",
            ),
            ("dlmalloc[d2]::malloc", "dlmalloc"),
        ] {
            assert_eq!(part_of(name), part, "{name}");
        }
    }
}
