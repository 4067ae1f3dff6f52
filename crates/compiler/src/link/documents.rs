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
        let notices = corpus.clauses.iter().filter(|clause| {
            clause.document.at() == at && matches!(clause.kind, Kind::Notice | Kind::Preamble)
        });
        let draft = notices.filter_map(|notice| drafted(notice.text, &names, at));
        found.extend(draft.take(1));
        if let Some(document) = corpus.documents.get_mut(at) {
            document.relations = found;
        }
    }
}

/// 我局草拟了《某某计划（征求意见稿）》: a notice says of its own document that it is
/// the draft of 某某计划. Whether that was ever issued is another matter: unless a
/// document here has this title, the other end is only named.
fn drafted<'a>(text: &'a str, names: &[Vec<String>], own: usize) -> Option<Relation<'a>> {
    for (start, _) in text.match_indices('《') {
        let inner = start + '《'.len_utf8();
        let Some(len) = text.get(inner..).and_then(|rest| rest.find('》')) else {
            break;
        };
        let Some(title) = text.get(inner..inner + len) else {
            continue;
        };
        let quote = segment(text, (start, inner + len + '》'.len_utf8()));
        let before = quote.split('《').next().unwrap_or_default();
        let made = ["草拟", "起草", "拟定", "拟订", "形成"];
        let is_own = names.get(own).is_some_and(|own| own.contains(&fold(title)));
        let Some(issued) = without_draft(title)
            .filter(|_| is_own && made.iter().any(|word| before.contains(word)))
        else {
            continue;
        };
        let folded = fold(issued);
        let held = names
            .iter()
            .enumerate()
            .position(|(at, names)| at != own && names.contains(&folded))
            .map(DocumentIx::from);
        return Some(Relation {
            kind: RelationKind::DraftsOf,
            target: held.map_or(
                RelationEnd::Cited {
                    title: issued,
                    number: None,
                },
                RelationEnd::Document,
            ),
            quote,
        });
    }
    None
}

/// The title of what a draft is the draft of.
fn without_draft(title: &str) -> Option<&str> {
    let bare = title.trim_end_matches(['）', ')']).trim_end();
    let rest = [
        "征求意见稿",
        "公开征求意见稿",
        "送审稿",
        "草案",
        "草稿",
        "讨论稿",
    ]
    .iter()
    .filter_map(|word| bare.strip_suffix(word))
    .min_by_key(|rest| rest.len())?;
    let issued = rest.trim_end().trim_end_matches(['（', '(']).trim_end();
    (!issued.is_empty()).then_some(issued)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Option<(RelationEnd<'_>, &str)>) {
        let names = [
            vec![fold("某市园区计划（征求意见稿）")],
            vec![fold("某市人才办法")],
            vec![fold("某市人才办法(草案)")],
        ];
        for own in [0, 2] {
            let found = drafted(text, &names, own);
            let found = found.map(|relation| (relation.target, relation.quote));
            if found.is_some() {
                assert_eq!(found, expect, "{text}");
                return;
            }
        }
        assert_eq!(expect, None, "{text}");
    }

    #[test]
    fn a_notice_says_what_it_drafts() {
        let named = RelationEnd::Cited {
            title: "某市园区计划",
            number: None,
        };
        check(
            "日前,我局草拟了《某市园区计划(征求意见稿)》,请提意见。",
            Some((named, "我局草拟了《某市园区计划(征求意见稿)》")),
        );
        check(
            "根据《某法》，我委起草了《某市人才办法（草案）》。",
            Some((
                RelationEnd::Document(DocumentIx(1)),
                "我委起草了《某市人才办法（草案）》。",
            )),
        );
        // Another's draft, or one that is only named.
        check("我局起草了《某市道路计划（征求意见稿）》。", None);
        check("请对《某市园区计划（征求意见稿）》提出意见。", None);
        check("我局起草了《某市人才办法》。", None);
    }
}
