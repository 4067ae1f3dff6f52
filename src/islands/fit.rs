//! `/parks/fit/` in the browser: what the visitor says and answers, and what the texts say
//! to that. Questions and choices stand in the page in the order of the data.

use super::{act, live};
use crate::{
    browser::{
        self,
        part::{self, Part},
    },
    components::{labels, markup::dropped_parts},
    data,
    pages::fit::{beyond_parks, outcome_list},
    session::Session,
};
use explore::fit::{Answers, ChoiceAt, said};
use leptos::prelude::*;
use std::cell::Cell;

const QUESTIONS: &str = ".question";
const CHOICES: &str = "[data-choice]";

pub fn answer(session: Session) {
    let step = RwSignal::new(0_usize);
    listen(session, step);
    let first = Cell::new(true);
    live::always(move || {
        let here = step.get();
        if !first.replace(false) {
            show_step(session, here);
        }
    });
    let told = move || {
        session.with_answers(|answers| *answers != Answers::default())
            || !session.dropped().is_empty()
    };
    live::from_when(told, move || keep(session));
    for (at, input) in choices() {
        if input.is_ticked() {
            session.set_answer(at, true);
        }
    }
}

/// The box of every choice.
fn choices() -> Vec<(ChoiceAt, Part)> {
    let boxes = |(question, part): (usize, Part)| {
        let choices = part.parts(CHOICES).into_iter().enumerate();
        choices.filter_map(move |(choice, label)| {
            Some((ChoiceAt { question, choice }, label.one("input")?))
        })
    };
    let questions = Part::all(QUESTIONS).into_iter().enumerate();
    questions.flat_map(boxes).collect()
}

fn listen(session: Session, step: RwSignal<usize>) {
    part::on("change", CHOICES, move |label| {
        let input = label.one("input");
        let at = choices()
            .into_iter()
            .find(|(_, other)| input.as_ref() == Some(other));
        if let Some((at, input)) = at {
            session.set_answer(at, input.is_ticked());
        }
    });
    part::on_submit(".say", move |form| {
        if let Some(input) = form.one("input") {
            session.tell(&input.value());
        }
    });
    part::on_submit(".questions", |_| {});
    part::on("click", "[data-act]", move |button| {
        let last = data::corpus().fit.questions.len().saturating_sub(1);
        match button.attribute("data-act").as_str() {
            act::BACK => step.update(|step| *step = step.saturating_sub(1)),
            act::ON => step.update(|step| *step = (*step + 1).min(last)),
            act::SHARE => share(session),
            act::START_AGAIN => session.clear_answers(),
            _ => {}
        }
    });
}

fn share(session: Session) {
    let words = &session.words.parks().fit;
    let copied = session.share_answers();
    if let Some(status) = Part::first("[data-shared]") {
        status.say(if copied {
            words.copied
        } else {
            words.in_address
        });
    }
}

/// In 长辈模式 one question a screen.
fn show_step(session: Session, here: usize) {
    let questions = Part::all(QUESTIONS);
    for (at, question) in questions.iter().enumerate() {
        question.set_class("here", at == here);
        if at == here {
            question.set("open", Some(""));
        }
    }
    let Some(steps) = Part::first(".question-steps") else {
        return;
    };
    if let Some(line) = steps.one("p") {
        line.say(&(session.words.parks().fit.question_step)(
            here + 1,
            questions.len(),
        ));
    }
    let buttons = [
        (act::BACK, here == 0),
        (act::ON, here + 1 >= questions.len()),
    ];
    for (act, at_end) in buttons {
        if let Some(button) = steps.one(&format!("[data-act={act}]")) {
            button.set_flag("disabled", at_end);
        }
    }
    browser::timer::after_render(|| {
        browser::focus::first(".question.here summary");
    });
}

fn keep(session: Session) {
    live::put("dropped", move || dropped_parts(session));
    live::put("outcome", move || outcome_list(session));
    live::put("beyond", move || beyond_parks(session));
    let boxes = choices();
    let counters: Vec<Option<Part>> = Part::all(QUESTIONS)
        .iter()
        .map(|question| question.one(".chosen"))
        .collect();
    live::show(Part::first(".questions"), move |_| {
        session.with_answers(|answers| {
            for (at, input) in &boxes {
                input.tick(answers.has(*at));
            }
            for (question, counter) in counters.iter().enumerate() {
                let chosen = answers.iter().filter(|at| at.question == question).count();
                let words = (chosen > 0).then(|| (session.words.explore().chosen_in_facet)(chosen));
                if let Some(counter) = counter {
                    counter.say(&words.unwrap_or_default());
                }
            }
        });
    });
    let told = Memo::new(move |_| session.with_answers(|answers| answers.say.clone()));
    live::show(Part::by_id("say"), move |input| {
        told.with(|told| {
            if !told.is_empty() {
                input.fill(told);
            }
        });
    });
    live::say(Part::first(".said"), move || {
        understood(session, &told.read())
    });
    for part in Part::all(".takeaway, .asks") {
        live::show(Some(part), move |part| {
            part.hide(session.with_answers(Answers::is_empty));
        });
    }
}

/// Which answers the visitor's own words chose.
fn understood(session: Session, told: &str) -> String {
    if told.is_empty() {
        return String::new();
    }
    let (words, fit) = (&session.words.parks().fit, &data::corpus().fit);
    let chosen: Vec<&str> = said(fit, told)
        .into_iter()
        .filter_map(|at| Some(labels::name(session.words, at.get(fit)?)))
        .collect();
    if chosen.is_empty() {
        words.said_nothing.to_owned()
    } else {
        let comma = session.words.terms().list_comma;
        format!("{}{}", words.said, chosen.join(comma))
    }
}
