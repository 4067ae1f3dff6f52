//! What goes beyond the parks: the belts, the region's orientation and the clauses
//! for everyone that the same answers bring up, and the bodies they name.

use super::{Answers, ChoiceAt};
use corpus::{
    AgencyIx, BeltIx, ClauseIx, Closeness, Corpus, Grade, Kind, ModeIx, Sentence, ThemeIx,
};

/// What the texts say to one answer, outside the parks' paragraphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise<'a> {
    pub choice: ChoiceAt,
    /// The passages that name it, in reading order.
    pub sentences: Vec<Sentence<'a>>,
}

/// Everything beside the parks that applies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beyond<'a> {
    /// By the goods, then by the place.
    pub belts: Vec<BeltIx>,
    /// What the visitor's district is told, in grade order.
    pub place: Vec<Sentence<'a>>,
    pub promises: Vec<Promise<'a>>,
    /// Responsible for the clauses above, the most often named first.
    pub agencies: Vec<AgencyIx>,
}

/// What applies to these answers.
#[must_use]
pub fn beyond<'a>(corpus: &Corpus<'a>, answers: &Answers) -> Beyond<'a> {
    let mut found = Beyond::default();
    for at in answers.iter() {
        let Some(choice) = at.get(&corpus.fit) else {
            continue;
        };
        if let Some(belt) = choice.belt {
            push(&mut found.belts, belt);
        }
        let mut sentences = Vec::new();
        if let Some(belt) = choice.belt {
            sentences.extend(of_belt(corpus, belt));
        }
        if let Some(mode) = choice.mode {
            sentences.extend(of_mode(corpus, mode));
        }
        for &theme in &choice.themes {
            sentences.extend(of_theme(corpus, theme));
        }
        sentences.sort_by_key(|sentence| sentence.clause);
        sentences.dedup_by_key(|sentence| sentence.clause);
        if !sentences.is_empty() {
            found.promises.push(Promise {
                choice: at,
                sentences,
            });
        }
        if let Some(district) = choice.district {
            for (belt, entry) in corpus.belts.iter().enumerate() {
                if entry.districts.iter().any(|it| it.of == district) {
                    push(&mut found.belts, BeltIx::from(belt));
                }
            }
            found.place.extend(of_district(corpus, district));
        }
    }
    found.agencies = agencies(corpus, &found);
    found
}

fn push(belts: &mut Vec<BeltIx>, belt: BeltIx) {
    if !belts.contains(&belt) {
        belts.push(belt);
    }
}

/// Clauses that count, each said once: a row's words are its measure's, and a
/// park's paragraph has its verdicts.
fn clauses<'c, 'a>(
    corpus: &'c Corpus<'a>,
) -> impl Iterator<Item = (ClauseIx, &'c corpus::Clause<'a>)> {
    corpus
        .clauses
        .iter()
        .enumerate()
        .filter(|(_, it)| it.kind.is_hit() && it.kind != Kind::Park)
        .filter(|(_, it)| it.kind != Kind::Row || it.duplicates.is_empty())
        .map(|(at, it)| (ClauseIx::from(at), it))
}

fn of_belt<'a>(corpus: &Corpus<'a>, belt: BeltIx) -> Vec<Sentence<'a>> {
    let mut found: Vec<(Closeness, Sentence<'a>)> = clauses(corpus)
        .flat_map(|(clause, it)| it.belts.iter().map(move |mention| (clause, mention)))
        .filter(|(_, mention)| mention.of == belt)
        .map(|(clause, mention)| {
            let quote = mention.quote;
            (mention.grade, Sentence { clause, quote })
        })
        .collect();
    found.sort_by_key(|(grade, sentence)| (*grade, sentence.clause));
    found.into_iter().map(|(_, sentence)| sentence).collect()
}

fn of_mode<'a>(corpus: &Corpus<'a>, mode: ModeIx) -> Vec<Sentence<'a>> {
    clauses(corpus)
        .flat_map(|(clause, it)| it.modes.iter().map(move |mention| (clause, mention)))
        .filter(|(_, mention)| mention.of == mode)
        .map(|(clause, mention)| Sentence {
            clause,
            quote: mention.quote,
        })
        .collect()
}

/// The passage around the theme's first term in each clause.
fn of_theme<'a>(corpus: &Corpus<'a>, theme: ThemeIx) -> Vec<Sentence<'a>> {
    clauses(corpus)
        .filter_map(|(clause, it)| {
            let mention = it.themes.iter().find(|mention| mention.of == theme)?;
            let places = mention.terms.iter().filter_map(|term| it.text.find(term));
            let quote = corpus::sentence_at(it.text, places.min()?);
            Some(Sentence { clause, quote })
        })
        .collect()
}

fn of_district<'a>(corpus: &Corpus<'a>, district: corpus::DistrictIx) -> Vec<Sentence<'a>> {
    let mut found: Vec<(Grade, Sentence<'a>)> = clauses(corpus)
        .flat_map(|(clause, it)| it.districts.iter().map(move |mention| (clause, mention)))
        .filter(|(_, mention)| mention.district == district && !mention.responsible)
        .map(|(clause, mention)| {
            let quote = mention.quote;
            (mention.grade, Sentence { clause, quote })
        })
        .collect();
    found.sort_by_key(|(grade, sentence)| (*grade, sentence.clause));
    found.into_iter().map(|(_, sentence)| sentence).collect()
}

fn agencies(corpus: &Corpus<'_>, found: &Beyond<'_>) -> Vec<AgencyIx> {
    let promised = found.promises.iter().flat_map(|it| &it.sentences);
    let mut named: Vec<(AgencyIx, usize)> = Vec::new();
    for sentence in promised.chain(&found.place) {
        let Some(clause) = corpus.clauses.get(sentence.clause.at()) else {
            continue;
        };
        for agency in clause.agencies() {
            match named.iter_mut().find(|(known, _)| *known == agency) {
                Some((_, count)) => *count += 1,
                None => named.push((agency, 1)),
            }
        }
    }
    named.sort_by_key(|&(agency, count)| (core::cmp::Reverse(count), agency));
    named.into_iter().map(|(agency, _)| agency).collect()
}
