//! Parentheses and quotation marks come in pairs. One that does not may be the
//! source's own slip or a copying mistake: reported, never mended here.

use crate::{Problem, Rule, compile::SourceParsed};

/// Openings and closings; full-width and half-width count together.
const PAIRS: [(&[char], &[char]); 4] = [
    (&['（', '('], &['）', ')']),
    (&['“'], &['”']),
    (&['《'], &['》']),
    (&['〔'], &['〕']),
];

pub fn check(source: &SourceParsed, problems: &mut Vec<Problem>) {
    for clause in &source.parsed.clauses {
        for (opening, closing) in PAIRS {
            let count = |marks: &[char]| clause.text.chars().filter(|c| marks.contains(c)).count();
            if count(opening) != count(closing) {
                let mark = opening.first().copied().unwrap_or_default();
                problems.push(Problem::new(
                    &source.path(),
                    clause.first_line,
                    Rule::Unbalanced,
                    format!("条款 {} 中的“{mark}”没有成对。", clause.name),
                    "对照原文：若原文如此则不必改动，若为录入差错请改正。",
                ));
            }
        }
    }
}
