//! Looking a string up: where it stands, clause by clause. A string stands where its bigrams
//! stand one behind the other; of those that cover it the rarest is followed.

use super::{Search, bigrams::Absent, shard::Position};
use crate::Piece;
use corpus::{Field, SEAM};
use std::borrow::Cow;

/// Where a string stands in one clause.
#[derive(Clone, Copy, Debug)]
pub(super) struct Posting {
    pub clause: usize,
    /// Occurrences by field, in the order of [`Field::ALL`]; one inside a longer
    /// word counts for less.
    pub count: [f32; Field::ALL.len()],
    /// The first field it stands in.
    pub field: Field,
    /// How many of its ends lie inside a word, where the fewest do.
    pub inside: usize,
}

/// What an occurrence inside a longer word counts, by how many of its ends lie
/// inside one: 商标 in 电商标杆.
const INSIDE: [f32; 3] = [1.0, 0.5, 0.2];

/// An occurrence of a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Occurrence {
    clause: u32,
    at: u32,
    field: Field,
    /// How many of its ends lie inside a word.
    inside: usize,
}

/// The occurrences of a string, first to last.
struct Occurrences<'s> {
    /// Of its rarest bigram; of the character, if it is one.
    candidates: Cow<'s, [Position]>,
    next: usize,
    /// How far inside the string that bigram begins.
    offset: u32,
    /// Where the last bigram begins.
    last: u32,
    others: Vec<Other<'s>>,
}

/// Another bigram of the string.
struct Other<'s> {
    offset: u32,
    /// What of its list is not passed yet.
    list: &'s [Position],
}

impl Other<'_> {
    /// The position in this order, if there is one; orders asked for rise. Galloping, as it is
    /// near the one before it.
    fn seek(&mut self, order: (u32, u32)) -> Option<Position> {
        let before = |position: &Position| position.order() < order;
        let mut step = 1;
        while self.list.get(step).is_some_and(before) {
            step *= 2;
        }
        let near = self.list.get(step / 2..self.list.len().min(step + 1))?;
        let passed = step / 2 + near.partition_point(before);
        self.list = self.list.get(passed..)?;
        let found = self.list.first().copied();
        found.filter(|position| position.order() == order)
    }
}

impl Iterator for Occurrences<'_> {
    type Item = Occurrence;

    fn next(&mut self) -> Option<Occurrence> {
        loop {
            let candidate = *self.candidates.get(self.next)?;
            self.next += 1;
            let Some(at) = candidate.at().checked_sub(self.offset) else {
                continue;
            };
            let (mut first, mut last) = (candidate, candidate);
            let stands = self.others.iter_mut().all(|other| {
                let Some(position) = other.seek((candidate.clause, at + other.offset)) else {
                    return false;
                };
                if other.offset == 0 {
                    first = position;
                }
                if other.offset == self.last {
                    last = position;
                }
                true
            });
            if stands {
                return Some(Occurrence {
                    clause: candidate.clause,
                    at,
                    field: first.field(),
                    inside: usize::from(first.begins_inside()) + usize::from(last.ends_inside()),
                });
            }
        }
    }
}

impl Search<'_> {
    /// Every clause that holds the string, in reading order.
    pub(super) fn postings(&self, needle: &[u16]) -> impl Iterator<Item = Posting> {
        let length = needle.len();
        let mut found = self.occurrences(needle, 0).peekable();
        std::iter::from_fn(move || {
            let clause = found.peek()?.clause;
            let here = std::iter::from_fn(|| found.next_if(|it| it.clause == clause));
            posting(length, here)
        })
    }

    /// How one clause holds the string.
    pub(super) fn posting_in(&self, clause: usize, needle: &[u16]) -> Option<Posting> {
        let from = u32::try_from(clause).ok()?;
        let found = self.occurrences(needle, from);
        posting(needle.len(), found.take_while(|it| it.clause == from))
    }

    /// Whether any clause holds the string in its own words.
    pub(super) fn stands(&self, needle: &[u16]) -> bool {
        self.occurrences(needle, 0)
            .any(|it| it.field < Field::Context)
    }

    /// Whether it stands anywhere with at most so many ends inside a word: 商海 in
    /// 电商海外仓 has both.
    pub(super) fn stands_apart(&self, needle: &[u16], inside: usize) -> bool {
        self.postings(needle)
            .any(|posting| posting.inside <= inside && posting.field < Field::Context)
    }

    /// Those from a clause on.
    fn occurrences(&self, needle: &[u16], clause: u32) -> Occurrences<'_> {
        let mut occurrences = self.all_occurrences(needle);
        if clause > 0 {
            let candidates = &occurrences.candidates;
            occurrences.next = candidates.partition_point(|position| position.clause < clause);
        }
        occurrences
    }

    fn all_occurrences(&self, needle: &[u16]) -> Occurrences<'_> {
        let mut occurrences = Occurrences {
            candidates: Cow::Borrowed(&[]),
            next: 0,
            offset: 0,
            last: 0,
            others: Vec::new(),
        };
        if needle.is_empty() || needle.contains(&SEAM) {
            return occurrences;
        }
        if let &[unit] = needle {
            let inside = |first, second| self.lexicon().is_inside_word(first, second);
            occurrences.candidates = self.there(self.bigrams().alone(unit, inside));
            return occurrences;
        }
        // Every second one, and the last: they cover it.
        let last = needle.len() - 2;
        let mut rarest: &[Position] = &[];
        for offset in (0..last).step_by(2).chain([last]) {
            let Some(&[first, second]) = needle.get(offset..offset + 2) else {
                continue;
            };
            let list = self.there(self.bigrams().list(first, second));
            let offset = u32::try_from(offset).unwrap_or(u32::MAX);
            if offset == 0 {
                rarest = list;
            } else if list.len() < rarest.len() {
                occurrences.others.push(Other {
                    offset: occurrences.offset,
                    list: rarest,
                });
                (rarest, occurrences.offset) = (list, offset);
            } else {
                occurrences.others.push(Other { offset, list });
            }
            occurrences.last = offset;
        }
        occurrences.candidates = Cow::Borrowed(rarest);
        occurrences
    }

    /// Nothing for what is not there yet, which is remembered.
    fn there<T: Default>(&self, list: Result<T, Absent>) -> T {
        list.unwrap_or_else(|Absent(shard)| {
            self.lack(Piece::Bigrams(shard));
            T::default()
        })
    }
}

/// From the occurrences in one page, in order; where they overlap, the first counts.
fn posting(length: usize, found: impl Iterator<Item = Occurrence>) -> Option<Posting> {
    let mut posting: Option<Posting> = None;
    let mut from = 0;
    for it in found {
        if (it.at as usize) < from {
            continue;
        }
        from = it.at as usize + length;
        let posting = posting.get_or_insert(Posting {
            clause: it.clause as usize,
            count: [0.0; Field::ALL.len()],
            field: it.field,
            inside: 2,
        });
        if let Some(count) = posting.count.get_mut(it.field as usize) {
            *count += INSIDE.get(it.inside).copied().unwrap_or(0.2);
        }
        posting.field = posting.field.min(it.field);
        posting.inside = posting.inside.min(it.inside);
    }
    posting
}
