//! What the editor hears: what was read out of the new source, and every problem
//! and doubt at file:line.

use crate::entry::Intake;
use compiler::{Bump, Problem, compile};
use std::{collections::BTreeMap, fmt::Write, path::Path};

/// The report as text.
#[must_use]
pub fn report(data: &Path, intake: &Intake) -> String {
    let arena = Bump::new();
    let compiled = compile(data, None, &arena);
    let mut out = String::new();
    let Intake {
        id, source, title, ..
    } = intake;
    let _ = writeln!(
        out,
        "已加入 data/sources/{source}，按 {} 读取。",
        intake.format
    );
    let _ = writeln!(
        out,
        "data/documents.toml:{}: 请核对并补全这一段。标题读作：{title}",
        intake.entry_line
    );
    let prefix = format!("{id}/");
    let own = compiled
        .corpus
        .clauses
        .iter()
        .filter(|it| it.id.starts_with(&prefix));
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for clause in own {
        *kinds.entry(clause.kind.slug()).or_default() += 1;
    }
    let read: Vec<String> = kinds
        .iter()
        .map(|(kind, count)| format!("{kind} {count}"))
        .collect();
    let _ = writeln!(
        out,
        "读到的条款：{}",
        if read.is_empty() {
            "没有".to_owned()
        } else {
            read.join("，")
        }
    );
    for trip in compiled
        .round_trips
        .iter()
        .filter(|trip| trip.file == *source)
    {
        let _ = writeln!(out, "还原：{trip}");
    }
    let concerns = |problem: &&Problem| {
        problem.file.ends_with(source.as_str())
            || problem.file == "documents.toml"
            || problem.rule.stops_build()
    };
    let problems: Vec<&Problem> = compiled.problems.iter().filter(concerns).collect();
    for problem in &problems {
        let _ = writeln!(out, "{problem}");
    }
    let stops = compiled.errors().count();
    let doubts = problems.len() - problems.iter().filter(|it| it.rule.stops_build()).count();
    let _ = writeln!(
        out,
        "{stops} 个问题须先改好才能构建，{doubts} 处存疑请对照原文。改好后运行 cargo xtask audit 再查一遍；在此之前网站保持原样。"
    );
    out
}
