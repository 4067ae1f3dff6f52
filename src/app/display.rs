//! 显示设置: size of text, contrast, 长辈模式. Kept by the browser, applied by style.

use crate::{
    display::{Display, TextSize},
    routes::{Plain, Route},
    session::Session,
};
use leptos::prelude::*;

#[component]
pub fn DisplaySettings(session: Session) -> impl IntoView {
    let words = &session.words.settings;
    let button = move |name: &'static str, on: fn(Display) -> bool, set: fn(&mut Display)| {
        view! {
            <button
                type="button"
                class="group-button"
                aria-pressed=move || on(session.display()).to_string()
                on:click=move |_| session.change_display(set)
            >
                {name}
            </button>
        }
    };
    let start = move || session.live_link(Route::Plain(Plain::Start));
    view! {
        <details class="display">
            <summary>{words.display}</summary>
            <div class="display-panel">
                <div role="group" aria-labelledby="display-size">
                    <p id="display-size">{words.text_size}</p>
                    {button(words.small, |it| it.size == TextSize::Small, |it| it.size = TextSize::Small)}
                    {button(words.medium, |it| it.size == TextSize::Medium, |it| it.size = TextSize::Medium)}
                    {button(words.large, |it| it.size == TextSize::Large, |it| it.size = TextSize::Large)}
                </div>
                <div role="group" aria-labelledby="display-more">
                    <p id="display-more">{words.more}</p>
                    {button(words.contrast, |it| it.contrast, |it| it.contrast = !it.contrast)}
                    <a
                        class="group-button"
                        href=start
                        on:click=move |_| session.change_display(|it| it.plain = true)
                    >
                        {words.plain}
                    </a>
                </div>
                <p class="hint">{words.kept}</p>
            </div>
        </details>
        <a class="plain-only plain-home" href=start>{words.home}</a>
        <button
            type="button"
            class="plain-only plain-leave"
            on:click=move |_| session.change_display(|it| it.plain = false)
        >
            {words.leave}
        </button>
    }
    .into_any()
}
