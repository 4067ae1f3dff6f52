//! English words in a query, through the lexicon's English forms.

use super::{
    super::{
        Clue, Reason,
        words::{Word, text_of},
    },
    Listening,
    names::EnglishNames,
    slip::is_one_edit,
};
use corpus::stem;

/// An English form is at most this many words long.
const LONGEST: usize = 8;
/// A word inside longer English names leads to at most so many things; a word of
/// more (zone, platform) tells too little.
const NAMES: usize = 6;
/// Shorter words have too many neighbours to guess a slip.
const SLIP: usize = 5;

/// English words, cut where the lexicon cuts them.
pub(super) struct English {
    pub clues: Vec<Clue>,
    /// Words that the lexicon does not know.
    pub unknown: usize,
}

impl Listening<'_, '_> {
    pub(super) fn english(&self, words: &[&Word]) -> English {
        let stems: Vec<String> = words
            .iter()
            .map(|word| stem(&text_of(&word.folded)))
            .collect();
        let mut english = English {
            clues: Vec::new(),
            unknown: 0,
        };
        let names = self.english_names();
        let mut at = 0;
        while at < words.len() {
            let longest = (at + 1..=stems.len().min(at + LONGEST)).rev();
            let found = longest
                .into_iter()
                .find_map(|end| Some((end, self.english_name(names, words, &stems, at, end)?)));
            match found {
                Some((end, clue)) => {
                    english.clues.push(clue);
                    at = end;
                }
                None => {
                    let Some(word) = words.get(at) else { break };
                    let clue =
                        self.english_word(names, word, stems.get(at).map_or("", String::as_str));
                    english.unknown += usize::from(clue.alternatives.is_empty());
                    english.clues.push(clue);
                    at += 1;
                }
            }
        }
        english
    }

    /// Words `from..to` as a whole English name.
    fn english_name(
        &self,
        names: &EnglishNames<'_>,
        words: &[&Word],
        stems: &[String],
        from: usize,
        to: usize,
    ) -> Option<Clue> {
        let name = corpus::units(&stems.get(from..to)?.concat());
        let typed = words.get(from..to)?.iter().map(|word| word.typed.as_str());
        let mut clue = Clue::new(typed.collect::<Vec<_>>().join(" "));
        let forms = names.reading(&name);
        let forms = forms.filter_map(|at| names.forms().get(at));
        for form in forms.filter(|form| form.units == name) {
            self.search.add_lexeme(&mut clue, form, Reason::English);
        }
        (!clue.alternatives.is_empty()).then_some(clue)
    }

    /// A word that is no name: as it stands in the texts, as part of a few names,
    /// or as a slip of such a part.
    fn english_word(&self, names: &EnglishNames<'_>, word: &Word, stem: &str) -> Clue {
        let mut clue = Clue::new(word.typed.clone());
        if self.search.stands(&word.folded) {
            clue.add(&word.folded, Reason::Exact);
            return clue;
        }
        clue.guess = true;
        self.add_shortest(&mut clue, Reason::English, names, names.with(stem));
        if clue.alternatives.is_empty() && stem.len() >= SLIP {
            let near = |part: &str| is_one_edit(part.as_bytes(), stem.as_bytes());
            self.add_shortest(&mut clue, Reason::Slip, names, names.with_fitting(near));
        }
        clue
    }

    /// Of some English forms, the shortest: the shorter a name, the more of it a
    /// word is.
    fn add_shortest(
        &self,
        clue: &mut Clue,
        reason: Reason,
        names: &EnglishNames<'_>,
        found: impl Iterator<Item = usize>,
    ) {
        let forms = names.forms();
        let ranked = found.filter_map(|at| Some((forms.get(at)?.text.split(' ').count(), at)));
        let mut ranked: Vec<(usize, usize)> = ranked.collect();
        ranked.sort_unstable();
        ranked.dedup();
        let found = ranked.into_iter().filter_map(|(_, at)| forms.get(at));
        for form in found.take(NAMES) {
            self.search.add_lexeme(clue, form, reason);
        }
    }
}
