//! 产业带: what their own paragraphs say, and where else they or their goods are
//! spoken of. Clusters and bases have no paragraph, only a clause that names them.

use super::{
    Ids,
    evidence::{clause_at, quote_in, words_in},
    registries::resolve,
    span::{Form, find_any, segment},
};
use crate::{
    Problem, Rule,
    read::registry::{BeltEntry, Belts, File, Registry},
};
use bumpalo::Bump;
use corpus::{
    Belt, BeltIx, Clause, ClauseIx, Closeness, Corpus, DistrictIx, GradedMention, Mention, Product,
};

/// Fills in the belts and every clause's mentions of them.
pub fn link<'a>(
    registry: &Registry,
    ids: &Ids<'_>,
    corpus: &mut Corpus<'a>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) {
    let file = &registry.belts;
    let codes: Vec<&str> = corpus.districts.iter().map(|it| it.code).collect();
    for entry in &file.entries.belt {
        let own = clause_at(file, &entry.clause, ids, problems);
        let clause = own.and_then(|own| corpus.clauses.get(own.at()));
        let (Some(own), Some(clause)) = (own, clause) else {
            continue;
        };
        let belt = Belt {
            id: arena.alloc_str(entry.id.get_ref()),
            name: arena.alloc_str(&entry.name),
            name_en: arena.alloc_str(&entry.en),
            kind: entry.kind,
            clause: own,
            quote: naming(file, entry, clause, problems),
            districts: districts(file, entry, clause, &codes, problems),
            open_ended: entry.open_ended,
            products: products(file, entry, clause, arena, problems),
        };
        corpus.belts.push(belt);
    }
    mentions(file, corpus);
}

/// The words that name it: of a paragraph its lead, elsewhere the editor's quote.
fn naming<'a>(
    file: &File<Belts>,
    entry: &BeltEntry,
    clause: &Clause<'a>,
    problems: &mut Vec<Problem>,
) -> &'a str {
    match &entry.quote {
        Some(quote) => quote_in(file, quote, clause, problems).unwrap_or_default(),
        None if entry.kind.has_paragraph() => lead(clause.text),
        None => {
            problems.push(Problem::new(
                file.name,
                file.line(&entry.id),
                Rule::Quote,
                format!(
                    "{} 没有自己的段落，也没有写明提到它的原句。",
                    entry.id.get_ref()
                ),
                "加一行 quote = \"……\"，从该条款中原样复制。",
            ));
            ""
        }
    }
}

fn districts<'a>(
    file: &File<Belts>,
    entry: &BeltEntry,
    clause: &Clause<'a>,
    codes: &[&str],
    problems: &mut Vec<Problem>,
) -> Vec<Mention<'a, DistrictIx>> {
    let quote = entry.districts_quote.as_ref();
    let quote = quote.and_then(|quote| quote_in(file, quote, clause, problems));
    let known = entry.districts.iter();
    let known = known.filter_map(|code| resolve(file, code, codes, "区划代码", problems));
    let of = known.map(DistrictIx::from).collect::<Vec<_>>().into_iter();
    of.filter_map(|of| Some(Mention { of, quote: quote? }))
        .collect()
}

fn products<'a>(
    file: &File<Belts>,
    entry: &BeltEntry,
    clause: &Clause<'a>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) -> Vec<Product<'a>> {
    let Some(quote) = &entry.products_quote else {
        return Vec::new();
    };
    let Some(quote) = quote_in(file, quote, clause, problems) else {
        return Vec::new();
    };
    let product = |name: &crate::read::registry::Text| {
        words_in(file, name, quote, "上述产品引文", problems)?;
        Some(Product {
            name: arena.alloc_str(name.get_ref()),
            quote,
        })
    };
    entry.products.iter().filter_map(product).collect()
}

fn mentions(file: &File<Belts>, corpus: &mut Corpus<'_>) {
    let own: Vec<Option<ClauseIx>> = corpus
        .belts
        .iter()
        .map(|belt| belt.kind.has_paragraph().then_some(belt.clause))
        .collect();
    let ids: Vec<&str> = corpus.belts.iter().map(|belt| belt.id).collect();
    for (at, clause) in corpus.clauses.iter_mut().enumerate() {
        let at = Some(ClauseIx::from(at));
        let is_own = own.contains(&at);
        for entry in &file.entries.belt {
            let Some(belt) = ids.iter().position(|id| id == entry.id.get_ref()) else {
                continue;
            };
            let found = if own.get(belt) == Some(&at) {
                Some((Closeness::Own, lead(clause.text)))
            } else {
                mention(entry, clause.text, is_own)
            };
            let of = BeltIx::from(belt);
            let found = found.map(|(grade, quote)| GradedMention { of, grade, quote });
            clause.belts.extend(found);
        }
    }
}

/// Another belt's own paragraph names its own goods: 座椅 there is a bicycle's.
fn mention<'a>(
    entry: &BeltEntry,
    text: &'a str,
    another_belts: bool,
) -> Option<(Closeness, &'a str)> {
    let products = entry.products.iter().map(|product| Form {
        text: product.get_ref(),
        not_after: &[],
        not_before: &[],
    });
    if let Some(found) = find_any(products, text, &[]).filter(|_| !another_belts) {
        return Some((Closeness::Product, segment(text, found)));
    }
    let mentions = entry.mentions.iter().map(|text| Form {
        text,
        not_after: &entry.not_after,
        not_before: &entry.not_before,
    });
    find_any(mentions, text, &[]).map(|found| (Closeness::Mention, segment(text, found)))
}

/// The first sentence: number and title.
fn lead(text: &str) -> &str {
    segment(text, (0, 0))
}
