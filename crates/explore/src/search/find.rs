//! The way of a query, step by step, and the ranking of what it finds.

use super::{
    Clue, Reason, Search,
    clue::Evidence,
    segment::PieceKind,
    words::{Word, is_letter, text_of},
};
use corpus::{ClauseIx, Kind};
use std::ops::RangeInclusive;

/// Fewer hits than this are little: looser ones are added behind them.
const LITTLE: usize = 2;
/// If no clause answers this part of what was asked, by weight, none is an answer.
const ENOUGH: f32 = 0.4;
/// Nor is one that answers much less than the best does.
const NEAR_BEST: f32 = 0.2;
/// In a query of so many parts a part that stands nowhere weighs less: the longer
/// a question, the more of it is talk.
const QUESTION: usize = 4;
const STRANGER: f32 = 0.5;
/// What bigrams of the query add in loose matching, where words fail to fit.
const BIGRAMS: f32 = 0.4;

/// Longer strings are passages, not words: a slip in one is left to its parts.
const SLIP: RangeInclusive<usize> = 2..=12;

/// What a query found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Best first.
    pub matches: Vec<Match>,
    pub verdict: Verdict,
    /// What was searched for.
    pub clues: Vec<Clue>,
    /// Parts of the query that the hits, or some of them, leave unanswered.
    pub left_out: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verdict {
    /// Every telling part is answered.
    #[default]
    Hits,
    /// Some are.
    Relaxed,
    /// Too little is to call it an answer.
    None,
}

/// A clause that answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    pub clause: ClauseIx,
    /// The loosest of its reasons.
    pub reason: Reason,
    /// Parts of the query are missing from it.
    pub partial: bool,
}

/// A match and its score, until it is sorted.
struct Ranked {
    found: Match,
    score: f32,
}

