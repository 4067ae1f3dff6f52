//! A button that copies what it carries, and says that it did (`islands` hears it).

use crate::{islands::act, session::Session};
use leptos::prelude::*;

#[component]
pub fn CopyButton(
    session: Session,
    label: &'static str,
    /// What is copied, before the page's address.
    #[prop(optional, into)]
    text: String,
    /// The name of a place on the page, to which the address then leads.
    #[prop(optional, into)]
    anchor: Option<String>,
    /// What it is about, where a page has several: for those who hear the page.
    #[prop(optional, into)]
    about: Option<String>,
    /// Without an address.
    #[prop(optional)]
    alone: bool,
) -> impl IntoView {
    // A label is in one language.
    let about = about.filter(|about| session.words.lang_of(about).is_none());
    let name = about.map(|about| format!("{label}{}{about}", session.words.terms().colon));
    let words = session.words.take();
    let anchor = anchor.map_or_else(String::new, |anchor| format!("#{anchor}"));
    view! {
        <span class="needs-app">
            <button
                type="button"
                class="button-quiet"
                aria-label=name
                data-act=act::COPY
                data-copy=text
                data-address=(!alone).then_some(anchor)
            >
                {label}
            </button>
            <span
                class="copied"
                role="status"
                data-done=words.copied
                data-failed=words.not_copied
            ></span>
        </span>
    }
    .into_any()
}
