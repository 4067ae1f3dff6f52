//! 示意图: one equal tile a district, no boundaries. The same state as the list
//! of districts beneath, which is the primary control. An operator's reviewed map stands
//! above it.

use super::{
    reviewed_map::ReviewedMap,
    strips::{Groups, Zones},
    tiles::{Step, neighbour},
};
use crate::{
    browser,
    components::{GradeBadge, NoGradeBadge, grade_class, grade_sign, labels},
    data,
    session::Session,
};
use corpus::{ClauseIx, DistrictIx, Grade};
use explore::{Facet, grade_in_district};
use leptos::prelude::*;

#[component]
pub fn DistrictMap(session: Session) -> impl IntoView {
    let words = &session.words.explore;
    let districts = &data::corpus().districts;
    let grades = Memo::new(move |_| session.with_citywide(closest_grades));
    // Read from the north-west; the first of them is where Tab arrives.
    let mut order: Vec<usize> = (0..districts.len()).collect();
    order.sort_by_key(|&at| districts.get(at).map(|district| district.tile));
    let stop = RwSignal::new(order.first().copied().unwrap_or_default());
    let faces: Vec<RwSignal<Face>> = (0..districts.len())
        .map(|at| RwSignal::new(untrack(|| Face::of(session, at, grades))))
        .collect();
    let tiles = order
        .into_iter()
        .filter_map(|at| Some((at, *faces.get(at)?)))
        .map(|(at, face)| view! { <Tile session at stop face/> })
        .collect_view();
    // Only what changed is told to its tile.
    Effect::new(move |_| {
        for (at, face) in faces.iter().enumerate() {
            let now = Face::of(session, at, grades);
            if face.get_untracked() != now {
                face.set(now);
            }
        }
    });
    view! {
        <div class="map">
            {data::site().map.as_ref().map(|map| view! { <ReviewedMap session map grades/> })}
            <h3 id="map-title">{words.map_title}</h3>
            <div class="tiles" role="group" aria-labelledby="map-title" aria-describedby="map-keys">
                {tiles}
            </div>
            <p id="map-keys" class="vh">{words.map_keys}</p>
            <ul class="legend">
                {[Grade::Named, Grade::Group, Grade::All]
                    .map(|grade| view! { <li><GradeBadge session grade/></li> })
                    .collect_view()}
                <li><NoGradeBadge session/></li>
            </ul>
            <p class="hint">{words.map_note}</p>
            <Groups session/>
            <Zones session/>
        </div>
    }
    .into_any()
}

/// What a tile shows of the answer.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Face {
    grade: Option<Grade>,
    count: usize,
    on: bool,
}

impl Face {
    fn of(session: Session, at: usize, grades: Memo<Vec<Option<Grade>>>) -> Self {
        Self {
            grade: grades.with(|grades| grades.get(at).copied().flatten()),
            count: session.count(Facet::District, at),
            on: session.has(Facet::District, at),
        }
    }

    /// Nothing to choose, and nothing to give up.
    const fn idle(self) -> bool {
        self.count == 0 && !self.on
    }
}

#[component]
fn Tile(session: Session, at: usize, stop: RwSignal<usize>, face: RwSignal<Face>) -> impl IntoView {
    let words = session.words;
    let district = data::district(at.into())?;
    let name = labels::name(words, district);
    let short = (words.explore.tile_name)(name);
    let grade = move || face.get().grade;
    let group = district
        .group
        .map_or_else(String::new, |group| format!("g{}", group.0));
    let (row, column) = district.tile;
    // The name for the ear is the visible words with the rest between them.
    let rest = name.strip_prefix(short).unwrap_or_default();
    let spoken_grade = move || {
        (words.explore.tile_grade)(
            rest,
            grade().map_or(words.terms.no_grade, words.terms.grade),
        )
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let Some(step) = Step::of_key(&event.key()) else {
            return;
        };
        event.prevent_default();
        let tiles: Vec<(u8, u8)> = data::corpus()
            .districts
            .iter()
            .map(|district| district.tile)
            .collect();
        let next = neighbour(&tiles, at, step);
        stop.set(next);
        if let Some(next) = data::district(next.into()) {
            browser::focus::first(&format!("[data-tile=\"{}\"]", next.code));
        }
    };
    let on_click = move |_| {
        if !face.get_untracked().idle() {
            session.toggle(Facet::District, at);
        }
    };
    Some(
        view! {
            <button
                type="button"
                class=move || format!("tile r{row} c{column} {group} {}", grade_class(grade()))
                data-tile=district.code
                aria-pressed=move || face.get().on.to_string()
                aria-disabled=move || face.get().idle().then_some("true")
                tabindex=move || if stop.get() == at { "0" } else { "-1" }
                on:focus=move |_| stop.set(at)
                on:keydown=on_key
                on:click=on_click
            >
                <span class="tile-name">{short}</span>
                <span class="vh">{spoken_grade}</span>
                <span class="tile-count">
                    <span class="sign" aria-hidden="true">{move || grade_sign(grade())}</span>
                    {move || face.get().count}
                    <span class="vh">{words.explore.tile_unit}</span>
                </span>
            </button>
        }
        .into_any(),
    )
}

/// For each district, how closely the nearest of these clauses concerns it.
fn closest_grades(answer: &explore::Answer) -> Vec<Option<Grade>> {
    let clauses: Vec<ClauseIx> = answer
        .hits
        .iter()
        .flat_map(|hit| hit.also.iter().chain([&hit.clause]))
        .copied()
        .collect();
    let closest = |district: DistrictIx| {
        clauses
            .iter()
            .filter_map(|&at| grade_in_district(data::clause(at)?, district))
            .min()
    };
    (0..data::corpus().districts.len())
        .map(|at| closest(at.into()))
        .collect()
}
