//! The blobs that programs carry, field by field.

use super::Parts;
use anyhow::{Result, bail};
use compiler::{Bump, compile};
use corpus::{Corpus, Left, blob::encode};
use explore::{Cut, Piece, TEXTS_ALONG, cut};
use std::path::Path;

/// What each program that carries data carries, and what it fetches.
pub fn programs(data: &Path) -> Result<Vec<(&'static str, Parts)>> {
    let arena = Bump::new();
    let compiled = compile(data, None, &arena);
    if let Some(problem) = compiled.errors().next() {
        bail!("{problem}");
    }
    let exploring = compiled.corpus.exploring();
    let along = cut(&exploring, TEXTS_ALONG)?;
    let mut carried = vec![
        ("The data that explore carries", parts(along.corpus)?),
        (
            "The data that parks carries",
            parts(compiled.corpus.comparing())?,
        ),
    ];
    let fetched = along.files.iter();
    let fetched = fetched.map(|(piece, file)| (piece.file("…"), file.clone()));
    carried.push(("What explore fetches when it lacks it", fetched.collect()));
    carried.push((
        "The same data, were its texts too many to come along",
        in_pieces(cut(&exploring, 0)?)?,
    ));
    Ok(carried)
}

/// What grows with the clauses.
fn in_pieces(cut: Cut<'_>) -> Result<Parts> {
    let mut parts = Parts::new();
    for (piece, file) in cut.files {
        let name = match piece {
            Piece::Clauses(_) => "all files of clauses together",
            Piece::Bigrams(_) => "all files of posting lists together",
            Piece::Letters => "letters, with the bigrams to be heard",
        };
        parts.entry(name.to_owned()).or_default().extend(file);
    }
    let apart = &cut.corpus.apart;
    let mut put = |name: &str, bytes: Vec<u8>| parts.insert(name.to_owned(), bytes);
    put(
        "carried: what is left of each clause",
        encode(&Left::of(&cut.corpus))?,
    );
    put(
        "carried: lengths of texts, the first bigram of each file",
        encode(&(&apart.lengths, &apart.cuts))?,
    );
    Ok(parts)
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
    put("search: traditional forms", encode(&index.traditional)?);
    put("search: names and synonyms", encode(&index.lexicon)?);
    put(
        "search: function words, what no text states",
        encode(&(&index.function_words, &index.unstated))?,
    );
    Ok(parts)
}
