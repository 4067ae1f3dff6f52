//! The closing lines: that every source is kept to the character, how many pages
//! there are, and what a first visit costs.

use super::compress::with_suffix;
use crate::{digest, words};
use anyhow::Result;
use std::path::{Path, PathBuf};

pub fn print(dist: &Path) -> Result<()> {
    // Cargo hides what the build script says; the proof is shown here.
    let round_trips = std::fs::read_to_string(dist.join("data/round-trip.txt"));
    print!("{}", round_trips.unwrap_or_default());
    print!("{}", table(dist)?);
    Ok(())
}

/// Sizes as they are, and as a server sends them. Of the scripts and styles the
/// sum over all files.
fn table(dist: &Path) -> Result<String> {
    let files = digest::files(dist)?;
    let with = |extension: &str| -> Vec<&PathBuf> {
        files
            .iter()
            .filter(|file| file.extension().is_some_and(|found| found == extension))
            .collect()
    };
    let index = dist.join("index.html");
    let rows = [
        ("WASM", with("wasm")),
        ("JavaScript", with("js")),
        ("CSS", with("css")),
        ("index.html", vec![&index]),
    ];
    let mut table = format!(
        "{} pages\n{:<12}{:>12}{:>12}{:>12}\n",
        with("html").len(),
        "",
        "raw",
        "gzip",
        "brotli"
    );
    for (name, files) in rows {
        let sum = |suffix| words::size(files.iter().map(|file| size(file, suffix)).sum());
        table += &format!(
            "{name:<12}{:>12}{:>12}{:>12}\n",
            sum(None),
            sum(Some("gz")),
            sum(Some("br"))
        );
    }
    Ok(table)
}

/// Of the compressed file, or of the file itself where that is what is sent.
fn size(file: &Path, suffix: Option<&str>) -> u64 {
    let compressed = suffix.map(|suffix| with_suffix(file, suffix));
    compressed
        .and_then(|path| path.metadata().ok())
        .or_else(|| file.metadata().ok())
        .map_or(0, |meta| meta.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::scratch;
    use std::fs;

    #[test]
    fn sizes_are_what_is_sent() {
        let dist = scratch();
        fs::create_dir(dist.join("about")).unwrap();
        for (file, size) in [
            ("index.html", 2000),
            ("index.html.br", 500),
            ("about/index.html", 100),
            ("app.wasm", 9000),
            ("app.wasm.br", 3000),
            ("app.wasm.gz", 4000),
        ] {
            fs::write(dist.join(file), "x".repeat(size)).unwrap();
        }
        let table = table(&dist).unwrap();
        let row = |name| {
            let line = table.lines().find(|line| line.starts_with(name)).unwrap();
            line.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        assert!(table.starts_with("2 pages\n"));
        assert_eq!(row("WASM"), "WASM 9.0 kB 4.0 kB 3.0 kB");
        assert_eq!(row("index.html"), "index.html 2.0 kB 2.0 kB 0.5 kB");
        assert_eq!(row("CSS"), "CSS 0.0 kB 0.0 kB 0.0 kB");
    }
}
