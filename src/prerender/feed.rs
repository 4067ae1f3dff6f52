//! The changes of the data as an Atom feed (RFC 4287), for copies whose public address
//! is known: a feed's names and links are absolute.

use super::head::Subject;
use crate::{data::corpus, routes::Route};
use anyhow::{Result, anyhow};
use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};
use corpus::DataVersion;
use std::collections::BTreeMap;

/// `None` where the public address is not known; `page` is any page of the copy. What
/// no version has been made of yet is not in it: a feed's entries stay.
///
/// # Errors
/// If a version's date is no day.
pub fn changes(page: Subject<'_>, versions: &[DataVersion]) -> Result<Option<String>> {
    let words = page.words.changes();
    let (Some(address), Some(root)) = (page.absolute(Route::Changes), page.site.public_url) else {
        return Ok(None);
    };
    let mut entries = Vec::new();
    for version in versions.iter().filter(|version| version.made) {
        entries.push(Entry {
            title: Text::plain((words.version)(&version.date)),
            id: format!("{address}#{}", version.date),
            updated: day(&version.date)?,
            links: vec![Link {
                href: format!("{address}#{}", version.date),
                rel: "alternate".to_owned(),
                ..Link::default()
            }],
            summary: Some(Text::plain(summary(page, version))),
            ..Entry::default()
        });
    }
    let feed = Feed {
        title: Text::plain(format!("{}｜{}", words.title, page.words.shell().site)),
        id: address.clone(),
        updated: day(&corpus().as_of.to_string())?,
        authors: vec![Person {
            name: page
                .site
                .host_unit
                .unwrap_or(page.words.shell().site)
                .to_owned(),
            ..Person::default()
        }],
        links: vec![
            Link {
                href: format!("{root}{}", crate::pages::FEED),
                rel: "self".to_owned(),
                mime_type: Some("application/atom+xml".to_owned()),
                ..Link::default()
            },
            Link {
                href: address,
                rel: "alternate".to_owned(),
                ..Link::default()
            },
        ],
        lang: Some(page.words.lang.to_owned()),
        entries,
        ..Feed::default()
    };
    Ok(Some(feed.to_string()))
}

/// In one line: what of each kind was added, changed and removed; of the first
/// version, what it holds.
fn summary(page: Subject<'_>, version: &DataVersion) -> String {
    let words = page.words.changes();
    if version.changes.is_empty() {
        let holds: Vec<String> = version
            .holds
            .iter()
            .map(|(kind, &count)| (words.count)(kind, count))
            .collect();
        return format!("{}{}", words.holds, holds.join(" · "));
    }
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for change in &version.changes {
        *counts
            .entry(((words.became)(change.what), &change.kind))
            .or_default() += 1;
    }
    let counts: Vec<String> = counts
        .into_iter()
        .map(|((became, kind), count)| format!("{became} {}", (words.count)(kind, count)))
        .collect();
    counts.join(" · ")
}

/// The beginning of that day in Tianjin.
fn day(date: &str) -> Result<FixedDateTime> {
    format!("{date}T00:00:00+08:00")
        .parse()
        .map_err(|error| anyhow!("{date} is no day: {error}"))
}
