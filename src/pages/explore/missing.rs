//! A part of the data could not be fetched: what is shown may not be all.

use crate::{islands::act, session::Session};
use leptos::prelude::*;

#[component]
pub fn Missing(session: Session) -> impl IntoView {
    let words = session.words.search();
    move || {
        session.is_incomplete().then(|| {
            view! {
                <div class="notice" role="alert">
                    <p>{words.missing}</p>
                    <button type="button" class="button-quiet" data-act=act::TRY_AGAIN>{words.try_again}</button>
                </div>
            }
        })
    }
}
