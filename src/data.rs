//! The corpus inside the program: decoded once, handed out by reference. What is
//! asked of it belongs to `explore`.

use corpus::{
    Agency, AgencyIx, Belt, BeltIx, Clause, ClauseIx, Corpus, District, DistrictIx, Document,
    DocumentIx, Group, GroupIx, Park, ParkIx, Site, Zone, ZoneIx, blob::BlobError,
};
use explore::{Engine, Hearing, Piece};
use std::{pin::Pin, sync::OnceLock};

/// Written by `build.rs` from `data/`.
#[cfg(feature = "ssr")]
static BLOB: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/corpus.blob"));

/// In the browser: what the program brought, if it needs any.
#[cfg(not(feature = "ssr"))]
static BLOB: OnceLock<&'static [u8]> = OnceLock::new();

/// [`corpus::Left`] of its clauses, where they come in pieces.
#[cfg(not(feature = "ssr"))]
static LEFT: OnceLock<&'static [u8]> = OnceLock::new();

/// The same for what the operator of this copy says.
static SITE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/site.blob"));

/// Where `build.rs` put the open data, for the prerenderer to copy.
#[cfg(feature = "ssr")]
pub const OPEN_DATA: &str = concat!(env!("OUT_DIR"), "/open-data");

/// What the compiler doubted, a line each; in the editors' language.
#[cfg(feature = "ssr")]
pub const DOUBTS: &str = include_str!(concat!(env!("OUT_DIR"), "/doubts.txt"));

/// Where it put the files that are fetched when an answer needs them.
#[cfg(feature = "ssr")]
pub const PIECES: &str = concat!(env!("OUT_DIR"), "/pieces");

/// Where they lie under the root of the site.
pub const PIECES_FOLDER: &str = "pieces/";

/// The path of one.
#[must_use]
pub fn piece_path(piece: Piece) -> String {
    PIECES_FOLDER.to_owned() + &piece.file(env!("POLICY_EXPLORER_PIECES"))
}

#[cfg(feature = "ssr")]
static VERSIONS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/versions.blob"));

/// What the data is called: the date of its version and the first digits of a digest
/// of what it holds. The same data has the same name.
pub const VERSION: &str = env!("POLICY_EXPLORER_DATA_VERSION");

/// What changed between the versions of the data, the newest first.
///
/// # Errors
/// If the blob built into this very program is not readable.
#[cfg(feature = "ssr")]
pub fn versions() -> Result<Vec<corpus::DataVersion>, corpus::blob::BlobError> {
    corpus::blob::decode(VERSIONS)
}

/// A program brings what its pages need (`Corpus::lean`), before anything is asked.
#[cfg(not(feature = "ssr"))]
pub fn bring(blob: &'static [u8]) {
    let _ = BLOB.set(blob);
}

/// The same for what is left of clauses whose words are in files; of no bytes, if none are.
#[cfg(not(feature = "ssr"))]
pub fn bring_left(blob: &'static [u8]) {
    let _ = LEFT.set(blob);
}

/// Code on its way; `None` if it can't be had, and asked for again it may.
pub type Coming = Pin<Box<dyn Future<Output = Option<&'static Hearing>>>>;

static LATER: OnceLock<fn() -> Coming> = OnceLock::new();

/// A program that can be searched says where it gets what hears, before anything is asked.
pub fn fetch_hearing_by(fetch: fn() -> Coming) {
    let _ = LATER.set(fetch);
}

fn blob() -> &'static [u8] {
    #[cfg(feature = "ssr")]
    return BLOB;
    #[cfg(not(feature = "ssr"))]
    BLOB.get().copied().unwrap_or_default()
}

/// The corpus that is in the blob, with its clauses.
fn decoded() -> Result<Corpus<'static>, BlobError> {
    let corpus: Corpus<'static> = corpus::blob::decode(blob())?;
    #[cfg(all(in_pieces, not(feature = "ssr")))]
    if let Some(left) = LEFT.get() {
        return Ok(corpus.with_left(left));
    }
    Ok(corpus)
}

/// Everything the site knows; in the browser, what its program needs of that.
///
/// # Panics
/// If the blob built into this very program is not readable: then no page could
/// say anything. A program that brings none must not ask.
#[must_use]
#[expect(
    clippy::expect_used,
    reason = "the blob is part of the program; a test decodes it"
)]
pub fn corpus() -> &'static Corpus<'static> {
    static CORPUS: OnceLock<Corpus<'static>> = OnceLock::new();
    CORPUS.get_or_init(|| decoded().expect("the blobs that build.rs wrote"))
}

/// What the operator of this copy says; nothing, if that is not readable.
#[must_use]
pub fn site() -> &'static Site<'static> {
    static OF_THIS_COPY: OnceLock<Site<'static>> = OnceLock::new();
    OF_THIS_COPY.get_or_init(|| corpus::blob::decode(SITE).unwrap_or_default())
}

/// In the browser what hears is fetched: [`hear`].
fn made(corpus: &'static Corpus<'static>) -> Engine<'static> {
    if cfg!(feature = "ssr") {
        Engine::new(corpus)
    } else {
        Engine::deaf(corpus)
    }
}

