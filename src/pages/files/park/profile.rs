//! What a park's page says beside its paragraph: criterion by criterion, and apart
//! from that what its region and the whole city are told.

use crate::{
    components::{
        ClauseList, Fact, FactList, Line, UnitLinks, Value,
        facts::{criteria, region_of},
        labels, quotes, said,
    },
    data,
    routes::Route,
    session::Session,
};
use corpus::{Kind, Park, ParkIx};
use explore::fit::{facts_on, stated};
use leptos::prelude::*;

/// Every criterion, 原文未载明 where its paragraph is silent.
pub fn facts(session: Session, at: ParkIx, park: &'static Park<'static>) -> AnyView {
    let words = session.words.parks();
    let corpus = data::corpus();
    let lines = criteria().map(|(criterion, entry)| {
        let facts = facts_on(corpus, at, criterion);
        let quotes = quotes(session, &facts).into_iter();
        let quotes: Vec<_> = quotes.map(|quote| view! { <li>{quote}</li> }).collect();
        let value =
            (!facts.is_empty()).then(|| view! { <ul class="cell-quotes">{quotes}</ul> }.into_any());
        Fact {
            name: labels::name(session.words, entry),
            value: value.map(Value::View),
            quote: None,
        }
    });
    let facts: Vec<Fact> = lines.collect();
    let count = (words.stated)(stated(corpus, at), facts.len());
    let compare = session.link(Route::Parks);
    view! {
        <section class="brief-group" data-park=park.id>
            <h2>{words.facts}<span class="count">{count}</span></h2>
            <p class="hint"><a href=compare>{words.to_comparison}</a></p>
            <FactList session facts/>
        </section>
    }
    .into_any()
}

/// The orientation of its region.
pub fn area(session: Session, park: &'static Park<'static>) -> Option<AnyView> {
    let words = session.words.parks();
    let mut lines: Vec<Line> = Vec::new();
    for fact in &park.area {
        if !lines.iter().any(|line| line.quote == Some(fact.quote)) {
            lines.push(Line {
                clause: fact.clause,
                quote: Some(fact.quote),
                note: None,
            });
        }
    }
    let region = labels::name(session.words, region_of(park)?);
    (!lines.is_empty()).then(|| {
        view! {
            <section class="brief-group">
                <h2>{words.area_title}<span class="count">{region}</span></h2>
                <p class="hint">{words.area_note}</p>
                <ClauseList session lines/>
            </section>
        }
        .into_any()
    })
}

/// Belts whose paragraphs name its district.
pub fn belts(session: Session, park: &'static Park<'static>) -> Option<AnyView> {
    let words = session.words.parks();
    let district = park.district?;
    let belts = data::corpus().belts.iter().enumerate();
    let items: Vec<_> = belts
        .filter_map(|(at, belt)| {
            let mention = belt.districts.iter().find(|it| it.of == district)?;
            let link = session.link(Route::Belt(at.into()));
            Some(view! { <li><a href=link>{labels::name(session.words, belt)}</a>{said(session, mention.quote)}</li> })
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="brief-group">
                <h2>{words.belts_title}</h2>
                <p class="hint">{words.belts_note}</p>
                <ul class="quoted-list">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// The clauses of its document that make bodies responsible for parks.
pub fn units(session: Session, park: &'static Park<'static>) -> Option<AnyView> {
    let words = session.words.parks();
    let corpus = data::corpus();
    let theme = corpus.fit.theme?;
    let document = data::clause(park.clause)?.document;
    let clauses = corpus.clauses.iter().enumerate();
    let items: Vec<_> = clauses
        .filter(|(_, it)| it.document == document && it.kind == Kind::Task)
        .filter(|(_, it)| it.themes.iter().any(|mention| mention.of == theme))
        .map(|(at, clause)| {
            let lines = vec![Line {
                clause: at.into(),
                quote: None,
                note: None,
            }];
            view! { <ClauseList session lines documents=false/><UnitLinks session agencies=clause.agencies()/> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="brief-group">
                <h2>{words.units_title}</h2>
                <p class="hint">{words.units_note}</p>
                {items}
            </section>
        }
        .into_any()
    })
}
