//! Documents: what their notices state, and which other texts they name.

use super::span::segment;
use crate::{
    compile::SourceParsed,
    parse::{Facts, RecordRole},
    read::registry::DocumentEntry,
};
use bumpalo::Bump;
use corpus::{
    ClauseIx, Corpus, Date, Document, DocumentIx, Kind, Relation, RelationEnd, RelationKind,
    Source, Stated, Status, fold,
};

/// A document out of its entry and its sources' facts.
pub fn document<'a>(
    entry: &DocumentEntry,
    sources: &[&SourceParsed],
    first: ClauseIx,
    count: u32,
    arena: &'a Bump,
) -> Document<'a> {
    let keep = |text: &str| -> &'a str { arena.alloc_str(text) };
    let title = entry.title.get_ref();
    let draft = title.contains("征求意见");
    let fact = |get: &dyn Fn(&Facts) -> Option<String>| {
        sources.iter().find_map(|source| get(&source.parsed.facts))
    };
    let stated = |text: String| {
        let text = keep(&text);
        Stated {
            value: text,
            quote: text,
        }
    };
    let date = sources
        .iter()
        .find_map(|source| source.parsed.facts.date.clone());
    let date = date.map(|(value, quote)| Stated {
        value,
        quote: keep(&quote),
    });
    // What a notice says of a draft, it says of itself: who made the draft, and
    // when, is not stated.
    let issuer = fact(&|facts| facts.issuer.clone())
        .filter(|_| !draft)
        .map(stated);
    let date_made = date.filter(|_| !draft);
    Document {
        id: keep(entry.id.get_ref()),
        title: keep(title),
        short: keep(&entry.short),
        title_en: keep(&entry.en),
        aliases: entry.aliases.iter().map(|alias| keep(alias)).collect(),
        status: match (draft, issuer.is_some() && date_made.is_some()) {
            (true, _) => Status::Draft,
            (false, true) => Status::Issued,
            (false, false) => Status::Undated,
        },
        issuer,
        date_made,
        notice_date: date.filter(|_| draft),
        document_number: fact(&|facts| facts.number.clone()).map(stated),
        publicity: fact(&|facts| facts.publicity.clone()).map(|quote| {
            let quote = keep(&quote);
            Stated {
                value: quote.trim_matches(['（', '）', '(', ')']),
                quote,
            }
        }),
        addressee: fact(&|facts| facts.addressee.clone()).map(|quote| {
            let quote = keep(&quote);
            Stated {
                value: quote.trim_end_matches(['：', ':']),
                quote,
            }
        }),
        consultation: sources
            .iter()
            .find_map(|source| source.parsed.facts.consultation.clone())
            .map(|(value, quote)| Stated {
                value,
                quote: keep(&quote),
            }),
        sources: sources
            .iter()
            .zip(&entry.source)
            .map(|(source, entry)| Source {
                file: keep(&source.file),
                sha256: keep(&source.sha256),
                origin_url: entry.origin_url.as_deref().map(keep),
                retrieved: entry
                    .retrieved
                    .as_ref()
                    .and_then(|date| Date::parse(date.get_ref())),
                characters: u32::try_from(
                    source.text.chars().filter(|c| !c.is_whitespace()).count(),
                )
                .unwrap_or(u32::MAX),
            })
            .collect(),
        relations: Vec::new(),
        first,
        count,
    }
}

/// Fills in which documents name which texts: every 《…》, with the number behind it.
pub fn relations<'a>(corpus: &mut Corpus<'a>, sources: &[SourceParsed], arena: &'a Bump) {
    let names: Vec<Vec<String>> = corpus
        .documents
        .iter()
        .map(|document| {
            std::iter::once(document.title)
                .chain(document.aliases.iter().copied())
                .map(fold)
                .collect()
        })
        .collect();
    for at in 0..corpus.documents.len() {
        let mut found: Vec<Relation<'a>> = Vec::new();
        for source in sources
            .iter()
            .filter(|source| source.document == at)
            .take(1)
        {
            for record in source
                .parsed
                .records
                .iter()
                .filter(|record| record.role == RecordRole::Title)
            {
                let text = arena.alloc_str(&record.text);
                cited(text, RelationKind::Assigns, &names, at, &mut found);
                // A title that names another text and is no table only repeats its own name.
                found.retain(|relation| {
                    relation.kind != RelationKind::Assigns || text.contains("分工")
                });
            }
        }
        for clause in corpus
            .clauses
            .iter()
            .filter(|clause| clause.document.at() == at && clause.kind != Kind::Notice)
        {
            let kind = if clause.kind == Kind::Preamble {
                RelationKind::BasedOn
            } else {
                RelationKind::Cites
            };
            cited(clause.text, kind, &names, at, &mut found);
        }
        if let Some(document) = corpus.documents.get_mut(at) {
            document.relations = found;
        }
    }
}

/// The texts named in `text`, each once a document; itself is none.
fn cited<'a>(
    text: &'a str,
    kind: RelationKind,
    names: &[Vec<String>],
    own: usize,
    found: &mut Vec<Relation<'a>>,
) {
    for (start, _) in text.match_indices('《') {
        let inner = start + '《'.len_utf8();
        let Some(len) = text.get(inner..).and_then(|rest| rest.find('》')) else {
            continue;
        };
        let (Some(title), Some(rest)) = (
            text.get(inner..inner + len),
            text.get(inner + len + '》'.len_utf8()..),
        ) else {
            continue;
        };
        let number = number_behind(rest);
        let end = text.len() - rest.len()
            + number.map_or(0, |number| {
                number.len() + 2 * '（'.len_utf8().min(rest.len())
            });
        let folded = fold(title);
        let held = names
            .iter()
            .position(|names| names.contains(&folded))
            .map(DocumentIx::from);
        if held.is_some_and(|held| held.at() == own) {
            continue;
        }
        let target = held.map_or(RelationEnd::Cited { title, number }, RelationEnd::Document);
        if !found.iter().any(|relation| relation.target == target) {
            found.push(Relation {
                kind,
                target,
                quote: segment(text, (start, end.min(text.len()))),
            });
        }
    }
}

/// 国办发〔2021〕24号 in the parenthesis behind a title.
fn number_behind(rest: &str) -> Option<&str> {
    let inner = rest.strip_prefix(['（', '('])?;
    let number = inner.get(..inner.find(['）', ')'])?)?;
    number.trim_end().ends_with('号').then_some(number)
}
