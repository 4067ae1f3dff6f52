//! What a clause concerns: districts with grade and words; zones, belts, parks,
//! customs modes and themes where there are any.

use crate::{
    components::{ClosenessBadge, GradeBadge, labels, said},
    data,
    routes::Route,
    session::Session,
};
use corpus::{Clause, Grade};
use explore::Facet;
use leptos::prelude::*;

#[component]
pub fn Places(session: Session, clause: &'static Clause<'static>) -> impl IntoView {
    let words = session.words;
    let districts = districts(session, clause);
    let none = districts
        .is_empty()
        .then(|| view! { <p class="unstated">{words.reading().districts_none}</p> });
    let list = |facet: Facet, items: Vec<AnyView>| {
        let title = (words.terms().facet)(facet);
        (!items.is_empty()).then(|| view! { <h3>{title}</h3><ul class="quoted-list">{items}</ul> })
    };
    view! {
        <section>
            <h2>{words.reading().places}</h2>
            {none}
            {list(Facet::District, districts)}
            {list(Facet::Zone, zones(session, clause))}
            {list(Facet::Belt, belts(session, clause))}
            {list(Facet::Park, parks(session, clause))}
            {list(Facet::Mode, modes(session, clause))}
            {list(Facet::Theme, themes(session, clause))}
        </section>
    }
}

fn link(session: Session, route: Route, name: &'static str) -> impl IntoView {
    view! { <a href=session.link(route)>{name}</a> }
}

/// Districts named in one breath are one line: the same words, the same grade.
fn districts(session: Session, clause: &'static Clause<'static>) -> Vec<AnyView> {
    let words = session.words;
    let together = clause.districts.chunk_by(|a, b| {
        (a.grade, a.via, a.responsible, a.quote) == (b.grade, b.via, b.responsible, b.quote)
    });
    let named = together
        .filter_map(|mentions| Some((mentions, mentions.first()?)))
        .map(|(mentions, first)| {
            let via = first
                .via
                .and_then(data::group)
                .map(|group| (words.explore().via_group)(labels::name(words, group)));
            let role = first
                .responsible
                .then(|| words.reading().responsible.to_owned());
            let note = via
                .or(role)
                .map(|note| view! { <span class="line-note">{note}</span> });
            let names = mentions
                .iter()
                .filter_map(|it| {
                    Some((
                        Route::District(it.district),
                        labels::name(words, data::district(it.district)?),
                    ))
                })
                .map(|(route, name)| view! { <li>{link(session, route, name)}</li> })
                .collect_view();
            view! {
                <li>
                    <GradeBadge session grade=first.grade/>
                    <ul class="inline-list">{names}</ul>
                    {note}
                    {said(session, first.quote)}
                </li>
            }
            .into_any()
        });
    let all = clause.all_districts.map(|quote| {
        let name = words.reading().all_districts;
        view! { <li><GradeBadge session grade=Grade::All/><span>{name}</span>{said(session, quote)}</li> }
            .into_any()
    });
    named.chain(all).collect()
}

fn zones(session: Session, clause: &'static Clause<'static>) -> Vec<AnyView> {
    let mentions = clause
        .zones
        .iter()
        .filter_map(|it| Some((it, labels::name(session.words, data::zone(it.of)?))));
    mentions
        .map(|(it, name)| {
            view! { <li>{link(session, Route::Zone(it.of), name)}{said(session, it.quote)}</li> }
                .into_any()
        })
        .collect()
}

fn belts(session: Session, clause: &'static Clause<'static>) -> Vec<AnyView> {
    let mentions = clause
        .belts
        .iter()
        .filter_map(|it| Some((it, labels::name(session.words, data::belt(it.of)?))));
    mentions
        .map(|(it, name)| {
            let name = link(session, Route::Belt(it.of), name);
            view! { <li><ClosenessBadge session grade=it.grade/>{name}{said(session, it.quote)}</li> }
                .into_any()
        })
        .collect()
}

fn parks(session: Session, clause: &'static Clause<'static>) -> Vec<AnyView> {
    let mentions = clause
        .parks
        .iter()
        .filter_map(|it| Some((it, labels::name(session.words, data::park(it.of)?))));
    mentions
        .map(|(it, name)| {
            let name = link(session, Route::Park(it.of), name);
            view! { <li><ClosenessBadge session grade=it.grade/>{name}{said(session, it.quote)}</li> }
                .into_any()
        })
        .collect()
}

/// Modes have no page: the link chooses them on `/`.
fn modes(session: Session, clause: &'static Clause<'static>) -> Vec<AnyView> {
    let mentions = clause.modes.iter().filter_map(|it| {
        Some((
            it,
            labels::name(session.words, data::corpus().modes.get(it.of.at())?),
        ))
    });
    mentions
        .map(|(it, name)| {
            let href = session.filter_link(Facet::Mode, it.of.at());
            view! { <li><a href=href>{name}</a>{said(session, it.quote)}</li> }.into_any()
        })
        .collect()
}

/// Themes have no page: the link chooses them on `/`.
fn themes(session: Session, clause: &'static Clause<'static>) -> Vec<AnyView> {
    let words = session.words;
    let mentions = clause.themes.iter().filter_map(|it| {
        Some((
            it,
            labels::name(session.words, data::corpus().themes.get(it.of.at())?),
        ))
    });
    mentions
        .map(|(it, name)| {
            let href = session.filter_link(Facet::Theme, it.of.at());
            let terms = (words.reading().terms)(&it.terms.join(words.terms().list_comma));
            view! { <li><a href=href>{name}</a><span class="line-note" lang=words.lang_of(&terms)>{terms.clone()}</span></li> }
                .into_any()
        })
        .collect()
}
