//! 时间轴: when the commitments fall due, drawn from the data, and the same as a
//! table. A full dot is a target of an issued text, a ring one of a draft.

use crate::{components::ColumnHeads, data, session::Session};
use corpus::{Date, Status, Target};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Of the drawing, in its own units.
const WIDTH: f64 = 640.0;
const EDGE: f64 = 40.0;
const STEP: f64 = 18.0;
const RADIUS: f64 = 6.0;
/// Dots side by side on one deadline, so that a crowded year stays low.
const ABREAST: usize = 4;

/// The commitments of each deadline, drafts apart.
fn due(targets: &[&'static Target<'static>]) -> BTreeMap<Date, Vec<&'static Target<'static>>> {
    let mut due: BTreeMap<Date, Vec<_>> = BTreeMap::new();
    for &target in targets {
        if let Some(deadline) = target.deadline {
            due.entry(deadline.value).or_default().push(target);
        }
    }
    for targets in due.values_mut() {
        targets.sort_by_key(|target| is_draft(target));
    }
    due
}

fn is_draft(target: &Target<'_>) -> bool {
    data::clause(target.clause)
        .and_then(|clause| data::document(clause.document))
        .is_some_and(|document| document.status == Status::Draft)
}

/// A day as years: good enough to place a dot.
fn years(date: Date) -> f64 {
    f64::from(date.year()) + (f64::from(date.month()) - 1.0) / 12.0 + f64::from(date.day()) / 372.0
}

#[component]
pub fn Timeline(session: Session, targets: Vec<&'static Target<'static>>) -> impl IntoView {
    let words = session.words.ledgers();
    let due = due(&targets);
    let (first, last) = (
        due.keys().next().copied()?,
        due.keys().next_back().copied()?,
    );
    let as_of = data::corpus().as_of;
    let from = years(first.min(as_of)).floor();
    let to = years(last).ceil();
    let x = move |date: Date| EDGE + (years(date) - from) / (to - from) * (WIDTH - 2.0 * EDGE);
    let rows = due
        .values()
        .map(|targets| targets.len().div_ceil(ABREAST))
        .max()
        .unwrap_or(1);
    #[expect(clippy::cast_precision_loss, reason = "a handful of rows")]
    let ground = rows as f64 * STEP + 3.0 * STEP;
    let dots = due.iter().flat_map(|(&date, targets)| {
        let middle = x(date);
        targets.iter().enumerate().map(move |(at, target)| {
            #[expect(clippy::cast_precision_loss, reason = "a handful of dots")]
            let (column, row) = ((at % ABREAST) as f64, (at / ABREAST) as f64);
            let cx = middle + (column - 1.5) * STEP;
            let cy = ground - STEP * (row + 0.75);
            let class = if is_draft(target) { "due-draft" } else { "due" };
            view! { <circle class=class cx=cx.to_string() cy=cy.to_string() r=RADIUS.to_string()></circle> }
        })
    });
    let dots = dots.collect_view();
    let labels = due
        .keys()
        .map(|&date| {
            let (x, y) = (x(date).to_string(), (ground + STEP * 1.2).to_string());
            view! { <text x=x y=y text-anchor="middle">{date.year().to_string()}</text> }
        })
        .collect_view();
    let now = x(as_of).clamp(EDGE, WIDTH - EDGE).to_string();
    let table = due
        .iter()
        .map(|(&date, targets)| {
            let names = targets
                .iter()
                .map(|target| {
                    let link = format!("#{}", super::anchor(target));
                    let draft = is_draft(target)
                        .then(|| view! { " " <strong class="tag tag-draft">{session.words.terms().draft}</strong> });
                    view! {
                        <li>
                            <a href=link lang=session.words.official()>{target.subject}" "{target.amount}</a>
                            {draft}
                        </li>
                    }
                })
                .collect_view();
            view! {
                <tr>
                    <th scope="row" data-label=words.deadline>
                        {(session.words.terms().date)(date)}
                        {super::due(session, date)}
                    </th>
                    <td data-label=words.commitments><ul>{names}</ul></td>
                </tr>
            }
        })
        .collect_view();
    let undated = targets
        .iter()
        .filter(|target| target.deadline.is_none())
        .count();
    let height = (ground + 2.0 * STEP).to_string();
    Some(
        view! {
            <section aria-labelledby="timeline">
                <h2 id="timeline">{words.timeline}</h2>
                <p class="hint">{words.timeline_note}</p>
                <svg class="timeline" viewBox=format!("0 0 {WIDTH} {height}") role="img" aria-labelledby="timeline">
                    <line class="now" x1=now.clone() x2=now.clone() y1=STEP.to_string() y2=ground.to_string()></line>
                    <text class="now-label" x=now y=(STEP * 0.75).to_string() text-anchor="middle">{words.as_of}</text>
                    <line
                        class="ground"
                        x1=EDGE.to_string()
                        x2=(WIDTH - EDGE).to_string()
                        y1=ground.to_string()
                        y2=ground.to_string()
                    ></line>
                    {dots}
                    {labels}
                </svg>
                <table class="rows ledger" aria-labelledby="timeline">
                    <ColumnHeads names=[words.deadline, words.commitments]/>
                    <tbody>{table}</tbody>
                </table>
                <p class="hint">{(words.undated)(undated)}</p>
            </section>
        }
        .into_any(),
    )
}
