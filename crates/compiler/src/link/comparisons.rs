//! Two sources of one document, clause by clause and character by character:
//! what is the same, what differs in width only, what differs.

use corpus::{Change, ClauseIx, Comparison, Corpus};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// One comparison for every clause and other reading.
#[must_use]
pub fn comparisons(corpus: &Corpus<'_>) -> Vec<Comparison> {
    let mut comparisons = Vec::new();
    for (at, clause) in corpus.clauses.iter().enumerate() {
        for (variant, other) in clause.variants.iter().enumerate() {
            let variant = u8::try_from(variant).unwrap_or(u8::MAX);
            comparisons.push(compare(
                ClauseIx::from(at),
                variant,
                clause.text,
                other.text,
            ));
        }
    }
    comparisons
}

fn compare(clause: ClauseIx, variant: u8, shown: &str, other: &str) -> Comparison {
    let (shown, other) = (letters(shown), letters(other));
    let narrow = |letters: &[(usize, char)]| -> Vec<char> {
        letters.iter().map(|&(_, c)| narrow(c)).collect()
    };
    let mut comparison = Comparison {
        clause,
        variant,
        same: 0,
        width: 0,
        changes: Vec::new(),
    };
    let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    for op in capture_diff_slices(Algorithm::Myers, &narrow(&shown), &narrow(&other)) {
        if let DiffOp::Equal {
            old_index,
            new_index,
            len,
        } = op
        {
            let pairs = shown
                .iter()
                .skip(old_index)
                .zip(other.iter().skip(new_index))
                .take(len);
            comparison.same += small(len);
            comparison.width += small(pairs.filter(|((_, a), (_, b))| a != b).count());
        } else {
            let change = Change {
                shown: span(&shown, op.old_range()),
                other: span(&other, op.new_range()),
            };
            comparison.changes.push(change);
        }
    }
    comparison
}

/// Characters that are not white space, with their byte offsets.
fn letters(text: &str) -> Vec<(usize, char)> {
    text.char_indices()
        .filter(|(_, c)| !c.is_whitespace())
        .collect()
}

/// The bytes of a run of letters; empty at its place where the run is empty.
fn span(letters: &[(usize, char)], run: std::ops::Range<usize>) -> (u32, u32) {
    let small = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let end_of = |at: usize| {
        letters
            .get(at)
            .map_or(0, |&(offset, c)| offset + c.len_utf8())
    };
    let end = run.end.checked_sub(1).map_or(0, end_of);
    let start = if run.is_empty() {
        end
    } else {
        letters.get(run.start).map_or(end, |&(offset, _)| offset)
    };
    (small(start), small(end))
}

/// The half-width form, one character for one.
fn narrow(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn width_is_no_change_and_changes_have_their_bytes() {
        let (shown, other) = ("(一)党的二十大、二十届", "（一） 党的二十大精神、二十届");
        let comparison = compare(ClauseIx(0), 0, shown, other);
        assert_eq!((comparison.same, comparison.width), (12, 2));
        let [change] = comparison.changes.as_slice() else {
            panic!("{comparison:?}")
        };
        let at = |text: &str, (from, to): (u32, u32)| text[from as usize..to as usize].to_owned();
        assert_eq!(
            (at(shown, change.shown), at(other, change.other)),
            (String::new(), "精神".to_owned())
        );
    }
}
