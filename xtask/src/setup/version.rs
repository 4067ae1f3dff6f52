//! Versions as programs print them. Only the numbers count: pins name releases,
//! and what stands behind the numbers differs from packager to packager.

/// A missing part counts as zero, so `132` equals `132.0.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version([u64; 3]);

impl Version {
    /// The first version in `text`: a word that starts with a digit, or with
    /// `v` and a digit.
    pub fn find(text: &str) -> Option<Self> {
        text.split_whitespace()
            .map(|word| word.strip_prefix('v').unwrap_or(word))
            .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
            .and_then(Self::parse)
    }

    fn parse(word: &str) -> Option<Self> {
        let end = word
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(word.len());
        let mut parts = [0; 3];
        let numbers = word[..end].split('.').filter(|number| !number.is_empty());
        for (part, number) in parts.iter_mut().zip(numbers) {
            *part = number.parse().ok()?;
        }
        Some(Self(parts))
    }

    pub fn major(self) -> u64 {
        self.0[0]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: [u64; 3]) {
        assert_eq!(Version::find(text), Some(Version(expected)), "{text}");
    }

    #[test]
    fn is_found_in_what_programs_print() {
        check("trunk 0.21.14", [0, 21, 14]);
        check("v20.20.2\n", [20, 20, 2]);
        check("wasm-opt version 132 (version_132)", [132, 0, 0]);
        check("rustc 1.95.0 (59807616e 2026-04-14)", [1, 95, 0]);
        check(
            "Debian LLD 22.1.8 (compatible with GNU linkers)",
            [22, 1, 8],
        );
        check("  Candidate: 1.96.0+dfsg1-1~deb12u2", [1, 96, 0]);
        assert_eq!(Version::find("Candidate: (none)"), None);
    }

    #[test]
    fn orders_by_number_not_by_text() {
        assert!(Version::find("1.100") > Version::find("1.95.3"));
        assert!(Version::find("20") <= Version::find("v20.0.0"));
    }
}
