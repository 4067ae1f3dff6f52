//! What sounds alike. Strings of the corpus are found by walking its bigrams: a
//! path of characters, each following the one before somewhere in the texts, that
//! reads as the pattern says. No pinyin of the texts has to be kept.

use super::{
    super::words::{is_letter, text_of},
    Spelling,
    sorted::Sorted,
};
use crate::set::Set;
use corpus::{
    FIRST_HAN, Readings,
    pinyin::{self, Syllable},
};
use fixedbitset::FixedBitSet;

/// Readings of characters, and which character follows which.
pub(super) struct Sounds {
    /// Sorted by character.
    readings: Vec<Reading>,
    syllables: Vec<Spelt>,
    /// For each character from the first Han one: where its readings begin. Looking
    /// them up is what sounds are mostly asked for.
    begins: Vec<u16>,
    /// `first << 16 | second`, sorted, each once.
    pairs: Vec<u32>,
    /// For each pair the letters that the second's readings begin with: most ways of
    /// a walk end there.
    letters: Vec<Letters>,
    /// `second << 16 | first`, sorted.
    turned: Vec<u32>,
    /// Characters that another follows: by themselves, and by the letters that
    /// their readings begin with.
    firsts: Sorted<u16>,
}

/// Pinyin letters as typed, made ready to be compared.
pub(super) struct Pattern {
    units: Vec<u16>,
    spelling: Spelling,
    /// Where in it a string under comparison may have led, and leads next: kept, as
    /// a pattern is compared with many.
    reached: Vec<usize>,
    next: Vec<usize>,
}

impl Pattern {
    pub fn new(letters: &[u16], spelling: Spelling) -> Self {
        let units = if spelling == Spelling::Blurred {
            corpus::units(&pinyin::blur(&text_of(letters)))
        } else {
            letters.to_vec()
        };
        Self {
            units,
            spelling,
            reached: Vec::new(),
            next: Vec::new(),
        }
    }

    pub fn first(&self) -> Option<u16> {
        self.units.first().copied()
    }
}

/// A set of letters, one bit each.
type Letters = u32;

/// What a character must be to be the next of a path, unless it is the very one:
/// read with one of these letters first.
struct Next {
    unit: u16,
    letters: Letters,
}

/// One way a character is read.
#[derive(Clone, Copy)]
struct Reading {
    unit: u16,
    /// Position among the syllables: equal ones sound the same.
    sound: u16,
    /// Likewise, of the first syllable that is blurred to the same.
    blurred: u16,
}

/// A syllable in letters.
struct Spelt {
    letters: Box<[u8]>,
    blurred: Box<[u8]>,
    /// Letters of the initial; one for a syllable that begins with a vowel.
    initial: usize,
}

/// a
const FIRST_LETTER: u16 = 0x61;
/// Steps of one walk, and strings it brings back: far more than any pinyin that
/// means something needs.
const STEPS: usize = 40_000;
const STRINGS: usize = 64;
/// Letters or characters that are still one word.
const LONGEST: usize = 96;

impl Sounds {
    /// `pairs`: the bigrams of the texts, as kept.
    pub fn new(readings: &Readings<'_>, pairs: Vec<u32>) -> Self {
        let (readings, syllables) = spelt(readings);
        let mut sounds = Self {
            begins: begins(&readings),
            readings,
            syllables,
            turned: Vec::new(),
            letters: Vec::new(),
            pairs,
            firsts: Sorted::new(Vec::new()),
        };
        let turned = sounds.pairs.iter().map(|pair| pair.rotate_left(16));
        sounds.turned = turned.collect();
        sounds.turned.sort_unstable();
        let seconds = sounds.pairs.iter().map(|&pair| (pair & 0xFFFF) as u16);
        sounds.letters = seconds
            .map(|unit| letters(sounds.letters_of(unit)))
            .collect();
        let mut firsts: Vec<u16> = sounds
            .pairs
            .iter()
            .map(|&pair| (pair >> 16) as u16)
            .collect();
        firsts.dedup();
        let keys = |&unit: &u16| {
            let letters = sounds.letters_of(unit);
            let keys = letters.chain([unit]);
            keys.map(move |key| (key, u32::from(unit)))
        };
        sounds.firsts = Sorted::new(firsts.iter().flat_map(keys).collect());
        sounds
    }

