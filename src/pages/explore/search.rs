//! The search box. Words are searched for while they are typed, but never while
//! an input method is still composing them.

use super::suggestions::{LIST, Offers, Suggestions};
use crate::{browser, session::Session};
use leptos::{ev::KeyboardEvent, html, prelude::*};

#[component]
pub fn SearchBox(session: Session) -> impl IntoView {
    let words = &session.words.explore;
    let input: NodeRef<html::Input> = NodeRef::new();
    let composing = StoredValue::new(false);
    let offers = Offers::new(session, input);
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
    let type_on = move || {
        let typed = typed();
        offers.offer(&typed);
        session.type_words(typed);
    };
    let compose = move |on: bool| {
        composing.set_value(on);
        if on {
            session.stop_typing();
            offers.close();
        } else {
            type_on();
        }
    };
    let on_input = move |_| {
        if !composing.get_value() {
            type_on();
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if composing.get_value() || event.is_composing() || !offers.is_open() {
            return;
        }
        let handled = match event.key().as_str() {
            "ArrowDown" => {
                offers.step(true);
                true
            }
            "ArrowUp" => {
                offers.step(false);
                true
            }
            "Enter" => offers.choose_marked(),
            // Closes the list and keeps the words: a second time clears the box.
            "Escape" => {
                offers.close();
                true
            }
            _ => false,
        };
        if handled {
            event.prevent_default();
        }
    };
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        offers.close();
        session.set_words(&typed());
    };
    browser::shortcut::on_slash(move || {
        if let Some(input) = input.get_untracked() {
            browser::focus::input(&input);
        }
    });
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
                    role="combobox"
                    aria-autocomplete="list"
                    aria-controls=LIST
                    aria-expanded=move || offers.is_open().to_string()
                    aria-activedescendant=move || offers.active()
                    aria-describedby="q-hint"
                    on:input=on_input
                    on:keydown=on_key
                    on:blur=move |_| offers.close()
                    on:compositionstart=move |_| compose(true)
                    on:compositionend=move |_| compose(false)
                />
                <button type="submit" class="button">{words.search_button}</button>
                <Suggestions session offers/>
            </div>
            <p id="q-hint" class="hint">{words.search_hint}</p>
            <Shortcut session/>
        </form>
    }
    .into_any()
}

/// Whether `/` leads to the box: a key of one letter must be possible to switch
/// off, for those whose voice or tremor presses it by accident.
#[component]
fn Shortcut(session: Session) -> impl IntoView {
    let on = RwSignal::new(true);
    Effect::new(move |_| on.set(browser::shortcut::is_on()));
    view! {
        <label class="shortcut needs-app needs-keyboard">
            <input
                type="checkbox"
                prop:checked=move || on.get()
                on:change=move |event| {
                    on.set(event_target_checked(&event));
                    browser::shortcut::set(on.get_untracked());
                }
            />
            <span>{session.words.search.shortcut}</span>
        </label>
    }
}
