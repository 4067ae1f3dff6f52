//! Every page as a complete file, from the same components that the browser runs,
//! and the files beside them. Native only. Equal input gives equal bytes.

mod assets;
mod bare;
mod digest;
mod feed;
mod frame;
mod head;
mod json_ld;
mod output;
mod policy;
mod site_files;
mod text;

use crate::{
    app::App,
    data, pages,
    program::Program,
    routes::Route,
    session::Session,
    words::{self, Words, ZH},
};
use anyhow::{Result, anyhow};
pub use feed::changes;
pub use frame::Frame;
use frame::Kind;
pub use head::{Subject, head};
use leptos::prelude::*;
use output::Output;
use std::path::Path;

/// The app on a page, as markup: what stands inside `<div id="app">`.
#[must_use]
pub fn render(words: &'static Words, route: Route) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let session = Session::on(words, route);
        view! { <App session/> }.to_html()
    });
    // Comments that would let the browser hydrate; the app replaces instead.
    html.replace("<!>", "")
}

/// A page as a whole file.
///
/// # Errors
/// If a file that must stand inside the page can't.
pub fn page(frame: &Frame, words: &'static Words, route: Route) -> Result<String> {
    frame.fill(&frame::Page {
        kind: match route {
            Route::Explore => Kind::Explore,
            Route::Parks | Route::Fit => Kind::Parks,
            Route::NotFound => Kind::Lost,
            _ => Kind::Reading,
        },
        program: Program::of(&route.path(data::corpus())),
        to_root: &(route.to_root(data::corpus()) + words.up()),
        title: &pages::title(words, route),
        head: &head(Subject {
            words,
            site: data::site(),
            route,
        }),
        lang: words.lang,
        app: &render(words, route),
    })
}

/// Every page in every language. A host has one page for lost addresses: it is in
/// the language of the texts.
#[must_use]
pub fn all_pages() -> Vec<(&'static Words, Route)> {
    let pages = words::ALL.into_iter().flat_map(|words| {
        Route::all(data::corpus())
            .into_iter()
            .map(move |route| (words, route))
    });
    pages
        .filter(|(words, route)| *route != Route::NotFound || !words.foreign())
        .collect()
}

/// Writes the start page alone, with what it loads: for measuring how a site grows.
///
/// # Errors
/// As [`write_site`].
pub fn write_start(template: &Path, out: &Path) -> Result<()> {
    let frame = Frame::read(template)?;
    let mut out = Output::into(out);
    for asset in frame.assets.files() {
        out.write(&asset.name, &asset.bytes)?;
    }
    out.copy(Path::new(data::PIECES), data::PIECES_FOLDER)?;
    let start = page(&frame, &ZH, Route::Explore)?;
    out.write(&file(&ZH, Route::Explore), start.as_bytes())
}

/// Writes the site into `out`; `template` is trunk's output, whose `index.html` is
/// the frame. Returns the number of pages.
///
/// # Errors
/// If the frame lacks a part, or a file cannot be read or written.
pub fn write_site(template: &Path, out: &Path) -> Result<usize> {
    let frame = Frame::read(template)?;
    let mut out = Output::into(out);
    for asset in frame.assets.files() {
        out.write(&asset.name, &asset.bytes)?;
    }
    let pages = all_pages();
    for &(words, route) in &pages {
        out.write(&file(words, route), page(&frame, words, route)?.as_bytes())?;
    }
    out.copy(Path::new(data::OPEN_DATA), "data/")?;
    out.copy(Path::new(data::PIECES), data::PIECES_FOLDER)?;
    for document in &data::corpus().documents {
        let file = format!("data/texts/{}.txt", document.id);
        out.write(&file, text::of(document).as_bytes())?;
    }
    out.copy(&template.join("icons"), "icons/")?;
    out.write("manifest.json", site_files::manifest(&ZH).as_bytes())?;
    out.write("robots.txt", pages::robots().as_bytes())?;
    if let Some(sitemap) = site_files::sitemap(data::site()) {
        out.write("sitemap.xml", sitemap.as_bytes())?;
    }
    let page = Subject {
        words: &ZH,
        site: data::site(),
        route: Route::Changes,
    };
    let versions = data::versions().map_err(|error| anyhow!("versions: {error:?}"))?;
    if let Some(feed) = changes(page, &versions)? {
        out.write(pages::FEED, feed.as_bytes())?;
    }
    // Last: it lists what is there.
    let worker = site_files::service_worker(data::site(), template, &out)?;
    out.write("sw.js", worker.as_bytes())?;
    Ok(pages.len())
}

/// Where a page lies under the root.
fn file(words: &Words, route: Route) -> String {
    let path = words.folder.to_owned() + &route.path(data::corpus());
    if route == Route::NotFound {
        path
    } else {
        path + "index.html"
    }
}
