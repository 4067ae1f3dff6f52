//! The fit finder against enterprises judged by reading, and what must hold for
//! any answers at all.

use explore::fit::{Answers, ChoiceAt, Verdict, outcome, said};
use policy_explorer::data;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Profiles {
    profile: Vec<Profile>,
}

#[derive(Deserialize)]
struct Profile {
    say: String,
    parks: Vec<Vec<String>>,
    quote: Option<String>,
}

fn answers(say: &str) -> Answers {
    let mut answers = Answers::default();
    for at in said(&data::corpus().fit, say) {
        answers.set(at, true);
    }
    answers
}

/// Named parks in ranks, ties together.
fn ranks(answers: &Answers) -> Vec<Vec<String>> {
    let corpus = data::corpus();
    let mut ranks: Vec<(usize, Vec<String>)> = Vec::new();
    for park in outcome(corpus, answers).parks.iter().filter(|it| it.named) {
        let id = corpus.parks[park.park.at()].id.to_owned();
        match ranks.last_mut() {
            Some((met, rank)) if *met == park.met => rank.push(id),
            _ => ranks.push((park.met, vec![id])),
        }
    }
    sorted(ranks.into_iter().map(|(_, rank)| rank))
}

/// Inside a rank the order means nothing.
fn sorted(ranks: impl IntoIterator<Item = Vec<String>>) -> Vec<Vec<String>> {
    let sorted = ranks.into_iter().map(|mut rank| {
        rank.sort_unstable();
        rank
    });
    sorted.collect()
}

