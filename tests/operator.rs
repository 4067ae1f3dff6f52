//! What a copy's operator fills in, on the page of a clause: where its file was found,
//! and where readers report an error in it.

#![allow(clippy::unwrap_used, clippy::panic)]

use corpus::{Document, Site};
use leptos::prelude::*;
use policy_explorer::{
    data::corpus,
    pages::{Origin, with_clause},
    routes::Route,
    session::Session,
    words::ZH,
};

const CLAUSE: usize = 3;

/// Where a clause comes from, as a page of an operator with this contact says it.
fn shown(contact: Option<&'static str>, document: Document<'static>) -> String {
    let site: &Site<'_> = Box::leak(Box::new(Site {
        corrections: contact,
        ..Site::default()
    }));
    let document: &Document<'_> = Box::leak(Box::new(document));
    let clause = &corpus().clauses[CLAUSE];
    Owner::new().with(|| {
        let session = Session::on(&ZH, Route::Clause(CLAUSE.into()));
        view! { <Origin session clause document site/> }.to_html()
    })
}

fn document() -> Document<'static> {
    let clause = &corpus().clauses[CLAUSE];
    corpus().documents[clause.document.at()].clone()
}

#[test]
fn the_clause_goes_along_with_a_correction() {
    let id = corpus().clauses[CLAUSE].id;
    let html = shown(Some("mailto:a@example.cn"), document());
    let mail = format!("href=\"mailto:a@example.cn?subject={id}\" rel=\"external\"");
    assert!(html.contains(&mail), "{html}");
    assert!(html.contains("我要纠错") && html.contains(&format!("<code>{id}</code>")));
    let page = shown(Some("https://www.example.cn/form"), document());
    assert!(
        page.contains(&format!("\"https://www.example.cn/form?clause={id}\"")),
        "{page}"
    );
    assert!(
        !shown(None, document()).contains("我要纠错"),
        "nobody to write to"
    );
}

#[test]
fn no_address_of_an_operator_is_broken_by_it() {
    for (contact, expected) in [
        ("https://a.cn/f", "https://a.cn/f?clause=d/m-01"),
        (
            "https://a.cn/f?x=1&y=2",
            "https://a.cn/f?x=1&y=2&clause=d/m-01",
        ),
        ("https://a.cn/f?", "https://a.cn/f?clause=d/m-01"),
        ("https://a.cn/f?x=1&", "https://a.cn/f?x=1&clause=d/m-01"),
        ("https://a.cn/f#part", "https://a.cn/f?clause=d/m-01#part"),
        ("https://a.cn/f?clause=", "https://a.cn/f?clause="),
        ("mailto:a@b.cn", "mailto:a@b.cn?subject=d/m-01"),
        (
            "mailto:a@b.cn?cc=c@d.cn",
            "mailto:a@b.cn?cc=c@d.cn&subject=d/m-01",
        ),
        ("mailto:a@b.cn?subject=x", "mailto:a@b.cn?subject=x"),
    ] {
        assert_eq!(with_clause(contact, "d/m-01"), expected);
    }
}

#[test]
fn where_the_file_was_found_is_a_link_or_said_to_be_unrecorded() {
    let mut known = document();
    for source in &mut known.sources {
        source.origin_url = Some("https://www.example.cn/notice.html");
        source.retrieved = corpus::Date::new(2026, 11, 20);
    }
    let html = shown(None, known);
    assert!(html.contains("href=\"https://www.example.cn/notice.html\" rel=\"external\""));
    assert!(html.contains("原文链接") && html.contains("2026-11-20"));
    assert!(!html.contains("来源网址未记录"));
    let unknown = shown(None, document());
    assert!(unknown.contains("来源网址未记录") && !unknown.contains("原文链接"));
}
