//! `/plain/`: the start in 长辈模式: one question a screen, a few large answers.
//! The pages they lead to are the ordinary ones, which styles make plain.

use crate::{
    components::labels,
    data,
    routes::{Plain, Route},
    session::Session,
    words::Words,
};
use leptos::prelude::*;

#[must_use]
pub fn title(words: &Words, plain: Plain) -> &'static str {
    let words = words.plain();
    match plain {
        Plain::Start => words.start,
        Plain::Districts => words.districts,
        Plain::Belts => words.belts,
        Plain::Agencies => words.agencies,
        Plain::Documents => words.documents,
    }
}

pub fn page(session: Session, plain: Plain) -> AnyView {
    let (words, corpus) = (session.words, data::corpus());
    let answers: Vec<(Route, &'static str)> = match plain {
        Plain::Start => {
            let steps = [
                Plain::Districts,
                Plain::Belts,
                Plain::Agencies,
                Plain::Documents,
            ];
            let steps = steps.map(|step| (Route::Plain(step), title(words, step)));
            let search = (Route::Explore, words.plain().search);
            steps.into_iter().chain([search]).collect()
        }
        Plain::Districts => named(&corpus.districts, |at| Route::District(at.into()), words),
        Plain::Belts => named(&corpus.belts, |at| Route::Belt(at.into()), words),
        Plain::Agencies => named(&corpus.agencies, |at| Route::Agency(at.into()), words),
        Plain::Documents => named(&corpus.documents, |at| Route::Document(at.into()), words),
    };
    let answers = answers
        .into_iter()
        .map(|(route, name)| view! { <li><a class="plain-answer" href=session.link(route)>{name}</a></li> })
        .collect_view();
    let back = (plain != Plain::Start).then(|| {
        let start = session.link(Route::Plain(Plain::Start));
        view! { <p><a class="action" href=start>{words.plain().back}</a></p> }
    });
    view! {
        <div class="reading plain-step">
            <header class="page-head">
                <h1 tabindex="-1">{title(words, plain)}</h1>
                <p class="lead-line">{(plain == Plain::Start).then_some(words.plain().lead)}</p>
            </header>
            <ul class="plain-answers">{answers}</ul>
            {back}
        </div>
    }
    .into_any()
}

fn named<T: labels::Named>(
    things: &'static [T],
    route: fn(usize) -> Route,
    words: &Words,
) -> Vec<(Route, &'static str)> {
    let names = things.iter().map(|thing| labels::name(words, thing));
    names
        .enumerate()
        .map(|(at, name)| (route(at), name))
        .collect()
}
