//! The criteria of the comparison and the questions of the finder, with
//! everything they name resolved.

use super::registries::resolve;
use crate::{
    Problem,
    read::{
        knowledge::{ChoiceEntry, QuestionEntry},
        registry::{Registry, Text},
    },
};
use bumpalo::Bump;
use corpus::{
    Ask, BeltIx, Choice, Corpus, Criterion, CriterionIx, DistrictIx, Fit, ModeIx, Question, ThemeIx,
};

/// The criteria, so that parks can refer to them.
pub fn criteria<'a>(registry: &Registry, corpus: &mut Corpus<'a>, arena: &'a Bump) {
    let keep = |text: &str| -> &'a str { arena.alloc_str(text) };
    let entries = &registry.fit.entries;
    corpus.fit = Fit {
        criteria: entries
            .criterion
            .iter()
            .map(|entry| Criterion {
                id: keep(entry.id.get_ref()),
                name: keep(&entry.name),
                name_en: keep(&entry.en),
                decisive: entry.decisive,
                alternatives: entry.alternatives,
            })
            .collect(),
        questions: Vec::new(),
        negations: entries.negations.iter().map(|word| keep(word)).collect(),
        rejections: entries.rejections.iter().map(|word| keep(word)).collect(),
        affirmations: entries.affirmations.iter().map(|word| keep(word)).collect(),
        asks: entries
            .asks
            .iter()
            .map(|ask| Ask {
                text: keep(&ask.text),
                text_en: keep(&ask.en),
            })
            .collect(),
        floor: entries.floor,
        theme: None,
    };
}

pub fn criterion_ids(registry: &Registry) -> Vec<&str> {
    let criteria = registry.fit.entries.criterion.iter();
    criteria.map(|it| it.id.get_ref().as_str()).collect()
}

/// The questions; belts, modes, themes and districts are there.
pub fn questions<'a>(
    registry: &Registry,
    corpus: &mut Corpus<'a>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) {
    let file = &registry.fit;
    let themes: Vec<&str> = corpus.themes.iter().map(|it| it.id).collect();
    let theme = file.entries.theme.as_ref();
    let theme = theme.and_then(|it| resolve(file, it, &themes, "主题", problems));
    corpus.fit.theme = theme.map(ThemeIx::from);
    let keep = |words: &[String]| -> Vec<&'a str> {
        let words = words.iter();
        words.map(|word| &*arena.alloc_str(word)).collect()
    };
    let entries = file.entries.question.iter();
    corpus.fit.questions = entries
        .map(|entry| Question {
            id: arena.alloc_str(entry.id.get_ref()),
            text: arena.alloc_str(&entry.text),
            text_en: arena.alloc_str(&entry.en),
            not_after: keep(&entry.not_after),
            not_before: keep(&entry.not_before),
            choices: choices(registry, entry, corpus, arena, problems),
        })
        .collect();
}

fn choices<'a>(
    registry: &Registry,
    entry: &QuestionEntry,
    corpus: &Corpus<'a>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) -> Vec<Choice<'a>> {
    let mut choices = Vec::new();
    if entry.places {
        let districts = registry.districts.entries.district.iter();
        for (at, (district, names)) in corpus.districts.iter().zip(districts).enumerate() {
            choices.push(Choice {
                id: district.code,
                name: district.name,
                name_en: district.name_en,
                district: Some(DistrictIx::from(at)),
                say: names
                    .forms
                    .iter()
                    .map(|form| &*arena.alloc_str(form))
                    .collect(),
                ..nothing()
            });
        }
    }
    let listed = entry.option.iter();
    choices.extend(listed.map(|entry| choice(registry, entry, corpus, arena, problems)));
    choices
}

fn nothing<'a>() -> Choice<'a> {
    Choice {
        id: "",
        name: "",
        name_en: "",
        criterion: None,
        also: Vec::new(),
        stated: Vec::new(),
        say: Vec::new(),
        belt: None,
        mode: None,
        district: None,
        themes: Vec::new(),
    }
}

/// What chooses an option: its own words, and what search takes to mean the same, where
/// all that a group of synonyms leads to is this option's.
fn said<'r>(registry: &'r Registry, entry: &'r ChoiceEntry) -> Vec<&'r str> {
    let own: Vec<&str> = [entry.name.as_str()]
        .into_iter()
        .chain(entry.say.iter().map(String::as_str))
        .chain(entry.stated.iter().map(String::as_str))
        .collect();
    let mut say: Vec<&str> = entry.say.iter().map(String::as_str).collect();
    for group in &registry.synonyms.entries.synonym {
        let of_this = |term: &Text| own.contains(&term.get_ref().as_str());
        if !group.terms.is_empty() && group.terms.iter().all(of_this) {
            let forms = group.terms.iter().chain(&group.say).chain(&group.en);
            say.extend(forms.map(|form| form.get_ref().as_str()));
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    say.retain(|form| seen.insert(*form) && !entry.unsaid.iter().any(|it| it == form));
    say
}

fn choice<'a>(
    registry: &Registry,
    entry: &ChoiceEntry,
    corpus: &Corpus<'a>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) -> Choice<'a> {
    let file = &registry.fit;
    let keep = |text: &str| -> &'a str { arena.alloc_str(text) };
    let words = |words: &[String]| words.iter().map(|word| keep(word)).collect();
    let criteria = criterion_ids(registry);
    let belts: Vec<&str> = corpus.belts.iter().map(|it| it.id).collect();
    let modes: Vec<&str> = corpus.modes.iter().map(|it| it.id).collect();
    let themes: Vec<&str> = corpus.themes.iter().map(|it| it.id).collect();
    let mut find = |id: &Text, known: &[&str], what| resolve(file, id, known, what, problems);
    let belt = entry
        .belt
        .as_ref()
        .and_then(|it| find(it, &belts, "产业带"));
    let mode = entry
        .mode
        .as_ref()
        .and_then(|it| find(it, &modes, "监管方式"));
    let criterion = entry.criterion.as_ref();
    let criterion = criterion.and_then(|it| find(it, &criteria, "比较项"));
    let also = entry
        .also
        .iter()
        .filter_map(|it| find(it, &criteria, "比较项"));
    let also = also.map(CriterionIx::from).collect();
    let themes = entry
        .themes
        .iter()
        .filter_map(|it| find(it, &themes, "主题"));
    Choice {
        id: keep(entry.id.get_ref()),
        name: keep(&entry.name),
        name_en: keep(&entry.en),
        criterion: criterion.map(CriterionIx::from),
        also,
        stated: words(&entry.stated),
        say: said(registry, entry).into_iter().map(keep).collect(),
        belt: belt.map(BeltIx::from),
        mode: mode.map(ModeIx::from),
        district: None,
        themes: themes.map(ThemeIx::from).collect(),
    }
}
