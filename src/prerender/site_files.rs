//! The files beside the pages that speak of the site as a whole: for installing it
//! as an app, for search engines, and for reading offline.

use super::{digest, head::Subject, output::Output};
use crate::{data::corpus, routes::Route, words::Words};
use anyhow::{Context, Result};
use corpus::Site;
use serde_json::json;
use std::{fmt::Write, fs, path::Path};

/// Names of the pictures of `public/icons/`, and for what.
pub const ICONS: [(&str, &str, &str); 3] = [
    ("icons/192.png", "192x192", "any"),
    ("icons/512.png", "512x512", "any"),
    ("icons/maskable-512.png", "512x512", "maskable"),
];

/// Of use only with a network: the open data, and what is for search engines. The
/// pages in English would double what every visitor's browser keeps.
const NOT_KEPT: [&str; 4] = ["data/", "en/", "robots.txt", "sitemap.xml"];

/// Makes the site installable as an app.
pub fn manifest(words: &Words) -> String {
    let icons = ICONS.map(|(name, sizes, purpose)| {
        json!({ "src": name, "sizes": sizes, "type": "image/png", "purpose": purpose })
    });
    json!({
        "name": words.shell().site,
        "short_name": words.shell().site_short,
        "description": words.explore().lead,
        "lang": words.lang,
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": "#0a4a57",
        "theme_color": "#0a4a57",
        "icons": icons,
    })
    .to_string()
}

/// Every page; none where the public address is not known.
pub fn sitemap(site: &Site<'_>) -> Option<String> {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".to_owned();
    let changed = corpus().as_of;
    for (words, route) in super::all_pages() {
        if route != Route::NotFound {
            let page = Subject { words, site, route };
            let url = page.absolute(route)?;
            let _ = writeln!(
                text,
                "<url><loc>{url}</loc><lastmod>{changed}</lastmod></url>"
            );
        }
    }
    Some(text + "</urlset>\n")
}

/// The service worker: with the list of everything written so far, or the one that
/// ends an earlier one.
pub fn service_worker(site: &Site<'_>, template: &Path, written: &Output) -> Result<String> {
    let read = |name: &str| fs::read_to_string(template.join(name)).context(name.to_owned());
    if !site.offline {
        return read("sw-off.js");
    }
    let mut files = String::new();
    for (path, integrity) in written.files() {
        let needs_network = NOT_KEPT.iter().any(|start| path.starts_with(start));
        if !needs_network || path == "data/index.html" {
            // A page is asked for by its folder.
            let path = path.strip_suffix("index.html").unwrap_or(path);
            let _ = write!(files, "\n  [{}, {}],", json!(path), json!(integrity));
        }
    }
    let code = read("sw.js")?;
    let version = digest::hex((code.clone() + &files).as_bytes());
    Ok(code
        .replacen("{{version}}", &version[..16], 1)
        .replacen("{{files}}", &(files + "\n"), 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_sitemap_names_every_page_once_and_needs_a_public_address() {
        assert_eq!(sitemap(&Site::default()), None);
        let root = "https://www.example.cn/a/b/";
        let site = Site {
            public_url: Some(root),
            ..Site::default()
        };
        let text = sitemap(&site).unwrap();
        let named: Vec<&str> = text
            .split("<loc>")
            .skip(1)
            .filter_map(|rest| rest.split("</loc>").next())
            .collect();
        let expected: BTreeSet<String> = super::super::all_pages()
            .into_iter()
            .filter(|(_, route)| *route != Route::NotFound)
            .map(|(words, route)| format!("{root}{}{}", words.folder, route.path(corpus())))
            .collect();
        assert_eq!(named.len(), expected.len());
        assert!(named.iter().all(|url| expected.contains(*url)));
        let dated = format!("<lastmod>{}</lastmod>", corpus().as_of);
        assert_eq!(text.matches(&dated).count(), named.len());
        assert!(text.starts_with("<?xml version=\"1.0\"") && text.ends_with("</urlset>\n"));
    }
}
