//! A piece of text with what was searched for marked.

use leptos::prelude::*;

/// `text` with `<mark>` around every place where one of the folded strings stands.
#[must_use]
pub fn marked(text: &str, needles: &[String]) -> Vec<AnyView> {
    let mut views = Vec::new();
    let mut at = 0;
    for (start, end) in explore::marks(text, needles) {
        if let (Some(before), Some(found)) = (text.get(at..start), text.get(start..end)) {
            if !before.is_empty() {
                views.push(before.to_owned().into_any());
            }
            views.push(view! { <mark>{found.to_owned()}</mark> }.into_any());
            at = end;
        }
    }
    if let Some(rest) = text.get(at..) {
        views.push(rest.to_owned().into_any());
    }
    views
}
