//! Why a clause is a hit, for the reader. Worked out for the hits that are shown,
//! not for all that are found.

use super::{Found, Reason, Search};
use corpus::{ClauseIx, Field};

/// What answers one clue in one clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// What was typed.
    pub typed: String,
    /// The form that stands there, folded.
    pub form: String,
    pub reason: Reason,
    /// Where it stands first.
    pub field: Field,
}

impl Search<'_> {
    /// At most one for each clue: the nearest.
    pub(crate) fn grounds(&self, found: &Found, clause: ClauseIx) -> Vec<Ground> {
        let mut grounds: Vec<Ground> = Vec::new();
        for clue in &found.clues {
            let standing = clue.alternatives.iter().filter_map(|it| {
                let posting = self.posting_in(clause.at(), &it.units)?;
                let reason = match posting.field {
                    Field::Context => Reason::Context,
                    Field::Aside => it.reason.max(Reason::Aside),
                    _ => it.reason,
                };
                Some((reason, posting.field, it))
            });
            if let Some((reason, field, it)) =
                standing.min_by_key(|&(reason, field, _)| (reason, field))
            {
                let ground = Ground {
                    typed: clue.typed.clone(),
                    form: it.form.clone(),
                    reason,
                    field,
                };
                if !grounds.iter().any(|known| known.form == ground.form) {
                    grounds.push(ground);
                }
            }
        }
        grounds
    }
}
