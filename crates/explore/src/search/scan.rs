//! Looking a string up: where it stands, clause by clause.

use super::{Search, texts::Leaf};
use corpus::Field;

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

impl Search<'_> {
    /// Every clause that holds the string, in reading order.
    pub(super) fn postings<'s>(&'s self, needle: &'s [u16]) -> impl Iterator<Item = Posting> + 's {
        let texts = self.texts();
        let mut places = texts.places_of(needle).peekable();
        let mut clause = 0;
        std::iter::from_fn(move || {
            let page = texts.page_at(*places.peek()?, clause);
            clause = page.clause;
            let here = std::iter::from_fn(|| places.next_if(|&at| at < page.end()));
            self.posting(&page, needle, here)
        })
    }

    /// How one clause holds the string.
    pub(super) fn posting_in(&self, clause: usize, needle: &[u16]) -> Option<Posting> {
        let texts = self.texts();
        let page = texts.page(clause);
        let places = texts.places_from(page.from, needle);
        self.posting(&page, needle, places.take_while(|&at| at < page.end()))
    }

    /// Whether any clause holds the string in its own words.
    pub(super) fn stands(&self, needle: &[u16]) -> bool {
        let texts = self.texts();
        let mut clause = 0;
        texts.places_of(needle).any(|at| {
            let page = texts.page_at(at, clause);
            clause = page.clause;
            page.run_at(at - page.from, 0).1 < Field::Context
        })
    }

    /// Whether it stands anywhere with at most so many ends inside a word: 商海 in
    /// 电商海外仓 has both.
    pub(super) fn stands_apart(&self, needle: &[u16], inside: usize) -> bool {
        self.postings(needle)
            .any(|posting| posting.inside <= inside && posting.field < Field::Context)
    }

    /// From the places in one page, in order; where they overlap, the first counts.
    fn posting(
        &self,
        page: &Leaf<'_>,
        needle: &[u16],
        places: impl Iterator<Item = usize>,
    ) -> Option<Posting> {
        let mut posting: Option<Posting> = None;
        let (mut from, mut run) = (0, 0);
        for at in places.map(|at| at - page.from) {
            if at < from {
                continue;
            }
            from = at + needle.len();
            let field;
            (run, field) = page.run_at(at, run);
            let inside = self.ends_inside_words(page.units, at, needle.len());
            let found = posting.get_or_insert(Posting {
                clause: page.clause,
                count: [0.0; Field::ALL.len()],
                field,
                inside: 2,
            });
            if let Some(count) = found.count.get_mut(field as usize) {
                *count += INSIDE.get(inside).copied().unwrap_or(0.2);
            }
            found.field = found.field.min(field);
            found.inside = found.inside.min(inside);
        }
        posting
    }

    /// How many ends of an occurrence part a bigram that words are made of.
    fn ends_inside_words(&self, text: &[u16], at: usize, length: usize) -> usize {
        let parts_word = |second: usize| {
            let first = second.checked_sub(1).and_then(|first| text.get(first));
            match (first, text.get(second)) {
                (Some(&a), Some(&b)) => self.lexicon().is_inside_word(a, b),
                _ => false,
            }
        };
        usize::from(parts_word(at)) + usize::from(parts_word(at + length))
    }
}