    /// The sounds of a character.
    pub fn of(&self, unit: u16) -> impl Iterator<Item = u16> + '_ {
        self.readings(unit).iter().map(|reading| reading.sound)
    }

    /// The letters its readings begin with.
    pub fn letters_of(&self, unit: u16) -> impl Iterator<Item = u16> + '_ {
        let syllables = self.of(unit);
        let syllables = syllables.filter_map(|sound| self.syllables.get(usize::from(sound)));
        syllables.filter_map(|it| it.letters.first().map(|&letter| u16::from(letter)))
    }

    /// The characters that a string may begin with which begins so, sorted.
    fn starting(&self, keys: impl Iterator<Item = u16>) -> Vec<u16> {
        let units = keys.flat_map(|key| self.firsts.of(key));
        let mut units: Vec<u16> = units.filter_map(|unit| u16::try_from(unit).ok()).collect();
        units.sort_unstable();
        units.dedup();
        units
    }

    /// Whether each character follows the one before somewhere.
    pub fn may_stand(&self, string: &[u16]) -> bool {
        string.windows(2).all(|pair| match *pair {
            [first, second] => {
                let pair = u32::from(first) << 16 | u32::from(second);
                self.pairs.binary_search(&pair).is_ok()
            }
            _ => false,
        })
    }

    /// The characters that follow one somewhere.
    pub fn after(&self, first: u16) -> impl Iterator<Item = u16> + '_ {
        let (pairs, _) = beginning(&self.pairs, first);
        pairs.iter().map(|&pair| (pair & 0xFFFF) as u16)
    }

    /// The same, and the letters that their readings begin with.
    fn read_after(&self, first: u16) -> impl Iterator<Item = (u16, Letters)> + '_ {
        let (pairs, start) = beginning(&self.pairs, first);
        let letters = self.letters.get(start..).unwrap_or_default();
        let pairs = pairs.iter().zip(letters);
        pairs.map(|(&pair, &letters)| ((pair & 0xFFFF) as u16, letters))
    }

    /// The characters that another follows somewhere.
    pub fn before(&self, second: u16) -> impl Iterator<Item = u16> + '_ {
        let (turned, _) = beginning(&self.turned, second);
        turned.iter().map(|&pair| (pair & 0xFFFF) as u16)
    }

    fn readings(&self, unit: u16) -> &[Reading] {
        let Some(at) = unit.checked_sub(FIRST_HAN).map(usize::from) else {
            return &[];
        };
        let ends = (self.begins.get(at), self.begins.get(at + 1));
        let (Some(&start), Some(&end)) = ends else {
            return &[];
        };
        let range = usize::from(start)..usize::from(end);
        self.readings.get(range).unwrap_or(&[])
    }

    /// Strings of the corpus that the letters spell; characters among the letters
    /// stand for themselves.
    pub fn spelt(&self, pattern: &Pattern) -> Vec<Vec<u16>> {
        let starts = self.starting(pattern.first().into_iter());
        let next = pattern.units.iter().map(|&unit| Next {
            unit,
            letters: letters([unit].into_iter()),
        });
        self.walk(&starts, next.collect(), |at, unit, ends| {
            self.consumed(pattern, at, unit, ends);
        })
    }

    /// Whether a given string is spelt so.
    pub fn spells(&self, pattern: &mut Pattern, string: &[u16]) -> bool {
        let end = pattern.units.len();
        pattern.reached.clear();
        pattern.reached.push(0);
        string.iter().all(|&unit| self.reach(pattern, unit)) && pattern.reached.contains(&end)
    }

    /// Whether a beginning of the string is.
    pub fn begins(&self, pattern: &mut Pattern, string: &[u16]) -> bool {
        let end = pattern.units.len();
        pattern.reached.clear();
        pattern.reached.push(0);
        for &unit in string {
            if !self.reach(pattern, unit) {
                return false;
            }
            if pattern.reached.contains(&end) {
                return true;
            }
        }
        false
    }

    /// One character further; whether there is a way.
    fn reach(&self, pattern: &mut Pattern, unit: u16) -> bool {
        let mut next = std::mem::take(&mut pattern.next);
        next.clear();
        for &at in &pattern.reached {
            self.consumed(pattern, at, unit, &mut next);
        }
        next.sort_unstable();
        next.dedup();
        pattern.next = std::mem::replace(&mut pattern.reached, next);
        !pattern.reached.is_empty()
    }

    /// Strings of the corpus that sound like this one.
    pub fn homophones(&self, string: &[u16], blurred: bool) -> Vec<Vec<u16>> {
        let first = string.first().copied();
        let keys = first.into_iter().flat_map(|unit| self.letters_of(unit));
        let starts = self.starting(keys.chain(first));
        let next = string.iter().map(|&unit| Next {
            unit,
            letters: letters(self.letters_of(unit)),
        });
        self.walk(&starts, next.collect(), |at, unit, ends| {
            if string
                .get(at)
                .is_some_and(|&typed| self.alike(typed, unit, blurred))
            {
                ends.push(at + 1);
            }
        })
    }

    pub fn alike(&self, a: u16, b: u16, blurred: bool) -> bool {
        let same = |x: &Reading, y: &Reading| {
            if blurred {
                x.blurred == y.blurred
            } else {
                x.sound == y.sound
            }
        };
        // By their first readings: rare ones make 升 of 震.
        let first = |unit: u16| self.readings(unit).first();
        a == b || first(a).zip(first(b)).is_some_and(|(x, y)| same(x, y))
    }

    /// Where in the pattern one character may lead.
    fn consumed(&self, pattern: &Pattern, at: usize, unit: u16, ends: &mut Vec<usize>) {
        let spelling = pattern.spelling;
        let Some(rest) = pattern.units.get(at..) else {
            return;
        };
        if rest.first() == Some(&unit) {
            ends.push(at + 1);
        }
        if !rest.first().is_some_and(|&first| is_letter(first)) {
            return;
        }
        for reading in self.readings(unit) {
            let Some(syllable) = self.syllables.get(usize::from(reading.sound)) else {
                continue;
            };
            let letters = if spelling == Spelling::Blurred {
                &syllable.blurred
            } else {
                &syllable.letters
            };
            let common = letters
                .iter()
                .zip(rest)
                .take_while(|(letter, typed)| u16::from(**letter) == **typed)
                .count();
            if spelling != Spelling::Initials
                && (common == letters.len() || (at > 0 && common > 0 && common == rest.len()))
            {
                ends.push(at + common);
            }
            if matches!(spelling, Spelling::Initials | Spelling::Mixed) {
                ends.extend((common >= 1).then_some(at + 1));
                ends.extend((syllable.initial == 2 && common >= 2).then_some(at + 2));
            }
        }
    }

    /// Paths of at least two characters from the first of what is to come to the
    /// end, beginning with one of some.
    fn walk(
        &self,
        starts: &[u16],
        next: Vec<Next>,
        step: impl Fn(usize, u16, &mut Vec<usize>),
    ) -> Vec<Vec<u16>> {
        if next.len() > LONGEST {
            return Vec::new();
        }
        let mut walk = Walk {
            sounds: self,
            dead: FixedBitSet::with_capacity(next.len() << 16),
            next,
            step,
            steps: 0,
            path: Vec::new(),
            found: Set::default(),
        };
        for &first in starts {
            walk.pass(0, first);
        }
        walk.found.into_list()
    }
}

