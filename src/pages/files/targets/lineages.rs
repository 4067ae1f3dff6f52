//! 目标脉络: targets about the same kind of thing, side by side and never equated,
//! with the sentence that comes nearest to a result beside them.

use crate::{
    components::{ClauseLink, DocumentTag, said},
    data,
    session::Session,
};
use corpus::{Lineage, Sentence, Target};
use leptos::prelude::*;

#[component]
pub fn Lineages(session: Session) -> impl IntoView {
    let words = session.words.ledgers();
    let lineages = &data::corpus().lineages;
    let items = lineages
        .iter()
        .map(|lineage| one(session, lineage))
        .collect_view();
    (!lineages.is_empty()).then(|| {
        view! {
            <section aria-labelledby="lineages">
                <h2 id="lineages">{words.lineages}</h2>
                <p class="hint">{words.lineages_note}</p>
                {items}
            </section>
        }
        .into_any()
    })
}

fn one(session: Session, lineage: &'static Lineage<'static>) -> AnyView {
    let words = session.words;
    let targets = lineage
        .targets
        .iter()
        .filter_map(|at| data::corpus().targets.get(at.at()))
        .filter_map(|target| column(session, target))
        .collect_view();
    let near = lineage
        .near
        .iter()
        .filter_map(|sentence| beside(session, sentence))
        .collect_view();
    let near = (!lineage.near.is_empty())
        .then(|| view! { <p class="line-note">{words.ledgers().near}</p><ul class="quoted-list">{near}</ul> });
    view! {
        <h3>{words.name(lineage.name, lineage.name_en)}</h3>
        <ul class="side-by-side">{targets}</ul>
        {near}
    }
    .into_any()
}

fn column(session: Session, target: &'static Target<'static>) -> Option<AnyView> {
    let words = session.words;
    let clause = data::clause(target.clause)?;
    let document = data::document(clause.document)?;
    let deadline = target.deadline.map_or_else(
        || words.terms().not_stated.to_owned(),
        |deadline| (words.terms().date)(deadline.value),
    );
    Some(
        view! {
            <li>
                <p><strong lang=words.official()>{target.amount}</strong></p>
                <p lang=words.official()>{target.subject}</p>
                <p class="line-note">{words.ledgers().deadline}{words.terms().colon}{deadline}</p>
                <p class="line-meta"><DocumentTag session document/></p>
                <p>{said(session, target.quote)}</p>
                <p class="line-meta"><ClauseLink session at=target.clause clause/></p>
            </li>
        }
        .into_any(),
    )
}

fn beside(session: Session, sentence: &Sentence<'static>) -> Option<impl IntoView + use<>> {
    let (at, clause) = (sentence.clause, data::clause(sentence.clause)?);
    Some(view! { <li>{said(session, sentence.quote)}<ClauseLink session at clause/></li> })
}
