//! The baked lexicon, folded and chained by hash for looking up; its English names are `names`'.

use super::chains::Chains;
use corpus::{LexemeKind, Role, SearchIndex, folded_units, units};

pub(crate) struct Lexicon<'a> {
    forms: Vec<Entry<'a>>,
    /// Where in `forms` units stand.
    chains: Chains,
    /// Function words and what no text states: folded, sorted.
    function_words: Vec<Vec<u16>>,
    unstated: Vec<Vec<u16>>,
    /// Bigrams that stand inside written forms, hashed: one bit each.
    inside: Vec<u64>,
}

/// A form of a lexeme.
pub(crate) struct Entry<'a> {
    pub lexeme: u32,
    pub kind: LexemeKind,
    pub role: Role,
    pub text: &'a str,
    /// Folded; for English forms the letters without spaces.
    pub units: Vec<u16>,
}

/// Bits of the table of bigrams inside words; a power of two. With some three
/// thousand bigrams one in twenty others is taken for one by mistake, which costs
/// it a little rank.
const INSIDE_BITS: usize = 1 << 16;

impl<'a> Lexicon<'a> {
    pub(super) fn new(index: &'a SearchIndex<'a>) -> Self {
        let mut forms: Vec<Entry<'a>> = Vec::new();
        let mut inside = vec![0_u64; INSIDE_BITS / 64];
        for (lexeme, entry) in index.lexicon.iter().enumerate() {
            for form in &entry.forms {
                if form.role == Role::English {
                    continue;
                }
                let folded = folded_units(form.text);
                for pair in folded.windows(2) {
                    let &[first, second] = pair else { continue };
                    let bit = inside_bit(first, second);
                    if let Some(word) = inside.get_mut(bit / 64) {
                        *word |= 1 << (bit % 64);
                    }
                }
                forms.push(Entry {
                    lexeme: u32::try_from(lexeme).unwrap_or(u32::MAX),
                    kind: entry.kind,
                    role: form.role,
                    text: form.text,
                    units: folded,
                });
            }
        }
        let in_units = |words: &[&str]| words.iter().map(|word| units(word)).collect();
        Self {
            chains: Chains::of(forms.iter().map(|form| form.units.as_slice())),
            function_words: in_units(&index.function_words),
            unstated: in_units(&index.unstated),
            forms,
            inside,
        }
    }

    /// Whether two characters stand side by side inside a known word.
    pub(super) fn is_inside_word(&self, first: u16, second: u16) -> bool {
        let bit = inside_bit(first, second);
        self.inside
            .get(bit / 64)
            .is_some_and(|word| word >> (bit % 64) & 1 == 1)
    }

    pub(crate) fn forms(&self) -> &[Entry<'a>] {
        &self.forms
    }

    /// Every form of two characters or more, and its position.
    pub(super) fn longer(&self) -> impl Iterator<Item = (usize, &Entry<'a>)> {
        let forms = self.forms.iter().enumerate();
        forms.filter(|(_, form)| form.units.len() > 1)
    }

    /// The forms that read so, one for each lexeme they belong to.
    pub(crate) fn named<'s>(&'s self, units: &'s [u16]) -> impl Iterator<Item = &'s Entry<'a>> {
        let forms = self.chains.along(units).filter_map(|at| self.forms.get(at));
        forms.filter(move |form| form.units == units)
    }

    /// The written forms of a lexeme.
    pub(crate) fn written(&self, lexeme: u32) -> impl Iterator<Item = &Entry<'a>> {
        self.of(lexeme).filter(|form| form.role == Role::Written)
    }

    /// All its Chinese forms.
    pub(crate) fn of(&self, lexeme: u32) -> impl Iterator<Item = &Entry<'a>> {
        self.forms
            .iter()
            .skip(self.forms.partition_point(|form| form.lexeme < lexeme))
            .take_while(move |form| form.lexeme == lexeme)
    }

    pub(super) fn is_function_word(&self, units: &[u16]) -> bool {
        is_among(&self.function_words, units)
    }

    pub(super) fn is_unstated(&self, units: &[u16]) -> bool {
        is_among(&self.unstated, units)
    }
}

fn is_among(sorted: &[Vec<u16>], units: &[u16]) -> bool {
    sorted
        .binary_search_by(|word| word.as_slice().cmp(units))
        .is_ok()
}

const fn inside_bit(first: u16, second: u16) -> usize {
    let key = ((first as u32) << 16 | second as u32).wrapping_mul(0x9E37_79B1);
    (key >> 16) as usize & (INSIDE_BITS - 1)
}
