//! Words that hold on some days only. All of them stand in the page; those that do
//! not hold are hidden, by the day of the data in a file, by today in the browser.

use crate::{islands::Days, session::Session};
use leptos::prelude::*;

#[component]
pub fn OnDays(session: Session, days: Days, children: Children) -> impl IntoView {
    let hidden = !days.hold(session.today());
    view! { <span data-days=days.to_string() hidden=hidden>{children()}</span> }
}
