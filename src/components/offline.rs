//! Whether the site can be read without a network, in a line at the foot of every
//! page; and the offer of a new version, where it is not overlooked.

use crate::{browser::offline::Offline, session::Session};
use leptos::prelude::*;

/// In the footer; empty before the app has asked.
#[component]
pub fn OfflineLine(session: Session) -> impl IntoView {
    let words = &session.words.shell;
    let line = move || match session.offline() {
        Offline::Silent => "",
        Offline::Insecure => words.offline_insecure,
        Offline::Unavailable => words.offline_unavailable,
        Offline::Saving => words.offline_saving,
        Offline::Kept | Offline::NewVersion => words.offline_kept,
    };
    view! { <p class="offline-line">{line}</p> }
}

/// Above the foot of the window while a new version waits.
#[component]
pub fn NewVersion(session: Session) -> impl IntoView {
    let words = &session.words.shell;
    let offer = move || {
        (session.offline() == Offline::NewVersion).then(|| {
            view! {
                <p>{words.new_version}</p>
                <button type="button" class="button" on:click=move |_| session.renew()>{words.new_version_button}</button>
            }
        })
    };
    view! { <div class="new-version" role="status">{offer}</div> }
}
