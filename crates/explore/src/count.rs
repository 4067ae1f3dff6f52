//! How many of some clauses an option keeps: the inner loop of every answer, once
//! for each option of each facet. A row and its measure, both kept, are one.

use corpus::ClauseIx;
use fixedbitset::{Block, FixedBitSet};

/// A set of clauses to count in.
pub(crate) struct Counted<'e> {
    /// Only blocks that hold any: hits are few and near each other.
    blocks: Vec<Filled>,
    folds_into: &'e [Option<ClauseIx>],
}

struct Filled {
    at: usize,
    clauses: Block,
    /// Of these, those that fold into another in the set.
    folding: Block,
}

impl<'e> Counted<'e> {
    /// `rows`: the clauses that may fold into another.
    pub fn new(set: &FixedBitSet, rows: &FixedBitSet, folds_into: &'e [Option<ClauseIx>]) -> Self {
        let mut counted = Self {
            blocks: Vec::new(),
            folds_into,
        };
        let blocks = set.as_slice().iter().zip(rows.as_slice()).enumerate();
        for (at, (&clauses, &rows)) in blocks.filter(|(_, (clauses, _))| **clauses != 0) {
            let folding = ones(at, clauses & rows)
                .filter(|&(_, row)| {
                    counted
                        .measure_of(row)
                        .is_some_and(|into| set.contains(into))
                })
                .fold(0, |folding, (bit, _)| folding | bit);
            counted.blocks.push(Filled {
                at,
                clauses,
                folding,
            });
        }
        counted
    }

    /// Distinct clauses that are an option's, or of `more`.
    pub fn count(&self, option: &FixedBitSet, more: Option<&FixedBitSet>) -> usize {
        let own_blocks = option.as_slice();
        let more_blocks = more.map_or(&[][..], FixedBitSet::as_slice);
        let kept = |at: usize| option.contains(at) || more.is_some_and(|more| more.contains(at));
        let mut count = 0;
        for filled in &self.blocks {
            let own = own_blocks.get(filled.at).copied().unwrap_or(0);
            let more = more_blocks.get(filled.at).copied().unwrap_or(0);
            let shared = (own | more) & filled.clauses;
            if shared == 0 {
                continue;
            }
            count += shared.count_ones() as usize;
            count -= ones(filled.at, shared & filled.folding)
                .filter(|&(_, row)| self.measure_of(row).is_some_and(kept))
                .count();
        }
        count
    }

    fn measure_of(&self, row: usize) -> Option<usize> {
        self.folds_into
            .get(row)
            .copied()
            .flatten()
            .map(ClauseIx::at)
    }
}

/// The bits of a block, each with its place in the set.
fn ones(block_at: usize, block: Block) -> impl Iterator<Item = (Block, usize)> {
    let mut left = block;
    std::iter::from_fn(move || {
        let bit = left & left.wrapping_neg();
        left ^= bit;
        let place = block_at * Block::BITS as usize + bit.trailing_zeros() as usize;
        (bit != 0).then_some((bit, place))
    })
}
