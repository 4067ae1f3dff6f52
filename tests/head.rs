//! What `<head>` says of every page, natively: descriptions for search engines and
//! portals, with and without what an operator fills in.

#![allow(clippy::unwrap_used, clippy::panic)]

use corpus::{DataVersion, Site};
use policy_explorer::{
    data::corpus,
    prerender::{Subject, changes, head},
    routes::Route,
    words::ZH,
};
use serde_json::Value;

const PUBLIC: &str = "https://www.example.cn/a/b/";

/// An operator who said everything.
fn filled() -> Site<'static> {
    Site {
        public_url: Some(PUBLIC),
        host_unit: Some("某市商务局"),
        site_code: Some("9900000001"),
        ..Site::default()
    }
}

fn of(site: &Site<'_>, route: Route) -> String {
    head(Subject {
        words: &ZH,
        site,
        route,
    })
}

fn routes() -> impl Iterator<Item = Route> {
    Route::all(corpus()).into_iter()
}

/// The content of a `<meta>`, by its name or property.
fn meta<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let start = format!("\"{name}\" content=\"");
    head.split(start.as_str()).nth(1)?.split('"').next()
}

fn descriptions(head: &str) -> Vec<Value> {
    head.split("<script type=\"application/ld+json\">")
        .skip(1)
        .map(|rest| serde_json::from_str(rest.split("</script>").next().unwrap()).unwrap())
        .collect()
}

/// What schema.org lets these types say; anything else is a slip of the pen.
fn allowed(kind: &str) -> &'static [&'static str] {
    match kind {
        "Legislation" => &[
            "name",
            "url",
            "inLanguage",
            "alternateName",
            "legislationIdentifier",
            "legislationDate",
            "legislationPassedBy",
            "creativeWorkStatus",
            "isBasedOn",
            "isPartOf",
        ],
        "Dataset" => &[
            "name",
            "description",
            "url",
            "inLanguage",
            "dateModified",
            "isAccessibleForFree",
            "distribution",
            "publisher",
        ],
        "DataDownload" => &["name", "encodingFormat", "contentUrl"],
        "BreadcrumbList" => &["itemListElement"],
        "ListItem" => &["position", "name", "item"],
        "GovernmentOrganization" | "Organization" => &["name"],
        other => panic!("no type of ours: {other}"),
    }
}

