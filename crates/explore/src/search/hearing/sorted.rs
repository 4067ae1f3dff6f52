//! A list sorted by a key that several may share: a multimap that is built once
//! and asked often.

/// Numbers by key; under one key in their order, each once.
pub(super) struct Sorted<K>(Vec<(K, u32)>);

impl<K: Copy + Ord> Sorted<K> {
    pub fn new(mut list: Vec<(K, u32)>) -> Self {
        list.sort_unstable();
        list.dedup();
        Self(list)
    }

    /// What has a key.
    pub fn of(&self, key: K) -> impl Iterator<Item = usize> + '_ {
        self.between(key, key)
    }

    /// What has one of the keys from `first` to `last`, both included.
    pub fn between(&self, first: K, last: K) -> impl Iterator<Item = usize> + '_ {
        let from = self.0.partition_point(|&(key, _)| key < first);
        let rest = self.0.get(from..).unwrap_or_default();
        let to = rest.partition_point(|&(key, _)| key <= last);
        let among = rest.get(..to).unwrap_or_default();
        among.iter().map(|&(_, number)| number as usize)
    }

    /// What has a key that fits.
    pub fn fitting<'s>(
        &'s self,
        fits: impl Fn(K) -> bool + 's,
    ) -> impl Iterator<Item = usize> + 's {
        let groups = self.0.chunk_by(|(a, _), (b, _)| a == b);
        let fitting = groups.filter(move |group| group.first().is_some_and(|&(key, _)| fits(key)));
        fitting.flatten().map(|&(_, number)| number as usize)
    }
}
