//! One line where the app did not start: what is missing, and why. The styles show
//! it, and of the reasons the one that `boot.js` has found.

use crate::session::Session;
use leptos::prelude::*;

#[component]
pub fn NoStart(session: Session) -> impl IntoView {
    let words = session.words.shell();
    let reasons = words
        .no_start_reasons
        .map(|(mark, reason)| view! { <span class=format!("reason reason-{mark}")>{reason}</span> })
        .collect_view();
    view! { <p class="notice no-start">{words.no_start}{reasons}</p> }
}
