//! What `<head>` says about a page, for search engines, previews and portals. What
//! is not known is left out; absolute addresses are there only where the operator
//! has said what the public one is.

use super::{frame::escape, json_ld};
use crate::{
    data::{self, corpus},
    pages,
    routes::Route,
    words::{self, Words},
};
use corpus::{Document, Site};

/// A page of one copy of the site, in one language.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub words: &'a Words,
    pub site: &'a Site<'a>,
    pub route: Route,
}

impl Subject<'_> {
    /// A page's address in the world.
    pub fn absolute(self, to: Route) -> Option<String> {
        to.absolute(corpus(), self.site, self.words.folder)
    }

    /// The official text that the page shows.
    pub fn document(self) -> Option<&'static Document<'static>> {
        match self.route {
            Route::Document(at) => data::document(at),
            Route::Clause(at) => data::document(data::clause(at)?.document),
            _ => None,
        }
    }
}

/// Tags, one a line.
#[must_use]
pub fn head(page: Subject<'_>) -> String {
    let Subject { words, route, .. } = page;
    let title = pages::heading(words, route);
    let description = pages::description(words, route);
    let mut tags = vec![meta("description", &description)];
    if route == Route::NotFound {
        tags.push(meta("robots", "noindex"));
        return tags.join("\n");
    }
    let url = page.absolute(route);
    tags.extend(url.iter().map(|url| link("canonical", url)));
    tags.extend(
        words::ALL
            .into_iter()
            .filter_map(|other| alternate(page, other)),
    );
    tags.extend(open_graph(page, &title, &description));
    tags.extend(government(page, &title, &description));
    // The texts are Chinese on every page.
    let of_the_text = Subject {
        words: &words::ZH,
        ..page
    };
    tags.extend(json_ld::about(of_the_text).iter().map(json_ld::tag));
    tags.join("\n")
}

/// The page in one of its languages: search engines take whole addresses only.
fn alternate(page: Subject<'_>, other: &Words) -> Option<String> {
    let address = Subject {
        words: other,
        ..page
    }
    .absolute(page.route)?;
    Some(format!(
        "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
        other.lang,
        escape(&address)
    ))
}

fn open_graph(page: Subject<'_>, title: &str, description: &str) -> Vec<String> {
    let words = page.words;
    let kind = match page.route {
        Route::Document(_) | Route::Clause(_) => "article",
        _ => "website",
    };
    let mut tags = vec![
        property("og:type", kind),
        property("og:site_name", words.shell().site),
        property("og:title", title),
        property("og:description", description),
        property("og:locale", &words.lang.replace('-', "_")),
    ];
    if let (Some(url), Some(root)) = (page.absolute(page.route), page.site.public_url) {
        tags.push(property("og:url", &url));
        tags.push(property("og:image", &format!("{root}icons/512.png")));
    }
    tags
}

/// The tags that 《政府网站发展指引》 asks of a government site's pages.
fn government(page: Subject<'_>, title: &str, description: &str) -> Vec<String> {
    let Subject { words, site, route } = page;
    let column = match route {
        Route::Document(_) | Route::Clause(_) => words.shell().footer_documents,
        Route::Parks | Route::Fit | Route::Park(_) => words.shell().nav_parks,
        Route::Targets => words.shell().nav_targets,
        Route::Differences => words.shell().nav_differences,
        Route::About => words.shell().nav_about,
        _ => words.shell().nav_explore,
    };
    let document = page.document();
    let issuer = document.and_then(|it| it.issuer).map(|it| it.value);
    // Only the notice of a draft says when it was made public; 成文日期 is another day.
    let published = document.and_then(|it| it.notice_date);
    let published = published.map(|stated| stated.value.to_string());
    let article = document.map(|_| title);
    [
        ("SiteName", Some(words.shell().site)),
        ("SiteDomain", site.domain()),
        ("SiteIDCode", site.site_code),
        ("ColumnName", Some(column)),
        ("ArticleTitle", article),
        ("PubDate", published.as_deref()),
        ("ContentSource", issuer),
        ("Description", article.map(|_| description)),
    ]
    .into_iter()
    .filter_map(|(name, content)| Some(meta(name, content?)))
    .collect()
}

fn meta(name: &str, content: &str) -> String {
    format!("<meta name=\"{name}\" content=\"{}\">", escape(content))
}

fn property(name: &str, content: &str) -> String {
    format!("<meta property=\"{name}\" content=\"{}\">", escape(content))
}

fn link(kind: &str, address: &str) -> String {
    format!("<link rel=\"{kind}\" href=\"{}\">", escape(address))
}
