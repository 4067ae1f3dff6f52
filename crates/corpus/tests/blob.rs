//! What is written is read again; everything else is refused without falling over it.

use corpus::blob::{BlobError, decode, encode};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    held: BTreeMap<String, usize>,
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
        held: [("clauses".to_owned(), 240), ("words".to_owned(), 70_000)].into(),
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

#[test]
fn whatever_byte_is_another_it_is_refused_or_is_something_else_that_is_whole() {
    let bytes = encode(&everything()).unwrap();
    let mut refused = 0;
    for at in 4..bytes.len() {
        for byte in (0..=255).filter(|byte| *byte != bytes[at]) {
            let mut other = bytes.clone();
            other[at] = byte;
            match decode::<Everything<'_>>(&other) {
                Ok(read) => {
                    assert_ne!(read, everything(), "{at}: {byte}");
                    assert_eq!(decode(&encode(&read).unwrap()), Ok(read), "{at}: {byte}");
                }
                Err(error) => {
                    assert_eq!(error, BlobError::Damaged);
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > 1_000, "{refused}");
}

#[test]
fn what_the_format_does_not_have_is_not_written() {
    assert!(encode(&1.5_f64).is_err());
    assert!(encode(&'x').is_err());
}

#[test]
fn a_length_that_cannot_be_takes_no_time() {
    // Four billion clauses in a blob of ten bytes.
    let mut bytes = encode(&()).unwrap();
    bytes.truncate(4);
    bytes.extend([5, 0xff, 0xff, 0xff, 0xff, 0x0f]);
    assert_eq!(
        decode::<Vec<Everything<'_>>>(&bytes),
        Err(BlobError::Damaged)
    );
}
