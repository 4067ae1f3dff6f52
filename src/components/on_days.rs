//! Words that hold on some days only. All of them stand in the page; those that do
//! not hold are hidden, by the day of the data in a file, by today in the browser.

use crate::{data, islands::Days};
use leptos::prelude::*;

#[component]
pub fn OnDays(days: Days, children: Children) -> impl IntoView {
    let hidden = !days.hold(data::corpus().as_of);
    view! { <span data-days=days.to_string() hidden=hidden>{children()}</span> }
}
