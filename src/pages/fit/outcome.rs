//! What the parks' own paragraphs say to the answers.

use crate::{
    components::{
        facts::{emphasized, quotes, region_of},
        labels,
    },
    data,
    routes::Route,
    session::Session,
};
use corpus::Park;
use explore::fit::{ChoiceAt, Outcome, ParkFit, Verdict, outcome};
use leptos::prelude::*;

#[component]
pub fn OutcomeList(session: Session) -> impl IntoView {
    let words = &session.words.parks().fit;
    let found =
        Memo::new(move |_| session.with_answers(|answers| outcome(data::corpus(), answers)));
    let asked = move || session.with_answers(|answers| answers.iter().count());
    let summary = move || match asked() {
        0 => words.nothing_asked.to_owned(),
        count => (words.summary)(count, found.with(Outcome::named)),
    };
    let list = move || (asked() > 0).then(|| found.with(|found| parks(session, found)));
    view! {
        <p role="status" class="summary"><strong>{summary}</strong></p>
        {list}
    }
}

fn parks(session: Session, found: &Outcome<'static, 'static>) -> AnyView {
    let words = &session.words.parks().fit;
    let named = found.named();
    if named == 0 {
        return view! {
            <div data-answer="none">
                <h3>{words.none_title}</h3>
                <p>{words.none_text}</p>
            </div>
        }
        .into_any();
    }
    let (first, rest) = found.parks.split_at(named);
    let first = first
        .iter()
        .map(|it| card(session, found, it))
        .collect_view();
    let below = (!rest.is_empty()).then(|| {
        let rest = rest
            .iter()
            .map(|it| card(session, found, it))
            .collect_view();
        view! {
            <details class="below">
                <summary>{words.below}</summary>
                <ul class="park-cards">{rest}</ul>
            </details>
        }
    });
    view! {
        <div data-answer="parks">
            <p class="hint">{words.named}</p>
            <ol class="park-cards">{first}</ol>
            {below}
        </div>
    }
    .into_any()
}

fn card(
    session: Session,
    found: &Outcome<'static, 'static>,
    of: &ParkFit<'static, 'static>,
) -> Option<impl IntoView + use<>> {
    let words = &session.words.parks().fit;
    let park = data::park(of.park)?;
    let tied = found
        .is_tied(of)
        .then(|| view! { <p class="line-note">{words.tied}</p> });
    let near = shares_district(session, park)
        .then(|| view! { <p class="line-note">{words.same_district}</p> });
    let verdicts = of
        .verdicts
        .iter()
        .filter_map(|(at, verdict)| line(session, *at, verdict))
        .collect_view();
    let own = session.link(Route::Clause(park.clause));
    Some(view! {
        <li data-park=park.id data-named=of.named.to_string()>
            <h3><a href=session.link(Route::Park(of.park))>{labels::name(session.words, park)}</a></h3>
            <p class="count">{(words.met_of)(of.met, of.verdicts.len())}</p>
            {tied}
            {near}
            <ul class="verdicts">{verdicts}</ul>
            <p class="line-meta"><a href=own>{session.words.parks().own}</a></p>
        </li>
    })
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

fn line(
    session: Session,
    at: ChoiceAt,
    verdict: &Verdict<'static, 'static>,
) -> Option<impl IntoView + use<>> {
    let words = &session.words.parks().fit;
    let choice = at.get(&data::corpus().fit)?;
    let criterion = choice
        .criterion
        .and_then(|at| data::corpus().fit.criteria.get(at.at()));
    let (word, evidence) = match verdict {
        Verdict::Met(fact) => (
            words.met,
            Some(emphasized(session, fact.quote, &[fact.value])),
        ),
        Verdict::Unmet(facts) => {
            let quotes = quotes(session, facts);
            let evidence = view! { <span>{words.states_instead}{quotes}</span> };
            (words.unmet, Some(evidence.into_any()))
        }
        Verdict::Unstated => (words.unstated, None),
    };
    Some(view! {
        <li data-verdict=verdict.slug() data-criterion=criterion.map(|it| it.id) data-choice=choice.id>
            <span class="verdict">{word}</span>
            <span class="verdict-choice">{labels::name(session.words, choice)}</span>
            {evidence}
        </li>
    })
}
