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
