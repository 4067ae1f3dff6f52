//! The baked format: one `postcard` message behind a four-byte version mark.
//! Strings are borrowed from the blob; decoding allocates the lists only.

mod reader;

pub use postcard::Error as EncodeError;
use reader::Reader;
use serde::{Deserialize, Serialize};

/// Changes with every change of the model, so that an old blob is refused
/// instead of misread.
const MARK: &[u8; 4] = b"PX\x00\x09";

/// Why a blob could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlobError {
    /// The first bytes are not this version's mark.
    OtherVersion,
    /// The mark fits and the rest does not.
    Damaged,
}

/// The blob of a [`crate::Corpus`] or a [`crate::Site`]. Equal values give equal
/// bytes.
///
/// # Errors
/// Only if serialization itself fails, which plain lists cannot cause.
pub fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, EncodeError> {
    let mut bytes = MARK.to_vec();
    bytes.extend(postcard::to_allocvec(value)?);
    Ok(bytes)
}

/// What is in a blob, borrowing its strings.
///
/// # Errors
/// [`BlobError`], for any bytes whatever; never panics.
pub fn decode<'a, T: Deserialize<'a>>(blob: &'a [u8]) -> Result<T, BlobError> {
    let body = blob.strip_prefix(MARK).ok_or(BlobError::OtherVersion)?;
    let mut reader = Reader::new(body);
    let Ok(value) = T::deserialize(&mut reader);
    if reader.is_whole() {
        Ok(value)
    } else {
        Err(BlobError::Damaged)
    }
}
