//! 产业带 and 园区: what their own paragraphs say, and where else they or their
//! goods are spoken of.

use super::{
    Ids,
    registries::resolve,
    span::{Form, find_any, segment},
};
use crate::{
    Problem, Rule,
    read::registry::{BeltEntry, File, Registry, Text},
};
use bumpalo::Bump;
use corpus::{
    Belt, BeltIx, Clause, ClauseIx, Closeness, Corpus, DistrictIx, GradedMention, Mention, Park,
    ParkIx, Product,
};

/// The clause of an id, reported at its line where there is none.
fn own_clause<T>(
    file: &File<T>,
    id: &Text,
    ids: &Ids<'_>,
    problems: &mut Vec<Problem>,
) -> Option<ClauseIx> {
    let found = ids.get(id.get_ref().as_str()).copied();
    if found.is_none() {
        problems.push(Problem::new(
            file.name,
            file.line(id),
            Rule::Reference,
            format!("没有这个条款：{}。", id.get_ref()),
            "条款编号写法为 文件id/类别-序号，例如 plan-2024-draft/belt-01；可在 dist/data/clauses.csv 或 corpus.json 中查到。",
        ));
    }
    found
}

/// An editor's quote as it stands in a clause; reported where it does not stand.
fn quote_in<'a, T>(
    file: &File<T>,
    quote: &Text,
    clause: &Clause<'a>,
    problems: &mut Vec<Problem>,
) -> Option<&'a str> {
    let found = corpus::Folded::new(clause.text)
        .find_all(clause.text, &corpus::fold(quote.get_ref()))
        .first()
        .copied();
    let Some((start, end)) = found else {
        problems.push(Problem::new(
            file.name,
            file.line(quote),
            Rule::Quote,
            format!("条款 {} 中没有这句话：“{}”。", clause.id, quote.get_ref()),
            "从来源文本中原样复制；空格和全半角不计，其余须一字不差。",
        ));
        return None;
    };
    clause.text.get(start..end)
}

/// Fills in the belts and every clause's mentions of them.
pub fn belts<'a>(
    registry: &Registry,
    ids: &Ids<'_>,
    corpus: &mut Corpus<'a>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) {
    let file = &registry.belts;
    let codes: Vec<&str> = corpus
        .districts
        .iter()
        .map(|district| district.code)
        .collect();
    for entry in &file.entries.belt {
        let Some(own) = own_clause(file, &entry.clause, ids, problems) else {
            continue;
        };
        let Some(clause) = corpus.clauses.get(own.at()) else {
            continue;
        };
        let quoted = entry
            .districts_quote
            .as_ref()
            .and_then(|quote| quote_in(file, quote, clause, problems));
        let mut districts = Vec::new();
        for code in &entry.districts {
            let district = resolve(file, code, &codes, "区划代码", problems).map(DistrictIx::from);
            if let (Some(of), Some(quote)) = (district, quoted) {
                districts.push(Mention { of, quote });
            }
        }
        let quoted = entry
            .products_quote
            .as_ref()
            .and_then(|quote| quote_in(file, quote, clause, problems));
        let mut products = Vec::new();
        for product in &entry.products {
            let Some(quote) = quoted else { continue };
            if quote.contains(product.get_ref().as_str()) {
                products.push(Product {
                    name: arena.alloc_str(product.get_ref()),
                    quote,
                });
            } else {
                quote_in(
                    file,
                    product,
                    &Clause {
                        text: quote,
                        ..clause.clone()
                    },
                    problems,
                );
            }
        }
        corpus.belts.push(Belt {
            id: arena.alloc_str(entry.id.get_ref()),
            name: arena.alloc_str(&entry.name),
            name_en: arena.alloc_str(&entry.en),
            clause: own,
            districts,
            open_ended: entry.open_ended,
            products,
        });
    }
    let own: Vec<ClauseIx> = corpus.belts.iter().map(|belt| belt.clause).collect();
    let ids: Vec<&str> = corpus.belts.iter().map(|belt| belt.id).collect();
    for (at, clause) in corpus.clauses.iter_mut().enumerate() {
        let is_own = own.contains(&ClauseIx::from(at));
        for entry in &file.entries.belt {
            let Some(belt) = ids.iter().position(|id| id == entry.id.get_ref()) else {
                continue;
            };
            let of = BeltIx::from(belt);
            if own.get(belt) == Some(&ClauseIx::from(at)) {
                clause.belts.push(GradedMention {
                    of,
                    grade: Closeness::Own,
                    quote: lead(clause.text),
                });
            } else if let Some((grade, quote)) = belt_mention(entry, clause.text, is_own) {
                clause.belts.push(GradedMention { of, grade, quote });
            }
        }
    }
}

/// Another belt's own paragraph names its own goods: 座椅 there is a bicycle's.
fn belt_mention<'a>(
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

/// Fills in the parks and every clause's mentions of them.
pub fn parks<'a>(
    registry: &Registry,
    ids: &Ids<'_>,
    corpus: &mut Corpus<'a>,
    arena: &'a Bump,
    problems: &mut Vec<Problem>,
) {
    let file = &registry.parks;
    let codes: Vec<&str> = corpus
        .districts
        .iter()
        .map(|district| district.code)
        .collect();
    for entry in &file.entries.park {
        let Some(own) = own_clause(file, &entry.clause, ids, problems) else {
            continue;
        };
        let of = ParkIx::from(corpus.parks.len());
        if let Some(clause) = corpus.clauses.get_mut(own.at())
            && quote_in(file, &entry.name, clause, problems).is_some()
        {
            clause.parks.push(GradedMention {
                of,
                grade: Closeness::Own,
                quote: lead(clause.text),
            });
        }
        for mention in &entry.mentions {
            let Some(at) = own_clause(file, &mention.clause, ids, problems) else {
                continue;
            };
            let Some(clause) = corpus.clauses.get_mut(at.at()) else {
                continue;
            };
            if let Some(quote) = quote_in(file, &mention.quote, clause, problems) {
                clause.parks.push(GradedMention {
                    of,
                    grade: Closeness::Mention,
                    quote,
                });
            }
        }
        let district = entry
            .district
            .as_ref()
            .and_then(|code| resolve(file, code, &codes, "区划代码", problems));
        corpus.parks.push(Park {
            id: arena.alloc_str(entry.id.get_ref()),
            name: arena.alloc_str(entry.name.get_ref()),
            name_en: arena.alloc_str(&entry.en),
            clause: own,
            district: district.map(DistrictIx::from),
            ground: arena.alloc_str(&entry.ground),
        });
    }
}

/// The first sentence: number and title.
fn lead(text: &str) -> &str {
    segment(text, (0, 0))
}
