//! How closely a clause concerns a place: sign and word together, so that nothing
//! rests on colour.

use crate::session::Session;
use corpus::{Closeness, Grade};
use leptos::prelude::*;

#[must_use]
pub const fn grade_sign(grade: Option<Grade>) -> &'static str {
    match grade {
        Some(Grade::Named) => "●",
        Some(Grade::Group) => "◐",
        Some(Grade::All) => "○",
        None => "–",
    }
}

#[must_use]
pub const fn grade_class(grade: Option<Grade>) -> &'static str {
    match grade {
        Some(Grade::Named) => "grade-named",
        Some(Grade::Group) => "grade-group",
        Some(Grade::All) => "grade-all",
        None => "grade-none",
    }
}

#[component]
pub fn GradeBadge(session: Session, grade: Grade) -> impl IntoView {
    let word = (session.words.terms().grade)(grade);
    badge(grade_class(Some(grade)), grade_sign(Some(grade)), word)
}

/// 未提及, for the legend.
#[component]
pub fn NoGradeBadge(session: Session) -> impl IntoView {
    badge(
        grade_class(None),
        grade_sign(None),
        session.words.terms().no_grade,
    )
}

#[component]
pub fn ClosenessBadge(session: Session, grade: Closeness) -> impl IntoView {
    let (class, sign) = match grade {
        Closeness::Own => ("grade-named", "●"),
        Closeness::Product => ("grade-group", "◐"),
        Closeness::Mention => ("grade-all", "○"),
    };
    badge(class, sign, (session.words.terms().closeness)(grade))
}

fn badge(class: &'static str, sign: &'static str, word: &'static str) -> impl IntoView {
    view! {
        <span class=format!("grade {class}")><span class="sign" aria-hidden="true">{sign}</span>{word}</span>
    }
}
