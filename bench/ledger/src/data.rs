//! The blobs that programs carry, field by field.

use super::Parts;
use anyhow::{Result, bail};
use compiler::{Bump, compile};
use corpus::{Corpus, blob::encode};
use std::path::Path;

/// What each program that carries data carries.
pub fn programs(data: &Path) -> Result<Vec<(&'static str, Parts)>> {
    let arena = Bump::new();
    let compiled = compile(data, None, &arena);
    if let Some(problem) = compiled.errors().next() {
        bail!("{problem}");
    }
    let carried = [
        ("explore", compiled.corpus.exploring()),
        ("parks", compiled.corpus.comparing()),
    ];
    carried
        .into_iter()
        .map(|(name, lean)| Ok((name, parts(lean)?)))
        .collect()
}

fn parts(mut lean: Corpus<'_>) -> Result<Parts> {
    let index = core::mem::take(&mut lean.search);
    let fit = core::mem::take(&mut lean.fit);
    let texts: Vec<&str> = lean.clauses.iter().map(|clause| clause.text).collect();
    let mut parts = Parts::new();
    let mut put = |name: &str, bytes: Vec<u8>| parts.insert(name.to_owned(), bytes);
    put("texts of the clauses", texts.concat().into_bytes());
    for clause in &mut lean.clauses {
        clause.text = "";
    }
    put(
        "what is known of each clause, with its quotes",
        encode(&lean.clauses)?,
    );
    put("bodies", encode(&lean.agencies)?);
    put(
        "districts, groups, zones",
        encode(&(&lean.districts, &lean.groups, &lean.zones))?,
    );
    put("belts", encode(&lean.belts)?);
    put("parks", encode(&lean.parks)?);
    put("the finder's questions and words", encode(&fit)?);
    put(
        "themes, modes, verbs",
        encode(&(&lean.themes, &lean.modes, &lean.verbs))?,
    );
    put("documents", encode(&lean.documents)?);
    put("search: readings of characters", encode(&index.readings)?);
    put("search: traditional forms", encode(&index.traditional)?);
    put("search: names and synonyms", encode(&index.lexicon)?);
    put(
        "search: function words, what no text states",
        encode(&(&index.function_words, &index.unstated))?,
    );
    Ok(parts)
}
