//! schema.org descriptions: what a page is, and where it lies. Addresses are
//! relative to the page unless the operator has said what the public one is.

use super::head::Subject;
use crate::{
    components::{labels, trail},
    data::{self, corpus},
    pages,
    routes::Route,
};
use corpus::{Document, RelationEnd, RelationKind, Status};
use serde_json::{Map, Value, json};

const CONTEXT: &str = "https://schema.org";

/// Every description of a page.
pub fn about(page: Subject<'_>) -> Vec<Value> {
    let Subject { words, route, .. } = page;
    let own = match (route, page.document()) {
        (Route::Document(_), Some(document)) => Some(legislation(page, document)),
        (Route::Clause(at), Some(document)) => data::clause(at).map(|clause| {
            let mut own = head("Legislation", &labels::clause_title(words, clause));
            own.insert("url".to_owned(), json!(address(page, route)));
            own.insert("inLanguage".to_owned(), json!(words.lang));
            let whole = legislation(page, document);
            own.insert("isPartOf".to_owned(), Value::Object(whole));
            own
        }),
        (Route::Data, _) => Some(dataset(page)),
        _ => None,
    };
    let crumbs = (route != Route::Explore).then(|| breadcrumbs(page));
    own.into_iter().chain(crumbs).map(top).collect()
}

/// The element that carries a description; nothing in it can end it.
pub fn tag(description: &Value) -> String {
    let text = description.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{text}</script>")
}

fn top(mut description: Map<String, Value>) -> Value {
    description.insert("@context".to_owned(), json!(CONTEXT));
    Value::Object(description)
}

fn head(kind: &str, name: &str) -> Map<String, Value> {
    Map::from_iter([
        ("@type".to_owned(), json!(kind)),
        ("name".to_owned(), json!(name)),
    ])
}

/// Where another page lies, seen from this one.
fn address(page: Subject<'_>, to: Route) -> String {
    let relative = || page.route.link(corpus(), to);
    page.absolute(to).unwrap_or_else(relative)
}

/// Only what the text states.
fn legislation(page: Subject<'_>, document: &Document<'_>) -> Map<String, Value> {
    let words = page.words;
    let mut all = head("Legislation", document.title);
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            all.insert(name.to_owned(), value);
        }
    };
    let position = corpus()
        .documents
        .iter()
        .position(|it| it.id == document.id);
    let own = position.map(|at| Route::Document(at.into()));
    put("url", own.map(|own| json!(address(page, own))));
    put("inLanguage", Some(json!(words.lang)));
    put(
        "alternateName",
        (!document.aliases.is_empty()).then(|| json!(document.aliases)),
    );
    put(
        "legislationIdentifier",
        document.document_number.map(|stated| json!(stated.value)),
    );
    put(
        "legislationDate",
        document
            .date_made
            .map(|stated| json!(stated.value.to_string())),
    );
    put(
        "legislationPassedBy",
        document
            .issuer
            .map(|stated| json!({ "@type": "GovernmentOrganization", "name": stated.value })),
    );
    put(
        "creativeWorkStatus",
        (document.status == Status::Draft).then(|| json!(words.terms().draft)),
    );
    let grounds: Vec<String> = document
        .relations
        .iter()
        .filter(|relation| relation.kind == RelationKind::BasedOn)
        .filter_map(|relation| match relation.target {
            RelationEnd::Document(at) => Some(address(page, Route::Document(at))),
            RelationEnd::Cited { .. } => None,
        })
        .collect();
    put("isBasedOn", (!grounds.is_empty()).then(|| json!(grounds)));
    all
}

fn dataset(page: Subject<'_>) -> Map<String, Value> {
    let Subject { words, site, route } = page;
    let mut all = head("Dataset", words.shell().data_title);
    let root = site
        .public_url
        .map_or_else(|| route.to_root(corpus()), ToOwned::to_owned);
    let files: Vec<Value> = words
        .data()
        .files
        .iter()
        .map(|file| {
            json!({
                "@type": "DataDownload",
                "name": file.name,
                "encodingFormat": file.media_type,
                "contentUrl": format!("{root}data/{}", file.path),
            })
        })
        .collect();
    all.extend([
        (
            "description".to_owned(),
            json!(pages::description(words, route)),
        ),
        ("url".to_owned(), json!(address(page, route))),
        ("inLanguage".to_owned(), json!(words.lang)),
        ("dateModified".to_owned(), json!(corpus().as_of.to_string())),
        ("isAccessibleForFree".to_owned(), json!(true)),
        ("distribution".to_owned(), json!(files)),
    ]);
    if let Some(unit) = site.host_unit {
        let publisher = json!({ "@type": "Organization", "name": unit });
        all.insert("publisher".to_owned(), publisher);
    }
    all
}

fn breadcrumbs(page: Subject<'_>) -> Map<String, Value> {
    let Subject { words, route, .. } = page;
    let own = (route, pages::heading(words, route));
    let items: Vec<Value> = trail(words, route)
        .into_iter()
        .chain([own])
        .enumerate()
        .map(|(at, (to, name))| {
            json!({
                "@type": "ListItem",
                "position": at + 1,
                "name": name,
                "item": address(page, to),
            })
        })
        .collect();
    Map::from_iter([
        ("@type".to_owned(), json!("BreadcrumbList")),
        ("itemListElement".to_owned(), json!(items)),
    ])
}
