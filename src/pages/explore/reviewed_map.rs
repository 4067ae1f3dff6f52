//! A real map, where the operator has one that was reviewed: the same state as the
//! tiles and the list, by pointer alone. It may be shown only with its number.

use super::{Closest, spoken_grade};
use crate::{
    components::{grade_class, labels},
    data,
    session::Session,
};
use corpus::{DistrictIx, Grade, ReviewedMap};
use leptos::prelude::*;

/// About how wide it is shown.
const PIXELS: f64 = 400.0;

#[component]
pub fn ReviewedMap(
    session: Session,
    map: &'static ReviewedMap<'static>,
    closest: Closest,
) -> impl IntoView {
    let words = session.words.filters();
    let [left, top, width, height] = map.view_box;
    // Hatched as densely whatever the map's units are.
    let scale = format!("scale({})", f64::from(width) / PIXELS);
    let outlines = map
        .outlines
        .iter()
        .map(|&(district, path)| {
            let grade = closest.grade(district.at());
            view! { <Outline session district path grade/> }
        })
        .collect_view();
    view! {
        <figure class="reviewed-map">
            <svg viewBox=format!("{left} {top} {width} {height}") aria-hidden="true" focusable="false">
                <defs>
                    <pattern id="map-group" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform=scale>
                        <path class="hatch" d="M0 8L8 0M-2 2L2 -2M6 10L10 6"/>
                    </pattern>
                </defs>
                {outlines}
            </svg>
            <figcaption>{(words.map_number)(map.number)}</figcaption>
        </figure>
    }
}

#[component]
fn Outline(
    session: Session,
    district: DistrictIx,
    path: &'static str,
    grade: Option<Grade>,
) -> impl IntoView {
    let words = session.words;
    let district = data::district(district)?;
    let name = labels::name(words, district);
    // A pattern is named by an attribute: in a style sheet its address would be the
    // sheet's own.
    let fill = (grade == Some(Grade::Group)).then_some("url(#map-group)");
    Some(view! {
        <path class=format!("outline {}", grade_class(grade)) data-outline=district.code d=path fill=fill>
            <title>{format!("{name}{}{}", words.terms().colon, spoken_grade(words, grade))}</title>
        </path>
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{routes::Route, words::ZH};

    #[test]
    fn the_map_stands_there_with_its_number_and_every_outline_knows_its_district() {
        let districts = data::corpus().districts.len();
        let map: &'static ReviewedMap<'static> = Box::leak(Box::new(corpus::ReviewedMap {
            number: "GS(2026)000",
            view_box: [0, 0, 160, 10],
            outlines: (0..districts)
                .map(|at| (at.into(), "M0 0L10 0L10 10Z"))
                .collect(),
        }));
        let html = Owner::new().with(|| {
            let session = Session::on(&ZH, Route::Explore);
            let closest = Closest::all(Grade::Group);
            view! { <ReviewedMap session map closest/> }.to_html()
        });
        assert!(html.contains("GS(2026)000"), "{html}");
        assert_eq!(html.matches("url(#map-group)").count(), districts);
        for district in &data::corpus().districts {
            assert!(html.contains(&format!("data-outline=\"{}\"", district.code)));
            assert!(html.contains(&format!("<title>{}", district.name)));
        }
    }
}
