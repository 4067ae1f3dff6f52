//! The data report in the terminal: round trips, what was found, what the texts
//! leave open, where they differ, and every problem and doubt at file:line.

use compiler::{Bump, Compiled, compile};
use corpus::{Corpus, Date};
use explore::report::{Finding, Subject, report};
use std::{
    fmt::{self, Write},
    path::Path,
};

/// The report as of `today` (`None`: of the data's own date), and whether the data
/// can be built as it is. With `list`, every clause as it was read comes first.
#[must_use]
pub fn audit(data: &Path, today: Option<Date>, list: bool) -> (String, bool) {
    let arena = Bump::new();
    let compiled = compile(data, today, &arena);
    let mut out = String::new();
    // Writing into a string cannot fail.
    let _ = write(&mut out, &compiled, list);
    (out, compiled.errors().next().is_none())
}

fn write(out: &mut String, compiled: &Compiled<'_>, list: bool) -> fmt::Result {
    let corpus = &compiled.corpus;
    if list {
        for clause in &corpus.clauses {
            clause_lines(out, corpus, clause)?;
        }
    }
    writeln!(out, "# 截至 {}", corpus.as_of)?;
    writeln!(out, "\n# 逐字还原")?;
    for trip in &compiled.round_trips {
        writeln!(out, "{trip}")?;
    }
    counts(out, corpus)?;
    let mut last = "";
    for finding in report(corpus) {
        let kind = finding.kind.slug();
        if kind != last {
            writeln!(out, "\n# {}", title(kind))?;
            last = kind;
        }
        writeln!(out, "- {}", subject(corpus, &finding))?;
    }
    writeln!(out, "\n# 问题与存疑")?;
    for problem in &compiled.problems {
        writeln!(out, "{problem}")?;
    }
    let errors = compiled.errors().count();
    let doubts = compiled.problems.len() - errors;
    writeln!(out, "{errors} 个问题阻止构建，{doubts} 处存疑。")
}

fn counts(out: &mut String, corpus: &Corpus<'_>) -> fmt::Result {
    let hits = corpus.clauses.iter().filter(|it| it.kind.is_hit()).count();
    let products: usize = corpus.belts.iter().map(|it| it.products.len()).sum();
    let facts: usize = corpus.parks.iter().map(|it| it.facts.len()).sum();
    let relations: usize = corpus.documents.iter().map(|it| it.relations.len()).sum();
    let sentences: usize = corpus.threads.iter().map(|it| it.sentences.len()).sum();
    writeln!(out, "\n# 收录")?;
    for (name, count) in [
        ("文件", corpus.documents.len()),
        ("条款", hits),
        ("单位", corpus.agencies.len()),
        ("区", corpus.districts.len()),
        ("功能区", corpus.zones.len()),
        ("产业带、集群和基地", corpus.belts.len()),
        ("产品", products),
        ("园区", corpus.parks.len()),
        ("园区事实", facts),
        ("目标", corpus.targets.len()),
        ("主题", corpus.themes.len()),
        ("文件关系", relations),
        ("专题脉络", corpus.threads.len()),
        ("脉络中的句子", sentences),
        ("名词", corpus.glossary.len()),
    ] {
        writeln!(out, "{name} {count}")?;
    }
    Ok(())
}

/// The Chinese name of a kind of finding, for the terminal.
fn title(kind: &str) -> &str {
    match kind {
        "issuer" => "未载明发文机关",
        "date" => "未载明成文日期",
        "number" => "未载明发文字号",
        "origin" => "来源网址未记录",
        "belt-district" => "产业带未写到任何区",
        "open-list" => "名单以“等”结尾，未列尽",
        "park-district" => "园区所在的区未作认定",
        "collective" => "责任单位是统称，未列成员",
        "no-unit" => "没有责任单位名单的措施、任务和保障",
        "passed" => "期限已过，未见公开结果",
        "lineage" => "同类目标的口径不同",
        "sources" => "两个来源的文字不同",
        "units" => "措施与分工表的责任单位不同",
        other => other,
    }
}

