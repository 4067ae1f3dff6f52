//! 目标: the quantities of every clause as targets. A table row's words are its
//! measure's, and so are its targets.

use crate::parse;
use bumpalo::Bump;
use corpus::{ClauseIx, Corpus, Date, Quantity, Stated, Target, TargetIx};

/// Fills in the targets and every clause's list of them.
pub fn link<'a>(corpus: &mut Corpus<'a>, arena: &'a Bump) {
    let mut targets: Vec<Target<'a>> = Vec::new();
    for (at, clause) in corpus.clauses.iter_mut().enumerate() {
        if !clause.kind.is_hit()
            || (clause.kind == corpus::Kind::Row && !clause.duplicates.is_empty())
        {
            continue;
        }
        for (no, found) in parse::quantities(clause.text).iter().enumerate() {
            clause.targets.push(TargetIx::from(targets.len()));
            let id = arena.alloc_str(&format!("{}-t{}", clause.id, no + 1));
            targets.push(target(id, ClauseIx::from(at), clause.text, found));
        }
    }
    let rows: Vec<(usize, ClauseIx)> = corpus
        .clauses
        .iter()
        .enumerate()
        .filter(|(_, clause)| clause.kind == corpus::Kind::Row)
        .filter_map(|(at, clause)| Some((at, *clause.duplicates.first()?)))
        .collect();
    for (row, measure) in rows {
        let Some(text) = corpus
            .clauses
            .get(row)
            .map(|clause| corpus::fold(clause.text))
        else {
            continue;
        };
        let own: Vec<TargetIx> = targets
            .iter()
            .enumerate()
            .filter(|(_, target)| {
                target.clause == measure && text.contains(&corpus::fold(target.quote))
            })
            .map(|(at, _)| TargetIx::from(at))
            .collect();
        if let Some(clause) = corpus.clauses.get_mut(row) {
            clause.targets = own;
        }
    }
    corpus.targets = targets;
}

fn target<'a>(id: &'a str, clause: ClauseIx, text: &'a str, found: &parse::Quantity) -> Target<'a> {
    let slice = |(from, to): (usize, usize)| text.get(from..to).unwrap_or_default().trim();
    Target {
        id,
        clause,
        subject: slice(found.subject),
        amount: slice(found.amount),
        comparator: found.comparator,
        low: thousandths(found.low),
        high: thousandths(found.high),
        unit: slice(found.unit),
        deadline: found.deadline.map(slice).and_then(|quote| {
            Some(Stated {
                value: last_day(quote)?,
                quote,
            })
        }),
        hedge: found.hedge.map(slice),
        per: found.per.map(slice),
        threshold: found.threshold.map(slice),
        eligibility: found.eligibility,
        quote: slice(found.quote),
    }
}

/// A year's deadline is its last day, with 底 or without.
fn last_day(deadline: &str) -> Option<Date> {
    let year: String = deadline.chars().filter(char::is_ascii_digit).collect();
    Date::new(year.parse().ok()?, 12, 31)
}

/// A printed number has at most three decimals that matter; a larger one than
/// fits is none that a text of this genre states.
fn thousandths(value: f64) -> Quantity {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked above: finite, not negative"
    )]
    let milli = if value.is_finite() && value >= 0.0 {
        (value * 1000.0).round() as u64
    } else {
        0
    };
    Quantity(milli)
}