/// Every object in a description, itself included.
fn objects(value: &Value) -> Vec<&serde_json::Map<String, Value>> {
    match value {
        Value::Object(map) => std::iter::once(map)
            .chain(map.values().flat_map(objects))
            .collect(),
        Value::Array(list) => list.iter().flat_map(objects).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn descriptions_are_valid_on_every_page() {
    for site in [Site::default(), filled()] {
        for route in routes() {
            for description in descriptions(&of(&site, route)) {
                assert_eq!(description["@context"], "https://schema.org");
                for object in objects(&description) {
                    let kind = object["@type"].as_str().unwrap();
                    for (name, value) in object {
                        let known = name.starts_with('@') || allowed(kind).contains(&name.as_str());
                        assert!(known, "{kind} has no {name}");
                        assert!(!value.is_null() && value != "", "{route:?}: empty {name}");
                    }
                    assert!(object.contains_key("name") || kind == "BreadcrumbList");
                    for date in ["legislationDate", "dateModified"] {
                        if let Some(date) = object.get(date) {
                            assert!(corpus::Date::parse(date.as_str().unwrap()).is_some());
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn each_kind_of_page_has_its_description() {
    let kinds = |route| -> Vec<String> {
        let found = descriptions(&of(&filled(), route));
        let kind = |it: &Value| it["@type"].as_str().unwrap().to_owned();
        found.iter().map(kind).collect()
    };
    for route in routes() {
        let expected: &[&str] = match route {
            Route::Explore | Route::NotFound => &[],
            Route::Document(_) | Route::Clause(_) => &["Legislation", "BreadcrumbList"],
            Route::Data => &["Dataset", "BreadcrumbList"],
            _ => &["BreadcrumbList"],
        };
        assert_eq!(kinds(route), expected, "{route:?}");
    }
}

#[test]
fn breadcrumbs_are_numbered_and_lead_to_pages() {
    for route in routes() {
        for list in descriptions(&of(&filled(), route)) {
            for (at, item) in list["itemListElement"]
                .as_array()
                .into_iter()
                .flatten()
                .enumerate()
            {
                assert_eq!(item["position"], at + 1);
                let path = item["item"].as_str().unwrap().strip_prefix(PUBLIC).unwrap();
                assert_ne!(Route::parse(corpus(), path), Route::NotFound, "{path}");
            }
        }
    }
}

#[test]
fn only_what_a_text_states_is_said_of_it() {
    for (at, document) in corpus().documents.iter().enumerate() {
        let head = of(&filled(), Route::Document(at.into()));
        let law = &descriptions(&head)[0];
        let stated = document.date_made.map(|it| it.value.to_string());
        assert_eq!(law["legislationDate"].as_str(), stated.as_deref());
        let issuer = document.issuer.map(|it| it.value);
        assert_eq!(law["legislationPassedBy"]["name"].as_str(), issuer);
        assert_eq!(meta(&head, "ContentSource"), issuer);
        assert_eq!(meta(&head, "ArticleTitle"), Some(document.title));
    }
}

#[test]
fn absolute_addresses_need_a_public_one() {
    for route in routes().filter(|route| *route != Route::NotFound) {
        let bare = of(&Site::default(), route);
        let known = bare.replace("https://schema.org", "");
        assert!(!known.contains("https://"), "{bare}");
        for name in ["SiteDomain", "SiteIDCode", "og:url", "og:image"] {
            assert_eq!(meta(&bare, name), None);
        }
        let full = of(&filled(), route);
        let url = format!("{PUBLIC}{}", route.path(corpus()));
        assert!(full.contains(&format!("<link rel=\"canonical\" href=\"{url}\">")));
        assert_eq!(meta(&full, "og:url"), Some(url.as_str()));
        assert_eq!(meta(&full, "SiteDomain"), Some("www.example.cn"));
        assert_eq!(meta(&full, "SiteIDCode"), Some("9900000001"));
        assert_eq!(meta(&full, "SiteName"), Some(ZH.shell().site));
    }
}

#[test]
fn a_wrong_address_is_for_no_search_engine() {
    let head = of(&filled(), Route::NotFound);
    assert_eq!(meta(&head, "robots"), Some("noindex"));
    assert!(!head.contains("canonical"));
}

#[test]
fn the_feed_of_changes_is_atom_and_needs_a_public_address() {
    let version = |date: &str, made| DataVersion {
        date: date.to_owned(),
        made,
        holds: [("clauses".to_owned(), 164)].into(),
        changes: Vec::new(),
    };
    let versions = [version("2026-12-01", false), version("2026-11-22", true)];
    let of = |site: &Site<'_>| {
        let page = Subject {
            words: &ZH,
            site,
            route: Route::Changes,
        };
        changes(page, &versions).unwrap()
    };
    assert_eq!(of(&Site::default()), None);
    let feed: atom_syndication::Feed = of(&filled()).unwrap().parse().unwrap();
    assert!(feed.links.iter().all(|link| link.href.starts_with(PUBLIC)));
    assert_eq!(feed.entries.len(), 1, "only versions that were made");
    assert_eq!(feed.authors[0].name, "某市商务局");
    let entry = &feed.entries[0];
    assert_eq!(entry.updated.to_rfc3339(), "2026-11-22T00:00:00+08:00");
    assert!(entry.id.starts_with(&feed.id));
    assert!(entry.summary.as_ref().unwrap().value.contains("条款164"));
}
