//! The baked format: one `postcard` message behind a four-byte version mark.
//! Strings are borrowed from the blob; decoding allocates the lists only.

use crate::Corpus;

/// Changes with every change of the model, so that an old blob is refused
/// instead of misread.
const MARK: &[u8; 4] = b"PX\x00\x04";

/// Why a blob could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlobError {
    /// The first bytes are not this version's mark.
    OtherVersion,
    /// The mark fits and the rest does not.
    Damaged,
}

/// The blob of a corpus. Equal corpora give equal bytes.
///
/// # Errors
/// Only if serialization itself fails, which a corpus of plain lists cannot cause.
pub fn encode(corpus: &Corpus<'_>) -> Result<Vec<u8>, postcard::Error> {
    let mut bytes = MARK.to_vec();
    bytes.extend(postcard::to_allocvec(corpus)?);
    Ok(bytes)
}

/// The corpus in a blob, borrowing its strings.
///
/// # Errors
/// [`BlobError`], for any bytes whatever; never panics.
pub fn decode(blob: &[u8]) -> Result<Corpus<'_>, BlobError> {
    let body = blob.strip_prefix(MARK).ok_or(BlobError::OtherVersion)?;
    match postcard::take_from_bytes(body) {
        Ok((corpus, [])) => Ok(corpus),
        _ => Err(BlobError::Damaged),
    }
}
