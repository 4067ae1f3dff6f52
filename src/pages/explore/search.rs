//! The search box. What it offers and when it searches is `islands::explore::search`'s.

use super::suggestions::LIST;
use crate::session::Session;
use leptos::prelude::*;

#[component]
pub fn SearchBox(session: Session) -> impl IntoView {
    let words = session.words.filters();
    view! {
        <form class="search" role="search" method="get" action="./">
            <label for="q">{words.search_label}</label>
            <div class="search-line">
                <input
                    id="q"
                    name="q"
                    type="search"
                    autocomplete="off"
                    enterkeyhint="search"
                    role="combobox"
                    aria-autocomplete="list"
                    aria-controls=LIST
                    aria-expanded="false"
                    aria-describedby="q-hint"
                />
                <button type="submit" class="button">{words.search_button}</button>
                <ul id=LIST class="suggestions" role="listbox" aria-label=session.words.search().suggestions hidden></ul>
                <p id=format!("{LIST}-count") class="vh" role="status"></p>
            </div>
            <p id="q-hint" class="hint">{words.search_hint}</p>
            // A key of one letter must be possible to switch off, for those whose voice
            // or tremor presses it by accident.
            <label class="shortcut needs-app needs-keyboard">
                <input type="checkbox" checked/>
                <span>{session.words.search().shortcut}</span>
            </label>
        </form>
    }
}
