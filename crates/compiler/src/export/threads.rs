//! Threads, lineages and glossary as open data.

use super::{
    contract::{Lineage, Sentence, Term, Thread},
    json::clause_id,
};
use corpus::Corpus;

pub(super) fn threads<'a>(corpus: &'a Corpus<'_>) -> Vec<Thread<'a>> {
    let entries = corpus.threads.iter();
    entries
        .map(|entry| Thread {
            id: entry.id,
            name: entry.name,
            name_en: entry.name_en,
            sentences: sentences(corpus, &entry.sentences),
        })
        .collect()
}

pub(super) fn lineages<'a>(corpus: &'a Corpus<'_>) -> Vec<Lineage<'a>> {
    let entries = corpus.lineages.iter();
    entries
        .map(|entry| Lineage {
            id: entry.id,
            name: entry.name,
            name_en: entry.name_en,
            targets: entry
                .targets
                .iter()
                .filter_map(|at| corpus.targets.get(at.at()))
                .map(|target| target.id)
                .collect(),
            near: sentences(corpus, &entry.near),
        })
        .collect()
}

pub(super) fn glossary<'a>(corpus: &'a Corpus<'_>) -> Vec<Term<'a>> {
    let entries = corpus.glossary.iter();
    entries
        .map(|entry| Term {
            id: entry.id,
            name: entry.name,
            name_en: entry.name_en,
            forms: &entry.forms,
            means: entry.means,
            means_en: entry.means_en,
            stated: sentences(corpus, &entry.stated),
        })
        .collect()
}

fn sentences<'a>(corpus: &'a Corpus<'_>, of: &'a [corpus::Sentence<'_>]) -> Vec<Sentence<'a>> {
    of.iter()
        .map(|sentence| Sentence {
            clause: clause_id(corpus, sentence.clause),
            quote: sentence.quote,
        })
        .collect()
}
