//! The visitor's own words, and the questions: all optional, several answers each.

use crate::{browser, components::labels, data, session::Session};
use corpus::{Choice, CriterionIx, Question};
use explore::fit::{ChoiceAt, said};
use leptos::{html, prelude::*};

/// Free words choose answers, which are then there to be corrected.
#[component]
pub fn Say(session: Session) -> impl IntoView {
    let words = &session.words.parks.fit;
    let input: NodeRef<html::Input> = NodeRef::new();
    let told = Memo::new(move |_| session.with_answers(|answers| answers.say.clone()));
    Effect::new(move |_| {
        let told = told.get();
        if let Some(input) = input.get()
            && !told.is_empty()
        {
            browser::page::fill(&input, &told);
        }
    });
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(input) = input.get_untracked() {
            session.tell(&input.value());
        }
    };
    let understood = move || {
        let told = told.get();
        if told.is_empty() {
            return None;
        }
        let fit = &data::corpus().fit;
        let chosen: Vec<&str> = said(fit, &told)
            .into_iter()
            .filter_map(|at| Some(labels::name(session.words, at.get(fit)?)))
            .collect();
        Some(if chosen.is_empty() {
            words.said_nothing.to_owned()
        } else {
            format!(
                "{}{}",
                words.said,
                chosen.join(session.words.terms.list_comma)
            )
        })
    };
    view! {
        <form class="say needs-app" on:submit=on_submit>
            <label for="say">{words.say_label}</label>
            <div class="search-line">
                <input node_ref=input id="say" type="search" autocomplete="off" aria-describedby="say-hint"/>
                <button type="submit" class="button">{words.say_button}</button>
            </div>
            <p id="say-hint" class="hint">{words.say_hint}</p>
            <p role="status" class="said">{understood}</p>
        </form>
    }
}

/// All on one page; in 长辈模式 one a screen (by style: `here`).
#[component]
pub fn Questions(session: Session) -> impl IntoView {
    let step = RwSignal::new(0_usize);
    let questions = &data::corpus().fit.questions;
    let all = questions
        .iter()
        .enumerate()
        .map(|(at, question)| one(session, step, at, question))
        .collect_view();
    view! {
        <form class="questions needs-app">
            {all}
            <Steps session step total=questions.len()/>
        </form>
    }
}

/// From one question to the next.
#[component]
fn Steps(session: Session, step: RwSignal<usize>, total: usize) -> impl IntoView {
    let words = &session.words.parks.fit;
    let at_last = move || step.get() + 1 >= total;
    let turn = move |to: usize| {
        step.set(to);
        browser::timer::after_render(|| {
            browser::focus::first(".question.here summary");
        });
    };
    view! {
        <div class="question-steps plain-only">
            <p aria-live="polite">{move || (words.question_step)(step.get() + 1, total)}</p>
            <button
                type="button"
                class="button button-second"
                disabled=move || step.get() == 0
                on:click=move |_| turn(step.get_untracked().saturating_sub(1))
            >
                {words.previous_question}
            </button>
            <button
                type="button"
                class="button"
                disabled=at_last
                on:click=move |_| turn(step.get_untracked() + 1)
            >
                {words.next_question}
            </button>
        </div>
    }
    .into_any()
}

fn one(
    session: Session,
    step: RwSignal<usize>,
    at: usize,
    question: &'static Question<'static>,
) -> impl IntoView {
    let words = &session.words.parks.fit;
    let mut groups: Vec<(Option<CriterionIx>, Vec<AnyView>)> = Vec::new();
    for (choice_at, choice) in question.choices.iter().enumerate() {
        let place = ChoiceAt {
            question: at,
            choice: choice_at,
        };
        let line = line(session, place, choice);
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
    let here = move || step.get() == at;
    let open = move || at < OPEN || here();
    let chosen = move || {
        let count =
            session.with_answers(|answers| answers.iter().filter(|it| it.question == at).count());
        (count > 0).then(|| (session.words.explore.chosen_in_facet)(count))
    };
    view! {
        <details class="facet question" class:here=here open=open>
            <summary><h3>{labels::name(session.words, question)}</h3><span class="chosen">{chosen}</span></summary>
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

fn line(session: Session, at: ChoiceAt, choice: &'static Choice<'static>) -> AnyView {
    let on = move || session.with_answers(|answers| answers.has(at));
    view! {
        <li>
            <label data-choice=choice.id>
                <input type="checkbox" prop:checked=on on:change=move |_| session.set_answer(at, !on())/>
                <span>{labels::name(session.words, choice)}</span>
            </label>
        </li>
    }
    .into_any()
}
