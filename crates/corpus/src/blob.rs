//! The baked format: a four-byte mark of its version, then what `serde` is told in two runs of
//! bytes, first the structure (numbers, lengths, variants), behind it all texts. Apart from each
//! other they compress better, and reading them is little code: ARCHITECTURE.md has both numbers.
//! Strings are borrowed from the blob; decoding allocates the lists only.

mod numbers;
mod reader;
mod writer;

pub use numbers::Numbers;
use reader::Reader;
use serde::{Deserialize, Serialize, ser};
use std::fmt::{self, Display, Formatter};
use writer::Writer;

/// Changes with every change of the model, so that an old blob is refused
/// instead of misread.
const MARK: &[u8; 4] = b"PX\x00\x0b";

/// Why a blob could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlobError {
    /// The first bytes are not this version's mark.
    OtherVersion,
    /// The mark fits and the rest does not.
    Damaged,
}

/// Why something could not be written: it is of a type that the format does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EncodeError(&'static str);

impl Display for EncodeError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for EncodeError {}

impl ser::Error for EncodeError {
    fn custom<T: Display>(_: T) -> Self {
        Self("not in the format")
    }
}

/// The blob of a [`crate::Corpus`] or a [`crate::Site`]. Equal values give equal
/// bytes.
///
/// # Errors
/// Only for types that the format does not have, which the model's are not.
pub fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, EncodeError> {
    let mut writer = Writer::default();
    value.serialize(&mut writer)?;
    let Writer { structure, texts } = writer;
    let length = u32::try_from(structure.len()).map_err(|_| EncodeError("too long"))?;
    let mut before = Writer::default();
    before.number(length);
    Ok([MARK.as_slice(), &before.structure, &structure, &texts].concat())
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
