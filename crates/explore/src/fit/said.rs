//! Free words to answers: 我们做冻品进口 chooses 冻品 and 进口, for the visitor to
//! correct. By the terms of the data alone; what is denied is not chosen.

use super::ChoiceAt;
use corpus::{Choice, Fit, fold};

/// A denial may stand this many characters in front of what it denies.
const DENIAL_REACH: usize = 3;

/// Where a choice's word stands in a part of a sentence, in bytes.
struct Found {
    start: usize,
    end: usize,
    at: ChoiceAt,
    criterion: Option<corpus::CriterionIx>,
}

/// The choices that a visitor's own words speak of, in the order of the questions. Who
/// says two things of one choice means the later one.
#[must_use]
pub fn said(fit: &Fit<'_>, text: &str) -> Vec<ChoiceAt> {
    let parts: Vec<String> = text
        .split(['，', '。', '；', '！', '？', '、', ',', ';', '!', '?', '\n'])
        .map(lower)
        .collect();
    let mut meant: Vec<(ChoiceAt, bool)> = Vec::new();
    for (no, part) in parts.iter().enumerate() {
        let next = parts.get(no + 1).map_or("", String::as_str);
        let mut found = found_in(fit, part);
        found.sort_by_key(|one| one.start);
        for (no, one) in found.iter().enumerate() {
            let inside = |(other_no, other): (usize, &Found)| {
                other_no != no
                    && other.at.question == one.at.question
                    && other.criterion == one.criterion
                    && other.start <= one.start
                    && one.end <= other.end
                    && other.end - other.start > one.end - one.start
            };
            if !found.iter().enumerate().any(inside) {
                let (before, after) = (
                    part.get(..one.start).unwrap_or_default(),
                    part.get(one.end..).unwrap_or_default(),
                );
                // 出口进口不做: a denial behind denies the nearest.
                let last = found.iter().all(|other| other.start < one.end);
                let rejected = last && rejected(fit, after, next);
                let wanted = !denied(fit, before, after) && !rejected;
                meant.retain(|&(at, _)| at != one.at);
                meant.push((one.at, wanted));
            }
        }
    }
    let chosen = meant.into_iter().filter(|&(_, wanted)| wanted);
    let mut chosen: Vec<ChoiceAt> = chosen.map(|(at, _)| at).collect();
    chosen.sort_unstable();
    chosen
}

/// Width and case folded; unlike for searching, spaces and marks stay, since they
/// part Latin words.
fn lower(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
            '\u{3000}' => ' ',
            _ => c,
        })
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

fn found_in(fit: &Fit<'_>, part: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (question, entry) in fit.questions.iter().enumerate() {
        let meant_so = |&(start, end): &(usize, usize)| {
            let before = part.get(..start).unwrap_or_default().trim_end();
            let after = part.get(end..).unwrap_or_default().trim_start();
            !entry.not_after.iter().any(|word| before.ends_with(word))
                && !entry.not_before.iter().any(|word| after.starts_with(word))
        };
        for (choice, entry) in entry.choices.iter().enumerate() {
            let at = ChoiceAt { question, choice };
            for term in terms(entry) {
                let term = lower(term);
                let spans = places(part, &term).map(|start| (start, start + term.len()));
                found.extend(spans.filter(meant_so).map(|(start, end)| Found {
                    start,
                    end,
                    at,
                    criterion: entry.criterion,
                }));
            }
        }
    }
    found
}

/// What a choice is called and what else says it.
fn terms<'c>(choice: &'c Choice<'_>) -> impl Iterator<Item = &'c str> {
    choice.say.iter().copied().chain([choice.name])
}

/// Where a term stands; a Latin one as a word, singular or plural.
fn places<'t>(part: &'t str, term: &'t str) -> impl Iterator<Item = usize> + 't {
    let latin = term.is_ascii();
    let prefix = term.strip_suffix('*');
    let word = prefix.unwrap_or(term);
    part.match_indices(word)
        .filter(move |(at, found)| {
            let before = part.get(..*at).unwrap_or_default();
            let after = part.get(at + found.len()..).unwrap_or_default();
            let after = after
                .strip_prefix("es")
                .or_else(|| after.strip_prefix('s'))
                .unwrap_or(after);
            let part_of_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
            !word.is_empty()
                && (!latin
                    || (!part_of_word(before.chars().next_back())
                        && (prefix.is_some() || !part_of_word(after.chars().next()))))
        })
        .map(|(at, _)| at)
}

/// 不需要, 不做 … in front of a term, with nothing between that lifts it.
fn denied(fit: &Fit<'_>, before: &str, after: &str) -> bool {
    fit.negations.iter().any(|word| {
        let word = lower(word);
        let Some(at) = places(before, &word).last() else {
            return false;
        };
        let between = before.get(at + word.len()..).unwrap_or_default();
        // 不锈钢: a single character denies only what follows at once.
        let reach = if word.chars().count() == 1 {
            0
        } else {
            DENIAL_REACH
        };
        let words = if word.is_ascii() {
            between.split_whitespace().count()
        } else {
            fold(between).chars().count()
        };
        let question = asks(before, at, after);
        words <= reach && !question && !fit.affirmations.iter().any(|lift| between.contains(lift))
    })
}

/// 有没有, 要不要, 是不是: the same character on both sides of 不 or 没 asks. `after`
/// is what follows `before`; the denial begins in `before`.
fn asks(before: &str, denial: usize, after: &str) -> bool {
    let first = before.get(..denial).and_then(|it| it.chars().next_back());
    let rest = before.get(denial..).unwrap_or_default();
    let second = rest.chars().chain(after.chars()).nth(1);
    first.is_some_and(|first| first > '\u{7F}') && first == second
}

/// 就算了, 不需要 … behind a term, to the end of its part of the sentence, or as the
/// whole of the next one.
fn rejected(fit: &Fit<'_>, after: &str, next: &str) -> bool {
    fit.rejections.iter().any(|&word| {
        let after = after.trim_end();
        let ends = after.strip_suffix(word);
        let near = ends.is_some_and(|between| {
            between.chars().count() <= DENIAL_REACH && !asks(after, between.len(), "")
        });
        // 也不要, 都不需要.
        let alone = next.trim().trim_start_matches(['也', '都', '就', '更']);
        near || (after.trim().is_empty() && alone == word)
    })
}
