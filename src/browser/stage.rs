//! The page that is shown, and those that were left: every page comes as a file, and the
//! parts in which pages differ take each other's place.

use super::{document, page, window};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Element, Response, SupportedType};

/// So many pages that were left stay as they were, for 后退.
const KEPT: usize = 12;

/// In what pages differ: links in header and footer lead from where the page lies.
const PARTS: [&str; 3] = [".site-header", "main", ".site-footer"];

thread_local! {
    /// Pages that were left, the last one last.
    static LEFT: RefCell<Vec<PageFile>> = const { RefCell::new(Vec::new()) };
}

/// A page as it came, or as it was left.
#[derive(Clone)]
pub struct PageFile {
    address: String,
    title: String,
    parts: [Element; 3],
}

/// Remembers the page that is shown, before another one takes its place.
/// `address`: where it lies.
pub fn keep(address: &str) {
    let Some(document) = document() else { return };
    let Some(parts) = parts(&document) else {
        return;
    };
    LEFT.with_borrow_mut(|left| {
        left.retain(|file| file.address != address);
        if left.len() == KEPT {
            left.remove(0);
        }
        left.push(PageFile {
            address: address.to_owned(),
            title: document.title(),
            parts,
        });
    });
}

/// A page that was left before, as it was then.
#[must_use]
pub fn kept(address: &str) -> Option<PageFile> {
    LEFT.with_borrow(|left| left.iter().find(|file| file.address == address).cloned())
}

/// Reads a page of this build. `None` where there is no such page, no network, or
/// the host has another build by now: then the browser itself should go there.
pub async fn read(address: &str) -> Option<PageFile> {
    let answer = JsFuture::from(window()?.fetch_with_str(address))
        .await
        .ok()?;
    let answer: Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    let html = JsFuture::from(answer.text().ok()?)
        .await
        .ok()?
        .as_string()?;
    let file = DomParser::new().ok()?;
    let file = file
        .parse_from_string(&html, SupportedType::TextHtml)
        .ok()?;
    let ours = document()?;
    if build(&file)? != build(&ours)? {
        return None;
    }
    let parts = parts(&file)?;
    for part in &parts {
        ours.adopt_node(part).ok()?;
    }
    Some(PageFile {
        address: address.to_owned(),
        title: file.title(),
        parts,
    })
}

impl PageFile {
    /// Puts it into the page.
    pub fn show(&self) {
        page::set_title(&self.title);
        let Some(shown) = document().and_then(|document| parts(&document)) else {
            return;
        };
        for (old, new) in shown.iter().zip(&self.parts) {
            if !old.is_same_node(Some(new)) {
                let _ = old.replace_with_with_node_1(new);
            }
        }
    }
}

/// Which files it was made with, and its language.
fn build(of: &Document) -> Option<[String; 2]> {
    let html = of.document_element()?;
    Some([
        html.get_attribute("data-build")?,
        html.get_attribute("lang")?,
    ])
}

fn parts(of: &Document) -> Option<[Element; 3]> {
    let [header, main, footer] = PARTS.map(|part| of.query_selector(part).ok().flatten());
    Some([header?, main?, footer?])
}