#[test]
fn enterprises_get_the_parks_that_the_text_gives_them() {
    let profiles: Profiles = toml::from_str(include_str!("data/profiles.toml")).unwrap();
    assert!(profiles.profile.len() >= 40);
    let none = profiles.profile.iter().filter(|it| it.parks.is_empty());
    assert!(none.count() * 4 >= profiles.profile.len());
    let mut wrong = Vec::new();
    for profile in &profiles.profile {
        let answers = answers(&profile.say);
        let given = ranks(&answers);
        if given != sorted(profile.parks.clone()) {
            let chosen: Vec<&str> = answers
                .iter()
                .map(|at| at.get(&data::corpus().fit).unwrap().id)
                .collect();
            wrong.push(format!(
                "{}: {chosen:?} expected {:?}, given {given:?}",
                profile.say, profile.parks
            ));
            continue;
        }
        let Some(quote) = &profile.quote else {
            continue;
        };
        let outcome = outcome(data::corpus(), &answers);
        let quotes = outcome.parks[0]
            .verdicts
            .iter()
            .filter_map(|(_, verdict)| match verdict {
                Verdict::Met(fact) => Some(fact.quote),
                _ => None,
            });
        let quotes: Vec<&str> = quotes.collect();
        if !quotes.iter().any(|it| it.contains(quote.as_str())) {
            wrong.push(format!("{}: “{quote}” is not in {quotes:?}", profile.say));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_paragraph_that_says_otherwise_is_quoted_not_judged() {
    let corpus = data::corpus();
    let answers = answers("进口，直播");
    let outcome = outcome(corpus, &answers);
    let jingkai = &outcome.parks[0];
    assert_eq!(corpus.parks[jingkai.park.at()].id, "jingkai");
    let unmet: Vec<&str> = jingkai
        .verdicts
        .iter()
        .flat_map(|(_, verdict)| match verdict {
            Verdict::Unmet(facts) => facts.iter().map(|fact| fact.value).collect(),
            _ => Vec::new(),
        })
        .collect();
    assert_eq!(unmet, ["零售出口、海外仓出口"]);
}

#[test]
fn silence_eliminates_nobody() {
    let answers = answers("FT账户结算");
    assert_eq!(outcome(data::corpus(), &answers).parks.len(), 5);
}

fn all_choices() -> Vec<ChoiceAt> {
    let questions = data::corpus().fit.questions.iter().enumerate();
    questions
        .flat_map(|(question, entry)| {
            (0..entry.choices.len()).map(move |choice| ChoiceAt { question, choice })
        })
        .collect()
}

fn any_answers() -> impl Strategy<Value = Answers> {
    (
        proptest::sample::subsequence(all_choices(), 0..12),
        ".{0,20}",
    )
        .prop_map(|(chosen, say)| {
            let mut answers = Answers::default();
            say.trim().clone_into(&mut answers.say);
            for at in chosen {
                answers.set(at, true);
            }
            answers
        })
}

proptest! {
    #[test]
    fn answers_survive_the_address(answers in any_answers()) {
        let fit = &data::corpus().fit;
        let (back, dropped) = Answers::parse(fit, &answers.to_search(fit));
        prop_assert_eq!(back, answers);
        prop_assert!(dropped.is_empty());
    }

    #[test]
    fn a_met_answer_has_a_sentence_of_the_park_itself(answers in any_answers()) {
        let corpus = data::corpus();
        let outcome = outcome(corpus, &answers);
        for park in &outcome.parks {
            let own = corpus.clauses[corpus.parks[park.park.at()].clause.at()].text;
            for (_, verdict) in &park.verdicts {
                if let Verdict::Met(fact) = verdict {
                    prop_assert!(own.contains(fact.quote));
                }
            }
            prop_assert!(!park.named || park.met > 0);
        }
    }

    #[test]
    fn one_more_answer_costs_no_park_its_name(
        answers in any_answers(), one in any::<prop::sample::Index>()
    ) {
        let corpus = data::corpus();
        let named = |answers: &Answers| -> Vec<_> {
            let parks = outcome(corpus, answers).parks.into_iter();
            parks.filter(|it| it.named).map(|it| it.park).collect()
        };
        let before = named(&answers);
        let all = all_choices();
        let mut more = answers;
        more.set(*one.get(&all), true);
        let after = named(&more);
        prop_assert!(before.iter().all(|park| after.contains(park)));
    }

    #[test]
    fn any_words_are_read_without_a_panic(say in "\\PC{0,200}") {
        let _ = said(&data::corpus().fit, &say);
    }
}

/// What somebody's words choose, by id.
fn chosen(say: &str) -> Vec<&'static str> {
    let fit = &data::corpus().fit;
    let answers = answers(say);
    answers
        .iter()
        .filter_map(|at| Some(at.get(fit)?.id))
        .collect()
}

#[test]
fn what_is_denied_asked_or_said_otherwise_later_is_understood_so() {
    // Behind the word, and as a part of the sentence by itself.
    assert_eq!(chosen("直播就算了"), [""; 0]);
    assert_eq!(chosen("以前做批发，现在不做了"), [""; 0]);
    assert_eq!(chosen("批发不需要，直播要"), ["livestream"]);
    assert_eq!(chosen("海外仓？不考虑。直播？也不要。"), [""; 0]);
    // A question is no denial.
    assert_eq!(chosen("有没有直播间"), ["livestream"]);
    assert_eq!(chosen("要不要做直播"), ["livestream"]);
    assert_eq!(chosen("直播要不要"), ["livestream"]);
    assert_eq!(chosen("海外仓用不用"), ["overseas-warehouse"]);
    assert_eq!(chosen("没有直播间"), [""; 0]);
    // Only the nearest is denied, and a word inside a word denies nothing.
    assert_eq!(chosen("做出口进口不做"), ["export"]);
    assert_eq!(chosen("卖冻品 直播就算了"), ["frozen"]);
    assert_eq!(chosen("we now export toys"), ["consumer", "export"]);
    // The later of two counts.
    assert_eq!(chosen("不卖美国只卖欧洲"), ["europe-america"]);
    assert_eq!(chosen("不做直播，后来改做直播"), ["livestream"]);
    assert_eq!(chosen("我们就是做培训的，不需要培训"), [""; 0]);
}

#[test]
fn where_goods_come_from_and_what_is_spoken_is_no_market() {
    assert_eq!(chosen("从越南"), [""; 0]);
    assert_eq!(chosen("会西班牙语"), [""; 0]);
    assert_eq!(chosen("卖到越南"), ["export", "southeast-asia"]);
}
