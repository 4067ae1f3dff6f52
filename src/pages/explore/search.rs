//! The search box. Words are searched for while they are typed, but never while
//! an input method is still composing them.

use crate::{browser, session::Session};
use leptos::{html, prelude::*};

#[component]
pub fn SearchBox(session: Session) -> impl IntoView {
    let words = &session.words.explore;
    let input: NodeRef<html::Input> = NodeRef::new();
    let composing = StoredValue::new(false);
    let text = Memo::new(move |_| session.with_query(|query| query.text.clone()));
    Effect::new(move |before: Option<String>| {
        let text = text.get();
        // At first the box is as the reader left it before the app was there.
        let asked = before.is_some() || !text.is_empty();
        if asked
            && let Some(input) = input.get()
            && !composing.get_value()
        {
            browser::page::fill(&input, &text);
        }
        text
    });
    let typed = move || {
        input
            .get_untracked()
            .map(|input| input.value())
            .unwrap_or_default()
    };
    let compose = move |on: bool| {
        composing.set_value(on);
        if on {
            session.stop_typing();
        } else {
            session.type_words(typed());
        }
    };
    let on_input = move |_| {
        if !composing.get_value() {
            session.type_words(typed());
        }
    };
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        session.set_words(&typed());
    };
    view! {
        <form class="search" role="search" method="get" action="./" on:submit=on_submit>
            <label for="q">{words.search_label}</label>
            <div class="search-line">
                <input
                    node_ref=input
                    id="q"
                    name="q"
                    type="search"
                    autocomplete="off"
                    enterkeyhint="search"
                    aria-describedby="q-hint"
                    on:input=on_input
                    on:compositionstart=move |_| compose(true)
                    on:compositionend=move |_| compose(false)
                />
                <button type="submit" class="button">{words.search_button}</button>
            </div>
            <p id="q-hint" class="hint">{words.search_hint}</p>
        </form>
    }
    .into_any()
}
