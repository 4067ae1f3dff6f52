//! The texts as they are searched: every page in one string, and for each bigram
//! its places there, an inverted index with positions. Looking a string up costs
//! what its rarest bigram has places, however long the texts are.
//!
//! Made when a query first looks into the texts: folding them is most of that, and
//! the index a counting sort, two passes over the units. Baked, it would be four
//! bytes for every character, and the texts are three.

use super::score::Lengths;
use corpus::{Corpus, Field, Page, SEAM};
use std::borrow::Cow;

/// Every page, folded.
pub(super) struct Texts {
    /// Page after page, a seam behind each.
    units: Vec<u16>,
    pages: Vec<PageIn>,
    /// Of all pages: where each run ends in its page, and what it is.
    runs: Vec<(u32, Field)>,
    /// Where the places of each bucket begin in `places`; one more closes the last.
    begins: Vec<u32>,
    /// Bucket after bucket, each in the order of the texts.
    places: Vec<u32>,
}

/// A clause's page.
pub(super) struct Leaf<'t> {
    pub clause: usize,
    /// Where it begins in the string.
    pub from: usize,
    pub units: &'t [u16],
    /// Where each run ends in it, and what it is.
    runs: &'t [(u32, Field)],
}

impl Leaf<'_> {
    /// The run that a place in the page is in, counted from one that it is not before.
    pub fn run_at(&self, at: usize, from: usize) -> (usize, Field) {
        let runs = self.runs.get(from..).unwrap_or_default();
        let run = runs.iter().position(|&(end, _)| end as usize > at);
        let run = run.map_or(self.runs.len(), |run| from + run);
        let field = self.runs.get(run).map_or(Field::Body, |&(_, field)| field);
        (run, field)
    }

    pub fn end(&self) -> usize {
        self.from + self.units.len()
    }
}

/// A page in the string.
struct PageIn {
    from: u32,
    to: u32,
    first_run: u32,
    lengths: Lengths,
}

/// Bigrams are hashed: the first unit says the row, the second the bucket in it, so
/// that a row holds every place of a single unit.
const ROWS: u32 = 9;
const ROW: u32 = 6;
const BUCKETS: usize = 1 << (ROWS + ROW);

impl Texts {
    pub fn new(corpus: &Corpus<'_>) -> Self {
        let pages = corpus
            .clauses
            .iter()
            .map(|clause| Page::new(corpus, clause));
        // Some more than the texts, for asides and headings: growing by doubling would leave
        // as much again behind, in memory that WASM never gives back.
        let room = corpus.clauses.iter().map(|clause| clause.text.len() / 2);
        Self::of(pages, room.sum(), &corpus.search.mean_lengths)
    }

    /// `room`: for so many units. `means`: of the lengths of each field.
    fn of(pages: impl Iterator<Item = Page>, room: usize, means: &[u32; Field::ALL.len()]) -> Self {
        let mut texts = Self {
            units: Vec::with_capacity(room),
            pages: Vec::new(),
            runs: Vec::new(),
            begins: Vec::new(),
            places: Vec::new(),
        };
        for page in pages {
            let from = narrow(texts.units.len());
            texts.units.extend(&page.units);
            texts.pages.push(PageIn {
                from,
                to: narrow(texts.units.len()),
                first_run: narrow(texts.runs.len()),
                lengths: Lengths::new(&page, means),
            });
            texts.units.push(SEAM);
            texts.runs.extend(page.runs);
        }
        texts.index();
        texts
    }

    /// Counting sort of all places by bucket.
    fn index(&mut self) {
        let mut begins = vec![0_u32; BUCKETS + 1];
        for (_, bucket) in bigrams(&self.units) {
            if let Some(count) = begins.get_mut(bucket + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for begin in &mut begins {
            sum += *begin;
            *begin = sum;
        }
        let mut next = begins.clone();
        let mut places = vec![0; sum as usize];
        for (at, bucket) in bigrams(&self.units) {
            if let Some(next) = next.get_mut(bucket)
                && let Some(place) = places.get_mut(*next as usize)
            {
                *place = narrow(at);
                *next += 1;
            }
        }
        self.begins = begins;
        self.places = places;
    }

    /// Every place of a string, first to last.
    pub fn places_of<'s>(&'s self, needle: &'s [u16]) -> impl Iterator<Item = usize> + 's {
        self.places_from(0, needle)
    }

    /// Those at or behind a place.
    pub fn places_from<'s>(
        &'s self,
        from: usize,
        needle: &'s [u16],
    ) -> impl Iterator<Item = usize> + 's {
        let (candidates, offset) = self.candidates(needle);
        let first = candidates.partition_point(|&at| (at as usize) < from + offset);
        (first..candidates.len()).filter_map(move |at| {
            let start = (*candidates.get(at)? as usize).checked_sub(offset)?;
            self.units
                .get(start..)?
                .starts_with(needle)
                .then_some(start)
        })
    }

    /// Where the rarest part of a string may stand, and how far inside the string
    /// that part begins.
    fn candidates(&self, needle: &[u16]) -> (Cow<'_, [u32]>, usize) {
        if needle.contains(&SEAM) {
            return (Cow::Borrowed(&[]), 0);
        }
        if let &[unit] = needle {
            let row = row(unit);
            let mut places = self.between(row, row + (1 << ROW)).to_vec();
            places.sort_unstable();
            return (Cow::Owned(places), 0);
        }
        let buckets = needle.windows(2).enumerate().map(|(offset, pair)| {
            let bucket = bucket(pair);
            (self.between(bucket, bucket + 1), offset)
        });
        let rarest = buckets.min_by_key(|(places, _)| places.len());
        rarest.map_or((Cow::Borrowed(&[]), 0), |(places, offset)| {
            (Cow::Borrowed(places), offset)
        })
    }

