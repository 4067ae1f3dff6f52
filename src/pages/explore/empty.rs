//! Nothing found: which condition to drop and what that would give, and what no
//! text states anyway.

use super::chips::{conditions, name, without};
use crate::session::Session;
use explore::Query;
use leptos::prelude::*;

#[component]
pub fn Empty(session: Session) -> impl IntoView {
    // What could not be fetched may say it: then nothing is said of the texts.
    let empty = move || session.total() == 0 && !session.is_incomplete();
    move || empty().then(|| ways_on(session, session.with_query(Query::clone)))
}

fn ways_on(session: Session, query: Query) -> impl IntoView + use<> {
    let words = session.words.explore();
    let mut offers: Vec<(String, Query, usize)> = conditions(&query)
        .into_iter()
        .map(|condition| {
            let rest = without(&query, condition);
            let hits = session.hits_of(&rest).unwrap_or(0);
            let name = (words.drop_chip)(&name(session, &query, condition));
            (name, rest, hits)
        })
        .filter(|(_, _, hits)| *hits > 0)
        .collect();
    offers.sort_by_key(|(_, _, hits)| std::cmp::Reverse(*hits));
    // Part of what was typed may find something where all of it does not.
    let parts: Vec<(String, Query, usize)> = session.with_answer(|answer| {
        let clues = answer.found.iter().flat_map(|found| &found.clues);
        clues
            .filter(|clue| !clue.unstated && clue.typed != query.text)
            .map(|clue| {
                let mut part = query.clone();
                part.text.clone_from(&clue.typed);
                let hits = session.hits_of(&part).unwrap_or(0);
                ((session.words.search().try_part)(&clue.typed), part, hits)
            })
            .filter(|(_, _, hits)| *hits > 0)
            .collect()
    });
    let nowhere = session.with_answer(|answer| {
        answer
            .found
            .as_ref()
            .is_some_and(|found| found.matches.is_empty())
    });
    let title = if nowhere {
        session.words.search().no_answer
    } else {
        words.none_title
    };
    let lead = (!offers.is_empty()).then(|| view! { <p>{words.none_drop}</p> });
    let offers = parts
        .into_iter()
        .chain(offers)
        .map(|(name, rest, hits)| {
            view! {
                <li>
                    <button type="button" class="button-quiet" on:click=move |_| session.set_query(rest.clone())>
                        {name}
                    </button>
                    <span class="count">{(words.none_would)(hits)}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="empty">
            <h3>{title}</h3>
            {lead}
            <ul class="offers">{offers}</ul>
            <p>
                <button type="button" class="button" on:click=move |_| session.clear()>{words.clear_all}</button>
            </p>
            <p class="hint">{words.none_not_stated}</p>
        </div>
    }
}
