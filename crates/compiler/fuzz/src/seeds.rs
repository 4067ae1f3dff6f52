//! What the fuzzer starts from: the project's own texts cut into pieces, and
//! small valid blobs. Made anew at every start, so that they fit today's model.

use crate::data;
use compiler::{Bump, compile};
use corpus::{Clause, Corpus, DocumentIx, SearchIndex, blob};
use std::{fs, io, path::Path};

/// Bytes of a seed at most; the fuzzer is told the same.
const LONGEST: usize = 4000;

/// Pieces of every source that is here, each in every mode of reading.
///
/// # Errors
/// Where the folder cannot be written.
pub fn source_seeds(folder: &Path) -> io::Result<()> {
    let mut pieces = Vec::new();
    for made_up in [true, false] {
        for entry in fs::read_dir(data(made_up).join("sources"))? {
            let text = fs::read(entry?.path())?;
            for piece in text.chunks(LONGEST) {
                for mode in [0_u8, 1, 2, 6] {
                    pieces.push([&[mode], piece].concat());
                }
            }
        }
    }
    write(folder, &pieces)
}

/// Blobs of a few clauses, with and without what is baked for searching.
///
/// # Errors
/// Where the folder cannot be written.
pub fn blob_seeds(folder: &Path) -> io::Result<()> {
    let arena = Bump::new();
    let compiled = compile(&data(true), None, &arena);
    let mut seeds = Vec::new();
    for count in [0, 1, 3] {
        for first in (0..compiled.corpus.clauses.len()).step_by(7) {
            let mut small = small(&compiled.corpus, first, count);
            seeds.push(blob::encode(&small).map_err(io::Error::other)?);
            small
                .search
                .lexicon
                .clone_from(&compiled.corpus.search.lexicon);
            small.search.lexicon.truncate(3);
            small.search.function_words = vec!["怎么"];
            small.search.traditional = "國国門门";
            seeds.push(blob::encode(&small).map_err(io::Error::other)?);
        }
    }
    seeds.push(blob::encode(&compiled.site).map_err(io::Error::other)?);
    write(folder, &seeds)
}

/// A corpus of some of the clauses and the first entries of every registry.
fn small<'a>(corpus: &Corpus<'a>, first: usize, count: usize) -> Corpus<'a> {
    let mut small = corpus.clone();
    small.search = SearchIndex::default();
    small.clauses = corpus
        .clauses
        .iter()
        .skip(first)
        .take(count)
        .cloned()
        .collect();
    for clause in &mut small.clauses {
        clause.document = DocumentIx(0);
        clause.path.clear();
        clause.duplicates.clear();
        shorten(clause);
    }
    small.documents.truncate(1);
    small.agencies.truncate(4);
    small.districts.truncate(3);
    small.belts.truncate(1);
    small.targets.truncate(2);
    small.glossary.truncate(1);
    small
}

fn shorten(clause: &mut Clause<'_>) {
    let end = clause
        .text
        .char_indices()
        .nth(40)
        .map_or(clause.text.len(), |(at, _)| at);
    clause.text = clause.text.get(..end).unwrap_or_default();
}

fn write(folder: &Path, seeds: &[Vec<u8>]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (at, seed) in seeds
        .iter()
        .filter(|seed| seed.len() <= LONGEST + 1)
        .enumerate()
    {
        fs::write(folder.join(format!("seed-{at:03}")), seed)?;
    }
    Ok(())
}
