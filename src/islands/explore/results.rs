//! The answer: its total, how it was understood, its hits, and what can be done with it.

use crate::{
    browser::{
        self,
        part::{self, Part},
        task, timer,
    },
    components::markup::dropped_parts,
    data,
    islands::{act, live},
    pages::explore::{
        answer_word, answered, chip_list, conditions, empty, hits, missing, more_hits, put_aside,
        shortlist, spoken, understood,
    },
    session::Session,
};
use corpus::{Clause, ClauseIx};
use explore::{Query, Sort};
use std::cell::RefCell;

const SORT: &str = ".sort select";

pub fn listen(session: Session) {
    part::on("change", SORT, move |select| {
        let value = select.value();
        if let Some(sort) = Sort::ALL.into_iter().find(|sort| sort.slug() == value) {
            session.set_sort(sort);
        }
    });
    part::on("click", "[data-act]", move |button| press(session, button));
}

/// What a button of the page does.
fn press(session: Session, button: &Part) {
    match button.attribute("data-act").as_str() {
        act::OPEN_FILTERS => session.open_panel(true),
        act::CLOSE_FILTERS => session.open_panel(false),
        act::CLEAR => {
            session.clear();
            if button.above(".chips, .empty").is_some() {
                focus_on_what_is_left();
            }
        }
        act::LIST => {
            if let Some(at) = clause(button) {
                let on = session.query_untracked(|query| query.is_listed(at));
                session.list(at, !on);
            }
        }
        act::UNLIST => {
            if let Some(at) = clause_of_id(&button.attribute("data-listed")) {
                session.list(at, false);
                // The next one has the focus; the last one leaves it to what is left.
                timer::after_render(|| {
                    let _ = browser::focus::trail().is_some()
                        || browser::focus::first("#shortlist")
                        || browser::focus::first("#results-title");
                });
            }
        }
        act::ASK => {
            let (query, _) = Query::parse(data::corpus(), &button.attribute("data-query"));
            session.set_query(query);
            focus_on_what_is_left();
        }
        act::MORE => session.list_more(),
        act::CSV => take(session, button, move |clauses| {
            let columns = &session.words.take().columns;
            let table = explore::take::csv(data::corpus(), clauses, columns, &note(session));
            browser::take::download("clauses.csv", "text/csv;charset=utf-8", &table);
        }),
        act::JSON => take(session, button, move |clauses| {
            let json = explore::take::json(data::corpus(), clauses, &note(session));
            browser::take::download("clauses.json", "application/json", &json);
        }),
        act::TRY_AGAIN => session.try_again(),
        _ => {}
    }
}

/// A button that is gone with what it was for does not keep the focus: the next thing to know
/// is what is left.
fn focus_on_what_is_left() {
    timer::after_render(|| {
        browser::focus::first("#results-title");
    });
}

/// The clause of the hit that a button stands in.
fn clause(button: &Part) -> Option<ClauseIx> {
    clause_of_id(&button.above("[data-clause]")?.attribute("data-clause"))
}

fn clause_of_id(id: &str) -> Option<ClauseIx> {
    let mut clauses = data::corpus().clauses.iter();
    clauses
        .position(|clause| clause.id == id)
        .map(ClauseIx::from)
}

/// Hands on the clauses that a button is for, once their words are there: all of them or none.
fn take(session: Session, button: &Part, with: impl FnOnce(&[&Clause<'static>]) + 'static) {
    let taken = taken(session, button);
    task::spawn(async move {
        if let Some(clauses) = session.clauses_with_words(taken).await {
            with(&clauses);
        }
    });
}

fn taken(session: Session, button: &Part) -> Vec<ClauseIx> {
    let of = button.above("[data-of]").map(|of| of.attribute("data-of"));
    if of.as_deref() == Some("shortlist") {
        put_aside(session)
    } else {
        answered(session)
    }
}

/// What stands below every file that is taken away.
fn note(session: Session) -> String {
    let words = session.words.take();
    let as_of = (words.as_of)(&data::corpus().as_of.to_string());
    let missing = if session.is_incomplete() {
        session.words.search().missing
    } else {
        ""
    };
    format!("{} {as_of}{missing}", words.prevails)
}

fn list() -> Option<Part> {
    Part::first("[data-results]")
}

/// The first answer, too, may have to be fetched: until it comes the page shows what it came with.
pub fn mark_waiting(session: Session) {
    live::show(list(), move |list| {
        list.set("aria-busy", session.is_waiting().then_some("true"));
    });
}

pub fn keep(session: Session) {
    let words = session.words.explore();
    live::show(Part::first(".total"), move |part| {
        let total = session.total();
        part.set("data-count", Some(&total.to_string()));
        part.say(&(words.total)(total));
    });
    live::say(Part::first(".results > [role=status]"), move || {
        let chosen = session.with_query(|query| spoken(session, query));
        (words.announce)(session.total(), &chosen)
    });
    live::show(Part::first(SORT), move |select| {
        select.fill(session.with_query(|query| query.sort).slug());
    });
    live::show(Part::first(".chips"), move |chips| {
        chips.hide(session.with_query(|query| conditions(query).is_empty()));
    });
    live::put("chips", move || chip_list(session));
    live::put("dropped", move || dropped_parts(session));
    live::put("missing", move || missing(session));
    live::put("understood", move || understood(session));
    live::put("shortlist", move || shortlist(session));
    live::put("more", move || more_hits(session));
    live::put("empty", move || empty(session));
    let list = list();
    live::show(list.clone(), move |list| {
        list.set("data-answer", Some(session.with_answer(answer_word)));
    });
    live::from_when(
        move || !session.asked().is_default() || session.was_extended(),
        move || keep_list(session, list),
    );
    live::show(Part::first(".results"), move |results| {
        session.with_query(|query| mark_listed(results, query));
    });
}

/// Another answer replaces the list; what it grows by is put behind it, also where it came with
/// the page.
fn keep_list(session: Session, list: Option<Part>) {
    let came = session.parts_that_came();
    let listed = RefCell::new(((came > 0).then(|| session.answer()).flatten(), came));
    live::show(list, move |list| {
        let (of, mut parts) = listed.take();
        let answer = session.answer();
        let another = answer != of;
        if another {
            parts = 0;
        }
        let mut markup = String::new();
        while let Some(part) = session.part(parts) {
            let hits = session.with_answer(|answer| hits(session, answer, part));
            markup += &hits.into_string();
            parts += 1;
        }
        if another {
            list.show(&markup);
            timer::after_paint(move || session.grow());
        } else {
            list.add(&markup);
        }
        listed.replace((answer, parts));
    });
}

/// Hits that came with the page know of no shortlist.
fn mark_listed(results: &Part, query: &Query) {
    let listed: Vec<&str> = query.listed_ids(data::corpus()).collect();
    for button in results.parts("[data-act=list]") {
        let hit = button.above("[data-clause]");
        let on = hit.is_some_and(|hit| listed.contains(&&*hit.attribute("data-clause")));
        button.set_state("aria-pressed", on);
    }
}
