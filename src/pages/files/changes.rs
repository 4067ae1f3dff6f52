//! `/data/changes/`: what changed from one version of the data to the next.

use crate::{
    components::Crumbs,
    data::{self, corpus},
    routes::Route,
    session::Session,
};
use corpus::{Became, DataVersion, FieldChange, RecordChange};
use leptos::prelude::*;

/// Characters kept on either side of what differs.
const AROUND: usize = 24;

#[component]
pub fn ChangesPage(session: Session) -> impl IntoView {
    let words = session.words.changes();
    let versions = data::versions().unwrap_or_default();
    let last = versions.len().saturating_sub(1);
    let versions = versions
        .into_iter()
        .enumerate()
        .map(|(at, version)| section(session, &version, at == last))
        .collect_view();
    let feed = data::site().public_url.map(|_| {
        let address = session.file_link(FEED);
        view! { " · "<a href=address>{words.atom}</a> }
    });
    view! {
        <div class="reading changes">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{words.title}</h1>
                <p class="lead-line">{words.lead}</p>
                <p class="hint">
                    {words.formats}
                    <a href=session.file_link("data/changes.json") download="">{words.json}</a>
                    {feed}
                </p>
            </header>
            {versions}
        </div>
    }
    .into_any()
}

/// Where the feed lies, of a copy that knows its public address.
pub const FEED: &str = "data/changes.atom";

fn section(session: Session, version: &DataVersion, first: bool) -> impl IntoView + use<> {
    let words = session.words.changes();
    let heading = if version.made {
        (words.version)(&version.date)
    } else {
        (words.not_made)(&version.date)
    };
    // The date of what is no version yet may be that of the newest.
    let name = if version.made {
        version.date.as_str()
    } else {
        "now"
    };
    let (id, holds_id) = (name.to_owned(), format!("holds-{name}"));
    let holds = version
        .holds
        .iter()
        .map(|(kind, &count)| view! { <li>{(words.count)(kind, count)}</li> })
        .collect_view();
    let changes = version
        .changes
        .iter()
        .map(|change| line(session, change))
        .collect_view();
    view! {
        <section>
            <h2 id=id>{heading}</h2>
            {first.then(|| view! { <p>{words.first}</p> })}
            <p class="hint" id=holds_id.clone()>{words.holds}</p>
            <ul class="inline-list" aria-labelledby=holds_id>{holds}</ul>
            {(!version.changes.is_empty()).then(|| view! { <ul class="plain-list">{changes}</ul> })}
        </section>
    }
}

fn line(session: Session, change: &RecordChange) -> impl IntoView + use<> {
    let words = session.words.changes();
    let route = Route::parse(corpus(), &format!("{}/{}", change.kind, change.id));
    let name = change.name.clone();
    let lang = session.words.official();
    let name = if route == Route::NotFound || change.what == Became::Removed {
        view! { <span lang=lang>{name}</span> }.into_any()
    } else {
        view! { <a href=session.link(route) lang=lang>{name}</a> }.into_any()
    };
    let fields = change
        .fields
        .iter()
        .map(|field| difference(session, field))
        .collect_view();
    view! {
        <li>
            {(words.became)(change.what)}" "{(words.kind)(&change.kind).to_owned()}" "{name}
            {fields}
        </li>
    }
}

fn difference(session: Session, change: &FieldChange) -> impl IntoView + use<> {
    let words = session.words.changes();
    let (before, after) = (change.before.as_deref(), change.after.as_deref());
    let name = (words.field)(&change.field).to_owned();
    if [before, after].into_iter().flatten().any(is_structure) {
        return view! { <p class="line-note">{name}{words.structure}</p> }.into_any();
    }
    let [before, after] = apart(before.unwrap_or_default(), after.unwrap_or_default())
        .map(|text| (!text.is_empty()).then_some(text));
    let lang = session.words.official();
    let shown = |text: Option<String>| match text {
        Some(text) => view! { <q lang=lang>{text}</q> }.into_any(),
        None => view! { <span>{words.none}</span> }.into_any(),
    };
    view! {
        <p class="line-note">
            {name}{session.words.terms().colon}
            {words.before}<del>{shown(before)}</del>" "
            {words.after}<ins>{shown(after)}</ins>
        </p>
    }
    .into_any()
}

/// Lists and records are for programs: `changes.json` has them.
fn is_structure(text: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(text)
        .is_ok_and(|value| value.is_array() || value.is_object())
}

/// Both texts without the long beginning and end that they share.
fn apart(before: &str, after: &str) -> [String; 2] {
    let same = |pairs: &mut dyn Iterator<Item = (char, char)>| {
        pairs.take_while(|(one, other)| one == other).count()
    };
    let start = same(&mut before.chars().zip(after.chars()));
    let shorter = before.chars().count().min(after.chars().count());
    let end = same(&mut before.chars().rev().zip(after.chars().rev())).min(shorter - start);
    [before, after].map(|text| {
        let length = text.chars().count();
        let (from, to) = (
            start.saturating_sub(AROUND),
            length - end.saturating_sub(AROUND),
        );
        let cut: String = text.chars().skip(from).take(to - from).collect();
        let dots = |missing: bool| if missing { "…" } else { "" };
        format!("{}{cut}{}", dots(from > 0), dots(to < length))
    })
}

#[cfg(test)]
mod tests {
    use super::apart;

    #[test]
    fn only_what_differs_and_a_little_around_it_is_shown() {
        assert_eq!(apart("", "é"), ["".to_owned(), "é".to_owned()]);
        assert_eq!(apart("éa", "éb"), ["éa".to_owned(), "éb".to_owned()]);
        let long = "é".repeat(100);
        let [before, after] = apart(&format!("{long}a{long}"), &format!("{long}{long}"));
        let around = "é".repeat(24);
        assert_eq!(before, format!("…{around}a{around}…"));
        assert!(after.chars().count() < 60, "{after}");
        // The same letters again and again: nothing is taken twice.
        assert_eq!(apart("éé", "ééé").map(|it| it.chars().count()), [2, 3]);
    }
}
