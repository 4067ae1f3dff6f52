//! 责任单位对照: who a measure makes responsible, and who its table rows do.
//! The two are different statements; neither is wrong.

use corpus::{AgencyIx, ClauseIx, Corpus, Kind};

/// A clause with rows that have its words, and the bodies of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerEntry {
    pub measure: ClauseIx,
    /// In the measure's order.
    pub rows: Vec<ClauseIx>,
    pub both: Vec<AgencyIx>,
    /// In the measure's own list only.
    pub measure_only: Vec<AgencyIx>,
    /// In a row's cell only.
    pub table_only: Vec<AgencyIx>,
}

impl LedgerEntry {
    /// 表述不同.
    #[must_use]
    pub const fn differs(&self) -> bool {
        !self.measure_only.is_empty() || !self.table_only.is_empty()
    }
}

/// Every measure that a table assigns, in reading order.
#[must_use]
pub fn ledger(corpus: &Corpus<'_>) -> Vec<LedgerEntry> {
    let clauses = corpus.clauses.iter().enumerate();
    clauses
        .filter_map(|(at, clause)| entry(corpus, ClauseIx::from(at), clause))
        .collect()
}

fn entry(
    corpus: &Corpus<'_>,
    measure: ClauseIx,
    clause: &corpus::Clause<'_>,
) -> Option<LedgerEntry> {
    if clause.kind == Kind::Row || clause.duplicates.is_empty() {
        return None;
    }
    let own = clause.agencies();
    let mut assigned: Vec<AgencyIx> = Vec::new();
    for row in clause
        .duplicates
        .iter()
        .filter_map(|row| corpus.clauses.get(row.at()))
    {
        assigned.extend(
            row.agencies()
                .into_iter()
                .filter(|agency| !assigned.contains(agency))
                .collect::<Vec<_>>(),
        );
    }
    let (both, measure_only) = own
        .iter()
        .copied()
        .partition(|agency| assigned.contains(agency));
    let table_only = assigned
        .iter()
        .copied()
        .filter(|agency| !own.contains(agency))
        .collect();
    Some(LedgerEntry {
        measure,
        rows: clause.duplicates.clone(),
        both,
        measure_only,
        table_only,
    })
}

/// How far the two sources of one document agree, over every clause that both print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Characters that are the same, or differ in width only.
    pub same: u32,
    /// Of these, the ones that differ in width.
    pub width: u32,
    /// Places that differ in wording.
    pub places: usize,
    /// Characters at these places, by the longer of the two readings.
    pub different: u32,
}

impl Agreement {
    /// In per cent, two places, rounded down: 100.00% means that nothing differs.
    #[must_use]
    pub fn rate(&self) -> String {
        let all = u64::from(self.same) + u64::from(self.different);
        let parts = (u64::from(self.same) * 10_000)
            .checked_div(all)
            .unwrap_or(10_000);
        format!("{}.{:02}%", parts / 100, parts % 100)
    }
}

/// White space never counts.
#[must_use]
pub fn agreement(corpus: &Corpus<'_>) -> Agreement {
    let mut sum = Agreement::default();
    for comparison in &corpus.comparisons {
        sum.same += comparison.same;
        sum.width += comparison.width;
        sum.places += comparison.changes.len();
        let clause = corpus.clauses.get(comparison.clause.at());
        let texts = clause.and_then(|clause| {
            let other = clause.variants.get(usize::from(comparison.variant))?;
            Some((clause.text, other.text))
        });
        let Some((shown, other)) = texts else {
            continue;
        };
        for change in &comparison.changes {
            sum.different += characters(shown, change.shown).max(characters(other, change.other));
        }
    }
    sum
}

fn characters(text: &str, (from, to): (u32, u32)) -> u32 {
    let span = text.get(from as usize..to as usize).unwrap_or_default();
    let count = span.chars().filter(|c| !c.is_whitespace()).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::Agreement;

    #[test]
    fn the_rate_is_rounded_down_and_whole_only_where_nothing_differs() {
        let rate = |same, different| {
            let agreement = Agreement {
                same,
                different,
                ..Agreement::default()
            };
            agreement.rate()
        };
        assert_eq!(rate(99_999, 1), "99.99%");
        assert_eq!(rate(2, 1), "66.66%");
        assert_eq!(rate(7, 0), "100.00%");
        assert_eq!(rate(0, 3), "0.00%");
        assert_eq!(rate(0, 0), "100.00%");
    }
}
