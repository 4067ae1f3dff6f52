//! Every page, rendered natively from the real data: what a reader without
//! scripts gets, and what a crawler sees.

mod shown;

use policy_explorer::{
    data::corpus,
    prerender::render,
    routes::{Route, anchor},
    words::{EN, ZH},
};
use shown::{attributes, pages, text};

/// Where a relative link leads from a page: a path and an anchor.
fn resolve(from: &str, link: &str) -> (String, String) {
    let (link, anchor) = link.split_once('#').unwrap_or((link, ""));
    let (link, _query) = link.split_once('?').unwrap_or((link, ""));
    if link.is_empty() {
        return (from.to_owned(), anchor.to_owned());
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    (parts.join("/"), anchor.to_owned())
}

#[test]
fn every_page_has_one_heading_that_says_something() {
    for (path, (_, html)) in pages() {
        let headings: Vec<&str> = html.split("<h1").skip(1).collect();
        assert_eq!(headings.len(), 1, "{path}");
        let heading = headings[0].split("</h1>").next().unwrap();
        assert!(!text(&format!("<h1{heading}")).trim().is_empty(), "{path}");
    }
}

#[test]
fn every_link_is_relative_and_leads_to_a_page_or_a_data_file() {
    for (path, (_, html)) in pages() {
        for link in attributes(html, "href") {
            if link.starts_with("https://") || link.starts_with("http://") {
                // The address at which a source was found; the only way out.
                assert!(
                    html.contains(&format!("href=\"{link}\" rel=\"external\"")),
                    "{path}: {link}"
                );
                continue;
            }
            assert!(!link.starts_with('/'), "{path}: {link}");
            let (to, anchor) = resolve(path, link);
            let Some((_, target)) = pages().get(&to) else {
                assert!(to.starts_with("data/"), "{path}: {link} leads to {to}");
                continue;
            };
            let there = anchor.is_empty() || target.contains(&format!(" id=\"{anchor}\""));
            assert!(there, "{path}: no #{anchor} on {to}");
        }
    }
}

#[test]
fn ids_on_a_page_are_unique() {
    for (path, (_, html)) in pages() {
        let mut ids = attributes(html, "id");
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{path}");
    }
}

#[test]
fn nothing_inline_that_a_strict_policy_would_refuse() {
    for (path, (_, html)) in pages() {
        for refused in ["<script", "<style", " style=\"", " onclick=", "javascript:"] {
            assert!(!html.contains(refused), "{path}: {refused}");
        }
    }
}

#[test]
fn a_clause_stands_to_the_letter_on_its_page_and_in_its_document() {
    for (at, clause) in corpus().clauses.iter().enumerate() {
        let words = clause.text.replace('\n', "");
        let own = &pages()[&Route::Clause(at.into()).path(corpus())].1;
        assert!(text(own).contains(&words), "{}", clause.id);
        let document = &pages()[&Route::Document(clause.document).path(corpus())].1;
        assert!(
            text(document).replace('\n', "").contains(&words),
            "{} in its document",
            clause.id
        );
        assert!(
            document.contains(&format!(" id=\"{}\"", anchor(clause))),
            "{}",
            clause.id
        );
    }
}

#[test]
fn a_draft_is_marked_wherever_its_words_stand() {
    let draft = "征求意见稿";
    for document in corpus()
        .documents
        .iter()
        .filter(|it| it.status == corpus::Status::Draft)
    {
        for at in document.first.at()..document.first.at() + document.count as usize {
            let html = &pages()[&Route::Clause(at.into()).path(corpus())].1;
            assert!(html.contains("banner-draft"), "{at}");
        }
        let hits = pages()[""]
            .1
            .split("data-clause=\"")
            .skip(1)
            .filter(|hit| hit.starts_with(document.id));
        for hit in hits {
            assert!(
                hit.split("</article>").next().unwrap().contains(draft),
                "{hit}"
            );
        }
    }
}

#[test]
fn the_start_page_lists_every_hit_and_says_how_many() {
    let html = &pages()[""].1;
    let hits = attributes(html, "data-clause");
    let total = html
        .split("class=\"total\"")
        .nth(1)
        .and_then(|rest| rest.split('>').nth(1))
        .unwrap();
    let said = html
        .split("data-count=\"")
        .find(|rest| rest.contains("class=\"total\""));
    assert!(
        said.is_some() && total.contains(&hits.len().to_string()),
        "{total} / {}",
        hits.len()
    );
    assert!(html.contains("data-results"));
}

#[test]
fn an_option_has_its_facet_its_value_and_its_count() {
    let html = &pages()[""].1;
    let options: Vec<&str> = html
        .split("<label ")
        .skip(1)
        .filter(|label| label.contains("data-facet="))
        .collect();
    for option in &options {
        let tag = option.split('>').next().unwrap();
        assert!(
            tag.contains("data-value=\"") && tag.contains("data-count=\""),
            "{tag}"
        );
    }
    let districts = options
        .iter()
        .filter(|option| option.contains("data-facet=\"district\""))
        .count();
    assert_eq!(districts, corpus().districts.len());
    let tiles = html
        .split("<button ")
        .filter(|button| button.contains("data-tile="))
        .count();
    assert_eq!(tiles, corpus().districts.len());
}

#[test]
fn an_address_that_names_nothing_offers_a_way_on() {
    for path in [
        "clauses/none/none-01/",
        "districts/999999/",
        "belts/none/",
        "x",
        "documents//",
        "parks/x/y/z",
    ] {
        assert_eq!(Route::parse(corpus(), path), Route::NotFound, "{path}");
    }
    let html = &pages()["404.html"].1;
    let main = html.split("<main").nth(1).unwrap();
    assert!(attributes(main, "href").contains(&"./"));
    for document in &corpus().documents {
        assert!(main.contains(document.id));
    }
}

#[test]
fn what_a_text_does_not_say_is_said_to_be_unstated() {
    let unstated = "原文未载明";
    for (at, clause) in corpus().clauses.iter().enumerate() {
        let html = &pages()[&Route::Clause(at.into()).path(corpus())].1;
        assert_eq!(
            clause.responsibility.is_empty(),
            html.contains("原文未载明责任单位"),
            "{}",
            clause.id
        );
    }
    for (at, document) in corpus().documents.iter().enumerate() {
        let html = &pages()[&Route::Document(at.into()).path(corpus())].1;
        assert_eq!(
            document.document_number.is_none() || document.issuer.is_none(),
            html.contains(unstated)
        );
    }
}

#[test]
fn rendering_twice_gives_the_same_bytes() {
    for route in [Route::Explore, Route::About, Route::Clause(3_usize.into())] {
        for words in [&ZH, &EN] {
            assert_eq!(render(words, route), render(words, route));
        }
    }
}
