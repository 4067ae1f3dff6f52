//! What applies besides: belts, the visitor's district, clauses for the whole
//! city, who is responsible, and what to ask a park in person.

use crate::{
    components::{
        labels,
        markup::{Line, clause_list, said, unit_links},
    },
    data,
    routes::Route,
    session::Session,
};
use corpus::Sentence;
use explore::fit::{Beyond, Promise, beyond};
use maud::{Markup, html};

/// So many clauses an answer shows at once; the rest can be opened.
const FIRST: usize = 4;

pub fn beyond_parks(session: Session) -> Markup {
    let found = session.with_answers(|answers| beyond(data::corpus(), answers));
    if found == Beyond::default() {
        return Markup::default();
    }
    let words = &session.words.parks().fit;
    let place = district(session).filter(|_| !found.place.is_empty());
    html! {
        section.beyond {
            h3 { (words.beyond) }
            p.hint { (words.beyond_note) }
            @if !found.belts.is_empty() {
                h4 { (words.belts) }
                ul.quoted-list {
                    @for &at in &found.belts {
                        @if let Some(belt) = data::belt(at) {
                            li {
                                a href=(session.link(Route::Belt(at))) { (labels::name(session.words, belt)) } " "
                                (said(session, belt.quote))
                            }
                        }
                    }
                }
            }
            @if let Some(name) = place {
                h4 { ((words.your_district)(name)) }
                (clauses(session, &found.place))
            }
            @for promise in &found.promises { (promises_of(session, promise)) }
            @if !found.agencies.is_empty() {
                h4 { (words.agencies) }
                p.hint { (words.agencies_note) }
                (unit_links(session, &found.agencies, usize::MAX))
            }
        }
    }
}

/// The first chosen place.
fn district(session: Session) -> Option<&'static str> {
    session.with_answers(|answers| {
        let choices = answers.iter().filter_map(|at| at.get(&data::corpus().fit));
        choices
            .filter_map(|it| data::district(it.district?))
            .map(|it| labels::name(session.words, it))
            .next()
    })
}

fn promises_of(session: Session, promise: &Promise<'static>) -> Markup {
    let words = &session.words.parks().fit;
    html! {
        @if let Some(choice) = promise.choice.get(&data::corpus().fit) {
            h4 { ((words.promises)(labels::name(session.words, choice))) }
            (clauses(session, &promise.sentences))
        }
    }
}

fn clauses(session: Session, sentences: &[Sentence<'static>]) -> Markup {
    let words = &session.words.parks().fit;
    let line = |sentence: &Sentence<'static>| Line {
        clause: sentence.clause,
        quote: Some(sentence.quote),
        note: None,
    };
    let lines: Vec<Line> = sentences.iter().map(line).collect();
    let (first, rest) = lines.split_at(lines.len().min(FIRST));
    html! {
        (clause_list(session, first, true))
        @if !rest.is_empty() {
            details {
                summary { ((words.more)(rest.len())) }
                (clause_list(session, rest, true))
            }
        }
    }
}
