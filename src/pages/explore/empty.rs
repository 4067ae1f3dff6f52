//! Nothing found: which condition to drop and what that would give, and what no
//! text states anyway.

use super::chips::{asking, conditions, name, without};
use crate::{islands::act, session::Session};
use explore::Query;
use maud::{Markup, html};

pub fn empty(session: Session) -> Markup {
    // What could not be fetched may say it: then nothing is said of the texts.
    if session.total() == 0 && !session.is_incomplete() {
        session.with_query(|query| ways_on(session, query))
    } else {
        Markup::default()
    }
}

fn ways_on(session: Session, query: &Query) -> Markup {
    let words = session.words.explore();
    let hits_of = |query: &Query| session.hits_of(query).unwrap_or(0);
    let mut offers: Vec<(String, Query, usize)> = conditions(query)
        .into_iter()
        .map(|condition| {
            let rest = without(query, condition);
            let hits = hits_of(&rest);
            let name = (words.drop_chip)(&name(session, query, condition));
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
                let hits = hits_of(&part);
                ((session.words.search().try_part)(&clue.typed), part, hits)
            })
            .filter(|(_, _, hits)| *hits > 0)
            .collect()
    });
    let nowhere = session.with_answer(|answer| {
        let found = answer.found.as_ref();
        found.is_some_and(|found| found.matches.is_empty())
    });
    let title = if nowhere {
        session.words.search().no_answer
    } else {
        words.none_title
    };
    html! {
        div.empty {
            h3 { (title) }
            @if !offers.is_empty() {
                p { (words.none_drop) }
            }
            ul.offers {
                @for (name, rest, hits) in parts.iter().chain(&offers) {
                    li {
                        button.button-quiet type="button" data-act=(act::ASK) data-query=(asking(rest)) { (name) }
                        span.count { ((words.none_would)(*hits)) }
                    }
                }
            }
            p { button.button type="button" data-act=(act::CLEAR) { (words.clear_all) } }
            p.hint { (words.none_not_stated) }
        }
    }
}
