//! The offer of a new version, where it is not overlooked.

use crate::{browser::offline::Offline, islands::act, session::Session};
use leptos::prelude::*;

/// Above the foot of the window while a new version waits.
#[component]
pub fn NewVersion(session: Session) -> impl IntoView {
    let words = session.words.offline();
    move || {
        (session.offline() == Offline::NewVersion).then(|| {
            view! {
                <p>{words.new_version}</p>
                <button type="button" class="button" data-act=act::RENEW>{words.new_version_button}</button>
            }
        })
    }
}
