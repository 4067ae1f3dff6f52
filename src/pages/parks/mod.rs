//! `/parks/`: the parks side by side, criterion after criterion. On narrow screens
//! one column at a time, with its name above.

mod area;
mod cell;

use crate::{
    components::{Crumbs, DraftBanner, Dropped, InTurn, facts::criteria, labels},
    data,
    routes::Route,
    session::Session,
};
use area::Areas;
use cell::{Cell, PlaceCell};
use corpus::{CriterionIx, ParkIx};
use explore::fit::{differ, facts_on, stated};
use leptos::prelude::*;

#[component]
pub fn ParksPage(session: Session) -> impl IntoView {
    let words = &session.words.parks;
    let parks = &data::corpus().parks;
    let source = parks
        .first()
        .and_then(|park| data::clause(park.clause))
        .and_then(|it| data::document(it.document));
    let banner = source.map(|document| view! { <DraftBanner session document/> });
    view! {
        <div class="reading parks">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{words.title}</h1>
                <p class="lead-line">{words.lead}</p>
                <p><a class="action" href=session.link(Route::Fit)>{words.to_fit}</a></p>
                <p class="hint">{session.words.parks.not_in_texts}</p>
            </header>
            {parks.is_empty().then(|| view! { <p class="notice">{words.none}</p> })}
            {banner}
            <Dropped session/>
            <Chooser session/>
            <InTurn session step=1><Comparison session/></InTurn>
            <InTurn session step=2><Areas session/></InTurn>
        </div>
    }
}

/// Which parks, and whether only what differs.
#[component]
fn Chooser(session: Session) -> impl IntoView {
    let words = &session.words.parks;
    let boxes = data::corpus()
        .parks
        .iter()
        .enumerate()
        .map(|(at, park)| {
            let on = move || session.with_pick(|pick| pick.has(at));
            let fixed = move || session.with_pick(|pick| !pick.may_toggle(data::corpus(), at));
            view! {
                <li>
                    <label>
                        <input type="checkbox" prop:checked=on checked disabled=fixed on:change=move |_| session.toggle_park(at)/>
                        <span>{labels::name(session.words, park)}</span>
                    </label>
                </li>
            }
        })
        .collect_view();
    let only = move || session.with_pick(|pick| pick.differences_only);
    view! {
        <form class="chooser needs-app">
            <fieldset>
                <legend>{words.choose}" "<span class="hint">{words.choose_hint}</span></legend>
                <ul class="choices">{boxes}</ul>
            </fieldset>
            <label class="choice-alone">
                <input type="checkbox" prop:checked=only on:change=move |_| session.set_differences_only(!only())/>
                <span>{words.differences_only}</span>
            </label>
        </form>
    }
}

#[component]
fn Comparison(session: Session) -> impl IntoView {
    let step = RwSignal::new(0_usize);
    move || {
        let corpus = data::corpus();
        let parks = session.with_pick(|pick| pick.parks(corpus));
        let only = session.with_pick(|pick| pick.differences_only);
        let shown = parks.len();
        step.update(|step| *step = (*step).min(shown.saturating_sub(1)));
        let rows: Vec<(CriterionIx, _)> = criteria()
            .filter(|(at, _)| !only || differ(corpus, &parks, *at))
            .collect();
        let hidden = corpus.fit.criteria.len() - rows.len();
        let rows = rows
            .into_iter()
            .map(|(at, criterion)| {
                row(
                    session,
                    &parks,
                    step,
                    at,
                    labels::name(session.words, criterion),
                )
            })
            .collect_view();
        let heads = head(session, &parks, step);
        let place = parks.iter().enumerate().map(|(column, &park)| {
            view! { <td class:here=move || step.get() == column data-label=park_name(session, park)><PlaceCell session park/></td> }
        });
        let place = view! {
            <tr>
                <th scope="row"><span class="criterion">{session.words.parks.place}</span></th>
                {place.collect_view()}
            </tr>
        };
        let words = &session.words.parks;
        view! {
            <Stepper session step shown/>
            <table class="compare">
                <caption class="vh">{words.table}</caption>
                {heads}
                <tbody>{rows}{place}</tbody>
            </table>
            {(hidden > 0).then(|| view! { <p class="hint">{(words.hidden_rows)(hidden)}</p> })}
        }
    }
}

fn park_name(session: Session, park: ParkIx) -> &'static str {
    data::park(park)
        .map(|it| labels::name(session.words, it))
        .unwrap_or_default()
}

fn head(session: Session, parks: &[ParkIx], step: RwSignal<usize>) -> impl IntoView + use<> {
    let words = &session.words.parks;
    let total = data::corpus().fit.criteria.len();
    let heads = parks
        .iter()
        .enumerate()
        .map(|(column, &park)| {
            let count = stated(data::corpus(), park);
            view! {
                <th scope="col" class:here=move || step.get() == column>
                    <a href=session.link(Route::Park(park))>{park_name(session, park)}</a>
                    <span class="count">{(words.stated)(count, total)}</span>
                </th>
            }
        })
        .collect_view();
    view! { <thead><tr><th scope="col">{words.criterion}</th>{heads}</tr></thead> }
}

fn row(
    session: Session,
    parks: &[ParkIx],
    step: RwSignal<usize>,
    criterion: CriterionIx,
    name: &'static str,
) -> impl IntoView + use<> {
    let corpus = data::corpus();
    let words = &session.words.parks;
    let silent = parks
        .iter()
        .all(|&park| facts_on(corpus, park, criterion).is_empty());
    let note = match (differ(corpus, parks, criterion), silent) {
        (true, _) => words.differs,
        (false, true) => words.all_silent,
        (false, false) => words.same,
    };
    let cells = parks
        .iter()
        .enumerate()
        .map(|(column, &park)| {
            view! {
                <td class:here=move || step.get() == column data-label=park_name(session, park)>
                    <Cell session park criterion/>
                </td>
            }
        })
        .collect_view();
    view! {
        <tr>
            <th scope="row">
                <span class="criterion">{name}</span>
                <span class="line-note">{note}</span>
            </th>
            {cells}
        </tr>
    }
}

/// Narrow screens: from one column to the next.
#[component]
fn Stepper(session: Session, step: RwSignal<usize>, shown: usize) -> impl IntoView {
    let words = &session.words.parks;
    let name = move || {
        let parks = session.with_pick(|pick| pick.parks(data::corpus()));
        parks.get(step.get()).map(|&park| park_name(session, park))
    };
    // Not inside the tag, which `>=` would end.
    let at_last = move || step.get() + 1 >= shown;
    view! {
        <div class="stepper needs-app">
            <button
                type="button"
                class="button button-second"
                aria-label=words.previous
                disabled=move || step.get() == 0
                on:click=move |_| step.update(|step| *step = step.saturating_sub(1))
            >
                "‹"
            </button>
            <p aria-live="polite"><strong>{name}</strong>" "<span class="count">{move || (words.step)(step.get() + 1, shown)}</span></p>
            <button
                type="button"
                class="button button-second"
                aria-label=words.next
                disabled=at_last
                on:click=move |_| step.update(|step| *step += 1)
            >
                "›"
            </button>
        </div>
    }
}
