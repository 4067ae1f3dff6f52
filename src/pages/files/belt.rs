//! `/belts/<id>/`: an industrial belt, its own paragraph first.

use super::brief::{Brief, BriefPage};
use super::park::{by_closeness, own_paragraph};
use crate::{
    components::{Fact, FactList, Value, labels, said},
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
                        <a href=session.link(Route::District(mention.of))>{labels::name(words, district)}</a>
                        {said(session, mention.quote)}
                    </li>
                }
            })
            .collect_view();
        let open = belt
            .open_ended
            .then(|| view! { <p class="hint">{words.places().belt_open}</p> });
        view! { <ul class="quoted-list">{links}</ul>{open} }.into_any()
    });
    let products = (!belt.products.is_empty()).then(|| {
        let items = belt
            .products
            .iter()
            .map(|product| view! { <li lang=words.official()>{product.name}</li> })
            .collect_view();
        view! { <ul class="tag-list">{items}</ul> }.into_any()
    });
    let facts = vec![
        Fact {
            name: words.places().belt_districts,
            value: districts.map(Value::View),
            quote: None,
        },
        Fact {
            name: words.places().products,
            value: products.map(Value::View),
            quote: None,
        },
    ];
    let own = belt.kind.has_paragraph().then_some(belt.clause);
    let brief = Brief {
        kind: words.places().belt,
        names: labels::Named::names(belt),
        facet: Facet::Belt,
        option: at.at(),
        lead: None,
        background: Vec::new(),
        facts: Some(match own {
            Some(clause) => {
                view! { {own_paragraph(session, clause)}<FactList session facts/> }.into_any()
            }
            None => naming(session, belt),
        }),
        groups: by_closeness(session, own, |clause| {
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

/// Of a cluster or base, which have no paragraph: the words that name it.
fn naming(session: Session, belt: &'static Belt<'static>) -> AnyView {
    let words = session.words;
    view! {
        <p class="notice">{(words.places().belt_named)(belt.kind)}</p>
        <blockquote>
            <p lang=words.official()>{belt.quote}</p>
            <a href=session.link(Route::Clause(belt.clause))>{words.places().belt_named_in}</a>
        </blockquote>
    }
    .into_any()
}
