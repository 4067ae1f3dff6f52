//! 名词解释: the words that readers stumble over are explained, each entry says whose
//! words the explanation is, and every clause that uses one leads to it.

#![allow(clippy::unwrap_used, clippy::panic)]

mod shown;

use policy_explorer::{data::corpus, prerender::render, routes::Route, words::EN};
use shown::{escaped, main_of, text};

/// A term's entry on the page of all.
fn entry<'a>(html: &'a str, id: &str) -> &'a str {
    html.split("<div id=\"term-")
        .skip(1)
        .find(|entry| entry.starts_with(&format!("{id}\"")))
        .unwrap_or_else(|| panic!("no entry {id}"))
}

#[test]
fn the_codes_and_short_forms_that_readers_meet_are_explained() {
    let html = main_of(Route::Glossary);
    assert_eq!(html.matches("data-term=").count(), corpus().glossary.len());
    for (id, words) in [
        ("1210", "保税跨境贸易电子商务"),
        ("9610", "跨境贸易电子商务"),
        ("9710", "B2B 直接出口"),
        ("9810", "跨境电子商务出口海外仓"),
        ("pilot-zone", "综试区"),
        ("aeo", "经认证的经营者"),
        ("ft-account", "自由贸易账户"),
        ("rcep", "区域全面经济伙伴关系协定"),
    ] {
        assert!(text(entry(&html, id)).contains(words), "{id}");
    }
    assert!(html.contains("说明由编者所写，不是原文"));
    assert!(render(&EN, Route::Glossary).contains("the editor"));
}

#[test]
fn an_entry_has_the_sentence_of_the_text_and_the_clauses_that_use_it() {
    let html = main_of(Route::Glossary);
    for term in &corpus().glossary {
        let entry = entry(&html, term.id);
        assert!(entry.contains(&escaped(term.means)), "{}", term.id);
        if let Some(stated) = term.stated.first() {
            assert!(
                entry.contains(&format!("<q>{}</q>", escaped(stated.quote))),
                "{}",
                term.id
            );
        }
        let used = entry.matches("/clauses/").count();
        assert_eq!(used == 0, term.forms.is_empty(), "{}", term.id);
        assert_eq!(
            used == 0,
            entry.contains("收录的文件没有写到它"),
            "{}",
            term.id
        );
    }
}

#[test]
fn a_clause_that_uses_a_word_leads_to_its_explanation_and_to_all_of_them() {
    let (at, _) = shown::clause("plan-2024-draft/region-02");
    let html = main_of(Route::Clause(at));
    for id in ["1210", "9610"] {
        assert!(
            html.contains(&format!("id=\"word-{id}\" href=\"#term-{id}\"")),
            "{id}"
        );
        assert!(html.contains(&format!("href=\"#word-{id}\"")), "and back");
    }
    let all = Route::Clause(at).link(corpus(), Route::Glossary);
    assert!(html.contains(&format!("href=\"{all}\"")));
}
