//! An option of a filter as it stands in the page: its box, its count, and the count
//! again where tests and scripts of others read it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

const COUNT: &str = "data-count";

/// Writes what an option shows, where it does not say so already. `label` holds the box
/// first and the count last.
pub fn show(label: &Element, count: usize, on: bool) {
    let input = label
        .first_element_child()
        .and_then(|it| it.dyn_into().ok());
    if let Some(input) = input {
        let input: HtmlInputElement = input;
        input.set_checked(on);
        input.set_disabled(count == 0 && !on);
    }
    let count = count.to_string();
    if label.get_attribute(COUNT).as_deref() != Some(count.as_str()) {
        let _ = label.set_attribute(COUNT, &count);
        if let Some(number) = label.last_element_child() {
            number.set_text_content(Some(&count));
        }
    }
}
