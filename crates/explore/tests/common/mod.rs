//! What several tests ask.

use serde::Deserialize;
use std::{fs, path::Path};

#[derive(Deserialize)]
struct Set {
    query: Vec<Asked>,
}

#[derive(Deserialize)]
struct Asked {
    q: String,
}

/// Every judged query.
pub fn queries() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = fs::read_to_string(root.join("tests/search/queries.toml")).unwrap();
    let set: Set = toml::from_str(&text).unwrap();
    set.query.into_iter().map(|asked| asked.q).collect()
}
