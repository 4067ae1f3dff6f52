//! The schematic, the strips below it, and a reviewed map above it: the same state as the
//! lists of districts and zones.

use crate::{
    browser::{
        focus,
        part::{self, Part},
    },
    components::{
        labels,
        markup::{grade_class, grade_sign},
    },
    data,
    islands::live,
    pages::explore::{Closest, Step, members, neighbour, spoken_grade},
    session::Session,
};
use corpus::Grade;
use explore::Facet;
use leptos::prelude::*;
use std::cell::Cell;

const TILES: &str = "[data-tile]";
const OUTLINES: &str = "[data-outline]";
const GRADES: [Option<Grade>; 4] = [
    Some(Grade::Named),
    Some(Grade::Group),
    Some(Grade::All),
    None,
];

/// The district with this 行政区划代码.
fn district(code: &str) -> Option<usize> {
    Facet::District.option(data::corpus(), code)
}

pub fn listen(session: Session) {
    let press = move |code: &str| {
        if let Some(at) = district(code)
            && !Face::of(session, at).is_idle()
        {
            session.toggle(Facet::District, at);
        }
    };
    part::on("click", TILES, move |tile| {
        press(&tile.attribute("data-tile"))
    });
    part::on("click", OUTLINES, move |outline| {
        press(&outline.attribute("data-outline"))
    });
    part::on("focusin", TILES, stop_at);
    part::on_key(TILES, |tile, key| {
        let (Some(step), Some(at)) = (Step::of_key(key), district(&tile.attribute("data-tile")))
        else {
            return false;
        };
        let districts = &data::corpus().districts;
        let tiles: Vec<(u8, u8)> = districts.iter().map(|district| district.tile).collect();
        if let Some(next) = districts.get(neighbour(&tiles, at, step)) {
            focus::first(&format!("[data-tile=\"{}\"]", next.code));
        }
        true
    });
    part::on("click", "[data-group]", move |button| {
        if let Ok(group) = button.attribute("data-group").parse() {
            session.toggle_all(Facet::District, &members(group));
        }
    });
    part::on("click", "[data-zone]", move |button| {
        if let Ok(zone) = button.attribute("data-zone").parse() {
            session.toggle(Facet::Zone, zone);
        }
    });
}

/// The whole schematic is one stop on the way of Tab: where the reader was last.
fn stop_at(tile: &Part) {
    for other in Part::all(TILES) {
        other.set("tabindex", Some(if other == *tile { "0" } else { "-1" }));
    }
}

/// What a district shows of the answer, apart from its grade.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Face {
    count: usize,
    on: bool,
}

impl Face {
    fn of(session: Session, at: usize) -> Self {
        Self {
            count: session.count(Facet::District, at),
            on: session.has(Facet::District, at),
        }
    }

    /// Nothing to choose, and nothing to give up.
    const fn is_idle(self) -> bool {
        self.count == 0 && !self.on
    }
}

pub fn keep(session: Session) {
    let closest = Memo::new(move |_| session.with_citywide(Closest::of));
    let by_code = |selector: &str, name: &str| -> Vec<_> {
        let parts = Part::all(selector).into_iter();
        parts
            .filter_map(|part| {
                let at = district(&part.attribute(name))?;
                // With what it shows.
                Some((part, at, Cell::new(None)))
            })
            .collect()
    };
    let (tiles, outlines) = (
        by_code(TILES, "data-tile"),
        by_code(OUTLINES, "data-outline"),
    );
    live::show(Part::first(".map"), move |map| {
        closest.with(|closest| {
            let another = |at: usize, shown: &Cell<Option<(Face, Option<Grade>)>>| {
                let face = (Face::of(session, at), closest.grade(at));
                (shown.replace(Some(face)) != Some(face)).then_some(face)
            };
            for (tile, at, shown) in &tiles {
                if let Some((face, grade)) = another(*at, shown) {
                    show_tile(session, tile, face, grade);
                }
            }
            for (outline, at, shown) in &outlines {
                if let Some((_, grade)) = another(*at, shown) {
                    show_outline(session, outline, *at, grade);
                }
            }
        });
        for button in map.parts("[data-group]") {
            let group = button.attribute("data-group").parse().ok();
            let members = group.map(members).unwrap_or_default();
            let all = members.iter().all(|&at| session.has(Facet::District, at));
            button.set_state("aria-pressed", all);
        }
        for button in map.parts("[data-zone]") {
            let Ok(at) = button.attribute("data-zone").parse() else {
                continue;
            };
            let (count, on) = (session.count(Facet::Zone, at), session.has(Facet::Zone, at));
            button.set_state("aria-pressed", on);
            button.set_flag("disabled", count == 0 && !on);
            tell(&button, ".count", &count.to_string());
        }
    });
}

fn show_tile(session: Session, tile: &Part, face: Face, grade: Option<Grade>) {
    for one in GRADES {
        tile.set_class(grade_class(one), one == grade);
    }
    tile.set_state("aria-pressed", face.on);
    tile.set("aria-disabled", face.is_idle().then_some("true"));
    if let Some(rest) = tile.one("[data-rest]") {
        let grade = spoken_grade(session.words, grade);
        rest.say(&(session.words.explore().tile_grade)(
            &rest.attribute("data-rest"),
            grade,
        ));
    }
    tell(tile, ".sign", grade_sign(grade));
    tell(tile, "[data-number]", &face.count.to_string());
}

fn show_outline(session: Session, outline: &Part, at: usize, grade: Option<Grade>) {
    for one in GRADES {
        outline.set_class(grade_class(one), one == grade);
    }
    outline.set_class("chosen", session.has(Facet::District, at));
    outline.set(
        "fill",
        (grade == Some(Grade::Group)).then_some("url(#map-group)"),
    );
    let name = data::district(at.into()).map_or("", |it| labels::name(session.words, it));
    let (colon, grade) = (
        session.words.terms().colon,
        spoken_grade(session.words, grade),
    );
    tell(outline, "title", &format!("{name}{colon}{grade}"));
}

fn tell(around: &Part, selector: &str, words: &str) {
    if let Some(part) = around.one(selector) {
        part.say(words);
    }
}
