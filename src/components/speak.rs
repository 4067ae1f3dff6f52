//! A button that reads the texts of the page aloud (`islands` hears it, and shows it
//! where there is a voice).

use crate::{islands::act, session::Session};
use leptos::prelude::*;

#[component]
pub fn SpeakButton(session: Session) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button-quiet needs-app"
            aria-pressed="false"
            hidden=""
            data-act=act::SPEAK
        >
            {session.words.reading().speak}
        </button>
    }
}
