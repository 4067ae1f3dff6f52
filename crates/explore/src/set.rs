//! Sets of a few things, in order. A tree of the standard library would hold millions; for the
//! some dozen that are chosen, listed or heard, its code weighs more than it saves.

use std::slice::Iter;

/// A sorted list, each thing once. Putting in and taking out move what lies behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Set<T>(Vec<T>);

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> Set<T> {
    pub fn contains(&self, thing: &T) -> bool {
        self.0.binary_search(thing).is_ok()
    }

    /// Puts it in, or takes it out; nothing happens where that is so already.
    pub fn set(&mut self, thing: T, on: bool) {
        match (self.0.binary_search(&thing), on) {
            (Err(at), true) => self.0.insert(at, thing),
            (Ok(at), false) => {
                self.0.remove(at);
            }
            _ => {}
        }
    }

    pub fn iter(&self) -> Iter<'_, T> {
        self.0.iter()
    }

    pub const fn len(&self) -> usize {
        self.0.len()
    }

    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn into_list(self) -> Vec<T> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn it_holds_what_a_tree_would(steps in vec((0_u8..12, any::<bool>()), 0..60)) {
            let (mut set, mut tree) = (Set::default(), BTreeSet::new());
            for (thing, on) in steps {
                set.set(thing, on);
                if on {
                    tree.insert(thing);
                } else {
                    tree.remove(&thing);
                }
                prop_assert_eq!(set.len(), tree.len());
                prop_assert_eq!(set.is_empty(), tree.is_empty());
                prop_assert!((0..12).all(|thing| set.contains(&thing) == tree.contains(&thing)));
                prop_assert!(set.iter().eq(&tree));
            }
            prop_assert!(set.into_list().into_iter().eq(tree));
        }
    }
}
