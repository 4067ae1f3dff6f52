//! The proofs of `crates/compiler/src/check`, as a reader can repeat them: digests,
//! the round trip, and that every clause stands in its source. Pure.

use sha2::{Digest, Sha256};

/// Lower-case hex.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A text without the white space that never matters.
pub fn bare(text: &str) -> String {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// How many characters records and source have in common, if they are the same;
/// else the 1-based character from which they are not.
pub fn round_trip<'a>(
    records: impl Iterator<Item = &'a str>,
    source: &str,
) -> Result<usize, usize> {
    let joined: String = records.map(bare).collect();
    let source = bare(source);
    if joined == source {
        return Ok(source.chars().count());
    }
    let same = joined.chars().zip(source.chars());
    Err(same.take_while(|(a, b)| a == b).count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_the_known_one() {
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(b"abc"), known);
    }

    #[test]
    fn only_white_space_may_differ() {
        let source = "\u{FEFF}one\r\n two three.";
        assert_eq!(
            round_trip(["one", "two\nthree."].into_iter(), source),
            Ok(12)
        );
        assert_eq!(
            round_trip(["one", "too three."].into_iter(), source),
            Err(5)
        );
        assert_eq!(round_trip(["one"].into_iter(), source), Err(4));
        assert_eq!(
            round_trip(["one two three. end"].into_iter(), source),
            Err(13)
        );
    }
}
