//! `/about/accessibility/`: what works for whom, how that was tried, and what was
//! not.

use super::parts;
use crate::{components::Crumbs, data::site, session::Session};
use leptos::prelude::*;

#[component]
pub fn AccessibilityPage(session: Session) -> impl IntoView {
    let words = session.words.accessibility();
    let browsers = words
        .browsers
        .iter()
        .map(|&line| view! { <li>{line}</li> })
        .collect_view();
    let contact = match site().corrections {
        Some(contact) => view! {
            <p>{words.feedback}<a href=contact rel="external">{words.feedback_link}</a></p>
        }
        .into_any(),
        None => view! { <p class="unstated">{words.no_contact}</p> }.into_any(),
    };
    view! {
        <div class="reading">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{session.words.shell().accessibility_title}</h1>
                <p class="lead-line">{words.lead}</p>
            </header>
            {parts(words.parts)}
            <section>
                <h2>{words.browsers_title}</h2>
                <ul class="plain-list">{browsers}</ul>
            </section>
            <section>
                <h2>{words.feedback_title}</h2>
                {contact}
                <p class="hint">{(session.words.take().as_of)(&crate::data::corpus().as_of.to_string())}</p>
            </section>
        </div>
    }
    .into_any()
}
