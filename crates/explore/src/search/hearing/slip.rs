//! Slips of the fingers and of input methods: another character with the same
//! sound, one character wrong, two exchanged, one missing, one too many. What is
//! proposed stands in the texts as a word of its own, or is a known name.

use super::{
    super::{Clue, Reason, words::text_of},
    Listening,
    sound::Sounds,
};

/// How many readings of a slip are followed at most.
const PROPOSALS: usize = 3;
/// Words this short have neighbours that are other words, not slips.
const SHORT: usize = 3;

impl Listening<'_, '_> {
    pub(super) fn slip(&self, typed: &[u16]) -> Option<Clue> {
        let sounds = self.sounds();
        let heard = |blurred: bool| {
            let mut heard = sounds.homophones(typed, blurred);
            heard.extend(self.names_alike(typed, blurred));
            // Of two characters half of what texts write sounds nearly the same.
            self.proposals(typed, heard, blurred && typed.len() < SHORT)
        };
        heard(false)
            .or_else(|| self.proposals(typed, self.one_edit(sounds, typed), typed.len() <= SHORT))
            .or_else(|| heard(true))
    }

    pub(super) fn slip_of_name(&self, typed: &[u16], edited: bool) -> Option<Clue> {
        let heard = self.names_alike(typed, false).collect();
        self.proposals(typed, heard, true).or_else(|| {
            if !edited {
                return None;
            }
            self.proposals(typed, self.names_near(typed).collect(), true)
        })
    }

    fn names_alike(&self, typed: &[u16], blurred: bool) -> impl Iterator<Item = Vec<u16>> {
        let names = self.names();
        let alike = names.alike(self.search.lexicon(), self.sounds(), typed, blurred);
        alike.into_iter().map(<[u16]>::to_vec)
    }

    fn names_near(&self, typed: &[u16]) -> impl Iterator<Item = Vec<u16>> {
        let near = self.names().near(self.search.lexicon(), typed);
        near.into_iter().map(<[u16]>::to_vec)
    }

    /// Everything one edit away that may stand somewhere.
    fn one_edit(&self, sounds: &Sounds, typed: &[u16]) -> Vec<Vec<u16>> {
        if typed.len() < 3 {
            return Vec::new();
        }
        let edited = |range: std::ops::Range<usize>, with: &[u16]| {
            let mut string = typed.to_vec();
            string.splice(range, with.iter().copied());
            string
        };
        // An edit mends what stands nowhere only if what it leaves does stand.
        let stands = |part: Option<&[u16]>| part.is_none_or(|part| sounds.may_stand(part));
        let leaves = |from: usize, to: usize| stands(typed.get(..from)) && stands(typed.get(to..));
        let mut near: Vec<Vec<u16>> = Vec::new();
        for at in 0..typed.len() {
            // Missing before it.
            if at > 0 && leaves(at, at) {
                let missing = between(sounds, typed, at, at).into_iter();
                near.extend(missing.map(|unit| edited(at..at, &[unit])));
            }
            // Exchanged with the next.
            if let (Some(&a), Some(&b), true) =
                (typed.get(at), typed.get(at + 1), leaves(at, at + 2))
            {
                near.push(edited(at..at + 2, &[b, a]));
            }
            if !leaves(at, at + 1) {
                continue;
            }
            // Wrong: whatever may stand between its neighbours.
            let wrong = between(sounds, typed, at, at + 1).into_iter();
            near.extend(wrong.map(|unit| edited(at..at + 1, &[unit])));
            if typed.len() > 3 {
                near.push(edited(at..at + 1, &[]));
            }
        }
        near.retain(|string| sounds.may_stand(string));
        // Of three characters that are a word of their own another one differs by one.
        if typed.len() > SHORT {
            near.extend(self.names_near(typed));
        }
        near
    }

    /// The proposals that are known names, or else, unless only those will do, what stands
    /// as a word, the commonest first.
    fn proposals(
        &self,
        typed: &[u16],
        mut strings: Vec<Vec<u16>>,
        only_names: bool,
    ) -> Option<Clue> {
        strings.sort();
        strings.dedup();
        strings.retain(|string| string != typed);
        let mut clue = Clue::new(text_of(typed));
        let (known, others): (Vec<_>, Vec<_>) = strings
            .into_iter()
            .partition(|string| self.search.lexicon().named(string).next().is_some());
        for string in &known {
            clue.add(string, Reason::Slip);
            self.search.add_names(&mut clue, string);
        }
        if clue.alternatives.is_empty() && !only_names {
            self.add_commonest(&mut clue, others, Reason::Slip, PROPOSALS);
        }
        (!clue.alternatives.is_empty()).then_some(clue)
    }
}

/// Characters that stand between `typed[..before]` and `typed[after..]`.
fn between(sounds: &Sounds, typed: &[u16], before: usize, after: usize) -> Vec<u16> {
    let left = before.checked_sub(1).and_then(|at| typed.get(at)).copied();
    let right = typed.get(after).copied();
    match (left, right) {
        (Some(left), Some(right)) => {
            let mut both: Vec<u16> = sounds.after(left).collect();
            both.retain(|&unit| sounds.may_stand(&[unit, right]));
            both
        }
        (Some(left), None) => sounds.after(left).collect(),
        (None, Some(right)) => sounds.before(right).collect(),
        (None, None) => Vec::new(),
    }
}

/// Whether one wrong, missing, surplus or exchanged unit parts two strings.
pub(super) fn is_one_edit<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let head = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let tail = |skip_short: usize, skip_long: usize| {
        short.get(head + skip_short..) == long.get(head + skip_long..)
    };
    match long.len() - short.len() {
        0 if head == long.len() => false,
        0 => {
            let exchanged = short.get(head) == long.get(head + 1)
                && short.get(head + 1) == long.get(head)
                && tail(2, 2);
            tail(1, 1) || exchanged
        }
        1 => tail(0, 1),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_one_edit;

    #[test]
    fn one_edit_is_one_edit() {
        let near = |a: &str, b: &str| is_one_edit(a.as_bytes(), b.as_bytes());
        assert!(near("warehouse", "warehose") && near("warehose", "warehouse"));
        assert!(near("customs", "cusotms") && near("customs", "custons"));
        assert!(!near("customs", "customs") && !near("customs", "custom house"));
        assert!(near("ab", "abc") && !near("ab", "abcd"));
    }
}
