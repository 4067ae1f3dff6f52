//! The Chinese names of the lexicon by what a reader who mistypes one still gets
//! right, its length and its beginning, or its end; and the English ones by their
//! words. Trying every name for every part of a query is what mending it would cost.

use super::{
    super::lexicon::{Entry, Lexicon},
    slip::is_one_edit,
    sorted::Sorted,
    sound::Sounds,
};
use corpus::{Role, SearchIndex, folded_units};

/// What people say in so few characters has neighbours that mean something else:
/// 网红卖货 is not 网上卖货.
const SHORT: usize = 4;

/// The English forms of the lexicon.
pub(super) struct EnglishNames<'a> {
    /// Lexeme after lexeme.
    forms: Vec<Entry<'a>>,
    /// By their words.
    words: Sorted<&'a str>,
    /// By their letters, spaces aside.
    letters: Sorted<u32>,
}

impl<'a> EnglishNames<'a> {
    /// `names`: each with its lexeme, in the lexicon's order.
    pub fn new(index: &SearchIndex<'a>, names: impl Iterator<Item = (u32, &'a str)>) -> Self {
        let forms: Vec<Entry<'a>> = names
            .filter_map(|(lexeme, text)| {
                Some(Entry {
                    lexeme,
                    kind: index.lexicon.get(lexeme as usize)?.kind,
                    role: Role::English,
                    text,
                    units: folded_units(text),
                })
            })
            .collect();
        let english = forms.iter().zip(0..);
        let words = english.clone();
        let words = words.flat_map(|(form, at)| form.text.split(' ').map(move |word| (word, at)));
        Self {
            words: Sorted::new(words.collect()),
            letters: Sorted::new(english.map(|(form, at)| (hash(&form.units), at)).collect()),
            forms,
        }
    }

    pub fn forms(&self) -> &[Entry<'a>] {
        &self.forms
    }

    /// Those that a word is part of, in order.
    pub fn with<'s>(&'s self, word: &'s str) -> impl Iterator<Item = usize> + 's {
        self.words.of(word)
    }

    /// Those that a word fitting is part of.
    pub fn with_fitting<'s>(
        &'s self,
        fits: impl Fn(&str) -> bool + 's,
    ) -> impl Iterator<Item = usize> + 's {
        self.words.fitting(fits)
    }

    /// Those that may read so, in order.
    pub fn reading(&self, letters: &[u16]) -> impl Iterator<Item = usize> {
        self.letters.of(hash(letters))
    }
}

/// FNV-1a.
fn hash(units: &[u16]) -> u32 {
    let mix = |hash: u32, &unit: &u16| (hash ^ u32::from(unit)).wrapping_mul(0x0100_0193);
    units.iter().fold(0x811C_9DC5, mix)
}

/// Chinese names, likewise.
pub(super) struct Names {
    by_first: Sorted<u32>,
    by_last: Sorted<u32>,
    /// By a reading of the first character.
    by_sound: Sorted<u32>,
    /// By the first character, and by the letters its readings begin with.
    by_start: Sorted<u16>,
}

impl Names {
    pub fn new(lexicon: &Lexicon<'_>, sounds: &Sounds) -> Self {
        let mut by_first = Vec::new();
        let mut by_last = Vec::new();
        let mut by_sound = Vec::new();
        let mut by_start = Vec::new();
        for (at, name) in lexicon.longer() {
            let (length, at) = (name.units.len(), u32::try_from(at).unwrap_or(u32::MAX));
            let (Some(&first), Some(&last)) = (name.units.first(), name.units.last()) else {
                continue;
            };
            by_first.push((key(length, first), at));
            by_last.push((key(length, last), at));
            by_start.push((first, at));
            by_sound.extend(sounds.of(first).map(|sound| (key(length, sound), at)));
            by_start.extend(sounds.letters_of(first).map(|letter| (letter, at)));
        }
        Self {
            by_first: Sorted::new(by_first),
            by_last: Sorted::new(by_last),
            by_sound: Sorted::new(by_sound),
            by_start: Sorted::new(by_start),
        }
    }

    /// Names that begin with a character or, in pinyin, with a letter; in the
    /// lexicon's order.
    pub fn starting(&self, unit: u16) -> impl Iterator<Item = usize> + '_ {
        self.by_start.of(unit)
    }

    /// Names one edit away, of three characters or more. An edit leaves the first
    /// character or the last one.
    pub fn near<'s>(&self, lexicon: &'s Lexicon<'_>, typed: &[u16]) -> Vec<&'s [u16]> {
        let (Some(&first), Some(&last)) = (typed.first(), typed.last()) else {
            return Vec::new();
        };
        let lengths = (typed.len() - 1).max(3)..=typed.len() + 1;
        let candidates = lengths.flat_map(|length| {
            let first = self.by_first.of(key(length, first));
            first.chain(self.by_last.of(key(length, last)))
        });
        entries(lexicon, candidates)
            .filter(|name| name.role == Role::Written || typed.len() > SHORT)
            .map(|name| name.units.as_slice())
            .filter(|name| is_one_edit(name, typed))
            .collect()
    }

    /// Names that sound the same, character by character.
    pub fn alike<'s>(
        &self,
        lexicon: &'s Lexicon<'_>,
        sounds: &Sounds,
        typed: &[u16],
        blurred: bool,
    ) -> Vec<&'s [u16]> {
        let Some(&first) = typed.first() else {
            return Vec::new();
        };
        let length = typed.len();
        let alike = |name: &&Entry<'_>| {
            let mut pairs = name.units.iter().zip(typed);
            (name.role == Role::Written || length > 2)
                && pairs.all(|(&a, &b)| sounds.alike(b, a, blurred))
        };
        let mut found: Vec<&'s [u16]> = Vec::new();
        let mut keep = |candidates: &mut dyn Iterator<Item = usize>| {
            let names = entries(lexicon, candidates).filter(alike);
            found.extend(names.map(|name| name.units.as_slice()));
        };
        if blurred {
            keep(&mut self.by_first.between(key(length, 0), key(length, u16::MAX)));
        } else {
            let heard = sounds.of(first);
            let heard = heard.flat_map(|sound| self.by_sound.of(key(length, sound)));
            keep(&mut heard.chain(self.by_first.of(key(length, first))));
        }
        found
    }
}

/// A length and a character or sound.
fn key(length: usize, of: u16) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX) << 16 | u32::from(of)
}

fn entries<'s, 'a>(
    lexicon: &'s Lexicon<'a>,
    names: impl Iterator<Item = usize>,
) -> impl Iterator<Item = &'s Entry<'a>> {
    names.filter_map(|at| lexicon.forms().get(at))
}
