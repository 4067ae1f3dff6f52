//! Nothing found: which condition to drop and what that would give, and what no
//! text states anyway.

use super::chips::{conditions, name, without};
use crate::{data, session::Session};
use explore::Query;
use leptos::prelude::*;

#[component]
pub fn Empty(session: Session, query: Query) -> impl IntoView {
    let words = &session.words.explore;
    let mut offers: Vec<(String, Query, usize)> = conditions(&query)
        .into_iter()
        .map(|condition| {
            let rest = without(&query, condition);
            let hits = data::engine().answer(&rest).hits.len();
            (name(session, &query, condition), rest, hits)
        })
        .filter(|(_, _, hits)| *hits > 0)
        .collect();
    offers.sort_by_key(|(_, _, hits)| std::cmp::Reverse(*hits));
    let lead = (!offers.is_empty()).then(|| view! { <p>{words.none_drop}</p> });
    let offers = offers
        .into_iter()
        .map(|(name, rest, hits)| {
            view! {
                <li>
                    <button type="button" class="button-quiet" on:click=move |_| session.set_query(rest.clone())>
                        {(words.drop_chip)(&name)}
                    </button>
                    <span class="count">{(words.none_would)(hits)}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="empty">
            <h3>{words.none_title}</h3>
            {lead}
            <ul class="offers">{offers}</ul>
            <p>
                <button type="button" class="button" on:click=move |_| session.clear()>{words.clear_all}</button>
            </p>
            <p class="hint">{words.none_not_stated}</p>
        </div>
    }
}
