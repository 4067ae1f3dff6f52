//! What the browser keeps between visits: how pages are to look, nothing else.
//! Where it keeps nothing (private windows), a choice lasts as long as the page.

use super::{page, root, window};
use web_sys::Storage;

/// `boot.js` reads the same entry and sets the same attribute.
const KEY: &str = "policy-explorer-display";
const MARK: &str = "data-display";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// As `boot.js` read it.
#[must_use]
pub fn display() -> String {
    root()
        .and_then(|root| root.get_attribute(MARK))
        .unwrap_or_default()
}

/// Shows it so, and keeps it.
pub fn keep_display(words: &str) {
    page::mark(MARK, (!words.is_empty()).then_some(words));
    let Some(storage) = storage() else { return };
    let _ = if words.is_empty() {
        storage.remove_item(KEY)
    } else {
        storage.set_item(KEY, words)
    };
}
