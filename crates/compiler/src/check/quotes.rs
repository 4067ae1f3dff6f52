//! Every quote in the corpus stands where it is said to stand: in its clause's
//! text or list, or, for facts of a document, in one of its sources.

use crate::{Problem, Rule, compile::SourceParsed, parse::RecordRole};
use corpus::{Clause, ClauseIx, Corpus};

pub fn check(corpus: &Corpus<'_>, sources: &[SourceParsed], problems: &mut Vec<Problem>) {
    for clause in &corpus.clauses {
        for quote in clause_quotes(clause) {
            let stands = clause.text.contains(quote)
                || clause
                    .responsibility
                    .iter()
                    .any(|list| list.verbatim.contains(quote));
            if quote.is_empty() || !stands {
                missing(corpus, clause, quote, problems);
            }
        }
    }
    for target in &corpus.targets {
        let Some(clause) = corpus.clauses.get(target.clause.at()) else {
            continue;
        };
        let parts = [
            target.hedge,
            target.per,
            target.threshold,
            target.deadline.map(|day| day.quote),
        ];
        let parts = parts.into_iter().flatten().chain([
            target.subject,
            target.amount,
            target.unit,
            target.quote,
        ]);
        for quote in parts.filter(|quote| quote.is_empty() || !clause.text.contains(quote)) {
            missing(corpus, clause, quote, problems);
        }
    }
    for (at, document) in corpus.documents.iter().enumerate() {
        let texts: Vec<String> = sources
            .iter()
            .filter(|source| source.document == at)
            .map(running_text)
            .collect();
        let facts = [
            document.issuer.map(|fact| fact.quote),
            document.date_made.map(|fact| fact.quote),
            document.notice_date.map(|fact| fact.quote),
            document.document_number.map(|fact| fact.quote),
            document.publicity.map(|fact| fact.quote),
            document.addressee.map(|fact| fact.quote),
            document.consultation.map(|fact| fact.quote),
        ];
        let relations = document.relations.iter().map(|relation| relation.quote);
        for quote in facts.into_iter().flatten().chain(relations) {
            if quote.is_empty() || !texts.iter().any(|text| text.contains(&bare(quote))) {
                let what = format!("文件 {} 的依据不在来源文本中：“{quote}”。", document.id);
                problems.push(Problem::new(
                    "documents.toml",
                    0,
                    Rule::Quote,
                    what,
                    "请把该文件交给维护者。",
                ));
            }
        }
    }
    for belt in &corpus.belts {
        let quotes = belt
            .districts
            .iter()
            .map(|mention| mention.quote)
            .chain(belt.products.iter().map(|product| product.quote))
            .chain([belt.quote]);
        if let Some(clause) = corpus.clauses.get(belt.clause.at()) {
            for quote in quotes.filter(|quote| quote.is_empty() || !clause.text.contains(quote)) {
                missing(corpus, clause, quote, problems);
            }
        }
    }
    for (at, quote) in sentences(corpus) {
        let Some(clause) = corpus.clauses.get(at.at()) else {
            continue;
        };
        if quote.is_empty() || !clause.text.contains(quote) {
            missing(corpus, clause, quote, problems);
        }
    }
}

/// What parks, threads, lineages and the glossary rest on, with its clause.
fn sentences<'c, 'a>(corpus: &'c Corpus<'a>) -> impl Iterator<Item = (ClauseIx, &'a str)> + 'c {
    let own = corpus.parks.iter().flat_map(|park| {
        let facts = park.facts.iter();
        facts.flat_map(|fact| [(park.clause, fact.quote), (park.clause, fact.value)])
    });
    let area = corpus.parks.iter().flat_map(|park| &park.area);
    let area = area.map(|fact| (fact.clause, fact.quote));
    let threads = corpus.threads.iter().flat_map(|it| &it.sentences);
    let lineages = corpus.lineages.iter().flat_map(|it| &it.near);
    let glossary = corpus.glossary.iter().flat_map(|it| &it.stated);
    let sentences = threads.chain(lineages).chain(glossary);
    own.chain(area)
        .chain(sentences.map(|it| (it.clause, it.quote)))
}

fn clause_quotes<'a>(clause: &'a Clause<'a>) -> impl Iterator<Item = &'a str> {
    let lists = clause.responsibility.iter().map(|list| list.scope);
    let title = clause.title.into_iter();
    let places = clause
        .districts
        .iter()
        .map(|mention| mention.quote)
        .chain(clause.all_districts);
    let zones = clause.zones.iter().map(|mention| mention.quote);
    let belts = clause.belts.iter().map(|mention| mention.quote);
    let parks = clause.parks.iter().map(|mention| mention.quote);
    let modes = clause.modes.iter().map(|mention| mention.quote);
    let themes = clause
        .themes
        .iter()
        .flat_map(|mention| mention.terms.iter().copied());
    lists
        .chain(title)
        .chain(places)
        .chain(zones)
        .chain(belts)
        .chain(parks)
        .chain(modes)
        .chain(themes)
}

fn missing(corpus: &Corpus<'_>, clause: &Clause<'_>, quote: &str, problems: &mut Vec<Problem>) {
    let document = corpus.documents.get(clause.document.at());
    let file = document
        .and_then(|document| document.sources.get(usize::from(clause.place.source)))
        .map_or("?", |source| source.file);
    problems.push(Problem::new(
        &format!("sources/{file}"),
        usize::try_from(clause.place.first_line).unwrap_or(0),
        Rule::Quote,
        format!("条款 {} 的依据不在其原文中：“{quote}”。", clause.id),
        "从来源文本中原样复制引文。",
    ));
}

/// A source without what lies between two lines of a sentence and is no part of it.
fn running_text(source: &SourceParsed) -> String {
    let records = source.parsed.records.iter();
    let text = records
        .filter(|record| !matches!(record.role, RecordRole::PageNumber | RecordRole::Bookmark));
    text.flat_map(|record| record.characters()).collect()
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
