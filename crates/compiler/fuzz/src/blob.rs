//! Any bytes as a blob: refused, or a value that survives being written again,
//! and a corpus that can be asked.

use crate::data;
use compiler::{Bump, compile};
use corpus::{Corpus, Site, blob};
use explore::{Engine, Facet, Query};

/// Decodes the bytes as both things that blobs hold.
///
/// # Panics
/// Where a property does not hold: that is what the fuzzer looks for.
pub fn any_blob(bytes: &[u8]) {
    decoded(bytes, true);
}

fn decoded(bytes: &[u8], asked: bool) {
    if let Ok(corpus) = blob::decode::<Corpus<'_>>(bytes) {
        let again = blob::encode(&corpus).expect("plain lists can be written");
        assert_eq!(blob::decode::<Corpus<'_>>(&again).as_ref(), Ok(&corpus));
        if asked {
            ask(&corpus);
        }
    }
    if let Ok(site) = blob::decode::<Site<'_>>(bytes) {
        let again = blob::encode(&site).expect("plain lists can be written");
        assert_eq!(blob::decode::<Site<'_>>(&again).as_ref(), Ok(&site));
    }
}

/// A valid blob, and the way to damage it.
pub struct Base(Vec<u8>);

impl Base {
    /// The project's own.
    ///
    /// # Panics
    /// Where the data do not compile.
    #[must_use]
    pub fn real() -> Self {
        let arena = Bump::new();
        let compiled = compile(&data(false), None, &arena);
        Self(blob::encode(&compiled.corpus).expect("plain lists can be written"))
    }
}

/// The valid blob with edits: each five bytes of `edits` are where (three), what
/// is done, and with which byte. Asking takes a hundred times as long as decoding,
/// so only one in sixteen is asked.
pub fn damaged_blob(base: &Base, edits: &[u8]) {
    let mut bytes = base.0.clone();
    for edit in edits.chunks_exact(5) {
        let at = usize::from(edit[0]) << 16 | usize::from(edit[1]) << 8 | usize::from(edit[2]);
        let at = at % bytes.len().max(1);
        match edit[3] % 8 {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, edit[4]),
            2 if at < bytes.len() => drop(bytes.remove(at)),
            3 if at < bytes.len() => bytes[at] ^= 1 << (edit[4] % 8),
            4 => drop(bytes.drain(at..bytes.len().min(at + usize::from(edit[4])))),
            _ if at < bytes.len() => bytes[at] = edit[4],
            _ => {}
        }
    }
    decoded(&bytes, edits.first().is_some_and(|first| first % 16 == 0));
}

/// What the page does first with a corpus: count the facets, search, suggest.
fn ask(corpus: &Corpus<'_>) {
    let engine = Engine::new(corpus);
    for address in [
        "",
        "q=%E6%B5%B7%E5%A4%96%E4%BB%93&sort=date",
        "q=haiwaicang&all=1",
    ] {
        let (query, _) = Query::parse(corpus, address);
        let answer = engine.answer(&query);
        for hit in &answer.hits {
            assert!(hit.clause.at() < corpus.clauses.len());
        }
        for facet in Facet::ALL {
            for option in 0..facet.len(corpus) {
                assert!(answer.count(facet, option) <= corpus.clauses.len());
            }
        }
    }
}
