//! Writes what [`super::reader`] reads: `serde`'s data model in two runs of bytes.

use super::EncodeError;
use serde::{
    Serialize,
    ser::{
        Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
        SerializeTuple, SerializeTupleVariant, Serializer,
    },
};

/// What is written so far.
#[derive(Default)]
pub struct Writer {
    /// Numbers, lengths, bytes, and which variant.
    pub structure: Vec<u8>,
    /// One text after the other.
    pub texts: Vec<u8>,
}

type Written = Result<(), EncodeError>;

impl Writer {
    /// Seven bits a byte, the lowest first; all but the last have the highest bit.
    pub fn number(&mut self, mut number: u32) {
        while number >= 0x80 {
            self.structure.push((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        self.structure.push(number as u8);
    }

    fn length(&mut self, length: usize) -> Written {
        let length = u32::try_from(length).map_err(|_| EncodeError("too long for the format"))?;
        self.number(length);
        Ok(())
    }
}

/// What the model does not use, and the reader therefore does not read.
macro_rules! not_in_the_format {
    ($($write:ident: $of:ty;)+) => {$(
        fn $write(self, _: $of) -> Written {
            Err(EncodeError(concat!(stringify!($write), ": not in the format")))
        }
    )+};
}

impl Serializer for &mut Writer {
    type Ok = ();
    type Error = EncodeError;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Impossible<(), EncodeError>;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    not_in_the_format! {
        serialize_i8: i8;
        serialize_i16: i16;
        serialize_i64: i64;
        serialize_f32: f32;
        serialize_f64: f64;
        serialize_char: char;
        serialize_unit_struct: &'static str;
    }

    fn serialize_bool(self, on: bool) -> Written {
        self.serialize_u8(on.into())
    }

    fn serialize_u8(self, number: u8) -> Written {
        self.structure.push(number);
        Ok(())
    }

    fn serialize_u16(self, number: u16) -> Written {
        self.serialize_u32(number.into())
    }

    fn serialize_u32(self, number: u32) -> Written {
        self.number(number);
        Ok(())
    }

    /// Counts, which are of `usize`: none needs more than a `u32`.
    fn serialize_u64(self, number: u64) -> Written {
        let number = u32::try_from(number).map_err(|_| EncodeError("too large for the format"))?;
        self.serialize_u32(number)
    }

    /// The sign in the lowest bit, so that small ones stay short.
    fn serialize_i32(self, number: i32) -> Written {
        self.serialize_u32((number << 1 ^ number >> 31).cast_unsigned())
    }

    fn serialize_str(self, text: &str) -> Written {
        self.texts.extend(text.as_bytes());
        self.length(text.len())
    }

    /// As a list of numbers, which `serde` makes of them by itself.
    fn serialize_bytes(self, bytes: &[u8]) -> Written {
        self.length(bytes.len())?;
        self.structure.extend(bytes);
        Ok(())
    }

    fn serialize_none(self) -> Written {
        self.serialize_bool(false)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        self.serialize_bool(true)?;
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, variant: u32, _: &'static str) -> Written {
        self.serialize_u32(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        value: &T,
    ) -> Written {
        self.number(variant);
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self, EncodeError> {
        let length = length.ok_or(EncodeError("a list whose length is not known"))?;
        self.length(length)?;
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, EncodeError> {
        Ok(self)
    }

    fn serialize_tuple_struct(
        self,
        name: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, EncodeError> {
        Err(EncodeError(name))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, EncodeError> {
        self.number(variant);
        Ok(self)
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self, EncodeError> {
        self.serialize_seq(length)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, EncodeError> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        variant: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, EncodeError> {
        self.number(variant);
        Ok(self)
    }
}

/// Parts follow each other, without their names.
macro_rules! parts {
    ($($of:ident::$write:ident($($name:ty)?);)+) => {$(
        impl $of for &mut Writer {
            type Ok = ();
            type Error = EncodeError;

            fn $write<T: Serialize + ?Sized>(&mut self, $(_: $name,)? value: &T) -> Written {
                value.serialize(&mut **self)
            }

            fn end(self) -> Written {
                Ok(())
            }
        }
    )+};
}

parts! {
    SerializeSeq::serialize_element();
    SerializeTuple::serialize_element();
    SerializeTupleVariant::serialize_field();
    SerializeStruct::serialize_field(&'static str);
    SerializeStructVariant::serialize_field(&'static str);
}

/// Each key, and what it stands for.
impl SerializeMap for &mut Writer {
    type Ok = ();
    type Error = EncodeError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        key.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        value.serialize(&mut **self)
    }

    fn end(self) -> Written {
        Ok(())
    }
}
