//! The visitor's own words, and the questions: all optional, several answers each.

use crate::{components::labels, data, islands::act, session::Session};
use corpus::{Choice, CriterionIx, Question};
use leptos::prelude::*;

/// Free words choose answers, which are then there to be corrected.
#[component]
pub fn Say(session: Session) -> impl IntoView {
    let words = &session.words.parks().fit;
    view! {
        <form class="say needs-app">
            <label for="say">{words.say_label}</label>
            <div class="search-line">
                <input id="say" type="search" autocomplete="off" aria-describedby="say-hint"/>
                <button type="submit" class="button">{words.say_button}</button>
            </div>
            <p id="say-hint" class="hint">{words.say_hint}</p>
            <p role="status" class="said"></p>
        </form>
    }
}

/// All on one page; in 长辈模式 one a screen (by style: `here`).
#[component]
pub fn Questions(session: Session) -> impl IntoView {
    let questions = &data::corpus().fit.questions;
    let all = questions
        .iter()
        .enumerate()
        .map(|(at, question)| one(session, at, question))
        .collect_view();
    view! {
        <form class="questions needs-app">
            {all}
            <Steps session total=questions.len()/>
        </form>
    }
}

/// From one question to the next.
#[component]
fn Steps(session: Session, total: usize) -> impl IntoView {
    let words = &session.words.parks().fit;
    view! {
        <div class="question-steps plain-only">
            <p aria-live="polite">{(words.question_step)(1, total)}</p>
            <button type="button" class="button button-second" disabled data-act=act::BACK>
                {words.previous_question}
            </button>
            <button type="button" class="button" disabled=total < 2 data-act=act::ON>
                {words.next_question}
            </button>
        </div>
    }
}

fn one(session: Session, at: usize, question: &'static Question<'static>) -> impl IntoView {
    let words = &session.words.parks().fit;
    let mut groups: Vec<(Option<CriterionIx>, Vec<AnyView>)> = Vec::new();
    for choice in &question.choices {
        let line = line(session, choice);
        match groups.last_mut() {
            Some((criterion, lines)) if *criterion == choice.criterion => lines.push(line),
            _ => groups.push((choice.criterion, vec![line])),
        }
    }
    let several = groups.len() > 1;
    let groups = groups
        .into_iter()
        .map(|(criterion, lines)| {
            let name = criterion.and_then(|at| data::corpus().fit.criteria.get(at.at()));
            let name = name
                .filter(|_| several)
                .map(|it| view! { <p class="label">{labels::name(session.words, it)}</p> });
            view! { {name}<ul class="choices">{lines}</ul> }
        })
        .collect_view();
    view! {
        <details class="facet question" class:here=at == 0 open=at < OPEN>
            <summary><h3>{labels::name(session.words, question)}</h3><span class="chosen"></span></summary>
            <fieldset class="facet-body">
                <legend class="vh">{labels::name(session.words, question)}</legend>
                <p class="hint">{words.optional}</p>
                {groups}
            </fieldset>
        </details>
    }
}

/// So many questions stand open at first.
const OPEN: usize = 2;

fn line(session: Session, choice: &'static Choice<'static>) -> AnyView {
    view! {
        <li>
            <label data-choice=choice.id>
                <input type="checkbox"/>
                <span>{labels::name(session.words, choice)}</span>
            </label>
        </li>
    }
    .into_any()
}
