//! The matrix: how many clauses name both bodies. Shade and number say the same.

use crate::{components::labels, data, session::Session};
use corpus::AgencyIx;
use explore::Pairs;
use leptos::prelude::*;

/// Bodies that act with nobody are left out of the picture.
#[component]
pub fn Matrix(session: Session, pairs: Pairs) -> impl IntoView {
    let words = session.words.places();
    let mut bodies: Vec<AgencyIx> = pairs
        .keys()
        .flat_map(|&(one, other)| [one, other])
        .collect();
    bodies.sort_unstable();
    bodies.dedup();
    let name = |at: AgencyIx| data::agency(at).map(|agency| labels::name(session.words, agency));
    let heads = bodies
        .iter()
        .map(|&at| view! { <th scope="col"><span>{name(at)}</span></th> })
        .collect_view();
    let rows = bodies
        .iter()
        .map(|&one| {
            let cells = bodies
                .iter()
                .map(|&other| {
                    let together = pairs
                        .get(&(one.min(other), one.max(other)))
                        .map_or(0, Vec::len);
                    let class = match together {
                        0 => "",
                        1 => "few",
                        2..=4 => "some",
                        _ => "many",
                    };
                    let number = (together > 0).then_some(together);
                    view! { <td class=class>{number}</td> }
                })
                .collect_view();
            view! { <tr><th scope="row">{name(one)}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="matrix-frame" role="region" aria-labelledby="matrix" tabindex="0">
            <table class="matrix">
                <caption class="vh">{words.matrix}</caption>
                <thead><tr><td></td>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
