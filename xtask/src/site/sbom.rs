//! What the site is made of: every crate in the WASM, as a CycloneDX list beside
//! the pages. Told by cargo itself, so it needs no tool of its own.

use crate::{process, project::Project};
use anyhow::{Context, Result};
use std::{fs, path::Path};
use toml::de::DeTable;

const NAME: &str = "sbom.cdx.json";

/// A crate as `cargo tree` and `Cargo.lock` tell it.
struct Component {
    name: String,
    version: String,
    licence: String,
    /// None for our own.
    sha256: Option<String>,
}

pub fn write(project: &Project, site: &Path) -> Result<()> {
    let mut cargo = process::command("cargo");
    cargo.current_dir(project.root()).args([
        "tree",
        "--package=policy-explorer",
        "--no-default-features",
        "--features=csr",
        "--target=wasm32-unknown-unknown",
        "--edges=normal",
        "--prefix=none",
        "--format={p}\t{l}",
    ]);
    let tree = process::output(&mut cargo)?;
    let lock = fs::read_to_string(project.root().join("Cargo.lock"))?;
    let components = components(&tree, &lock)?;
    Ok(fs::write(site.join(NAME), json(&components))?)
}

/// Each crate once, by name.
fn components(tree: &str, lock: &str) -> Result<Vec<Component>> {
    let lock = DeTable::parse(lock).context("Cargo.lock")?;
    let packages = lock.get_ref().get("package");
    let packages = packages.and_then(|it| it.get_ref().as_array());
    let checksum = |name: &str, version: &str| {
        let text =
            |entry: &DeTable<'_>, key: &str| Some(entry.get(key)?.get_ref().as_str()?.to_owned());
        packages?.iter().find_map(|entry| {
            let entry = entry.get_ref().as_table()?;
            let same = text(entry, "name")? == name && text(entry, "version")? == version;
            same.then(|| text(entry, "checksum")).flatten()
        })
    };
    let mut lines: Vec<&str> = tree.lines().collect();
    lines.sort_unstable();
    let mut components: Vec<Component> = Vec::new();
    for line in lines {
        let (package, licence) = line.split_once('\t').unwrap_or((line, ""));
        let mut words = package.split_whitespace();
        let (Some(name), Some(version)) = (words.next(), words.next()) else {
            continue;
        };
        let version = version.trim_start_matches('v');
        let again = components
            .iter()
            .any(|known| known.name == name && known.version == version);
        if !again {
            components.push(Component {
                name: name.to_owned(),
                version: version.to_owned(),
                licence: spdx(licence),
                sha256: checksum(name, version),
            });
        }
    }
    Ok(components)
}

/// As SPDX writes it: old crates have `MIT/Apache-2.0`. Where a crate was listed
/// before, cargo puts a mark behind.
fn spdx(licence: &str) -> String {
    let licence = licence.trim_end_matches(" (*)");
    let either: Vec<&str> = licence.split('/').map(str::trim).collect();
    either.join(" OR ")
}

/// Names, versions and licences are ASCII, which Rust quotes as JSON does.
fn json(components: &[Component]) -> String {
    let listed: Vec<String> = components.iter().map(entry).collect();
    format!(
        "{{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.5\",\"version\":1,\n\"components\":[\n{}\n]}}\n",
        listed.join(",\n")
    )
}

fn entry(it: &Component) -> String {
    let Component {
        name,
        version,
        licence,
        sha256,
    } = it;
    let hashes = sha256
        .as_ref()
        .map(|sum| format!(",\"hashes\":[{{\"alg\":\"SHA-256\",\"content\":{sum:?}}}]"));
    let purl = format!("pkg:cargo/{name}@{version}");
    format!(
        "{{\"type\":\"library\",\"name\":{name:?},\"version\":{version:?},\"purl\":{purl:?},\"licenses\":[{{\"expression\":{licence:?}}}]{}}}",
        hashes.unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
[[package]]
name = "one"
version = "1.2.3"
checksum = "abc"
"#;

    #[test]
    fn every_crate_is_listed_once_with_licence_and_digest() {
        let tree = "own v0.1.0 (/somewhere)\tMIT OR Apache-2.0\none v1.2.3\tMIT/Apache-2.0\none v1.2.3\tMIT/Apache-2.0 (*)\n";
        let found = components(tree, LOCK).unwrap();
        let names: Vec<&str> = found.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["one", "own"]);
        let json = json(&found);
        assert!(json.contains(r#""purl":"pkg:cargo/one@1.2.3","licenses":[{"expression":"MIT OR Apache-2.0"}],"hashes":[{"alg":"SHA-256","content":"abc"}]"#), "{json}");
        assert!(!json.contains("/somewhere"));
    }
}
