//! How closely a clause concerns a place: sign and word together, so that nothing
//! rests on colour.

use crate::session::Session;
use corpus::{Closeness, Grade};
use maud::{Markup, html};

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

pub fn grade_badge(session: Session, grade: Grade) -> Markup {
    let word = (session.words.terms().grade)(grade);
    badge(grade_class(Some(grade)), grade_sign(Some(grade)), word)
}

/// 未提及, for the legend.
#[cfg(feature = "ssr")]
pub fn no_grade_badge(session: Session) -> Markup {
    badge(
        grade_class(None),
        grade_sign(None),
        session.words.terms().no_grade,
    )
}

pub fn closeness_badge(session: Session, grade: Closeness) -> Markup {
    let (class, sign) = match grade {
        Closeness::Own => ("grade-named", "●"),
        Closeness::Product => ("grade-group", "◐"),
        Closeness::Mention => ("grade-all", "○"),
    };
    badge(class, sign, (session.words.terms().closeness)(grade))
}

fn badge(class: &str, sign: &str, word: &str) -> Markup {
    html! {
        span class={"grade " (class)} { span.sign aria-hidden="true" { (sign) } (word) }
    }
}
