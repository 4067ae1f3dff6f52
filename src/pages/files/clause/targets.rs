//! 目标: the quantified commitments that stand in a clause, each with its sentence
//! and the way to its line among all of them.

use crate::{
    components::said,
    data,
    pages::files::targets::{anchor, due},
    routes::Route,
    session::Session,
};
use corpus::{Clause, Target};
use leptos::prelude::*;

#[component]
pub fn Targets(session: Session, clause: &'static Clause<'static>) -> impl IntoView {
    let words = session.words;
    let targets: Vec<_> = clause
        .targets
        .iter()
        .filter_map(|at| data::corpus().targets.get(at.at()))
        .collect();
    // An amount that says who is meant is no target.
    let title = if targets.iter().all(|target| target.eligibility) {
        words.ledgers().eligibility
    } else {
        words.reading().targets
    };
    (!targets.is_empty()).then(|| {
        let targets: Vec<_> = targets.iter().map(|target| one(session, target)).collect();
        view! {
            <section aria-labelledby="targets">
                <h2 id="targets">{title}</h2>
                <ul class="quoted-list">{targets}</ul>
            </section>
        }
        .into_any()
    })
}

fn one(session: Session, target: &'static Target<'static>) -> AnyView {
    let words = session.words;
    let link = format!("{}#{}", session.link(Route::Targets), anchor(target));
    let label = (words.ledgers().deadline, words.terms().colon);
    let deadline = target.deadline.map_or_else(
        || view! { <span class="line-note">{label}{words.terms().not_stated}</span> }.into_any(),
        |deadline| {
            view! {
                <span class="line-note">{label}<span lang=words.official()>{deadline.quote}</span></span>
                " "
                {due(session, deadline.value)}
            }
            .into_any()
        },
    );
    view! {
        <li>
            <a href=link lang=words.official()>{target.subject}" "<strong>{target.amount}</strong></a>
            {deadline}
            {said(session, target.quote)}
        </li>
    }
    .into_any()
}
