//! The same words in two places: a table row and the measure it assigns. Found
//! by words, not by position or number.

use corpus::{ClauseIx, Corpus, Kind, fold};

/// Shorter texts stand in too many places to mean anything.
const SHORTEST: usize = 8;

/// Fills in `duplicates`, both ways.
pub fn link(corpus: &mut Corpus<'_>) {
    let folded: Vec<String> = corpus
        .clauses
        .iter()
        .map(|clause| fold(clause.text))
        .collect();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (row, clause) in corpus.clauses.iter().enumerate() {
        let Some(words) = folded
            .get(row)
            .filter(|words| clause.kind == Kind::Row && words.chars().count() >= SHORTEST)
        else {
            continue;
        };
        let measure = corpus
            .clauses
            .iter()
            .zip(&folded)
            .position(|(other, text)| {
                other.kind != Kind::Row
                    && other.kind.is_hit()
                    && other.document != clause.document
                    && text.contains(words.as_str())
            });
        pairs.extend(measure.map(|measure| (row, measure)));
    }
    for (row, measure) in pairs {
        if let Some(clause) = corpus.clauses.get_mut(row) {
            clause.duplicates.push(ClauseIx::from(measure));
        }
        if let Some(clause) = corpus.clauses.get_mut(measure) {
            clause.duplicates.push(ClauseIx::from(row));
        }
    }
}
