//! What a district shows of an answer, on the schematic and on a reviewed map.

use crate::{data, words::Words};
use corpus::{ClauseIx, DistrictIx, Grade};
use explore::{Answer, grade_in_district};

/// For each district, how closely the nearest clauses of an answer concern it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closest(Vec<Option<Grade>>);

impl Closest {
    /// Table rows that are folded into their measure speak with it.
    #[must_use]
    pub fn of(answer: &Answer) -> Self {
        let clauses: Vec<ClauseIx> = answer
            .hits
            .iter()
            .flat_map(|hit| hit.also.iter().chain([&hit.clause]))
            .copied()
            .collect();
        let closest = |district: DistrictIx| {
            clauses
                .iter()
                .filter_map(|&at| grade_in_district(data::clause(at)?, district))
                .min()
        };
        Self(
            (0..data::corpus().districts.len())
                .map(|at| closest(at.into()))
                .collect(),
        )
    }

    /// The same for all of them.
    #[cfg(test)]
    pub fn all(grade: Grade) -> Self {
        Self(vec![Some(grade); data::corpus().districts.len()])
    }

    /// `None`: none of them concerns it.
    #[must_use]
    pub fn grade(&self, district: usize) -> Option<Grade> {
        self.0.get(district).copied().flatten()
    }
}

/// A grade in words; `none` has a word, too.
#[must_use]
pub fn spoken_grade(words: &Words, grade: Option<Grade>) -> &'static str {
    grade.map_or(words.terms().no_grade, words.terms().grade)
}
