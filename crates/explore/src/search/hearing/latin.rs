//! Runs of Latin words: English, pinyin, or both at once with Chinese between.

use super::{
    super::{
        Clue, Reason,
        words::{Word, is_letter},
    },
    Listening, Spelling,
    sound::Pattern,
};
use corpus::Role;

/// Strings that pinyin brings back and no name is among them: so many are followed.
const STRINGS: usize = 4;
/// Fewer initials fit anything; only names are followed.
const INITIALS: usize = 4;

impl Listening<'_, '_> {
    pub(super) fn latin(&self, run: &[&Word]) -> Vec<Clue> {
        let telling: Vec<&Word> = run
            .iter()
            .copied()
            .filter(|word| !self.search.lexicon().is_function_word(&word.folded))
            .collect();
        let words = if telling.is_empty() { run } else { &telling };
        let english = self.english(words);
        if english.unknown == 0 {
            return english.clues;
        }
        let joined: Vec<u16> = run
            .iter()
            .flat_map(|word| word.folded.iter().copied())
            .collect();
        let typed: Vec<&str> = run.iter().map(|word| word.typed.as_str()).collect();
        if let Some(clue) = self.pinyin(&joined, typed.join(" ")) {
            return vec![clue];
        }
        let clue = |clue: Clue| {
            if !clue.alternatives.is_empty() {
                return clue;
            }
            let folded = corpus::units(&self.search.fold(&clue.typed));
            self.pinyin(&folded, clue.typed.clone()).unwrap_or(clue)
        };
        english.clues.into_iter().map(clue).collect()
    }

    pub(super) fn pinyin(&self, letters: &[u16], typed: String) -> Option<Clue> {
        if letters.len() < 2 || !letters.iter().any(|&unit| is_letter(unit)) {
            return None;
        }
        [
            Spelling::Full,
            Spelling::Initials,
            Spelling::Mixed,
            Spelling::Blurred,
        ]
        .into_iter()
        .find_map(|spelling| self.spelt_so(letters, spelling, &typed))
    }

    fn spelt_so(&self, letters: &[u16], spelling: Spelling, typed: &str) -> Option<Clue> {
        let mut clue = Clue::new(typed.to_owned());
        let sounds = self.sounds();
        let names = self.names();
        let mut pattern = Pattern::new(letters, spelling);
        let forms = pattern.first().into_iter();
        let forms = forms.flat_map(|first| names.starting(first));
        for form in forms.filter_map(|at| self.search.lexicon().forms().get(at)) {
            if sounds.spells(&mut pattern, &form.units) {
                if form.role == Role::Written {
                    clue.add(&form.units, Reason::Pinyin);
                }
                self.search.add_lexeme(&mut clue, form, form.kind.into());
            }
        }
        let vague = match spelling {
            Spelling::Full => false,
            Spelling::Initials => letters.len() < INITIALS,
            Spelling::Mixed | Spelling::Blurred => letters.len() < INITIALS + 2,
        };
        if clue.alternatives.is_empty() && !vague {
            self.add_commonest(&mut clue, sounds.spelt(&pattern), Reason::Pinyin, STRINGS);
        }
        (!clue.alternatives.is_empty()).then_some(clue)
    }
}