impl Search<'_> {
    /// `None` if the text has no words: then everything answers.
    pub(crate) fn find(&self, text: &str) -> Option<Found> {
        let words = self.words(text);
        if words.is_empty() {
            return None;
        }
        let typed: Vec<Clue> = words.iter().map(|word| self.named(word)).collect();
        let evidence: Vec<Evidence> = typed.iter().map(|clue| self.evidence(clue)).collect();
        let mut ranked = self.all_of(&evidence);
        if words.len() > 1 {
            self.prefer_phrase(&words, &mut ranked);
        }
        let clues = match (words.as_slice(), self.distinct(&ranked)) {
            (_, LITTLE..) => Vec::new(),
            ([word], _) if !ranked.is_empty() => self.known_parts(word),
            _ => self.reinterpreted(&words, &typed, &evidence),
        };
        if clues.is_empty() && !ranked.is_empty() {
            return Some(found(
                ranked,
                Reason::distance,
                typed,
                Vec::new(),
                Verdict::Hits,
            ));
        }
        // A word that is searched for as typed was looked up already.
        let looked_up = |clue: &Clue| {
            let known = typed
                .iter()
                .zip(&evidence)
                .find(|(typed, _)| *typed == clue);
            known.map_or_else(|| self.evidence(clue), |(_, evidence)| evidence.clone())
        };
        let evidence = clues.iter().map(looked_up).collect();
        let loose = self.loosely(clues, evidence, &words);
        Some(if ranked.is_empty() {
            loose
        } else {
            behind(
                found(ranked, Reason::distance, typed, Vec::new(), Verdict::Hits),
                loose,
            )
        })
    }

    /// How many a reader would count: a table row repeats its measure.
    fn distinct(&self, ranked: &[Ranked]) -> usize {
        let is_row =
            |it: &&Ranked| self.corpus.clauses.kind(it.found.clause.at()) == Some(Kind::Row);
        ranked.len() - ranked.iter().filter(is_row).count()
    }

    /// Clauses that answer every clue, in reading order.
    fn all_of(&self, evidence: &[Evidence]) -> Vec<Ranked> {
        let Some((first, others)) = evidence.split_first() else {
            return Vec::new();
        };
        let mut ranked: Vec<Ranked> = first
            .answering
            .iter()
            .map(|answering| Ranked {
                found: Match {
                    clause: ClauseIx::from(answering.clause),
                    reason: answering.reason,
                    partial: false,
                },
                score: answering.score,
            })
            .collect();
        for clue in others {
            ranked.retain_mut(|ranked| {
                let at = ranked.found.clause.at();
                let Ok(position) = clue.answering.binary_search_by_key(&at, |it| it.clause) else {
                    return false;
                };
                if let Some(answering) = clue.answering.get(position) {
                    ranked.found.reason = ranked.found.reason.max(answering.reason);
                    ranked.score += answering.score;
                }
                true
            });
        }
        ranked
    }

    /// Words side by side as typed are worth more than words apart. `ranked` is in
    /// reading order.
    fn prefer_phrase(&self, words: &[Word], ranked: &mut [Ranked]) {
        let phrase: Vec<u16> = words
            .iter()
            .flat_map(|word| word.folded.iter().copied())
            .collect();
        let mut clue = Clue::new(text_of(&phrase));
        clue.add(&phrase, Reason::Exact);
        for answering in self.evidence(&clue).answering {
            let place = ranked.binary_search_by_key(&answering.clause, |it| it.found.clause.at());
            if let Some(ranked) = place.ok().and_then(|at| ranked.get_mut(at)) {
                ranked.score += answering.score;
                ranked.found.reason = answering.reason;
            }
        }
    }

    /// What words that found nothing may stand for; the others as they are.
    fn reinterpreted(&self, words: &[Word], typed: &[Clue], evidence: &[Evidence]) -> Vec<Clue> {
        let mut clues = Vec::new();
        let mut run: Vec<&Word> = Vec::new();
        for ((word, clue), evidence) in words.iter().zip(typed).zip(evidence) {
            if word.is_latin() && !word.quoted {
                run.push(word);
                continue;
            }
            self.end_latin(&mut run, &mut clues);
            if word.quoted || (words.len() > 1 && !evidence.answering.is_empty()) {
                if !self.lexicon().is_function_word(&word.folded) {
                    clues.push(clue.clone());
                }
            } else {
                clues.extend(self.chinese(word));
            }
        }
        self.end_latin(&mut run, &mut clues);
        clues
    }

    fn end_latin(&self, run: &mut Vec<&Word>, clues: &mut Vec<Clue>) {
        if !run.is_empty() {
            let heard = self.ear().map(|ear| ear.latin(self, run));
            clues.extend(heard.unwrap_or_default());
            run.clear();
        }
    }

    /// A Chinese word that stands nowhere: its parts if they are all known, else a
    /// slip, else the parts that are.
    fn chinese(&self, word: &Word) -> Vec<Clue> {
        if let Some(clue) = self.mixed(word) {
            return vec![clue];
        }
        let pieces = self.segment(&word.folded, true);
        let known = pieces.iter().all(|piece| piece.kind != PieceKind::Rest);
        if !known && let Some(clue) = self.slip(&word.folded) {
            return vec![clue];
        }
        let mut clues = Vec::new();
        for (at, piece) in pieces.iter().enumerate() {
            let part = word.folded.get(piece.from..piece.to).unwrap_or_default();
            match piece.kind {
                PieceKind::Function => {}
                PieceKind::Unstated => {
                    let mut clue = Clue::new(text_of(part));
                    clue.unstated = true;
                    clues.push(clue);
                }
                PieceKind::Known | PieceKind::Standing => clues.push(self.part(part)),
                PieceKind::Rest => clues.extend(self.rest(word, &pieces, at)),
            }
        }
        clues
    }

    /// A word of letters and Chinese together: 海外cang, B2B出口tuishui.
    fn mixed(&self, word: &Word) -> Option<Clue> {
        let letters = word.folded.iter().any(|&unit| is_letter(unit));
        let others = word.folded.iter().any(|&unit| !is_letter(unit));
        (letters && others && !word.quoted)
            .then(|| {
                self.ear()?
                    .pinyin(self, &word.folded, text_of(&word.folded))
            })
            .flatten()
    }

    fn slip(&self, typed: &[u16]) -> Option<Clue> {
        SLIP.contains(&typed.len())
            .then(|| self.ear()?.slip(self, typed))
            .flatten()
    }

    /// The parts of a word that stands somewhere, if they are all known words of
    /// their own; else it is one word, and none.
    fn known_parts(&self, word: &Word) -> Vec<Clue> {
        let pieces = self.segment(&word.folded, false);
        let kinds = [PieceKind::Known, PieceKind::Function];
        let known = pieces.iter().filter(|piece| piece.kind == PieceKind::Known);
        let one_word = known.count() < 2;
        if word.quoted || one_word || !pieces.iter().all(|piece| kinds.contains(&piece.kind)) {
            return Vec::new();
        }
        let known = pieces.iter().filter(|piece| piece.kind == PieceKind::Known);
        known
            .filter_map(|piece| word.folded.get(piece.from..piece.to))
            .map(|part| self.part(part))
            .collect()
    }

    /// A leftover: a slip together with what stands beside it, or unknown. A single
    /// character between known words says too little to be missed.
    fn rest(&self, word: &Word, pieces: &[super::segment::Piece], at: usize) -> Option<Clue> {
        let piece = pieces.get(at)?;
        let near = |steps: [usize; 2]| {
            let from = piece.from.saturating_sub(steps[0]);
            let to = (piece.to + steps[1]).min(word.folded.len());
            word.folded
                .get(from..to)
                .filter(|part| part.len() > piece.to - piece.from)
        };
        let part = word.folded.get(piece.from..piece.to)?;
        let wider = [[1, 1], [1, 0], [0, 1], [2, 0], [0, 2], [2, 1], [1, 2]];
        let windows = std::iter::once(part).chain(wider.into_iter().filter_map(near));
        // A character that texts use was probably meant as it is.
        let strange = part.len() > 1 || !self.stands(part);
        for window in windows.filter(|window| window.len() > 1) {
            let clue = self
                .ear()
                .and_then(|ear| ear.slip_of_name(self, window, strange));
            if let Some(clue) = clue {
                return Some(clue);
            }
        }
        // One that no text has does: 世界杯 is not 世界.
        let little = part.len() == 1 && !strange;
        (!little || pieces.len() == 1).then(|| self.part(part))
    }

    /// All clues if there are clauses that answer all; behind them, and where there
    /// are few, those that answer enough.
    fn loosely(&self, clues: Vec<Clue>, evidence: Vec<Evidence>, words: &[Word]) -> Found {
        let strict = self.all_of(&evidence);
        // One word that is spelt out or mended is still one word.
        let mended = clues.len() == words.len()
            && clues
                .iter()
                .zip(words)
                .all(|(clue, word)| clue.typed == word.typed);
        let far = if mended {
            Reason::distance
        } else {
            Reason::remoteness
        };
        let strangers = if evidence.len() >= QUESTION {
            STRANGER
        } else {
            1.0
        };
        let weigh = |clue: &Evidence| match clue.answering.as_slice() {
            [] => clue.weight * strangers,
            _ => clue.weight,
        };
        let total: f32 = evidence.iter().map(weigh).sum();
        let clauses = self.bigrams().clauses();
        let mut answered = vec![0.0_f32; clauses];
        let mut score = vec![0.0_f32; clauses];
        let mut reason = vec![Reason::Exact; clauses];
        for clue in &evidence {
            for answering in &clue.answering {
                let at = answering.clause;
                if let (Some(answered), Some(score), Some(reason)) =
                    (answered.get_mut(at), score.get_mut(at), reason.get_mut(at))
                {
                    *answered += clue.weight;
                    *score += answering.score;
                    *reason = answering.reason.max(*reason);
                }
            }
        }
        let best = answered.iter().copied().fold(0.0, f32::max);
        if total <= 0.0 || best < ENOUGH * total {
            let left_out = clues.iter().map(|clue| clue.typed.clone()).collect();
            return found(
                Vec::new(),
                Reason::remoteness,
                clues,
                left_out,
                Verdict::None,
            );
        }
        self.add_bigrams(words, &mut score);
        let floor = NEAR_BEST * best;
        let is_strict = |at: usize| {
            strict
                .binary_search_by_key(&at, |it| it.found.clause.at())
                .is_ok()
        };
        let partial: Vec<Ranked> = (0..clauses)
            .filter(|&at| {
                answered.get(at).is_some_and(|&answered| answered >= floor) && !is_strict(at)
            })
            .map(|at| Ranked {
                found: Match {
                    clause: ClauseIx::from(at),
                    reason: reason.get(at).copied().unwrap_or(Reason::Exact),
                    partial: true,
                },
                score: score.get(at).copied().unwrap_or(0.0)
                    * answered.get(at).map_or(0.0, |answered| answered / total),
            })
            .collect();
        let unanswered = clues
            .iter()
            .zip(&evidence)
            .filter(|(_, evidence)| strict.is_empty() || evidence.answering.is_empty())
            .filter(|(_, evidence)| {
                // Named as left out: what some hit lacks.
                partial.iter().any(|ranked| {
                    let at = ranked.found.clause.at();
                    evidence
                        .answering
                        .binary_search_by_key(&at, |it| it.clause)
                        .is_err()
                })
            })
            .map(|(clue, _)| clue.typed.clone())
            .collect();
        let verdict = if strict.is_empty() {
            Verdict::Relaxed
        } else {
            Verdict::Hits
        };
        let loose = found(partial, far, clues.clone(), unanswered, verdict);
        behind(found(strict, far, clues, Vec::new(), verdict), loose)
    }

    /// The plain way of searching Chinese, as one voice among others: every bigram
    /// a term.
    fn add_bigrams(&self, words: &[Word], score: &mut [f32]) {
        for word in words.iter().filter(|word| !word.is_latin()) {
            for pair in word.folded.windows(2) {
                if self.lexicon().is_function_word(pair) {
                    continue;
                }
                let mut clue = Clue::new(text_of(pair));
                clue.add(pair, Reason::Exact);
                for answering in self.evidence(&clue).answering {
                    if let Some(score) = score.get_mut(answering.clause) {
                        *score += BIGRAMS * answering.score;
                    }
                }
            }
        }
    }
}

/// Sorted: as typed before by another name before in part; then by score, then in
/// reading order.
fn found(
    mut ranked: Vec<Ranked>,
    far: fn(Reason) -> u8,
    clues: Vec<Clue>,
    left_out: Vec<String>,
    verdict: Verdict,
) -> Found {
    let group = |it: &Ranked| (it.found.partial, far(it.found.reason));
    ranked.sort_unstable_by(|a, b| {
        group(a)
            .cmp(&group(b))
            .then(b.score.total_cmp(&a.score))
            .then(a.found.clause.cmp(&b.found.clause))
    });
    Found {
        matches: ranked.into_iter().map(|it| it.found).collect(),
        verdict,
        clues,
        left_out,
    }
}

/// Two findings, the second behind the first.
fn behind(mut first: Found, second: Found) -> Found {
    let mut known: Vec<ClauseIx> = first.matches.iter().map(|found| found.clause).collect();
    known.sort_unstable();
    let others = second.matches.into_iter();
    first
        .matches
        .extend(others.filter(|found| known.binary_search(&found.clause).is_err()));
    for clue in second.clues {
        if !first.clues.contains(&clue) {
            first.clues.push(clue);
        }
    }
    first.left_out.extend(second.left_out);
    first
}
