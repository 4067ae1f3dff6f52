//! The lexicon: every name, short name, colloquial name and English name of the
//! registries, and the synonyms, in one list of [`Lexeme`]s.

use crate::{
    Problem, Rule,
    read::registry::{Registry, Text},
};
use bumpalo::Bump;
use corpus::{Form, Lexeme, LexemeKind, Page, Role, fold, units};
use std::collections::HashMap;

pub fn lexicon<'a>(registry: &Registry, arena: &'a Bump) -> Vec<Lexeme<'a>> {
    let builder = Builder {
        arena,
        small_words: registry
            .synonyms
            .entries
            .function_words
            .iter()
            .map(|word| word.get_ref().to_lowercase())
            .collect(),
    };
    let mut list = Vec::new();
    for agency in &registry.agencies.entries.agency {
        let written = std::iter::once(&agency.name)
            .chain(&agency.aliases)
            .map(Text::get_ref);
        list.push(builder.lexeme(LexemeKind::Unit, written, &agency.colloquial, [&agency.en]));
    }
    let groups = &registry.districts.entries.group;
    for district in &registry.districts.entries.district {
        let written = std::iter::once(&district.name).chain(&district.forms);
        list.push(builder.lexeme(LexemeKind::Place, written, [], [&district.en]));
        let group = district.group.as_ref().and_then(|id| {
            groups
                .iter()
                .find(|group| group.id.get_ref() == id.get_ref())
        });
        if let Some(group) = group {
            let said = std::iter::once(&district.name).chain(&district.forms);
            list.push(builder.lexeme(LexemeKind::Group, [&group.name], said, [&district.en]));
        }
    }
    for group in groups {
        list.push(builder.lexeme(LexemeKind::Place, [&group.name], [], [&group.en]));
    }
    for zone in &registry.zones.entries.zone {
        list.push(builder.lexeme(LexemeKind::Place, &zone.forms, [&zone.name], [&zone.en]));
    }
    for belt in &registry.belts.entries.belt {
        list.push(builder.lexeme(LexemeKind::Place, &belt.mentions, [&belt.name], [&belt.en]));
    }
    for park in &registry.parks.entries.park {
        list.push(builder.lexeme(LexemeKind::Place, [park.name.get_ref()], [], [&park.en]));
    }
    for mode in &registry.modes.entries.mode {
        list.push(builder.lexeme(LexemeKind::Mode, &mode.forms, [&mode.name], [&mode.en]));
    }
    for theme in &registry.themes.entries.theme {
        // A theme's terms are related, not the same: each is a word of its own.
        for term in &theme.terms {
            let own = fold(term) == fold(&theme.name);
            let english = own.then_some(&theme.en);
            list.push(builder.lexeme(LexemeKind::Synonym, [term], [], english));
        }
    }
    for entry in &registry.synonyms.entries.synonym {
        list.push(builder.lexeme(
            LexemeKind::Synonym,
            entry.terms.iter().map(Text::get_ref),
            entry.say.iter().map(Text::get_ref),
            entry.en.iter().map(Text::get_ref),
        ));
    }
    list.retain(|lexeme| lexeme.forms.iter().any(|form| form.role == Role::Written));
    list
}

struct Builder<'a> {
    arena: &'a Bump,
    small_words: Vec<String>,
}

impl<'a> Builder<'a> {
    fn lexeme<'t>(
        &self,
        kind: LexemeKind,
        written: impl IntoIterator<Item = &'t String>,
        said: impl IntoIterator<Item = &'t String>,
        english: impl IntoIterator<Item = &'t String>,
    ) -> Lexeme<'a> {
        let mut forms: Vec<Form<'a>> = Vec::new();
        let mut add = |text: &str, role: Role| {
            let same = |form: &Form<'_>| fold(form.text) == fold(text);
            if !text.is_empty() && !forms.iter().any(same) {
                forms.push(Form {
                    text: self.arena.alloc_str(text),
                    role,
                });
            }
        };
        written
            .into_iter()
            .for_each(|text| add(text, Role::Written));
        said.into_iter().for_each(|text| add(text, Role::Said));
        english
            .into_iter()
            .for_each(|text| add(&self.stems(text), Role::English));
        Lexeme { kind, forms }
    }

    /// `Overseas warehouses` → `oversea warehous`: as the engine stems a query.
    fn stems(&self, english: &str) -> String {
        english
            .to_lowercase()
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty() && !self.small_words.iter().any(|small| small == word))
            .map(corpus::stem)
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// A written form must stand in a text, and no form may be listed twice in an entry.
pub fn check(registry: &Registry, pages: &[Page], problems: &mut Vec<Problem>) {
    let file = &registry.synonyms;
    for entry in &file.entries.synonym {
        let mut seen: HashMap<String, usize> = HashMap::new();
        for form in entry.terms.iter().chain(&entry.say).chain(&entry.en) {
            let line = file.line(form);
            if let Some(before) = seen.insert(form.get_ref().to_lowercase(), line) {
                problems.push(Problem::new(
                    file.name,
                    line,
                    Rule::Duplicate,
                    format!(
                        "同一组里重复列了“{}”（另见第 {before} 行）。",
                        form.get_ref()
                    ),
                    "删去其中一个。",
                ));
            }
        }
        for term in &entry.terms {
            let needle = units(&fold(term.get_ref()));
            let stands = !needle.is_empty()
                && pages
                    .iter()
                    .any(|page| page.units.windows(needle.len()).any(|at| at == needle));
            if !stands {
                problems.push(Problem::new(
                    file.name,
                    file.line(term),
                    Rule::Synonym,
                    format!("没有哪个条款写有“{}”，搜索它得不到结果。", term.get_ref()),
                    "改成原文的写法；若只是日常说法，移到同一组的 say。",
                ));
            }
        }
    }
}
