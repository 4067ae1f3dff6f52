//! Mandarin syllables without tones, as an initial and a final: what pinyin
//! typing and homophone slips are compared by. Which character is read how is
//! baked data ([`crate::Readings`]); this file only knows how syllables are spelt.

/// Spellings of the initials, longest first among those that begin alike; the
/// empty one last. y and w count as initials: typing does.
const INITIALS: [&str; 24] = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r",
    "z", "c", "s", "y", "w", "",
];

const FINALS: [&str; 37] = [
    "a", "o", "e", "i", "u", "v", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "ve", "er", "an",
    "en", "in", "un", "ang", "eng", "ing", "ong", "ia", "iao", "ian", "iang", "iong", "ua", "uo",
    "uai", "uan", "uang", "n", "ng", "m",
];

/// One syllable in one byte pair: positions in the two lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Syllable {
    pub initial: u8,
    pub last: u8,
}

impl Syllable {
    /// From a spelling without tone, ü as v; `None` if it is no syllable.
    #[must_use]
    pub fn parse(spelling: &str) -> Option<Self> {
        INITIALS.iter().enumerate().find_map(|(initial, start)| {
            let rest = spelling.strip_prefix(start)?;
            let last = FINALS.iter().position(|end| *end == rest)?;
            Some(Self {
                initial: u8::try_from(initial).ok()?,
                last: u8::try_from(last).ok()?,
            })
        })
    }

    /// Initial and final as spelt; empty where the numbers mean nothing.
    #[must_use]
    pub fn spelling(self) -> (&'static str, &'static str) {
        let part = |list: &'static [&'static str], at: u8| list.get(usize::from(at)).copied();
        (
            part(&INITIALS, self.initial).unwrap_or_default(),
            part(&FINALS, self.last).unwrap_or_default(),
        )
    }
}

/// What many speakers and typists do not tell apart: zh z, ch c, sh s; ang an,
/// eng en, ing in. Applied to both sides of a comparison.
#[must_use]
pub fn blur(spelling: &str) -> String {
    let mut blurred = String::with_capacity(spelling.len());
    for c in spelling.chars() {
        let after = blurred.chars().next_back();
        match (after, c) {
            (Some('z' | 'c' | 's'), 'h') | (Some('n'), 'g') => {}
            _ => blurred.push(c),
        }
    }
    blurred
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_read_and_spelt() {
        for spelling in [
            "hai", "wai", "cang", "zhuang", "er", "lv", "shi", "xiong", "yuan", "a",
        ] {
            let (initial, last) = Syllable::parse(spelling).unwrap().spelling();
            assert_eq!(format!("{initial}{last}"), spelling);
        }
        assert_eq!(Syllable::parse("haiw"), None);
        assert_eq!(blur("shichang"), "sican");
    }
}
