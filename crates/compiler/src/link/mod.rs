//! From clauses to what they speak of: bodies, districts, zones, belts, parks,
//! other documents, and the same words elsewhere. Every link carries the words
//! it rests on. Never fails; what cannot be resolved is reported.

mod belts;
mod comparisons;
mod documents;
mod evidence;
mod fit;
mod parks;
mod places;
mod registries;
mod site;
mod span;
mod subjects;
mod targets;
mod threads;
mod twins;
mod units;
mod verbs;

use crate::{Problem, Rule, compile::SourceParsed, parse::ParsedClause, read::registry::Registry};
use bumpalo::Bump;
use corpus::{Clause, ClauseIx, Corpus, Date, DocumentIx, Place, Variant};
pub use site::site;
use std::collections::HashMap;

/// Builds the corpus out of parsed sources and registries.
pub fn link<'a>(
    registry: &Registry,
    sources: &[SourceParsed],
    as_of: Date,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) -> Corpus<'a> {
    let mut corpus = registries::corpus(registry, as_of, arena, problems);
    for (at, entry) in registry.documents.entries.document.iter().enumerate() {
        let first = ClauseIx::from(corpus.clauses.len());
        let own: Vec<&SourceParsed> = sources
            .iter()
            .filter(|source| source.document == at)
            .collect();
        let clauses = clauses(
            entry.id.get_ref(),
            DocumentIx::from(at),
            &own,
            first,
            arena,
            problems,
        );
        let count = u32::try_from(clauses.len()).unwrap_or(u32::MAX);
        corpus.clauses.extend(clauses);
        corpus
            .documents
            .push(documents::document(entry, &own, first, count, arena));
    }
    let ids = ids(&corpus);
    units::link(registry, sources, &mut corpus, arena, problems);
    places::link(registry, &mut corpus);
    belts::link(registry, &ids, &mut corpus, arena, problems);
    fit::criteria(registry, &mut corpus, arena);
    parks::link(registry, &ids, &mut corpus, arena, problems);
    fit::questions(registry, &mut corpus, arena, problems);
    subjects::link(registry, &mut corpus);
    verbs::link(registry, &mut corpus);
    twins::link(&mut corpus);
    targets::link(&mut corpus, arena);
    threads::link(registry, &ids, &mut corpus, arena, problems);
    corpus.comparisons = comparisons::comparisons(&corpus);
    documents::relations(&mut corpus, sources, arena);
    corpus
}

/// Clause ids and their positions.
pub(crate) type Ids<'a> = HashMap<&'a str, ClauseIx>;

fn ids<'a>(corpus: &Corpus<'a>) -> Ids<'a> {
    corpus
        .clauses
        .iter()
        .enumerate()
        .map(|(at, clause)| (clause.id, ClauseIx::from(at)))
        .collect()
}

/// The clauses of a document: those of its first source, with the readings of
/// the others.
fn clauses<'a>(
    id: &str,
    document: DocumentIx,
    sources: &[&SourceParsed],
    first: ClauseIx,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) -> Vec<Clause<'a>> {
    let Some((shown, others)) = sources.split_first() else {
        return Vec::new();
    };
    let mut clauses: Vec<Clause<'a>> = shown
        .parsed
        .clauses
        .iter()
        .map(|parsed| clause(id, document, parsed, first, arena))
        .collect();
    for (at, other) in others.iter().enumerate() {
        let source = u8::try_from(at + 1).unwrap_or(u8::MAX);
        add_variants(&mut clauses, id, shown, (source, other), arena, problems);
    }
    clauses
}

fn clause<'a>(
    id: &str,
    document: DocumentIx,
    parsed: &ParsedClause,
    first: ClauseIx,
    arena: &'a Bump,
) -> Clause<'a> {
    let keep = |text: &str| -> &'a str { arena.alloc_str(text) };
    Clause {
        id: keep(&format!("{id}/{}", parsed.name)),
        document,
        kind: parsed.kind,
        ordinal: parsed.ordinal,
        number: parsed.number.as_deref().map(keep),
        path: parsed
            .path
            .iter()
            .map(|&at| ClauseIx::from(first.at() + at))
            .collect(),
        title: parsed.title.as_deref().map(keep),
        text: keep(&parsed.text),
        place: place(0, parsed),
        variants: Vec::new(),
        responsibility: Vec::new(),
        districts: Vec::new(),
        all_districts: None,
        zones: Vec::new(),
        belts: Vec::new(),
        parks: Vec::new(),
        modes: Vec::new(),
        themes: Vec::new(),
        verbs: Vec::new(),
        targets: Vec::new(),
        duplicates: Vec::new(),
    }
}

fn place(source: u8, parsed: &ParsedClause) -> Place {
    let line = |line: usize| u32::try_from(line).unwrap_or(u32::MAX);
    Place {
        source,
        first_line: line(parsed.first_line),
        last_line: line(parsed.last_line),
    }
}

/// Two sources of one document must have the same clauses; a notice around one
/// of them is no part of the document.
fn add_variants<'a>(
    clauses: &mut [Clause<'a>],
    id: &str,
    shown: &SourceParsed,
    (source, other): (u8, &SourceParsed),
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) {
    let mut missing = |file: &SourceParsed, parsed: &ParsedClause, than: &SourceParsed| {
        problems.push(Problem::new(
            &file.path(),
            parsed.first_line,
            Rule::Variant,
            format!("条款 {} 只见于本来源，不见于 {}。", parsed.name, than.file),
            "核对两个来源的编号与换行；若确为两份不同的文件，请在 documents.toml 中分列。",
        ));
    };
    for parsed in &other.parsed.clauses {
        let full = format!("{id}/{}", parsed.name);
        match clauses.iter_mut().find(|clause| clause.id == full) {
            Some(clause) => {
                clause.variants.push(Variant {
                    place: place(source, parsed),
                    text: arena.alloc_str(&parsed.text),
                });
            }
            None if parsed.kind == corpus::Kind::Notice => {}
            None => missing(other, parsed, shown),
        }
    }
    for parsed in &shown.parsed.clauses {
        let there = other
            .parsed
            .clauses
            .iter()
            .any(|clause| clause.name == parsed.name);
        if !there && parsed.kind != corpus::Kind::Notice {
            missing(shown, parsed, other);
        }
    }
}
