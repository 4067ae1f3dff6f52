//! `/parks/` in the browser: which parks stand side by side, and which of them a narrow
//! screen shows.

use super::{act, live};
use crate::{
    browser::part::{self, Part},
    components::markup::dropped_parts,
    data,
    pages::parks::{column_name, comparison},
    session::Session,
};
use explore::fit::Pick;
use leptos::prelude::*;

const PICKS: &str = "[data-pick]";
const DIFFERENCES: &str = "[data-differences]";

pub fn answer(session: Session) {
    let step = RwSignal::new(0_usize);
    let shown = move || session.with_pick(|pick| pick.parks(data::corpus()).len());
    part::on("change", PICKS, move |input| {
        if let Ok(at) = input.attribute("data-pick").parse() {
            session.toggle_park(at);
        }
    });
    part::on("change", DIFFERENCES, move |input| {
        session.set_differences_only(input.is_ticked());
    });
    part::on("click", ".stepper [data-act]", move |button| {
        let last = untrack(shown).saturating_sub(1);
        step.update(|step| {
            *step = if button.attribute("data-act") == act::ON {
                last.min(*step + 1)
            } else {
                step.saturating_sub(1)
            };
        });
    });
    live::always(move || show_step(session, step.get(), untrack(shown)));
    let other =
        move || session.with_pick(|pick| *pick != Pick::default()) || !session.dropped().is_empty();
    live::from_when(other, move || {
        live::put("dropped", move || dropped_parts(session));
        live::put("comparison", move || {
            let last = shown().saturating_sub(1);
            if step.get_untracked() > last {
                step.set(last);
            }
            comparison(session, step.get_untracked())
        });
        live::show(Part::first(".chooser"), move |chooser| {
            session.with_pick(|pick| show_pick(chooser, pick));
        });
    });
}

fn show_pick(chooser: &Part, pick: &Pick) {
    for input in chooser.parts(PICKS) {
        if let Ok(at) = input.attribute("data-pick").parse() {
            input.tick(pick.has(at));
            input.set_flag("disabled", !pick.may_toggle(data::corpus(), at));
        }
    }
    if let Some(input) = chooser.one(DIFFERENCES) {
        input.tick(pick.differences_only);
    }
}

/// Which column a narrow screen shows.
fn show_step(session: Session, here: usize, shown: usize) {
    for row in Part::all(".compare tr") {
        for (column, cell) in row
            .parts("td, thead th:not(:first-child)")
            .iter()
            .enumerate()
        {
            cell.set_class("here", column == here);
        }
    }
    let Some(stepper) = Part::first(".stepper") else {
        return;
    };
    let words = session.words.parks();
    if let (Some(name), Some(count)) = (stepper.one("strong"), stepper.one(".count")) {
        name.say(untrack(|| column_name(session, here)));
        count.say(&(words.step)(here + 1, shown));
    }
    let buttons = [(act::BACK, here == 0), (act::ON, here + 1 >= shown)];
    for (act, at_end) in buttons {
        if let Some(button) = stepper.one(&format!("[data-act={act}]")) {
            button.set_flag("disabled", at_end);
        }
    }
}
