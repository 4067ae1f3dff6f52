//! Posting lists with positions: for each bigram everywhere it stands. A shard is
//! what one file of them holds; where all texts are at hand, one made of them holds all.

use corpus::{
    Field, Page, SEAM,
    blob::{BlobError, EncodeError},
};
use serde::{Deserialize, Serialize};

/// Where a bigram stands once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub clause: u32,
    /// How far from the beginning of the clause's page, and what is known of it there.
    packed: u32,
}

/// It begins inside a word: the character before it and its first belong together.
const BEGINS_INSIDE: u32 = 1;
/// It ends inside a word.
const ENDS_INSIDE: u32 = 2;
const FIELD: u32 = 2;
const OFFSET: u32 = 5;

impl Position {
    pub const fn at(self) -> u32 {
        self.packed >> OFFSET
    }

    pub fn field(self) -> Field {
        let field = (self.packed >> FIELD) as usize & 7;
        Field::ALL.get(field).copied().unwrap_or(Field::Context)
    }

    pub const fn begins_inside(self) -> bool {
        self.packed & BEGINS_INSIDE != 0
    }

    pub const fn ends_inside(self) -> bool {
        self.packed & ENDS_INSIDE != 0
    }

    /// The same position, of its first character alone.
    pub const fn alone(self, inside: bool) -> Self {
        let ends = if inside { ENDS_INSIDE } else { 0 };
        Self {
            clause: self.clause,
            packed: self.packed & !ENDS_INSIDE | ends,
        }
    }

    /// Clause after clause, from first to last in each.
    pub const fn order(self) -> (u32, u32) {
        (self.clause, self.at())
    }
}