fn subject(corpus: &Corpus<'_>, finding: &Finding) -> String {
    let clause = |at: corpus::ClauseIx| corpus.clauses.get(at.at()).map_or("?", |it| it.id);
    match finding.subject {
        Subject::Document(at) => corpus
            .documents
            .get(at.at())
            .map_or("?", |it| it.title)
            .to_owned(),
        Subject::Source(at, source) => corpus
            .documents
            .get(at.at())
            .and_then(|document| document.sources.get(source))
            .map_or("?", |source| source.file)
            .to_owned(),
        Subject::Clause(at) => clause(at).to_owned(),
        Subject::Belt(at) => corpus
            .belts
            .get(at.at())
            .map_or("?", |it| it.name)
            .to_owned(),
        Subject::Park(at) => corpus
            .parks
            .get(at.at())
            .map_or("?", |it| it.name)
            .to_owned(),
        Subject::Agency(at) => corpus
            .agencies
            .get(at.at())
            .map_or("?", |it| it.name)
            .to_owned(),
        Subject::Target(at) => corpus.targets.get(at.at()).map_or_else(String::new, |it| {
            format!("{}：{} {}", it.id, it.subject, it.amount)
        }),
        Subject::Lineage(at) => corpus.lineages.get(at).map_or_else(String::new, |lineage| {
            let targets = lineage
                .targets
                .iter()
                .filter_map(|at| corpus.targets.get(at.at()));
            let amounts: Vec<String> = targets
                .map(|it| {
                    let deadline = it.deadline.map_or("无期限", |deadline| deadline.quote);
                    format!("{}（{deadline}，{}）", it.amount, it.id)
                })
                .collect();
            format!("{}：{}", lineage.name, amounts.join(" / "))
        }),
    }
}

fn clause_lines(out: &mut String, corpus: &Corpus<'_>, clause: &corpus::Clause<'_>) -> fmt::Result {
    let place = clause.place;
    let title = clause.title.unwrap_or_default();
    writeln!(
        out,
        "{} {}-{} {title}",
        clause.id, place.first_line, place.last_line
    )?;
    writeln!(out, "    {}", clause.text.replace('\n', "⏎"))?;
    for list in &clause.responsibility {
        let agencies = list
            .agencies
            .iter()
            .filter_map(|at| corpus.agencies.get(at.at()));
        let names: Vec<&str> = agencies.map(|agency| agency.name).collect();
        let open = if list.open { "（等）" } else { "" };
        let scope = list.scope.chars().count();
        writeln!(out, "    责任{open} 管 {scope} 字：{}", names.join("、"))?;
    }
    for mention in &clause.districts {
        let name = corpus
            .districts
            .get(mention.district.at())
            .map_or("?", |it| it.name);
        let role = if mention.responsible { "责任" } else { "" };
        writeln!(
            out,
            "    {name} {:?}{role}：{}",
            mention.grade, mention.quote
        )?;
    }
    if let Some(quote) = clause.all_districts {
        writeln!(out, "    各区：{quote}")?;
    }
    for mention in &clause.zones {
        let name = corpus.zones.get(mention.of.at()).map_or("?", |it| it.name);
        writeln!(out, "    功能区 {name}：{}", mention.quote)?;
    }
    for mention in &clause.belts {
        let name = corpus.belts.get(mention.of.at()).map_or("?", |it| it.name);
        writeln!(
            out,
            "    产业带 {name} {:?}：{}",
            mention.grade, mention.quote
        )?;
    }
    for mention in &clause.parks {
        let name = corpus.parks.get(mention.of.at()).map_or("?", |it| it.name);
        writeln!(
            out,
            "    园区 {name} {:?}：{}",
            mention.grade, mention.quote
        )?;
    }
    let themes = clause.themes.iter();
    let themes: Vec<String> = themes
        .filter_map(|mention| {
            let theme = corpus.themes.get(mention.of.at())?;
            Some(format!("{}（{}）", theme.name, mention.terms.join("、")))
        })
        .collect();
    if !themes.is_empty() {
        writeln!(out, "    主题：{}", themes.join("；"))?;
    }
    let twins = clause
        .duplicates
        .iter()
        .filter_map(|at| corpus.clauses.get(at.at()));
    let twins: Vec<&str> = twins.map(|twin| twin.id).collect();
    if !twins.is_empty() {
        writeln!(out, "    同文：{}", twins.join("、"))?;
    }
    Ok(())
}
