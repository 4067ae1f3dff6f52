//! Taking a run of Chinese apart: the cheapest way to lay it out with known
//! words, strings that stand in the texts, and words that carry no content.
//! The corpus itself is the dictionary; nothing is cut that stands there whole.

use super::{Search, words::is_digit, words::is_letter};

/// A piece of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub from: usize,
    pub to: usize,
    pub kind: PieceKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PieceKind {
    /// A form of the lexicon.
    Known,
    /// Stands in the texts.
    Standing,
    /// Carries a question, no content.
    Function,
    /// What no text states.
    Unstated,
    /// Left over.
    Rest,
}

/// Longest known word looked for, and longest standing string.
const LONGEST: usize = 16;

impl PieceKind {
    /// What a piece costs; fewer pieces are better, leftovers worst.
    const fn cost(self, length: usize) -> usize {
        match self {
            Self::Known | Self::Unstated => 10,
            // Dearer than two known words: these say more than what stands by chance.
            Self::Standing => 25,
            Self::Function if length > 1 => 6,
            Self::Function => 11,
            Self::Rest => 22,
        }
    }
}

impl Search<'_> {
    /// `by_text`: strings may be pieces only because they stand in the texts.
    pub(super) fn segment(&self, word: &[u16], by_text: bool) -> Vec<Piece> {
        // `best[i]`: the cheapest way to lay out the first i units.
        let mut best: Vec<Option<(usize, Piece)>> = vec![None; word.len() + 1];
        for from in 0..word.len() {
            let Some(before) = cost_at(&best, from) else {
                continue;
            };
            let mut standing = true;
            for to in from + 1..=word.len().min(from + LONGEST) {
                let Some(part) = word.get(from..to) else {
                    break;
                };
                if splits_token(word, to) {
                    continue;
                }
                // What does not stand goes on to nothing that does.
                standing = standing && by_text && (part.len() == 1 || self.stands(part));
                // Two characters side by side may belong to two words.
                let whole = part.len() > 2 || (part.len() == 2 && self.stands_apart(part, 1));
                for kind in self.kinds(part, by_text && standing && whole) {
                    let cost = before + kind.cost(part.len());
                    let cheaper = cost_at(&best, to).is_none_or(|known| cost < known);
                    if let (true, Some(slot)) = (cheaper, best.get_mut(to)) {
                        *slot = Some((cost, Piece { from, to, kind }));
                    }
                }
            }
        }
        let mut pieces = Vec::new();
        let mut at = word.len();
        while let Some(Some((_, piece))) = best.get(at) {
            pieces.push(piece.clone());
            at = piece.from;
        }
        pieces.reverse();
        joined(pieces)
    }

    fn kinds(&self, part: &[u16], standing: bool) -> impl Iterator<Item = PieceKind> {
        let lexicon = self.lexicon();
        let known = part.len() > 1 && lexicon.named(part).next().is_some();
        let token = part.iter().all(|&unit| is_letter(unit) || is_digit(unit));
        [
            (lexicon.is_function_word(part), PieceKind::Function),
            (lexicon.is_unstated(part), PieceKind::Unstated),
            (known, PieceKind::Known),
            (standing, PieceKind::Standing),
            (part.len() == 1 || token, PieceKind::Rest),
        ]
        .into_iter()
        .filter_map(|(holds, kind)| holds.then_some(kind))
    }
}

/// Latin words and numbers stay whole.
fn splits_token(word: &[u16], at: usize) -> bool {
    let (Some(&a), Some(&b)) = (word.get(at.wrapping_sub(1)), word.get(at)) else {
        return false;
    };
    (is_letter(a) || is_digit(a)) && (is_letter(b) || is_digit(b))
}

fn cost_at(best: &[Option<(usize, Piece)>], at: usize) -> Option<usize> {
    if at == 0 {
        return Some(0);
    }
    best.get(at)?.as_ref().map(|(cost, _)| *cost)
}

/// Leftovers side by side are one: what nobody knows is not taken letter by letter.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match joined.last_mut() {
            Some(last) if last.kind == PieceKind::Rest && piece.kind == PieceKind::Rest => {
                last.to = piece.to;
            }
            _ => joined.push(piece),
        }
    }
    joined
}
