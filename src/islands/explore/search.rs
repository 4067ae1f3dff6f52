//! The search box. Words are searched for while they are typed, but never while an input
//! method is still composing them.

use crate::{
    browser::{
        self,
        part::{self, Part},
        shortcut,
    },
    islands::live,
    pages::explore::{BOX, LIST, Offers, line_id, suggestion_lines},
    session::Session,
};
use leptos::prelude::*;
use std::cell::Cell;

const INPUT: &str = "#q";
const LINES: &str = "[data-suggested]";
const SWITCH: &str = ".shortcut input";

pub fn attach(session: Session) {
    let offers = Offers::new(session);
    listen(session, offers);
    show(session, offers);
    if let Some(switch) = Part::first(SWITCH) {
        switch.tick(shortcut::is_on());
    }
    // Words that were typed before the app was there.
    if let Some(input) = Part::by_id(BOX)
        && input.was_changed()
        && !browser::page::is_composing()
    {
        type_on(session, offers, &input.value());
    }
}

fn listen(session: Session, offers: Offers) {
    part::on("input", INPUT, move |input| {
        if !browser::page::is_composing() {
            type_on(session, offers, &input.value());
        }
    });
    part::on("compositionstart", INPUT, move |_| {
        session.stop_typing();
        offers.close();
    });
    part::on("compositionend", INPUT, move |input| {
        type_on(session, offers, &input.value())
    });
    part::on("focusout", INPUT, move |_| offers.close());
    part::on_key(INPUT, move |_, key| {
        if !offers.is_open() {
            return false;
        }
        match key {
            "ArrowDown" => offers.step(true),
            "ArrowUp" => offers.step(false),
            "Enter" => return offers.choose_marked(),
            // Closes the list and keeps the words: a second time clears the box.
            "Escape" => offers.close(),
            _ => return false,
        }
        true
    });
    part::on_press_keep_focus(LINES);
    part::on("click", LINES, move |line| {
        if let Ok(at) = line.attribute("data-suggested").parse() {
            offers.choose_line(at);
        }
    });
    part::on_submit(".search", move |form| {
        offers.close();
        if let Some(input) = form.one(INPUT) {
            session.set_words(&input.value());
        }
    });
    shortcut::on_slash(|| {
        if let Some(input) = Part::by_id(BOX) {
            input.focus_all();
        }
    });
    part::on("change", SWITCH, |switch| shortcut::set(switch.is_ticked()));
}

fn type_on(session: Session, offers: Offers, typed: &str) {
    offers.offer(typed);
    session.type_words(typed.to_owned());
}

fn show(session: Session, offers: Offers) {
    let input = Part::by_id(BOX);
    // At first the box is as the reader left it before the app was there.
    let text = Memo::new(move |_| session.with_query(|query| query.text.clone()));
    let box_of = input.clone();
    let first = Cell::new(true);
    live::always(move || {
        let text = text.get();
        if (!first.replace(false) || !text.is_empty())
            && let Some(input) = &box_of
            && !browser::page::is_composing()
        {
            input.fill(&text);
        }
    });
    live::show(input, move |input| {
        input.set_state("aria-expanded", offers.is_open());
        let marked = offers.marked().map(line_id);
        input.set("aria-activedescendant", marked.as_deref());
    });
    let list = Part::by_id(LIST);
    live::show(list.clone(), move |list| {
        list.hide(!offers.is_open());
        list.show(&suggestion_lines(session, offers).into_string());
    });
    // After the lines, whenever these are others.
    live::show(list, move |list| {
        let (marked, _) = (offers.marked(), offers.count());
        for (at, line) in list.parts(LINES).iter().enumerate() {
            line.set_state("aria-selected", marked == Some(at));
        }
    });
    live::say(Part::by_id("suggestions-count"), move || {
        match offers.count() {
            0 => String::new(),
            count => (session.words.search().suggestion_count)(count),
        }
    });
}
