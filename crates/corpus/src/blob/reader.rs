//! Reads what `writer` wrote. Nothing here ever ends early: what can't be read is zero, empty or
//! absent, and the reader remembers that it was so ([`Reader::is_whole`]). With `postcard`, whose
//! numbers these are, each of some fifty types had a way out behind every field, and a drop of
//! what came before it.

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor, value::U32Deserializer,
};
use std::fmt::{self, Display, Formatter};

/// What is left to be read.
pub struct Reader<'de> {
    structure: &'de [u8],
    texts: &'de [u8],
    damaged: bool,
}

/// An error that never is one, so that nothing has to be ready for it.
#[derive(Debug)]
pub enum Never {}

impl Display for Never {
    fn fmt(&self, _: &mut Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl Error for Never {
    /// Types of the model ask for nothing that the reader does not give them.
    fn custom<T: Display>(_: T) -> Self {
        std::process::abort()
    }
}

impl<'de> Reader<'de> {
    /// Of everything behind the mark.
    pub fn new(bytes: &'de [u8]) -> Self {
        let mut reader = Self {
            structure: bytes,
            texts: &[],
            damaged: false,
        };
        let length = reader.number() as usize;
        match reader.structure.split_at_checked(length) {
            Some((structure, texts)) => (reader.structure, reader.texts) = (structure, texts),
            None => reader.damage(),
        }
        reader
    }

    /// Of bytes that are numbers and nothing else: as many as can be read.
    pub fn numbers(bytes: &'de [u8]) -> Vec<u32> {
        let mut reader = Self {
            structure: bytes,
            texts: &[],
            damaged: false,
        };
        let mut numbers = Vec::with_capacity(bytes.len());
        while let Some((&first, rest)) = reader.structure.split_first() {
            // Most take one byte.
            if first < 0x80 {
                reader.structure = rest;
                numbers.push(first.into());
            } else {
                numbers.push(reader.number());
            }
        }
        numbers
    }

    /// Whether all that was asked for stood there, and nothing else.
    pub const fn is_whole(&self) -> bool {
        self.structure.is_empty() && self.texts.is_empty() && !self.damaged
    }

    const fn damage(&mut self) {
        self.structure = &[];
        self.damaged = true;
    }

    fn byte(&mut self) -> u8 {
        let Some((&first, rest)) = self.structure.split_first() else {
            self.damaged = true;
            return 0;
        };
        self.structure = rest;
        first
    }

    /// A number, seven bits a byte, the lowest first.
    #[inline(never)]
    fn number(&mut self) -> u32 {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte();
            let bits = u32::from(byte & 0x7f);
            // Of the fifth byte, four bits are left.
            if bits << shift >> shift != bits {
                break;
            }
            number |= bits << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.damage();
        0
    }

    fn flag(&mut self) -> bool {
        let byte = self.byte();
        if byte > 1 {
            self.damage();
        }
        byte == 1
    }

    /// A length, and so many bytes of one of the runs.
    #[inline(never)]
    fn bytes(&mut self, of: fn(&mut Self) -> &mut &'de [u8]) -> &'de [u8] {
        let length = self.number() as usize;
        let run = of(self);
        let Some((bytes, rest)) = run.split_at_checked(length) else {
            self.damage();
            return &[];
        };
        *run = rest;
        bytes
    }

    #[inline(never)]
    fn text(&mut self) -> &'de str {
        if let Ok(text) = str::from_utf8(self.bytes(|reader| &mut reader.texts)) {
            return text;
        }
        self.damage();
        ""
    }
}

/// Reads a number of each width; what does not fit is damage.
macro_rules! numbers {
    ($($read:ident, $visit:ident, $width:ty;)+) => {$(
        fn $read<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
            let number = self.number();
            let number = <$width>::try_from(number).unwrap_or_else(|_| {
                self.damage();
                0
            });
            visitor.$visit(number)
        }
    )+};
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Never;

    numbers! {
        deserialize_u16, visit_u16, u16;
        deserialize_u32, visit_u32, u32;
        deserialize_u64, visit_u64, u64;
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u8(self.byte())
    }

    /// The sign comes in the lowest bit.
    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let number = self.number();
        let (half, odd) = ((number >> 1).cast_signed(), (number & 1).cast_signed());
        visitor.visit_i32(half ^ -odd)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(self.flag())
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_borrowed_str(self.text())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_borrowed_bytes(self.bytes(|reader| &mut reader.structure))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        if self.flag() {
            visitor.visit_some(self)
        } else {
            visitor.visit_none()
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.number();
        visitor.visit_seq(List { reader: self, left })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.number();
        visitor.visit_map(List { reader: self, left })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        let mut variant = self.number();
        if variant as usize >= variants.len() {
            self.damage();
            variant = 0;
        }
        visitor.visit_enum(Variant {
            reader: self,
            variant,
        })
    }

    /// The format does not say what comes next: types must ask for what they are.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        u128 i8 i16 i64 i128 f32 f64 char byte_buf unit unit_struct tuple_struct
        identifier ignored_any
    }
}

/// As many as it said, unless it is damaged: a false length must not cost time.
struct List<'r, 'de> {
    reader: &'r mut Reader<'de>,
    left: u32,
}

impl<'de> SeqAccess<'de> for List<'_, 'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Never> {
        if self.left == 0 || self.reader.damaged {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(&mut *self.reader).map(Some)
    }

    /// No more than there are bytes.
    fn size_hint(&self) -> Option<usize> {
        Some((self.left as usize).min(self.reader.structure.len()))
    }
}

impl<'de> MapAccess<'de> for List<'_, 'de> {
    type Error = Never;

    fn next_key_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Never> {
        self.next_element_seed(seed)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Never> {
        seed.deserialize(&mut *self.reader)
    }
}

/// As many as are asked for.
struct Fields<'r, 'de>(&'r mut Reader<'de>);

impl<'de> SeqAccess<'de> for Fields<'_, 'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Never> {
        seed.deserialize(&mut *self.0).map(Some)
    }
}

struct Variant<'r, 'de> {
    reader: &'r mut Reader<'de>,
    variant: u32,
}

impl<'r, 'de> EnumAccess<'de> for Variant<'r, 'de> {
    type Error = Never;
    type Variant = &'r mut Reader<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Self::Variant), Never> {
        let variant: U32Deserializer<Never> = self.variant.into_deserializer();
        Ok((seed.deserialize(variant)?, self.reader))
    }
}

impl<'de> VariantAccess<'de> for &mut Reader<'de> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Never> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields(self))
    }
}
