//! Where units stand in a list, by a hash of them. Sorting the list instead was half of what
//! making the lexicon cost.

use std::{iter, mem};

/// Positions in a list; whoever follows a chain compares for himself.
pub(super) struct Chains {
    /// By hash, where a chain begins: at least as many as there are positions, a power of two.
    first: Vec<u32>,
    /// Of each position the next one of its chain, always a later one.
    next: Vec<u32>,
}

/// The end of a chain.
const END: u32 = u32::MAX;

impl Chains {
    pub(super) fn of<'u>(
        list: impl DoubleEndedIterator<Item = &'u [u16]> + ExactSizeIterator,
    ) -> Self {
        let mut chains = Self {
            first: vec![END; list.len().next_power_of_two()],
            next: vec![END; list.len()],
        };
        // From behind, so that a chain has its positions in their order.
        for (at, units) in list.enumerate().rev() {
            let begin = chains.begin(units);
            if let Some(first) = chains.first.get_mut(begin)
                && let Some(next) = chains.next.get_mut(at)
            {
                *next = mem::replace(first, u32::try_from(at).unwrap_or(END));
            }
        }
        chains
    }

    /// Where such units may stand, from the front.
    pub(super) fn along(&self, units: &[u16]) -> impl Iterator<Item = usize> {
        let first = self.first.get(self.begin(units)).copied();
        let next = |&at: &u32| self.next.get(at as usize).copied();
        iter::successors(first, next)
            .take_while(|&at| at != END)
            .map(|at| at as usize)
    }

    /// Which chain units belong to.
    fn begin(&self, units: &[u16]) -> usize {
        let mix = |hash: u32, &unit: &u16| (hash ^ u32::from(unit)).wrapping_mul(0x9E37_79B1);
        (units.iter().fold(0, mix) >> 16) as usize & (self.first.len() - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_position_of_equal_units_is_met_in_order() {
        let list: Vec<Vec<u16>> = (0..200).map(|at| vec![at % 7, at % 3]).collect();
        let chains = Chains::of(list.iter().map(Vec::as_slice));
        for units in &list {
            let is = |&at: &usize| list.get(at) == Some(units);
            let met: Vec<usize> = chains.along(units).filter(is).collect();
            let there: Vec<usize> = (0..list.len()).filter(is).collect();
            assert_eq!(met, there);
        }
    }

    #[test]
    fn in_an_empty_list_nothing_is_met() {
        assert_eq!(Chains::of(iter::empty()).along(&[1]).next(), None);
    }
}
