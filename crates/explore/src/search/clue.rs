//! A clue: one part of what was asked, and everything it may stand for.

use super::{
    Reason, Search,
    lexicon::Entry,
    score::rarity,
    words::{Word, text_of},
};
use corpus::{Field, LexemeKind};

/// One part of a query and the strings that answer it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clue {
    /// As typed, or the part of it.
    pub typed: String,
    pub alternatives: Vec<Alternative>,
    /// No text states it: 金额.
    pub unstated: bool,
    /// What it stands for is a guess: a word of a longer English name.
    pub(super) guess: bool,
}

/// A string that answers a clue, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// Folded.
    pub form: String,
    pub reason: Reason,
    pub(super) units: Vec<u16>,
}

/// A clause that answers a clue.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answering {
    pub clause: usize,
    pub reason: Reason,
    pub score: f32,
}

/// All clauses that answer a clue, in reading order.
#[derive(Clone)]
pub(super) struct Evidence {
    pub answering: Vec<Answering>,
    /// What the clue weighs in the query: rare and long parts tell more.
    pub weight: f32,
}

/// A part that no text answers, or should, weighs as one that stands nowhere; one
/// that the texts are known not to state weighs more than all else.
const UNSTATED: f32 = 2.0;

/// Characters that stand somewhere, but are no word that the lexicon knows, answer
/// less of a query.
const BY_CHANCE: f32 = 0.6;

impl Clue {
    pub(super) fn new(typed: String) -> Self {
        Self {
            typed,
            alternatives: Vec::new(),
            unstated: false,
            guess: false,
        }
    }

    pub(super) fn add(&mut self, units: &[u16], reason: Reason) {
        // The first reason stands: a form that was spelt out or mended is one of its
        // own synonyms too.
        if self.alternatives.iter().all(|known| known.units != units) {
            self.alternatives.push(Alternative {
                form: text_of(units),
                reason,
                units: units.to_vec(),
            });
        }
    }
}

impl Search<'_> {
    /// A word as typed, and the other names of what it names.
    pub(super) fn named(&self, word: &Word) -> Clue {
        let mut clue = Clue::new(word.typed.clone());
        clue.add(&word.folded, Reason::Exact);
        if !word.quoted {
            self.add_names(&mut clue, &word.folded);
            if clue.alternatives.len() == 1 {
                self.add_names(&mut clue, self.without_function_word(&word.folded));
            }
            let bare = corpus::Folded::without_asides(&word.typed);
            let bare = corpus::units(&self.fold(&bare.text));
            if bare != word.folded && !bare.is_empty() {
                clue.add(&bare, Reason::Aside);
            }
        }
        clue
    }

    /// A part of a word, likewise.
    pub(super) fn part(&self, units: &[u16]) -> Clue {
        self.named(&Word {
            typed: text_of(units),
            folded: units.to_vec(),
            quoted: false,
        })
    }

    /// Adds the written forms of everything that goes by this name, for the
    /// lexicon's reason.
    pub(super) fn add_names(&self, clue: &mut Clue, units: &[u16]) {
        for entry in self.lexicon().named(units) {
            self.add_lexeme(clue, entry, entry.kind.into());
        }
    }

    /// A name that is typed behind a word without content: 天津 says nothing where
    /// every text is the city's own. Empty if there is none.
    fn without_function_word<'u>(&self, units: &'u [u16]) -> &'u [u16] {
        (1..units.len())
            .rev()
            .filter_map(|at| units.split_at_checked(at))
            .find(|(before, _)| self.lexicon().is_function_word(before))
            .map_or(&[], |(_, name)| name)
    }

    /// Adds the written forms of a lexeme; a group is never as near as a reason
    /// may say.
    pub(super) fn add_lexeme(&self, clue: &mut Clue, entry: &Entry<'_>, reason: Reason) {
        let reason = if entry.kind == LexemeKind::Group {
            Reason::Group
        } else {
            reason
        };
        for form in self.lexicon().written(entry.lexeme) {
            clue.add(&form.units, reason);
        }
    }

    fn is_known(&self, clue: &Clue) -> bool {
        clue.alternatives.len() > 1
            || clue
                .alternatives
                .iter()
                .any(|it| self.lexicon().named(&it.units).next().is_some())
    }

    pub(super) fn evidence(&self, clue: &Clue) -> Evidence {
        let clauses = self.bigrams().clauses();
        let mut answering: Vec<Answering> = Vec::new();
        for form in &clue.alternatives {
            answering.extend(self.postings(&form.units).map(|posting| {
                let reason = match posting.field {
                    Field::Context => Reason::Context,
                    Field::Aside => form.reason.max(Reason::Aside),
                    _ => form.reason,
                };
                Answering {
                    clause: posting.clause,
                    reason,
                    score: self.saturated(&posting) * reason.worth(),
                }
            }));
        }
        // The forms' clauses are sorted runs already, and stay in the forms' order.
        answering.sort_by_key(|found| found.clause);
        answering.dedup_by(|found, before| {
            let same = found.clause == before.clause;
            if same {
                let score = before.score.max(found.score);
                if (found.reason, before.score) < (before.reason, found.score) {
                    *before = *found;
                }
                before.score = score;
            }
            same
        });
        // Headings speak for a clause only where nothing speaks for itself.
        if answering.iter().any(|found| found.reason < Reason::Context) {
            answering.retain(|found| found.reason < Reason::Context);
        }
        let rare = rarity(answering.len(), clauses);
        for found in &mut answering {
            found.score *= rare;
        }
        // Letters are no characters: a Latin word counts as a word of two.
        let length = match clue.typed.chars().count() {
            _ if clue.typed.is_ascii() => 1.0,
            count => count.clamp(1, 4) as f32 / 2.0,
        };
        let by_chance = !answering.is_empty() && (clue.guess || !self.is_known(clue));
        let weight = if clue.unstated {
            rarity(0, clauses) * UNSTATED
        } else if by_chance {
            rare * length * BY_CHANCE
        } else {
            rare * length
        };
        Evidence { answering, weight }
    }
}
