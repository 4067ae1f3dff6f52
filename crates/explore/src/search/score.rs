//! BM25F (Robertson, Zaragoza): a term's occurrences are weighted by field and by
//! the field's length, summed, saturated once, and multiplied by how rare the
//! term is.

use super::{Search, scan::Posting};
use corpus::Field;

/// What an occurrence counts, and how far the field's length matters (`b`).
const FIELDS: [(f32, f32); Field::ALL.len()] = [
    (5.0, 0.3),  // title
    (2.0, 0.5),  // lead sentence
    (1.0, 0.75), // body
    (1.0, 0.3),  // responsible bodies
    (1.0, 0.0),  // parentheses left out
    (0.3, 0.0),  // headings above
];

/// The fields whose length matters, first in [`Field::ALL`].
pub(super) const MEASURED: [Field; 4] = [Field::Title, Field::Lead, Field::Body, Field::Units];

/// Saturation.
const K1: f32 = 1.2;

/// Robertson–Spärck Jones, never negative.
pub(super) fn rarity(holding: usize, clauses: usize) -> f32 {
    let (holding, clauses) = (holding as f32, clauses as f32);
    (1.0 + (clauses - holding + 0.5).max(0.0) / (holding + 0.5)).ln()
}

/// What an occurrence in each field of a page is divided by: longer than the mean, more than 1.
/// `measured`: in characters. Of the clauses that hold a word, and not of all in advance.
fn lengths(measured: &[u16], means: &[u32; Field::ALL.len()]) -> [f32; Field::ALL.len()] {
    let mut lengths = [1.0; Field::ALL.len()];
    let own = lengths.iter_mut().zip(measured);
    for ((length, &own), ((_, b), &mean)) in own.zip(FIELDS.iter().zip(means)) {
        let times = f32::from(own) / mean.max(1) as f32;
        *length = 1.0 - b + b * times;
    }
    lengths
}

impl Search<'_> {
    /// Between 0 and 1: a term's weight in a clause, rarity left out.
    pub(super) fn saturated(&self, posting: &Posting) -> f32 {
        let measured = self.bigrams().lengths(posting.clause);
        let lengths = lengths(measured, &self.index().mean_lengths);
        let mut sum = 0.0;
        for ((weight, _), (&count, &length)) in
            FIELDS.iter().zip(posting.count.iter().zip(&lengths))
        {
            if count > 0.0 {
                sum += weight * count / length;
            }
        }
        sum / (K1 + sum)
    }
}