/// A walk under way.
struct Walk<'s, S> {
    sounds: &'s Sounds,
    /// Place by place.
    next: Vec<Next>,
    step: S,
    steps: usize,
    path: Vec<u16>,
    found: Set<Vec<u16>>,
    /// `place << 16 | character`: no path leads from there to the end. Many paths meet, and what
    /// was in vain once is so again. 8 kB a place.
    dead: FixedBitSet,
}

impl<S: Fn(usize, u16, &mut Vec<usize>)> Walk<'_, S> {
    /// Through one character, and on. Whether that led to the end.
    fn pass(&mut self, at: usize, unit: u16) -> bool {
        let mut ends = Vec::new();
        (self.step)(at, unit, &mut ends);
        if ends.is_empty() {
            return false;
        }
        self.path.push(unit);
        let mut led = false;
        for end in ends {
            led |= self.go_on(end, unit);
        }
        self.path.pop();
        led
    }

    fn go_on(&mut self, at: usize, last: u16) -> bool {
        let Some(&Next { unit: own, letters }) = self.next.get(at) else {
            let long = self.path.len() > 1;
            if long {
                self.found.set(self.path.clone(), true);
            }
            return long;
        };
        let here = at << 16 | usize::from(last);
        if self.dead.contains(here) {
            return false;
        }
        let sounds = self.sounds;
        let mut led = false;
        for (unit, begin) in sounds.read_after(last) {
            self.steps += 1;
            if self.steps > STEPS || self.found.len() >= STRINGS {
                return led;
            }
            if unit == own || begin & letters != 0 {
                led |= self.pass(at, unit);
            }
        }
        if !led {
            self.dead.insert(here);
        }
        led
    }
}

