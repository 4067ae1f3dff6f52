//! Subjects that run through several documents, targets that belong side by side,
//! and explained words, each with the sentences that ground it.

use super::{Ids, evidence::sentences, registries::resolve, span::Form};
use crate::{
    Problem, Rule,
    read::{
        knowledge::TermEntry,
        registry::{Registry, ThemeEntry},
    },
};
use bumpalo::Bump;
use corpus::{
    ClauseIx, Corpus, Folded, Kind, Lineage, Sentence, TargetIx, Term, Thread, fold, sentence_spans,
};

/// Fills in threads, lineages and glossary; clauses and targets are there.
pub fn link<'a>(
    registry: &Registry,
    ids: &Ids<'_>,
    corpus: &mut Corpus<'a>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) {
    let threads = registry.threads.entries.thread.iter();
    corpus.threads = threads
        .map(|entry| thread(entry, corpus, arena))
        .filter(|thread| documents(corpus, &thread.sentences) > 1)
        .collect();
    let file = &registry.lineages;
    let known: Vec<&str> = corpus.targets.iter().map(|target| target.id).collect();
    let mut lineages = Vec::new();
    for entry in &file.entries.lineage {
        let targets = entry.targets.iter();
        let targets = targets.filter_map(|it| resolve(file, it, &known, "目标", problems));
        lineages.push(Lineage {
            id: arena.alloc_str(entry.id.get_ref()),
            name: arena.alloc_str(&entry.name),
            name_en: arena.alloc_str(&entry.en),
            targets: targets.map(TargetIx::from).collect(),
            near: sentences(file, &entry.near, ids, corpus, problems),
        });
    }
    corpus.lineages = lineages;
    let terms = registry.glossary.entries.term.iter();
    corpus.glossary = terms
        .map(|entry| term(registry, entry, ids, corpus, arena, problems))
        .collect();
}

fn thread<'a>(entry: &ThemeEntry, corpus: &Corpus<'a>, arena: &'a Bump) -> Thread<'a> {
    let mut found: Vec<Sentence<'a>> = Vec::new();
    for (at, clause) in corpus.clauses.iter().enumerate() {
        // A row's words are its measure's.
        let is_row = clause.kind == Kind::Row && !clause.duplicates.is_empty();
        if !clause.kind.is_hit() || is_row {
            continue;
        }
        for (from, to) in sentence_spans(clause.text) {
            let quote = clause.text.get(from..to).unwrap_or_default();
            let speaks = entry.terms.iter().any(|text| {
                let form = Form {
                    text,
                    not_after: &entry.not_after,
                    not_before: &entry.not_before,
                };
                form.find(quote, &[]).is_some()
            });
            if speaks {
                found.push(Sentence {
                    clause: ClauseIx::from(at),
                    quote,
                });
            }
        }
    }
    Thread {
        id: arena.alloc_str(entry.id.get_ref()),
        name: arena.alloc_str(&entry.name),
        name_en: arena.alloc_str(&entry.en),
        sentences: found,
    }
}

fn documents(corpus: &Corpus<'_>, sentences: &[Sentence<'_>]) -> usize {
    let clauses = sentences.iter().map(|it| it.clause.at());
    let mut documents: Vec<_> = clauses
        .filter_map(|at| corpus.clauses.get(at))
        .map(|clause| clause.document)
        .collect();
    documents.dedup();
    documents.len()
}

fn term<'a>(
    registry: &Registry,
    entry: &TermEntry,
    ids: &Ids<'_>,
    corpus: &Corpus<'a>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) -> Term<'a> {
    let file = &registry.glossary;
    for form in &entry.forms {
        let folded = fold(form.get_ref());
        let mut texts = corpus.clauses.iter().map(|clause| clause.text);
        if !texts.any(|text| Folded::new(text).text.contains(&folded)) {
            problems.push(Problem::new(
                file.name,
                file.line(form),
                Rule::Quote,
                format!("收录的文件中没有“{}”这个写法。", form.get_ref()),
                "改为原文的写法，或删去这个词。",
            ));
        }
    }
    Term {
        id: arena.alloc_str(entry.id.get_ref()),
        name: arena.alloc_str(&entry.term),
        name_en: arena.alloc_str(&entry.en),
        forms: entry
            .forms
            .iter()
            .map(|form| &*arena.alloc_str(form.get_ref()))
            .collect(),
        means: arena.alloc_str(&entry.means),
        means_en: arena.alloc_str(&entry.means_en),
        stated: sentences(file, &entry.stated, ids, corpus, problems),
    }
}
