//! What the parks' own paragraphs say to the answers.

use crate::{
    components::{
        facts::region_of,
        labels,
        markup::{emphasized, quotes},
    },
    data,
    routes::Route,
    session::Session,
};
use corpus::Park;
use explore::fit::{ChoiceAt, Outcome, ParkFit, Verdict, outcome};
use maud::{Markup, html};

pub fn outcome_list(session: Session) -> Markup {
    let words = &session.words.parks().fit;
    session.with_answers(|answers| {
        let asked = answers.iter().count();
        let found = outcome(data::corpus(), answers);
        let summary = match asked {
            0 => words.nothing_asked.to_owned(),
            count => (words.summary)(count, found.named()),
        };
        html! {
            p.summary role="status" { strong { (summary) } }
            @if asked > 0 {
                (parks(session, &found))
            }
        }
    })
}

fn parks(session: Session, found: &Outcome<'static, 'static>) -> Markup {
    let words = &session.words.parks().fit;
    let named = found.named();
    let (first, rest) = found.parks.split_at(named);
    html! {
        @if named == 0 {
            div data-answer="none" {
                h3 { (words.none_title) }
                p { (words.none_text) }
            }
        } @else {
            div data-answer="parks" {
                p.hint { (words.named) }
                ol.park-cards {
                    @for fit in first { (card(session, found, fit)) }
                }
                @if !rest.is_empty() {
                    details.below {
                        summary { (words.below) }
                        ul.park-cards {
                            @for fit in rest { (card(session, found, fit)) }
                        }
                    }
                }
            }
        }
    }
}

fn card(
    session: Session,
    found: &Outcome<'static, 'static>,
    of: &ParkFit<'static, 'static>,
) -> Markup {
    let words = &session.words.parks().fit;
    let Some(park) = data::park(of.park) else {
        return Markup::default();
    };
    html! {
        li data-park=(park.id) data-named=(of.named) {
            h3 { a href=(session.link(Route::Park(of.park))) { (labels::name(session.words, park)) } }
            p.count { ((words.met_of)(of.met, of.verdicts.len())) }
            @if found.is_tied(of) {
                p.line-note { (words.tied) }
            }
            @if shares_district(session, park) {
                p.line-note { (words.same_district) }
            }
            ul.verdicts {
                @for (at, verdict) in &of.verdicts { (line(session, *at, verdict)) }
            }
            p.line-meta { a href=(session.link(Route::Clause(park.clause))) { (session.words.parks().own) } }
        }
    }
}

fn shares_district(session: Session, park: &Park<'_>) -> bool {
    let Some(region) = region_of(park) else {
        return false;
    };
    session.with_answers(|answers| {
        let choices = answers.iter().filter_map(|at| at.get(&data::corpus().fit));
        let mut districts = choices.filter_map(|it| data::district(it.district?));
        districts.any(|it| it.code == region.code)
    })
}

fn line(session: Session, at: ChoiceAt, verdict: &Verdict<'static, 'static>) -> Markup {
    let words = &session.words.parks().fit;
    let fit = &data::corpus().fit;
    let Some(choice) = at.get(fit) else {
        return Markup::default();
    };
    let criterion = choice.criterion.and_then(|at| fit.criteria.get(at.at()));
    let word = match verdict {
        Verdict::Met(_) => words.met,
        Verdict::Unmet(_) => words.unmet,
        Verdict::Unstated => words.unstated,
    };
    html! {
        li data-verdict=(verdict.slug()) data-criterion=[criterion.map(|it| it.id)] data-choice=(choice.id) {
            span.verdict { (word) }
            span.verdict-choice { (labels::name(session.words, choice)) }
            @match verdict {
                Verdict::Met(fact) => { (emphasized(session, fact.quote, &[fact.value])) }
                Verdict::Unmet(facts) => {
                    span {
                        (words.states_instead)
                        @for quote in quotes(session, facts) { (quote) }
                    }
                }
                Verdict::Unstated => {}
            }
        }
    }
}
