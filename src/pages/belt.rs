//! `/belts/<id>/`: an industrial belt, its own paragraph first.

use super::brief::{Brief, BriefPage};
use super::park::{by_closeness, own_paragraph};
use crate::{
    components::{Fact, FactList},
    data,
    routes::Route,
    session::Session,
};
use corpus::{Belt, BeltIx};
use explore::Facet;
use leptos::prelude::*;

pub fn page(session: Session, at: BeltIx, belt: &'static Belt<'static>) -> AnyView {
    let words = session.words;
    let districts = (!belt.districts.is_empty()).then(|| {
        let links = belt
            .districts
            .iter()
            .filter_map(|mention| Some((mention, data::district(mention.of)?)))
            .map(|(mention, district)| {
                view! {
                    <li>
                        <a href=session.link(Route::District(mention.of))>{district.name}</a>
                        <q>{mention.quote}</q>
                    </li>
                }
            })
            .collect_view();
        let open = belt
            .open_ended
            .then(|| view! { <p class="hint">{words.places.belt_open}</p> });
        view! { <ul class="quoted-list">{links}</ul>{open} }.into_any()
    });
    let products = (!belt.products.is_empty()).then(|| {
        let items = belt
            .products
            .iter()
            .map(|product| view! { <li>{product.name}</li> })
            .collect_view();
        view! { <ul class="tag-list">{items}</ul> }.into_any()
    });
    let facts = vec![
        Fact {
            name: words.places.belt_districts,
            value: districts,
            quote: None,
        },
        Fact {
            name: words.places.products,
            value: products,
            quote: None,
        },
    ];
    let brief = Brief {
        kind: words.places.belt,
        name: belt.name,
        above: Vec::new(),
        facet: Facet::Belt,
        option: at.at(),
        lead: None,
        background: Vec::new(),
        facts: Some(
            view! { {own_paragraph(session, belt.clause)}<FactList session facts/> }.into_any(),
        ),
        groups: by_closeness(session, belt.clause, |clause| {
            clause
                .belts
                .iter()
                .filter(|it| it.of == at)
                .map(|it| (it.grade, it.quote))
                .collect()
        }),
    };
    view! { <BriefPage session brief/> }.into_any()
}
