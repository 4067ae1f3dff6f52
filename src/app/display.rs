//! 显示设置: size of text, contrast, 长辈模式. Kept by the browser, applied by style.

use crate::{
    islands::{act, way},
    routes::{Plain, Route},
    session::Session,
};
use leptos::prelude::*;

#[component]
pub fn DisplaySettings(session: Session) -> impl IntoView {
    let words = session.words.settings();
    let button = |name: &'static str, way: &'static str, on: bool| {
        view! {
            <button
                type="button"
                class="group-button"
                aria-pressed=on.to_string()
                data-act=act::DISPLAY
                data-way=way
            >
                {name}
            </button>
        }
    };
    let start = session.link(Route::Plain(Plain::Start));
    view! {
        <details class="display">
            <summary>{words.display}</summary>
            <div class="display-panel">
                <div role="group" aria-labelledby="display-size">
                    <p id="display-size">{words.text_size}</p>
                    {button(words.small, way::SMALL, false)}
                    {button(words.medium, way::MEDIUM, true)}
                    {button(words.large, way::LARGE, false)}
                </div>
                <div role="group" aria-labelledby="display-more">
                    <p id="display-more">{words.more}</p>
                    {button(words.contrast, way::CONTRAST, false)}
                    <a class="group-button" href=start.clone() data-act=act::DISPLAY data-way=way::PLAIN>
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
            data-act=act::DISPLAY
            data-way=way::LEAVE_PLAIN
        >
            {words.leave}
        </button>
    }
}