/// `first << 16 | second`.
pub(super) fn pair(first: u16, second: u16) -> u32 {
    u32::from(first) << 16 | u32::from(second)
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Shard {
    /// Sorted, each once. The last character before a seam makes one with it.
    pairs: Vec<u32>,
    /// Where the list of each begins in `positions`; one more closes the last.
    begins: Vec<u32>,
    positions: Vec<Position>,
}

/// As a file: columns, each value less the one before it where they rise.
#[derive(Default, Serialize, Deserialize)]
struct Columns {
    pairs: Vec<u32>,
    /// Places of each.
    sizes: Vec<u32>,
    clauses: Vec<u32>,
    offsets: Vec<u32>,
    known: Vec<u8>,
}

impl Shard {
    /// Of every page, in the order of their clauses. `inside`: whether two characters side by
    /// side belong to one word. `room`: for so many bigrams; growing by doubling would leave
    /// as much again behind, in memory that WASM never gives back.
    pub fn of_pages(
        pages: impl Iterator<Item = Page>,
        inside: impl Fn(u16, u16) -> bool,
        room: usize,
    ) -> Self {
        let mut entries = Vec::with_capacity(room);
        for (page, clause) in pages.zip(0..) {
            add(&mut entries, &page, clause, &inside);
        }
        for digit in 0..u32::BITS.div_ceil(DIGIT) {
            entries = counted(&entries, digit * DIGIT);
        }
        Self::of_sorted(&entries)
    }

    fn of_sorted(entries: &[(u32, Position)]) -> Self {
        let mut shard = Self::default();
        shard.positions.reserve_exact(entries.len());
        for &(pair, position) in entries {
            if shard.pairs.last() != Some(&pair) {
                shard.pairs.push(pair);
                shard.begins.push(narrow(shard.positions.len()));
            }
            shard.positions.push(position);
        }
        shard.begins.push(narrow(shard.positions.len()));
        shard
    }

    /// Where a bigram stands, first to last.
    pub fn list(&self, pair: u32) -> &[Position] {
        let Ok(at) = self.pairs.binary_search(&pair) else {
            return &[];
        };
        self.list_at(at)
    }

    fn list_at(&self, at: usize) -> &[Position] {
        let (Some(&from), Some(&to)) = (self.begins.get(at), self.begins.get(at + 1)) else {
            return &[];
        };
        self.positions
            .get(from as usize..to as usize)
            .unwrap_or_default()
    }

    /// The bigrams from one on, each with its positions.
    pub fn lists_from(&self, pair: u32) -> impl Iterator<Item = (u32, &[Position])> {
        let first = self.pairs.partition_point(|&known| known < pair);
        let pairs = self.pairs.iter().enumerate().skip(first);
        pairs.map(|(at, &pair)| (pair, self.list_at(at)))
    }

    /// The bytes of files that hold all lists in their order, at most so many positions in each unless
    /// one list alone has more; before each the first bigram.
    pub fn files(&self, most: usize) -> Result<Vec<(u32, Vec<u8>)>, EncodeError> {
        let mut files = Vec::new();
        let mut columns = Columns::default();
        let (mut first, mut before) = (0, 0);
        for (pair, list) in self.lists_from(0) {
            if !columns.pairs.is_empty() && columns.known.len() + list.len() > most {
                files.push((first, corpus::blob::encode(&columns)?));
                columns = Columns::default();
                (first, before) = (pair, 0);
            }
            columns.push(pair - before, list);
            before = pair;
        }
        files.push((first, corpus::blob::encode(&columns)?));
        Ok(files)
    }

    /// # Errors
    /// If the bytes are no file of lists.
    pub fn read(bytes: &[u8]) -> Result<Self, BlobError> {
        let columns: Columns = corpus::blob::decode(bytes)?;
        let mut shard = Self::default();
        shard.positions.reserve_exact(columns.known.len());
        let rows = columns.clauses.iter().zip(&columns.offsets);
        let mut rows = rows.zip(&columns.known);
        let mut pair = 0_u32;
        for (&step, &size) in columns.pairs.iter().zip(&columns.sizes) {
            pair = pair.wrapping_add(step);
            shard.pairs.push(pair);
            shard.begins.push(narrow(shard.positions.len()));
            let (mut clause, mut at) = (0_u32, 0_u32);
            for ((&clauses, &offset), &known) in rows.by_ref().take(size as usize) {
                at = if clauses == 0 { at } else { 0 };
                clause = clause.wrapping_add(clauses);
                at = at.wrapping_add(offset);
                shard.positions.push(Position {
                    clause,
                    packed: at << OFFSET | u32::from(known),
                });
            }
        }
        shard.begins.push(narrow(shard.positions.len()));
        Ok(shard)
    }
}

impl Columns {
    fn push(&mut self, step: u32, list: &[Position]) {
        self.pairs.push(step);
        self.sizes.push(narrow(list.len()));
        let (mut clause, mut at) = (0, 0);
        for position in list {
            let clauses = position.clause - clause;
            at = if clauses == 0 { at } else { 0 };
            self.clauses.push(clauses);
            self.offsets.push(position.at() - at);
            self.known
                .push((position.packed & ((1 << OFFSET) - 1)) as u8);
            (clause, at) = position.order();
        }
    }
}

/// The bigrams of a page and their positions.
fn add(
    entries: &mut Vec<(u32, Position)>,
    page: &Page,
    clause: u32,
    inside: impl Fn(u16, u16) -> bool,
) {
    let mut runs = page.runs.iter().peekable();
    let mut before = SEAM;
    for (at, &first) in page.units.iter().enumerate() {
        while runs.next_if(|&&(end, _)| end as usize <= at).is_some() {}
        let field = runs.peek().map_or(Field::Body, |&&(_, field)| field);
        let after = |steps: usize| page.units.get(at + steps).copied().unwrap_or(SEAM);
        let apart = |a: u16, b: u16| a == SEAM || b == SEAM || !inside(a, b);
        if first != SEAM {
            let begins = u32::from(!apart(before, first)) * BEGINS_INSIDE;
            let ends = u32::from(!apart(after(1), after(2))) * ENDS_INSIDE;
            let packed = narrow(at) << OFFSET | (field as u32) << FIELD | ends | begins;
            entries.push((pair(first, after(1)), Position { clause, packed }));
        }
        before = first;
    }
}

/// Bits that are sorted by at once: few enough for their counts to stay in a near cache.
const DIGIT: u32 = 11;

/// Sorted by a digit of the bigram, equals in their order: one pass of a radix sort.
fn counted(entries: &[(u32, Position)], shift: u32) -> Vec<(u32, Position)> {
    let digit = |pair: u32| (pair >> shift) as usize & ((1 << DIGIT) - 1);
    let mut next = vec![0_u32; 1 << DIGIT];
    for &(pair, _) in entries {
        if let Some(count) = next.get_mut(digit(pair)) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for next in &mut next {
        sum += core::mem::replace(next, sum);
    }
    let nowhere = Position {
        clause: 0,
        packed: 0,
    };
    let mut sorted = vec![(0, nowhere); entries.len()];
    for entry in entries {
        if let Some(next) = next.get_mut(digit(entry.0))
            && let Some(slot) = sorted.get_mut(*next as usize)
        {
            *slot = *entry;
            *next += 1;
        }
    }
    sorted
}

fn narrow(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use corpus::units;

    fn shard(pages: &[&str]) -> Shard {
        let page = |text: &&str| Page {
            units: units(text),
            runs: vec![
                (2, Field::Title),
                (narrow(text.chars().count()), Field::Body),
            ],
        };
        let pages = pages.iter().map(page);
        Shard::of_pages(pages, |first, second| first == second, 0)
    }

    fn list(shard: &Shard, text: &str) -> Vec<(u32, u32, Field)> {
        let &[first, second] = units(text).as_slice() else {
            return Vec::new();
        };
        let list = shard.list(pair(first, second)).iter();
        list.map(|position| (position.clause, position.at(), position.field()))
            .collect()
    }

    #[test]
    fn a_list_holds_every_place_in_order_and_what_is_known_of_it() {
        let shard = shard(&["海外仓和海外仓海", "", "出口退税\0海外", "a2海外aa"]);
        assert_eq!(
            list(&shard, "海外"),
            [
                (0, 0, Field::Title),
                (0, 4, Field::Body),
                (2, 5, Field::Body),
                (3, 2, Field::Body)
            ]
        );
        assert_eq!(list(&shard, "税海"), []);
        assert_eq!(list(&shard, "外a"), [(3, 3, Field::Body)]);
        let inside = |text: &str| {
            let units = units(text);
            let position = shard.list(pair(units[0], units[1]))[0];
            (position.begins_inside(), position.ends_inside())
        };
        assert_eq!(inside("外a"), (false, true));
        assert_eq!(inside("海外"), (false, false));
    }

    #[test]
    fn files_of_any_size_hold_the_same_lists() {
        let whole = shard(&["海外仓和海外仓海", "出口退税\0海外", "a2海外aa"]);
        for size in [1, 3, 5, 1000] {
            let files = whole.files(size).unwrap();
            let mut lists = Vec::new();
            for (first, bytes) in &files {
                let read = Shard::read(bytes).unwrap();
                let own: Vec<(u32, Vec<Position>)> = read
                    .lists_from(0)
                    .map(|(pair, list)| (pair, list.to_vec()))
                    .collect();
                assert!(own.iter().all(|(pair, _)| pair >= first));
                lists.extend(own);
            }
            let all: Vec<(u32, Vec<Position>)> = whole
                .lists_from(0)
                .map(|(pair, list)| (pair, list.to_vec()))
                .collect();
            assert_eq!(lists, all);
        }
        assert!(Shard::read(b"").is_err());
    }
}
