//! Pages, rendered natively from the real data and taken apart: what the tests of
//! pages have in common.

#![allow(dead_code, reason = "each test uses its part")]
#![allow(clippy::unwrap_used, clippy::panic)]

use corpus::{Clause, ClauseIx};
use policy_explorer::{
    data::corpus,
    prerender::{all_pages, render},
    routes::Route,
    words::{Words, ZH},
};
use std::collections::BTreeMap;

/// All pages by their path, rendered once for all tests.
pub fn pages() -> &'static BTreeMap<String, (Route, String)> {
    static PAGES: std::sync::OnceLock<BTreeMap<String, (Route, String)>> =
        std::sync::OnceLock::new();
    PAGES.get_or_init(|| {
        let page = |(words, route): (&'static Words, Route)| {
            let path = words.folder.to_owned() + &route.path(corpus());
            (path, (route, render(words, route)))
        };
        all_pages().into_iter().map(page).collect()
    })
}

/// The values of an attribute, in order.
pub fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str())
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

/// What a page says, without its markup.
pub fn text(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    for (entity, c) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, c);
    }
    text
}

/// A page's `<main>` in Chinese.
pub fn main_of(route: Route) -> String {
    let html = render(&ZH, route);
    let main = html.split("<main").nth(1).unwrap();
    main.split("</main>").next().unwrap().to_owned()
}

/// What stands from one mark to the next; fails where either is missing.
pub fn between<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = html
        .split_once(from)
        .unwrap_or_else(|| panic!("no `{from}` in {html}"));
    rest.split(to).next().unwrap()
}

/// The whole element that begins with this mark: up to its own end.
pub fn element<'a>(html: &'a str, start: &str) -> &'a str {
    let from = html
        .find(start)
        .unwrap_or_else(|| panic!("no `{start}` in {html}"));
    let name: String = start[1..]
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let (mut depth, mut at) = (0, from);
    loop {
        let rest = &html[at..];
        let end = rest.find(&close).unwrap();
        match rest.find(&open).filter(|&next| next < end) {
            Some(next) => {
                depth += 1;
                at += next + open.len();
            }
            None => {
                depth -= 1;
                at += end + close.len();
            }
        }
        if depth == 0 {
            return &html[from..at];
        }
    }
}

/// The section under a heading of these words.
pub fn section<'a>(html: &'a str, heading: &str) -> Option<&'a str> {
    html.split("<section")
        .skip(1)
        .map(|part| part.split("</section>").next().unwrap())
        .find(|part| {
            let head = part
                .split_once("<h2")
                .map(|(_, rest)| rest.split("</h2>").next().unwrap());
            head.is_some_and(|head| text(&format!("<h2{head}")).starts_with(heading))
        })
}

/// A clause by its id.
pub fn clause(id: &str) -> (ClauseIx, &'static Clause<'static>) {
    let at = corpus()
        .clauses
        .iter()
        .position(|clause| clause.id == id)
        .unwrap_or_else(|| panic!("no clause {id}"));
    (at.into(), &corpus().clauses[at])
}

/// Text as it stands in markup.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
