//! Suggestions while a reader types: bodies, places, subjects and documents to
//! narrow down by, and clauses to open.

use super::{Search, hearing::Spelling, words::is_letter};
use crate::Facet;
use corpus::{ClauseIx, fold, units};

/// What a suggestion leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggested {
    /// An option of a facet, to narrow down by.
    Option(Facet, usize),
    /// A clause with a title, to open.
    Clause(ClauseIx),
}

/// A thing that the typed letters may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub of: Suggested,
    /// It goes by another name too, and that one fits: position in its names.
    pub by_other_name: bool,
}

/// A name of something that can be suggested.
pub(super) struct Name<'a> {
    of: Suggested,
    folded: Vec<u16>,
    /// Not its first name.
    other: bool,
    text: &'a str,
}

impl Name<'_> {
    fn is_english(&self) -> bool {
        self.text.is_ascii()
    }
}

/// How well a name fits; smaller is better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Begins,
    Inside,
    Pinyin,
    Initials,
}

/// How it fits, by which of its names, how long that is, and where it stands among all.
type Rank = (Fit, bool, usize, usize);

impl<'a> Search<'a> {
    pub(crate) fn suggest(&self, typed: &str, limit: usize) -> Vec<Suggestion> {
        let mut typed = units(&self.fold(typed));
        typed.truncate(32);
        if typed.is_empty() {
            return Vec::new();
        }
        let letters = typed.len() > 1 && typed.iter().all(|&unit| is_letter(unit));
        let ear = letters.then(|| self.ear()).flatten();
        let mut heard = ear.map(|ear| ear.begins(&typed));
        let names = self.suggested.get_or_init(|| self.all_names());
        let mut fitting: Vec<(Rank, &Name<'_>)> = names
            .iter()
            .enumerate()
            .filter_map(|(at, name)| {
                let fit = written(name, &typed, letters)
                    .or_else(|| spelt(name, heard.as_deref_mut()?))?;
                Some(((fit, name.other, name.folded.len(), at), name))
            })
            .collect();
        fitting.sort_unstable_by_key(|(rank, _)| *rank);
        let mut suggestions: Vec<Suggestion> = Vec::new();
        for (_, name) in fitting {
            if suggestions.len() >= limit {
                break;
            }
            if !suggestions.iter().any(|known| known.of == name.of) {
                suggestions.push(Suggestion {
                    of: name.of,
                    by_other_name: name.other,
                });
            }
        }
        suggestions
    }

    fn all_names(&self) -> Vec<Name<'a>> {
        let corpus = self.corpus;
        let mut names = Vec::new();
        let mut add = |of: Suggested, all: &mut dyn Iterator<Item = &'a str>| {
            for (at, text) in all.enumerate() {
                names.push(Name {
                    of,
                    folded: units(&fold(text)),
                    other: at > 0,
                    text,
                });
            }
        };
        let option = Suggested::Option;
        for (at, it) in corpus.agencies.iter().enumerate() {
            let others = it.aliases.iter().chain(&it.colloquial).copied();
            add(
                option(Facet::Agency, at),
                &mut [it.name].into_iter().chain(others).chain([it.name_en]),
            );
        }
        for (at, it) in corpus.districts.iter().enumerate() {
            add(
                option(Facet::District, at),
                &mut [it.name, it.name_en].into_iter(),
            );
        }
        for (at, it) in corpus.groups.iter().enumerate() {
            add(
                option(Facet::Group, at),
                &mut [it.name, it.name_en].into_iter(),
            );
        }
        for (at, it) in corpus.zones.iter().enumerate() {
            add(
                option(Facet::Zone, at),
                &mut [it.name, it.name_en].into_iter(),
            );
        }
        for (at, it) in corpus.belts.iter().enumerate() {
            add(
                option(Facet::Belt, at),
                &mut [it.name, it.name_en].into_iter(),
            );
        }
        for (at, it) in corpus.parks.iter().enumerate() {
            add(
                option(Facet::Park, at),
                &mut [it.name, it.name_en].into_iter(),
            );
        }
        for (at, it) in corpus.themes.iter().enumerate() {
            add(
                option(Facet::Theme, at),
                &mut [it.name, it.name_en].into_iter(),
            );
        }
        for (at, it) in corpus.modes.iter().enumerate() {
            add(option(Facet::Mode, at), &mut [it.id, it.name].into_iter());
        }
        for (at, it) in corpus.documents.iter().enumerate() {
            let others = [it.title].into_iter().chain(it.aliases.iter().copied());
            add(
                option(Facet::Document, at),
                &mut [it.short].into_iter().chain(others),
            );
        }
        corpus.clauses.each(|at, clause| {
            if clause.kind.is_hit() {
                add(
                    Suggested::Clause(ClauseIx::from(at)),
                    &mut clause.title.into_iter(),
                );
            }
        });
        names
    }
}

/// How a name fits as it is written. `letters`: nothing else was typed.
fn written(name: &Name<'_>, typed: &[u16], letters: bool) -> Option<Fit> {
    if name.folded == typed {
        return Some(Fit::Whole);
    }
    if name.folded.starts_with(typed) {
        return Some(Fit::Begins);
    }
    let inside = if name.is_english() {
        // Every word of it may be the beginning.
        letters
            && typed.len() > 2
            && name
                .text
                .split(' ')
                .any(|word| units(&fold(word)).starts_with(typed))
    } else {
        name.folded.windows(typed.len()).any(|part| part == typed)
    };
    inside.then_some(Fit::Inside)
}

/// The same as it is said.
fn spelt(name: &Name<'_>, heard: &mut dyn FnMut(&[u16]) -> Option<Spelling>) -> Option<Fit> {
    let spelling = (!name.is_english())
        .then(|| heard(&name.folded))
        .flatten()?;
    Some(if spelling == Spelling::Full {
        Fit::Pinyin
    } else {
        Fit::Initials
    })
}
