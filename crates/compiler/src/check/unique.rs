//! Ids and name forms are one-to-one: two entries never share one.

use crate::{
    Problem, Rule,
    read::registry::{File, Registry, Text},
};
use corpus::{Corpus, fold};
use std::collections::HashMap;

pub fn check(registry: &Registry, corpus: &Corpus<'_>, problems: &mut Vec<Problem>) {
    ids(
        &registry.documents,
        registry
            .documents
            .entries
            .document
            .iter()
            .map(|entry| &entry.id),
        problems,
    );
    ids(
        &registry.agencies,
        registry
            .agencies
            .entries
            .agency
            .iter()
            .map(|entry| &entry.id),
        problems,
    );
    ids(
        &registry.districts,
        registry
            .districts
            .entries
            .district
            .iter()
            .map(|entry| &entry.code),
        problems,
    );
    ids(
        &registry.zones,
        registry.zones.entries.zone.iter().map(|entry| &entry.id),
        problems,
    );
    ids(
        &registry.belts,
        registry.belts.entries.belt.iter().map(|entry| &entry.id),
        problems,
    );
    ids(
        &registry.parks,
        registry.parks.entries.park.iter().map(|entry| &entry.id),
        problems,
    );
    let fit = &registry.fit;
    let criteria = fit.entries.criterion.iter().map(|entry| &entry.id);
    ids(fit, criteria, problems);
    let questions = fit.entries.question.iter();
    ids(fit, questions.clone().map(|entry| &entry.id), problems);
    for question in questions {
        ids(fit, question.option.iter().map(|entry| &entry.id), problems);
    }
    let threads = registry.threads.entries.thread.iter();
    ids(&registry.threads, threads.map(|it| &it.id), problems);
    let lineages = registry.lineages.entries.lineage.iter();
    ids(&registry.lineages, lineages.map(|it| &it.id), problems);
    let terms = registry.glossary.entries.term.iter();
    ids(&registry.glossary, terms.map(|it| &it.id), problems);
    ids(
        &registry.verbs,
        registry.verbs.entries.verb.iter().map(|entry| &entry.id),
        problems,
    );
    let agencies = &registry.agencies;
    ids(
        agencies,
        agencies
            .entries
            .agency
            .iter()
            .flat_map(|entry| std::iter::once(&entry.name).chain(&entry.aliases)),
        problems,
    );
    let mut seen: HashMap<&str, ()> = HashMap::new();
    for clause in &corpus.clauses {
        if seen.insert(clause.id, ()).is_some() {
            let file = corpus
                .documents
                .get(clause.document.at())
                .and_then(|document| document.sources.first());
            problems.push(Problem::new(
                &format!("sources/{}", file.map_or("?", |source| source.file)),
                usize::try_from(clause.place.first_line).unwrap_or(0),
                Rule::Duplicate,
                format!("条款编号 {} 出现了两次。", clause.id),
                "对照原文核对编号（表格的序号、正文的条号）是否重复。",
            ));
        }
    }
}

fn ids<'r, T>(file: &File<T>, texts: impl Iterator<Item = &'r Text>, problems: &mut Vec<Problem>) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for text in texts {
        let line = file.line(text);
        if let Some(before) = seen.insert(fold(text.get_ref()), line) {
            let what = format!("“{}”在第 {before} 行已经用过。", text.get_ref());
            problems.push(Problem::new(
                file.name,
                line,
                Rule::Duplicate,
                what,
                "改用另一个，或合并两段。",
            ));
        }
    }
}