    /// The places of some buckets that follow each other.
    fn between(&self, first: usize, end: usize) -> &[u32] {
        match (self.begins.get(first), self.begins.get(end)) {
            (Some(&from), Some(&to)) => self
                .places
                .get(from as usize..to as usize)
                .unwrap_or_default(),
            _ => &[],
        }
    }

    /// Every bigram that stands somewhere, `first << 16 | second`: sorted, each once.
    pub fn pairs(&self) -> Vec<u32> {
        let mut pairs: Vec<u32> = Vec::new();
        for range in self.begins.windows(2) {
            let &[from, to] = range else { continue };
            let own = pairs.len();
            for &place in self
                .places
                .get(from as usize..to as usize)
                .unwrap_or_default()
            {
                let at = place as usize;
                let Some(&[first, second]) = self.units.get(at..at + 2) else {
                    continue;
                };
                let pair = u32::from(first) << 16 | u32::from(second);
                // A bucket holds few different ones.
                if second != SEAM && !pairs.get(own..).unwrap_or_default().contains(&pair) {
                    pairs.push(pair);
                }
            }
        }
        pairs.sort_unstable();
        pairs
    }

    /// The page that a place is in, looked for from a clause on that it is not before:
    /// galloping, as what is looked up stands near what was before it.
    pub fn page_at(&self, place: usize, clause: usize) -> Leaf<'_> {
        let pages = self.pages.get(clause..).unwrap_or_default();
        let before = |page: &PageIn| page.from as usize <= place;
        let mut step = 1;
        while pages.get(step).is_some_and(before) {
            step *= 2;
        }
        let near = pages.get(step / 2..step.min(pages.len()));
        let passed = near.map_or(0, |near| near.partition_point(before));
        self.page((clause + step / 2 + passed).saturating_sub(1))
    }

    /// The page of a clause.
    pub fn page(&self, clause: usize) -> Leaf<'_> {
        let (from, to, run) = self.bounds(clause);
        let (_, _, next_run) = self.bounds(clause + 1);
        Leaf {
            clause,
            from,
            units: self.units.get(from..to).unwrap_or_default(),
            runs: self.runs.get(run..next_run).unwrap_or_default(),
        }
    }

    /// Where a page begins and ends, and its first run.
    fn bounds(&self, clause: usize) -> (usize, usize, usize) {
        let page = self.pages.get(clause);
        page.map_or((0, 0, self.runs.len()), |page| {
            (
                page.from as usize,
                page.to as usize,
                page.first_run as usize,
            )
        })
    }

    pub fn lengths(&self, clause: usize) -> Option<&Lengths> {
        self.pages.get(clause).map(|page| &page.lengths)
    }
}

/// The bucket of every bigram, in order.
fn bigrams(units: &[u16]) -> impl Iterator<Item = (usize, usize)> {
    units
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| pair.first() != Some(&SEAM))
        .map(|(at, pair)| (at, bucket(pair)))
}

fn bucket(pair: &[u16]) -> usize {
    match *pair {
        [first, second] => row(first) | (mixed(second) >> (u32::BITS - ROW)) as usize,
        _ => 0,
    }
}

const fn row(first: u16) -> usize {
    ((mixed(first) >> (u32::BITS - ROWS)) as usize) << ROW
}

/// Fibonacci hashing: the high bits of the product are well mixed.
const fn mixed(unit: u16) -> u32 {
    (unit as u32).wrapping_mul(0x9E37_79B1)
}

fn narrow(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use corpus::units;

    fn texts(pages: &[&str]) -> Texts {
        let page = |text: &&str| Page {
            units: units(text),
            runs: vec![(narrow(text.chars().count()), Field::Body)],
        };
        Texts::of(pages.iter().map(page), 0, &[1; Field::ALL.len()])
    }

    #[test]
    fn every_string_is_found_wherever_it_stands_and_nowhere_else() {
        let texts = texts(&["海外仓和海外仓海", "", "出口退税\0海外", "a2海外aa"]);
        for length in 1..5 {
            for needle in texts.units.windows(length) {
                let places: Vec<usize> = texts.places_of(needle).collect();
                let stands = |&at: &usize| {
                    !needle.contains(&SEAM) && texts.units.get(at..at + length) == Some(needle)
                };
                let expected: Vec<usize> = (0..texts.units.len()).filter(stands).collect();
                assert_eq!(places, expected, "{needle:?}");
                let behind: Vec<usize> = texts.places_from(5, needle).collect();
                assert_eq!(
                    behind,
                    expected
                        .into_iter()
                        .filter(|&at| at >= 5)
                        .collect::<Vec<_>>()
                );
            }
        }
        assert_eq!(texts.places_of(&units("税海")).count(), 0);
        assert_eq!(texts.places_of(&[]).count(), 0);
    }

    #[test]
    fn a_place_is_in_its_page_from_wherever_it_is_looked_for() {
        let texts = texts(&["海外仓", "退税", "", "出口", "口岸", "通关便利"]);
        let pages = [0, 0, 0, 0, 1, 1, 1, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5];
        for (place, &clause) in pages.iter().enumerate() {
            for from in 0..=clause {
                assert_eq!(
                    texts.page_at(place, from).clause,
                    clause,
                    "{place} from {from}"
                );
            }
        }
    }

    #[test]
    fn bigrams_are_listed_once_and_none_across_a_seam() {
        let pair = |text: &str| match *units(text).as_slice() {
            [first, second] => u32::from(first) << 16 | u32::from(second),
            _ => 0,
        };
        let mut expected = [pair("海外"), pair("外仓"), pair("退税")];
        expected.sort_unstable();
        assert_eq!(texts(&["海外仓", "退税", "海外"]).pairs(), expected);
    }
}
