//! What stands in the page's `<main>`: the app's own element, or that of a page
//! that came as a file. One of the two is in the document, the other waits; the
//! header and the footer around them stay.

use super::{document, files::CODE, page, window};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Element, Response, SupportedType};

/// So many pages that were left stay as they were, for 后退.
const KEPT: usize = 12;

/// Where the page's content lies.
const MAIN: &str = "main";

thread_local! {
    /// The element that the app renders into.
    static OWN: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// Pages that came as files and were left, the last one last.
    static LEFT: RefCell<Vec<PageFile>> = const { RefCell::new(Vec::new()) };
}

/// A page that came as a file.
#[derive(Clone)]
pub struct PageFile {
    address: String,
    title: String,
    main: Element,
}

/// Says which element the app renders into.
pub(super) fn set_own(main: Element) {
    OWN.with_borrow_mut(|own| *own = Some(main));
}

/// Puts the app's own element into the page.
pub fn show_own() {
    if let Some(own) = OWN.with_borrow(Clone::clone) {
        put(&own);
    }
}

/// Remembers the file that is shown, before another page takes its place.
/// `address`: where it lies.
pub fn keep(address: &str) {
    let Some(main) = shown() else { return };
    let own = OWN.with_borrow(|own| {
        own.as_ref()
            .is_some_and(|own| own.is_same_node(Some(&main)))
    });
    if own {
        return;
    }
    let title = document().map_or_else(String::new, |document| document.title());
    LEFT.with_borrow_mut(|left| {
        left.retain(|file| file.address != address);
        if left.len() == KEPT {
            left.remove(0);
        }
        left.push(PageFile {
            address: address.to_owned(),
            title,
            main,
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
    if code(&file)? != code(&ours)? {
        return None;
    }
    let main = file.query_selector(MAIN).ok()??;
    let main = ours.adopt_node(&main).ok()?.dyn_into().ok()?;
    Some(PageFile {
        address: address.to_owned(),
        title: file.title(),
        main,
    })
}

impl PageFile {
    /// Puts it into the page.
    pub fn show(&self) {
        page::set_title(&self.title);
        put(&self.main);
    }
}

/// The name of the code; where it lies is relative to the page.
fn code(of: &Document) -> Option<String> {
    let link = of.query_selector(CODE).ok()??;
    let address = link.get_attribute("href")?;
    address.rsplit('/').next().map(ToOwned::to_owned)
}

fn shown() -> Option<Element> {
    document()?.query_selector(MAIN).ok()?
}

fn put(main: &Element) {
    if let Some(shown) = shown()
        && !shown.is_same_node(Some(main))
    {
        let _ = shown.replace_with_with_node_1(main);
    }
}
