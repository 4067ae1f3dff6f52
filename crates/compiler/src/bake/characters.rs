//! Tables of characters, cut to what the corpus can use: traditional forms of
//! its own characters, and readings of these and of the commonest others (what a
//! slip of the input method puts in their place).

use bumpalo::Bump;
use corpus::{FIRST_HAN, Lexeme, Page, Readings, pinyin::Syllable};
use encoding_rs::GBK;
use ferrous_opencc::{OpenCC, config::BuiltinConfig};
use pinyin::{ToPinyin, ToPinyinMulti};
use std::{collections::BTreeSet, sync::LazyLock};

const HAN: std::ops::RangeInclusive<char> = '\u{4E00}'..='\u{9FFF}';

/// Every Han character that a page or a form of the lexicon has.
pub fn alphabet(pages: &[Page], lexicon: &[Lexeme<'_>]) -> BTreeSet<char> {
    let printed = pages
        .iter()
        .flat_map(|page| &page.units)
        .filter_map(|&unit| char::from_u32(u32::from(unit)));
    let named = lexicon
        .iter()
        .flat_map(|lexeme| &lexeme.forms)
        .flat_map(|form| form.text.chars());
    printed.chain(named).filter(|c| HAN.contains(c)).collect()
}

/// Pairs of a traditional form and the character it stands for, for every
/// character of the alphabet, sorted.
pub fn traditional(alphabet: &BTreeSet<char>) -> String {
    /// All of them, once for the process: the dictionary takes a while to load.
    static ALL: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
        let Ok(converter) = OpenCC::from_config(BuiltinConfig::T2s) else {
            return Vec::new();
        };
        let simplified = |c: char| {
            let text = converter.convert(c.encode_utf8(&mut [0; 4]));
            let mut chars = text.chars();
            chars.next().filter(|_| chars.next().is_none())
        };
        HAN.filter_map(|c| Some((c, simplified(c)?)))
            .filter(|(from, to)| from != to)
            .collect()
    });
    ALL.iter()
        .filter(|(from, to)| alphabet.contains(to) && !alphabet.contains(from))
        .flat_map(|&(from, to)| [from, to])
        .collect()
}

/// The first level of GB 2312: the 3755 commonest characters.
fn is_common(c: char) -> bool {
    let mut text = [0; 4];
    let (bytes, _, failed) = GBK.encode(c.encode_utf8(&mut text));
    matches!(bytes.as_ref(), [0xB0..=0xD7, 0xA1..=0xFE]) && !failed
}

/// At most this many readings of a character: the dictionary knows rarer ones
/// that nobody types.
const READINGS: usize = 2;

pub fn readings<'a>(alphabet: &BTreeSet<char>, arena: &'a Bump) -> Readings<'a> {
    let (mut initials, mut finals) = (Vec::new(), Vec::new());
    let (mut also, mut further) = (String::new(), Vec::new());
    let mut listed = vec![0_u8; HAN.count().div_ceil(8)];
    let reading = |c: char| c.to_pinyin().and_then(|reading| parse(reading.plain()));
    let sounds: Vec<Syllable> = alphabet.iter().filter_map(|&c| reading(c)).collect();
    for c in HAN.filter(|c| alphabet.contains(c) || is_common(*c)) {
        // A character that sounds like none of the corpus is no slip for one.
        let Some(first) = reading(c).filter(|sound| sounds.contains(sound)) else {
            continue;
        };
        let at = c as usize - usize::from(FIRST_HAN);
        if let Some(byte) = listed.get_mut(at / 8) {
            *byte |= 1 << (at % 8);
        }
        initials.push(first.initial);
        finals.push(first.last);
        if !alphabet.contains(&c) {
            continue;
        }
        let mut known = vec![first];
        for reading in c.to_pinyin_multi().into_iter().flatten() {
            if let Some(syllable) = parse(reading.plain())
                && !known.contains(&syllable)
                && known.len() < READINGS
            {
                known.push(syllable);
                also.push(c);
                further.extend([syllable.initial, syllable.last]);
            }
        }
    }
    Readings {
        listed: arena.alloc_slice_copy(&listed),
        initials: arena.alloc_slice_copy(&initials),
        finals: arena.alloc_slice_copy(&finals),
        also: arena.alloc_str(&also),
        further: arena.alloc_slice_copy(&further),
    }
}

fn parse(spelling: &str) -> Option<Syllable> {
    Syllable::parse(&spelling.replace('ü', "v"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traditional_forms_are_those_of_the_alphabet() {
        let alphabet = "仓税国发".chars().collect();
        let table = traditional(&alphabet);
        let folder = corpus::Folder::new(&table);
        assert_eq!(folder.fold("倉稅國發髮"), "仓税国发发");
        assert_eq!(folder.fold("貓"), "貓", "not the corpus's business");
    }

    #[test]
    fn common_characters_have_a_reading_and_the_corpus_s_own_have_all() {
        let arena = Bump::new();
        let readings = readings(&"行仓".chars().collect(), &arena);
        let of = |c: char| -> Vec<String> {
            readings
                .all()
                .filter(|&(code, _)| code == corpus::unit(c))
                .map(|(_, syllable)| {
                    let (initial, last) = syllable.spelling();
                    format!("{initial}{last}")
                })
                .collect()
        };
        assert!(of('行').contains(&"xing".to_owned()) && of('行').contains(&"hang".to_owned()));
        assert_eq!(of('苍'), ["cang"], "common, though no text has it");
        assert_eq!(of('藏').len(), 1, "not in this alphabet: one reading");
        assert!(of('龘').is_empty());
    }
}
