//! Open data: the corpus as files for people and programs.

mod clauses;
mod contract;
mod csv;
mod json;
mod threads;

use crate::Compiled;
use sha2::{Digest, Sha256};
use std::{fs, io, path::Path};

pub use csv::{clauses_csv, clauses_csv_metadata};
pub(crate) use json::corpus_value;
pub use json::{corpus_json, corpus_schema};

/// Stands in the data wherever there is a place for it: it goes where the data goes.
const NOTICE: &str = "以官方发布文本为准。本数据整理原文供查阅，不构成法律意见。The officially published Chinese text prevails; nothing here is legal advice.";

/// Writes the open data into a folder: the data set, its schema, the table of
/// clauses, what changed between its versions, the sources as they were found, the
/// round trips, and a checksum list.
///
/// # Errors
/// Where a file cannot be written.
pub fn write(compiled: &Compiled<'_>, into: &Path) -> io::Result<()> {
    let mut files: Vec<(String, Vec<u8>)> = vec![
        (
            "corpus.json".to_owned(),
            corpus_json(compiled)?.into_bytes(),
        ),
        (
            "corpus.schema.json".to_owned(),
            corpus_schema()?.into_bytes(),
        ),
        (
            "clauses.csv".to_owned(),
            clauses_csv(&compiled.corpus)?.into_bytes(),
        ),
        (
            "clauses.csv-metadata.json".to_owned(),
            clauses_csv_metadata(compiled)?.into_bytes(),
        ),
        ("changes.json".to_owned(), changes_json(compiled)?),
    ];
    let proofs: String = compiled
        .round_trips
        .iter()
        .map(|round_trip| format!("{round_trip}\n"))
        .collect();
    files.push(("round-trip.txt".to_owned(), proofs.into_bytes()));
    for source in &compiled.sources {
        files.push((format!("sources/{}", source.file), source.bytes.clone()));
    }
    let sums: String = files
        .iter()
        .map(|(name, bytes)| format!("{}  {name}\n", hex(bytes)))
        .collect();
    files.push(("SHA256SUMS".to_owned(), sums.into_bytes()));
    if into.exists() {
        fs::remove_dir_all(into)?;
    }
    fs::create_dir_all(into.join("sources"))?;
    for (name, bytes) in files {
        fs::write(into.join(name), bytes)?;
    }
    Ok(())
}

/// `{"versions": […]}`, the newest first.
fn changes_json(compiled: &Compiled<'_>) -> serde_json::Result<Vec<u8>> {
    let versions = compiled.versions.with_now(compiled)?;
    let mut json = serde_json::to_vec_pretty(&serde_json::json!({ "versions": versions }))?;
    json.push(b'\n');
    Ok(json)
}

/// The SHA-256 digest in lower-case hex.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
