//! 示意图: one equal tile a district, no boundaries. The same state as the list
//! of districts beneath, which is the primary control. An operator's reviewed map stands
//! above it.

use super::{
    Closest,
    reviewed_map::ReviewedMap,
    spoken_grade,
    strips::{Groups, Zones},
};
use crate::{
    components::{GradeBadge, NoGradeBadge, grade_class, grade_sign, labels},
    data,
    session::Session,
};
use corpus::Grade;
use explore::Facet;
use leptos::prelude::*;

#[component]
pub fn DistrictMap(session: Session) -> impl IntoView {
    let words = session.words.filters();
    let districts = &data::corpus().districts;
    let closest = session.with_answer(Closest::of);
    // Read from the north-west; the first of them is where Tab arrives.
    let mut order: Vec<usize> = (0..districts.len()).collect();
    order.sort_by_key(|&at| districts.get(at).map(|district| district.tile));
    let first = order.first().copied();
    let tiles = order
        .into_iter()
        .map(|at| view! { <Tile session at grade=closest.grade(at) stop=first == Some(at)/> })
        .collect_view();
    let map = data::site().map.as_ref();
    view! {
        <div class="map">
            {map.map(|map| view! { <ReviewedMap session map closest=closest.clone()/> })}
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
}

#[component]
fn Tile(
    session: Session,
    at: usize,
    grade: Option<Grade>,
    /// Where Tab arrives.
    stop: bool,
) -> impl IntoView {
    let words = session.words;
    let district = data::district(at.into())?;
    let name = labels::name(words, district);
    let short = (words.filters().tile_name)(name);
    let group = district
        .group
        .map_or_else(String::new, |group| format!("g{}", group.0));
    let (row, column) = district.tile;
    // The name for the ear is the visible words with the rest between them.
    let rest = name.strip_prefix(short).unwrap_or_default();
    let count = session.count(Facet::District, at);
    Some(view! {
        <button
            type="button"
            class=format!("tile r{row} c{column} {group} {}", grade_class(grade))
            data-tile=district.code
            aria-pressed="false"
            aria-disabled=(count == 0).then_some("true")
            tabindex=if stop { "0" } else { "-1" }
        >
            <span class="tile-name">{short}</span>
            <span class="vh" data-rest=rest>{(words.explore().tile_grade)(rest, spoken_grade(words, grade))}</span>
            <span class="tile-count">
                <span class="sign" aria-hidden="true">{grade_sign(grade)}</span>
                <span data-number="">{count}</span>
                <span class="vh">{words.filters().tile_unit}</span>
            </span>
        </button>
    })
}
