//! The facets: every option with its count, and the box of its own that finds bodies.

use crate::{
    browser::{
        choice,
        part::{self, Part},
    },
    data,
    islands::live,
    session::Session,
};
use corpus::fold;
use explore::Facet;
use std::cell::Cell;

const OPTIONS: &str = "label[data-facet]";
const SWITCH: &str = ".switch input";
const FIND_AGENCY: &str = ".mini-search input";

/// The option that a label stands for.
fn option(label: &Part) -> Option<(Facet, usize)> {
    let key = label.attribute("data-facet");
    let facet = Facet::ALL.into_iter().find(|facet| facet.key() == key)?;
    let option = facet.option(data::corpus(), &label.attribute("data-value"))?;
    Some((facet, option))
}

pub fn listen(session: Session) {
    part::on("change", OPTIONS, move |label| {
        if let (Some((facet, option)), Some(input)) = (option(label), label.one("input")) {
            session.choose(facet, option, input.is_ticked());
        }
    });
    part::on("change", SWITCH, move |switch| {
        session.set_all_districts(switch.is_ticked());
    });
    part::on("input", FIND_AGENCY, |input| find_agencies(&input.value()));
}

/// Boxes that were ticked before the app was there.
pub fn take_up(session: Session) {
    for label in Part::all(OPTIONS) {
        let ticked = label.one("input").is_some_and(|input| input.is_ticked());
        if let (true, Some((facet, option))) = (ticked, option(&label)) {
            session.choose(facet, option, true);
        }
    }
}

pub fn keep(session: Session) {
    // Each with what it shows: an answer changes few of them, and asking the page costs as much
    // as telling it.
    let labels: Vec<_> = Part::all(OPTIONS)
        .into_iter()
        .filter_map(|label| {
            let (facet, option) = option(&label)?;
            Some((label, facet, option, Cell::new(None)))
        })
        .collect();
    // One effect for all: one for each of some 140 options cost more than the answer.
    live::show(Part::first(".facets"), move |_| {
        session.with_counts(|counts| {
            session.with_query(|query| {
                for (label, facet, option, shown) in &labels {
                    let (count, on) = (counts.count(*facet, *option), query.has(*facet, *option));
                    if shown.replace(Some((count, on))) != Some((count, on)) {
                        choice::show(label, count, on);
                    }
                }
            });
        });
    });
    for facet in Facet::ALL {
        let Some(box_of) = Part::first(&format!("[data-box={}]", facet.key())) else {
            continue;
        };
        let chosen = move || session.with_query(|query| query.options(facet).count());
        // What is chosen is not hidden from who arrives.
        if session.query_untracked(|query| query.options(facet).next().is_some()) {
            box_of.set("open", Some(""));
        }
        live::say(box_of.one(".chosen"), move || {
            Some(chosen())
                .filter(|&chosen| chosen > 0)
                .map_or_else(String::new, session.words.explore().chosen_in_facet)
        });
    }
    live::show(Part::first(".switch"), move |switch| {
        let on = session.with_query(|query| query.all_districts);
        let of_use = session.with_query(|query| query.options(Facet::District).next().is_some());
        let added = session.with_counts(|counts| counts.all_districts);
        if let Some(input) = switch.one("input") {
            input.tick(on);
            input.set_flag("disabled", !of_use && !on);
        }
        if let Some(count) = switch.one(".count") {
            let added = of_use.then(|| (session.words.explore().added)(added));
            count.say(&added.unwrap_or_default());
        }
    });
    live::say(Part::by_id("open-filters"), move || {
        (session.words.explore().open_filters)(session.with_query(explore::Query::filters))
    });
    live::say(Part::first("[data-show-hits]"), move || {
        (session.words.explore().show_hits)(session.total())
    });
}

/// Hides the bodies of whose names none has this in it.
fn find_agencies(typed: &str) {
    let needle = fold(typed);
    let agencies = &data::corpus().agencies;
    let is_meant = |label: &Part| {
        let agency = option(label).and_then(|(_, at)| agencies.get(at));
        agency.is_some_and(|agency| {
            let mut names = agency.aliases.iter().chain([&agency.name]);
            names.any(|name| fold(name).contains(&needle))
        })
    };
    let Some(box_of) = Part::first("[data-box=agency]") else {
        return;
    };
    let mut any = false;
    for list in box_of.parts("fieldset") {
        let mut some = false;
        for line in list.parts("li") {
            let shown = line.one(OPTIONS).is_some_and(|label| is_meant(&label));
            line.hide(!shown);
            some |= shown;
        }
        list.hide(!some);
        any |= some;
    }
    if let Some(none) = box_of.one("[data-no-agency]") {
        none.hide(any);
    }
}
