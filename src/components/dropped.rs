//! Parts of the address that mean nothing, named.

use crate::session::Session;
use leptos::prelude::*;

#[component]
pub fn DroppedParts(session: Session) -> impl IntoView {
    move || {
        let dropped = session.dropped();
        (!dropped.is_empty()).then(|| {
            let parts = dropped
                .into_iter()
                .map(
                    |part| view! { <li><code>{format!("{}={}", part.key, part.value)}</code></li> },
                )
                .collect_view();
            view! {
                <div class="notice">
                    <p>{session.words.explore().dropped}</p>
                    <ul class="inline-list">{parts}</ul>
                </div>
            }
        })
    }
}
