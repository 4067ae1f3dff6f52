//! The reader of blobs takes what `postcard` writes, and refuses everything else without
//! falling over it.

use corpus::blob::{BlobError, decode, encode};
use serde::{Deserialize, Serialize};

/// One of each thing that the model is made of.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Everything<'a> {
    on: bool,
    byte: u8,
    short: u16,
    numbers: [u32; 4],
    signed: Vec<i32>,
    text: &'a str,
    bytes: &'a [u8],
    absent: Option<u32>,
    present: Option<&'a str>,
    pair: (u8, u8),
    index: Index,
    #[serde(borrow)]
    kinds: Vec<Kind<'a>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Index(u32);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Kind<'a> {
    Unit,
    One(&'a str),
    Two(u32, bool),
    Named { text: &'a str, more: Vec<Index> },
}

fn everything() -> Everything<'static> {
    Everything {
        on: true,
        byte: 255,
        short: u16::MAX,
        numbers: [0, 127, 128, u32::MAX],
        signed: vec![0, -1, 1, i32::MIN, i32::MAX],
        text: "跨境电商",
        bytes: &[0, 0xff, 7],
        absent: None,
        present: Some(""),
        pair: (3, 200),
        index: Index(70_000),
        kinds: vec![
            Kind::Unit,
            Kind::One("海外仓"),
            Kind::Two(300, false),
            Kind::Named {
                text: "x",
                more: vec![Index(1), Index(2)],
            },
        ],
    }
}

#[test]
fn what_is_encoded_is_read_again() {
    let bytes = encode(&everything()).unwrap();
    assert_eq!(decode(&bytes), Ok(everything()));
}

#[test]
fn a_blob_that_ends_early_or_goes_on_is_damaged() {
    let mut bytes = encode(&everything()).unwrap();
    for end in 0..bytes.len() {
        let error = if end < 4 {
            BlobError::OtherVersion
        } else {
            BlobError::Damaged
        };
        assert_eq!(decode::<Everything<'_>>(&bytes[..end]), Err(error), "{end}");
    }
    bytes.push(0);
    assert_eq!(
        decode::<Everything<'_>>(&bytes),
        Err(BlobError::Damaged),
        "one byte too many"
    );
}

/// What one byte less or more means, `postcard`'s own reader says, too.
#[test]
fn whatever_byte_is_another_it_says_what_postcard_says() {
    let bytes = encode(&everything()).unwrap();
    let mut refused = 0;
    for at in 4..bytes.len() {
        for byte in 0..=255 {
            let mut other = bytes.clone();
            other[at] = byte;
            let told = postcard::take_from_bytes::<Everything<'_>>(&other[4..]);
            let told = told.ok().filter(|(_, rest)| rest.is_empty());
            let read = decode(&other).ok();
            assert_eq!(read, told.map(|(told, _)| told), "{at}: {byte}");
            refused += u32::from(read.is_none());
        }
    }
    assert!(refused > 1_000, "{refused}");
}

#[test]
fn a_length_that_cannot_be_takes_no_time() {
    // Four billion clauses in a blob of nine bytes.
    let mut bytes = encode(&()).unwrap();
    bytes.extend([0xff, 0xff, 0xff, 0xff, 0x0f]);
    assert_eq!(
        decode::<Vec<Everything<'_>>>(&bytes),
        Err(BlobError::Damaged)
    );
}