fn letters(list: impl Iterator<Item = u16>) -> Letters {
    let places = list.filter_map(|letter| letter.checked_sub(FIRST_LETTER));
    places.fold(0, |letters, place| {
        letters | 1_u32.checked_shl(place.into()).unwrap_or(0)
    })
}

/// Of sorted pairs those with a first character, and where they begin.
fn beginning(pairs: &[u32], first: u16) -> (&[u32], usize) {
    let start = pairs.partition_point(|pair| pair >> 16 < u32::from(first));
    let rest = pairs.get(start..).unwrap_or_default();
    let own = rest
        .iter()
        .take_while(|&pair| pair >> 16 == u32::from(first));
    let end = own.count();
    (rest.get(..end).unwrap_or_default(), start)
}

/// All readings, sorted by character, and the syllables that they are.
fn spelt(readings: &Readings<'_>) -> (Vec<Reading>, Vec<Spelt>) {
    let mut syllables: Vec<Spelt> = Vec::new();
    let mut sounds: Vec<(Syllable, (u16, u16))> = Vec::new();
    let mut first_like: Vec<(Box<[u8]>, u16)> = Vec::new();
    let mut list: Vec<Reading> = Vec::new();
    for (unit, syllable) in readings.all() {
        let (sound, blurred) = known(&mut sounds, syllable, || {
            let (initial, last) = syllable.spelling();
            let letters = [initial, last].concat();
            let spelt = Spelt {
                blurred: pinyin::blur(&letters).into_bytes().into(),
                letters: letters.into_bytes().into(),
                initial: initial.len().max(1),
            };
            let sound = u16::try_from(syllables.len()).unwrap_or(u16::MAX);
            let blurred = known(&mut first_like, spelt.blurred.clone(), || sound);
            syllables.push(spelt);
            (sound, blurred)
        });
        list.push(Reading {
            unit,
            sound,
            blurred,
        });
    }
    list.sort_by_key(|reading| reading.unit);
    (list, syllables)
}

/// What a sorted list holds under a key; made when it is first asked for. For some hundred keys.
fn known<K: Ord, V: Copy>(list: &mut Vec<(K, V)>, key: K, make: impl FnOnce() -> V) -> V {
    match list.binary_search_by(|(other, _)| other.cmp(&key)) {
        Ok(at) => list.get(at).map_or_else(make, |&(_, value)| value),
        Err(at) => {
            let value = make();
            list.insert(at, (key, value));
            value
        }
    }
}

/// Where the readings of each character begin, from the first Han one; one place
/// more than there are characters.
fn begins(readings: &[Reading]) -> Vec<u16> {
    let last = readings.last().map_or(0, |reading| reading.unit);
    let mut begins = Vec::new();
    let mut next = 0_usize;
    for unit in FIRST_HAN..=last {
        begins.push(u16::try_from(next).unwrap_or(u16::MAX));
        next += readings
            .get(next..)
            .unwrap_or(&[])
            .iter()
            .take_while(|reading| reading.unit == unit)
            .count();
    }
    begins.push(u16::try_from(next).unwrap_or(u16::MAX));
    begins
}
