//! An option of a filter as it stands in the page: its box, its count, and the count
//! again where tests and scripts of others read it.

use super::part::Part;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

const COUNT: &str = "data-count";

/// Writes what an option shows. `label` holds the box first and the count last.
pub fn show(label: &Part, count: usize, on: bool) {
    let label = label.element();
    if let Some(input) = label.first_element_child()
        && let Some(input) = input.dyn_ref::<HtmlInputElement>()
    {
        input.set_checked(on);
        input.set_disabled(count == 0 && !on);
    }
    let count = count.to_string();
    let _ = label.set_attribute(COUNT, &count);
    if let Some(number) = label.last_element_child() {
        number.set_text_content(Some(&count));
    }
}
