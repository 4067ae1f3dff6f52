//! Keeping what stands in a page true to what the session knows. What is done is boxed:
//! each kind of closure would bring its own copy of an effect.

use crate::browser::part::Part;
use leptos::prelude::*;
use maud::Markup;
use std::cell::RefCell;

/// Does something once it is so, and never before: what came with the page holds until
/// then, and a page that is only read costs nothing.
pub fn from_when(so: impl Fn() -> bool + 'static, begin: impl FnOnce() + 'static) {
    wait(Box::new(so), Box::new(begin));
}

fn wait(so: Box<dyn Fn() -> bool>, begin: Box<dyn FnOnce()>) {
    let Some(owner) = Owner::current() else {
        return;
    };
    let mut begin = Some(begin);
    Effect::new(move |begun: Option<bool>| {
        let begun = begun.unwrap_or_default();
        if begun || !so() {
            return begun;
        }
        if let Some(begin) = begin.take() {
            owner.with(|| untrack(begin));
        }
        true
    });
}

/// Does something now, and again whenever what it read has changed.
pub fn always(work: impl Fn() + 'static) {
    again(Box::new(work));
}

fn again(work: Box<dyn Fn()>) {
    Effect::new(move |_| work());
}

/// A part shows what it is told to.
pub fn show(part: Option<Part>, how: impl Fn(&Part) + 'static) {
    if let Some(part) = part {
        always(move || how(&part));
    }
}

/// A part says these words.
pub fn say(part: Option<Part>, words: impl Fn() -> String + 'static) {
    show(part, move |part| part.say(&words()));
}

/// A live part of the page shows this, where it stands. What it was made to say already is not
/// said again.
pub fn put(name: &str, markup: impl Fn() -> Markup + 'static) {
    let said = RefCell::new(None);
    show(Part::first(&format!("[data-live={name}]")), move |part| {
        let markup = Some(markup().into_string());
        if *said.borrow() != markup {
            part.show(markup.as_deref().unwrap_or_default());
            said.replace(markup);
        }
    });
}
