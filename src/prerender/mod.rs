//! Every page as a complete file, from the same components that the browser runs.
//! Native only. Equal input gives equal bytes.

mod frame;

use crate::{app::App, data, pages, routes::Route, session::Session, words::ZH};
use anyhow::{Context, Result};
pub use frame::Frame;
use leptos::prelude::*;
use std::{fs, path::Path};

/// The app on a page, as markup: what stands inside `<div id="app">`.
#[must_use]
pub fn render(route: Route) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let session = Session::on(route);
        view! { <App session/> }.to_html()
    });
    // Comments that would let the browser hydrate; the app replaces instead.
    html.replace("<!>", "")
}

/// A page as a whole file.
#[must_use]
pub fn page(frame: &Frame, route: Route) -> String {
    let corpus = data::corpus();
    let kind = match route {
        Route::Explore => "explore",
        Route::NotFound => "lost",
        _ => "reading",
    };
    frame.fill(&frame::Page {
        kind,
        to_root: &route.to_root(corpus),
        title: &pages::title(&ZH, route),
        description: &pages::description(&ZH, route),
        lang: ZH.lang,
        app: &render(route),
    })
}

/// Writes the site over what is in `out`; `template` is trunk's output, whose
/// `index.html` is the frame. Returns the number of pages.
///
/// # Errors
/// If the frame lacks a part, or a file cannot be read or written.
pub fn write_site(template: &Path, out: &Path) -> Result<usize> {
    let frame = Frame::read(template)?;
    let corpus = data::corpus();
    write(&out.join(&frame.style.name), &frame.style.css)?;
    // The parts of the one style sheet are linked from nowhere now.
    for part in frame
        .style
        .parts
        .iter()
        .map(|part| out.join(part))
        .filter(|part| part.exists())
    {
        fs::remove_file(&part).with_context(|| format!("{}", part.display()))?;
    }
    let routes = Route::all(corpus);
    for &route in &routes {
        let path = route.path(corpus);
        let file = if route == Route::NotFound {
            path
        } else {
            path + "index.html"
        };
        write(&out.join(file), &page(&frame, route))?;
    }
    copy(Path::new(data::OPEN_DATA), &out.join("data"))?;
    Ok(routes.len())
}

fn write(file: &Path, content: &str) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| format!("{}", folder.display()))?;
    }
    fs::write(file, content).with_context(|| format!("{}", file.display()))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("{}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("{}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target).with_context(|| format!("{}", target.display()))?;
        }
    }
    Ok(())
}
