//! Two languages: every page in both, each saying which words are in the other.

#![allow(clippy::unwrap_used)]

use policy_explorer::{
    data::corpus,
    prerender::{all_pages, render},
    routes::Route,
    words::{ALL, EN, Words, ZH},
};

const VOID: [&str; 5] = ["br", "img", "input", "link", "meta"];

fn is_han(c: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&c)
}

/// Every text of a page with the language it stands in, attributes that are read
/// aloud included.
fn texts(html: &str, page: &str) -> Vec<(String, String)> {
    let (mut texts, mut open) = (Vec::new(), vec![page.to_owned()]);
    let mut rest = html;
    while let Some((text, tail)) = rest.split_once('<') {
        let here = open.last().unwrap().clone();
        texts.push((here.clone(), text.to_owned()));
        let (tag, after) = tail.split_once('>').unwrap();
        rest = after;
        if tag.starts_with('/') {
            open.pop();
            continue;
        }
        let own = tag
            .split_once(" lang=\"")
            .and_then(|(_, value)| value.split('"').next());
        let lang = own.unwrap_or(&here).to_owned();
        for spoken in [" aria-label=\"", " data-label=\"", " placeholder=\""] {
            if let Some((_, value)) = tag.split_once(spoken) {
                texts.push((lang.clone(), value.split('"').next().unwrap().to_owned()));
            }
        }
        let name = tag.split([' ', '/']).next().unwrap();
        if !VOID.contains(&name) && !tag.ends_with('/') {
            open.push(lang);
        }
    }
    assert_eq!(open.len(), 1, "unbalanced markup");
    texts
}

#[test]
fn on_english_pages_every_chinese_word_says_that_it_is_chinese() {
    for (words, route) in all_pages() {
        if !words.foreign() {
            continue;
        }
        for (lang, text) in texts(&render(words, route), words.lang) {
            // 等, 各区 and the like are spoken of inside English sentences.
            let han = text.chars().filter(|&c| is_han(c)).count();
            let english = text.chars().filter(char::is_ascii_alphabetic).count();
            assert!(
                lang == ZH.lang || han == 0 || english > 4 * han,
                "{}: {text}",
                route.path(corpus())
            );
        }
    }
}

#[test]
fn every_page_has_its_other_language_and_both_know_it() {
    let pages = all_pages();
    for route in Route::all(corpus()) {
        if route == Route::NotFound {
            continue;
        }
        for words in ALL {
            let there = |(one, at): &(&Words, Route)| one.lang == words.lang && *at == route;
            assert!(pages.iter().any(there), "{route:?}");
            let html = render(words, route);
            let (before, after) = html.split_once("class=\"language\"").unwrap();
            let tag =
                before.rsplit('<').next().unwrap().to_owned() + after.split('>').next().unwrap();
            let depth = route.to_root(corpus()) + words.up();
            let to = format!("{depth}{}{}", words.other().folder, route.path(corpus()));
            assert!(
                tag.contains(&format!("href=\"{to}\"")),
                "{tag} should lead to {to}"
            );
        }
    }
}

#[test]
fn english_names_are_said_to_be_unofficial() {
    let agency = Route::Agency(0_usize.into());
    let html = render(&EN, agency);
    let official = corpus().agencies[0].name;
    assert!(html.contains("unofficial") && html.contains(official));
    assert!(html.contains(corpus().agencies[0].name_en));
}
