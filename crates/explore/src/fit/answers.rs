//! What a visitor chose, and its two-way road to the address:
//! `Answers ↔ goods=frozen&mode=import,bonded-import`.

use crate::{Dropped, set::Set};
use corpus::{Choice, Fit};

/// A choice by its question's and its own position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChoiceAt {
    pub question: usize,
    pub choice: usize,
}

impl ChoiceAt {
    #[must_use]
    pub fn get<'c, 'a>(self, fit: &'c Fit<'a>) -> Option<&'c Choice<'a>> {
        fit.questions.get(self.question)?.choices.get(self.choice)
    }
}

/// The chosen answers, in the order of the questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    chosen: Set<ChoiceAt>,
    /// The visitor's own words, as typed.
    pub say: String,
}

impl Answers {
    /// Reads the part of an address behind `?`; unknown parts are dropped and named.
    #[must_use]
    pub fn parse(fit: &Fit<'_>, search: &str) -> (Self, Vec<Dropped>) {
        let mut answers = Self::default();
        let mut dropped = Vec::new();
        let search = search.strip_prefix('?').unwrap_or(search);
        for (key, value) in form_urlencoded::parse(search.as_bytes()) {
            if key == "say" {
                value.trim().clone_into(&mut answers.say);
                continue;
            }
            if key == "embed" {
                continue;
            }
            let question = fit.questions.iter().position(|it| it.id == key);
            for part in value.split(',').filter(|part| !part.is_empty()) {
                let at = question.and_then(|question| {
                    let choices = &fit.questions.get(question)?.choices;
                    let choice = choices.iter().position(|it| it.id == part)?;
                    Some(ChoiceAt { question, choice })
                });
                match at {
                    Some(at) => answers.set(at, true),
                    None => dropped.push(Dropped::new(&key, part)),
                }
            }
        }
        (answers, dropped)
    }

    /// The part of an address behind `?`, without the mark; empty for no answers.
    #[must_use]
    pub fn to_search(&self, fit: &Fit<'_>) -> String {
        let mut parts = Vec::new();
        if !self.say.is_empty() {
            let say: String = form_urlencoded::byte_serialize(self.say.as_bytes()).collect();
            parts.push(format!("say={say}"));
        }
        for (at, question) in fit.questions.iter().enumerate() {
            let ids: Vec<&str> = self
                .iter()
                .filter(|it| it.question == at)
                .filter_map(|it| it.get(fit).map(|choice| choice.id))
                .collect();
            if !ids.is_empty() {
                parts.push(format!("{}={}", question.id, ids.join(",")));
            }
        }
        parts.join("&")
    }

    pub fn set(&mut self, at: ChoiceAt, on: bool) {
        self.chosen.set(at, on);
    }

    #[must_use]
    pub fn has(&self, at: ChoiceAt) -> bool {
        self.chosen.contains(&at)
    }

    pub fn iter(&self) -> impl Iterator<Item = ChoiceAt> + '_ {
        self.chosen.iter().copied()
    }

    /// Nothing is chosen; words alone choose nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }
}