/// The corpus to be asked; its clauses are filed when it first answers (`Engine::ready`).
#[must_use]
pub fn engine() -> &'static Engine<'static> {
    static ENGINE: OnceLock<Engine<'static>> = OnceLock::new();
    ENGINE.get_or_init(|| made(corpus()))
}

/// The engine hears from now on, if the code for that can be had.
pub async fn hear() -> bool {
    let Some(fetch) = LATER.get() else {
        return false;
    };
    let came = fetch().await;
    came.map(|hearing| engine().hear(hearing)).is_some()
}

/// Clauses whose words came in files, by file.
static WORDS: OnceLock<Vec<OnceLock<Vec<Clause<'static>>>>> = OnceLock::new();

/// Clauses in a file; 0 if all have their words.
#[must_use]
pub fn clauses_in_piece() -> usize {
    if cfg!(in_pieces) {
        corpus().apart.clauses as usize
    } else {
        0
    }
}

/// The file of a clause's words, if they have not come.
#[must_use]
pub fn lacking_words(at: ClauseIx) -> Option<Piece> {
    let piece = at.at().checked_div(clauses_in_piece())?;
    words(piece).is_none().then_some(Piece::Clauses(piece))
}

/// How many files of words there are; none if all clauses have theirs.
#[must_use]
pub fn pieces_of_words() -> usize {
    let clauses = corpus().clauses.len();
    clauses
        .checked_div(clauses_in_piece())
        .map_or(0, |_| clauses.div_ceil(clauses_in_piece()))
}

fn words(piece: usize) -> Option<&'static [Clause<'static>]> {
    Some(WORDS.get()?.get(piece)?.get()?)
}

/// A file has come. It stays as long as the page.
///
/// # Errors
/// If it is not what it should be; then it still lacks.
pub fn bring_piece(piece: Piece, file: Vec<u8>) -> Result<(), BlobError> {
    match piece {
        // A program that has the texts lacks nothing else, and has no code for it.
        _ if !cfg!(in_pieces) => engine().bring_letters(file.leak()),
        Piece::Clauses(at) => bring_words(at, file),
        _ => engine().bring(piece, file.leak()),
    }
}

/// The same for the words of clauses, which are not the engine's.
///
/// # Errors
/// As [`bring_piece`].
pub fn bring_words(at: usize, file: Vec<u8>) -> Result<(), BlobError> {
    let clauses: Vec<Clause<'static>> = corpus::blob::decode(file.leak())?;
    let pieces = WORDS.get_or_init(|| {
        let count = corpus().clauses.len().div_ceil(clauses_in_piece().max(1));
        (0..count).map(|_| OnceLock::new()).collect()
    });
    if let Some(slot) = pieces.get(at) {
        let _ = slot.set(clauses);
    }
    Ok(())
}

/// `None` past the end of the list. Without its words, if these have not come.
#[must_use]
pub fn clause(at: ClauseIx) -> Option<&'static Clause<'static>> {
    let came = || {
        let piece = at.at().checked_div(clauses_in_piece())?;
        words(piece)?.get(at.at() % clauses_in_piece())
    };
    came().or_else(|| corpus().clauses.get(at.at()))
}

/// A clause's number in words, which takes none of its own.
#[must_use]
pub fn number_of(at: ClauseIx, in_words: fn(&str) -> String) -> Option<String> {
    let told = |_: &str, number: Option<&str>| number.map(in_words);
    corpus().clauses.named(at.at(), told).flatten()
}

macro_rules! lookup {
    ($($name:ident: $list:ident[$ix:ident] -> $of:ident),+ $(,)?) => {$(
        /// `None` past the end of the list.
        #[must_use]
        pub fn $name(at: $ix) -> Option<&'static $of<'static>> {
            corpus().$list.get(at.at())
        }
    )+};
}

lookup! {
    document: documents[DocumentIx] -> Document,
    agency: agencies[AgencyIx] -> Agency,
    district: districts[DistrictIx] -> District,
    group: groups[GroupIx] -> Group,
    zone: zones[ZoneIx] -> Zone,
    belt: belts[BeltIx] -> Belt,
    park: parks[ParkIx] -> Park,
}

/// The clauses of a document, in reading order.
#[must_use]
pub fn clauses_of(document: &Document<'_>) -> &'static [Clause<'static>] {
    let first = document.first.at();
    corpus()
        .clauses
        .as_slice()
        .get(first..first + document.count as usize)
        .unwrap_or(&[])
}

/// Where a clause stands in the corpus.
#[must_use]
pub fn position(clause: &Clause<'_>) -> ClauseIx {
    corpus()
        .clauses
        .iter()
        .position(|other| other.id == clause.id)
        .unwrap_or(usize::MAX)
        .into()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_blob_in_the_program_is_readable() {
        assert!(!super::corpus().clauses.is_empty());
        assert!(corpus::blob::decode::<corpus::Site<'_>>(super::SITE).is_ok());
    }
}
