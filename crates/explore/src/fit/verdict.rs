//! Three values for each park and answer, and the order that follows from them.

use super::{Answers, ChoiceAt};
use corpus::{Choice, Corpus, Fit, Park, ParkFact, ParkIx, fold};

/// What a park's own paragraph says to one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict<'c, 'a> {
    /// 符合: a sentence says so.
    Met(&'c ParkFact<'a>),
    /// The paragraph states this criterion, closes its list, and the answer lies
    /// outside it.
    Unmet(Vec<&'c ParkFact<'a>>),
    /// 原文未载明.
    Unstated,
}

impl Verdict<'_, '_> {
    /// The word in `data-verdict`.
    #[must_use]
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::Met(_) => "met",
            Self::Unmet(_) => "unmet",
            Self::Unstated => "unstated",
        }
    }
}

/// The verdict on one answer.
#[must_use]
pub fn verdict<'c, 'a>(fit: &Fit<'_>, park: &'c Park<'a>, choice: &Choice<'_>) -> Verdict<'c, 'a> {
    let Some(criterion) = choice.criterion else {
        return Verdict::Unstated;
    };
    let asked =
        |fact: &&ParkFact<'_>| fact.criterion == criterion || choice.also.contains(&fact.criterion);
    // The editor lists the plainest word first: 进口 before 进出口.
    for word in &choice.stated {
        let word = fold(word);
        let mut facts = park.facts.iter().filter(asked);
        if let Some(fact) = facts.find(|fact| fold(fact.value).contains(&word)) {
            return Verdict::Met(fact);
        }
    }
    let facts: Vec<_> = park
        .facts
        .iter()
        .filter(|fact| fact.criterion == criterion)
        .collect();
    let excludes = fit
        .criteria
        .get(criterion.at())
        .is_some_and(|it| it.alternatives);
    if excludes && !facts.is_empty() && !facts.iter().any(|fact| fact.open) {
        return Verdict::Unmet(facts);
    }
    Verdict::Unstated
}

/// One park against all answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParkFit<'c, 'a> {
    pub park: ParkIx,
    /// In the order of the questions; answers about the visitor's own place are
    /// none about a park.
    pub verdicts: Vec<(ChoiceAt, Verdict<'c, 'a>)>,
    /// How many answers a sentence meets.
    pub met: usize,
    /// It reaches the floor.
    pub named: bool,
}

/// All parks: those that reach the floor first, each part by how many answers are
/// met; equal numbers are ties and keep the order of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome<'c, 'a> {
    pub parks: Vec<ParkFit<'c, 'a>>,
}

impl Outcome<'_, '_> {
    /// How many parks reach the floor; they stand first.
    #[must_use]
    pub fn named(&self) -> usize {
        self.parks.iter().filter(|park| park.named).count()
    }

    /// Another named park meets just as many answers.
    #[must_use]
    pub fn is_tied(&self, of: &ParkFit<'_, '_>) -> bool {
        self.parks
            .iter()
            .any(|park| park.named && of.named && park.park != of.park && park.met == of.met)
    }
}

/// The parks in the order of evidence.
#[must_use]
pub fn outcome<'c, 'a>(corpus: &'c Corpus<'a>, answers: &Answers) -> Outcome<'c, 'a> {
    let asked: Vec<(ChoiceAt, &Choice<'a>)> = answers
        .iter()
        .filter_map(|at| Some((at, at.get(&corpus.fit)?)))
        .filter(|(_, choice)| choice.district.is_none())
        .collect();
    let mut parks: Vec<ParkFit<'c, 'a>> = corpus
        .parks
        .iter()
        .enumerate()
        .map(|(at, park)| park_fit(&corpus.fit, ParkIx::from(at), park, &asked))
        .collect();
    parks.sort_by_key(|park| (!park.named, core::cmp::Reverse(park.met)));
    Outcome { parks }
}

fn park_fit<'c, 'a>(
    fit: &Fit<'_>,
    at: ParkIx,
    park: &'c Park<'a>,
    asked: &[(ChoiceAt, &Choice<'_>)],
) -> ParkFit<'c, 'a> {
    let mut verdicts = Vec::with_capacity(asked.len());
    let (mut met, mut decisive) = (0, 0);
    for &(choice_at, choice) in asked {
        let verdict = verdict(fit, park, choice);
        if let Verdict::Met(fact) = &verdict {
            met += 1;
            // The answer's own criterion counts, not the one that met it.
            let criterion = choice.criterion.unwrap_or(fact.criterion);
            let counts = fit.criteria.get(criterion.at());
            decisive += u32::from(counts.is_some_and(|it| it.decisive));
        }
        verdicts.push((choice_at, verdict));
    }
    ParkFit {
        park: at,
        verdicts,
        met,
        named: decisive >= fit.floor.max(1),
    }
}
