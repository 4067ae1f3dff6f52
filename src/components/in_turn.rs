//! A part of a live page that is made in a step of its own while the app takes over.

use crate::session::Session;
use leptos::prelude::*;

/// Nothing until its step has come; natively, and later on, at once.
#[component]
pub fn InTurn(session: Session, step: usize, children: Children) -> impl IntoView {
    let children = StoredValue::new_local(Some(children));
    let come = Memo::new(move |_| session.has_come(step));
    move || {
        let children = come.get().then(|| children.try_update_value(Option::take));
        children.flatten().flatten().map(|children| children())
    }
}
