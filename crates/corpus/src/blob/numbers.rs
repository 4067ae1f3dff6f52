//! A list of numbers that is read when somebody looks at it.

use super::{reader::Reader, writer::Writer};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;

/// Numbers as they stand in a blob: bytes, of which decoding makes nothing yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers<'a>(Cow<'a, [u8]>);

impl Numbers<'_> {
    #[must_use]
    pub fn of(numbers: &[u32]) -> Self {
        let mut writer = Writer::default();
        numbers.iter().for_each(|&number| writer.number(number));
        Self(writer.structure.into())
    }

    /// All of them; of damaged bytes, what stands before the damage.
    #[must_use]
    pub fn read(&self) -> Vec<u32> {
        Reader::numbers(&self.0)
    }
}

impl Serialize for Numbers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'a, 'de: 'a> Deserialize<'de> for Numbers<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes = <&[u8]>::deserialize(deserializer)?;
        Ok(Self(bytes.into()))
    }
}
