//! The head of a table: a name for each column.

use leptos::prelude::*;

#[component]
pub fn ColumnHeads<const COLUMNS: usize>(names: [&'static str; COLUMNS]) -> impl IntoView {
    let names = names.map(|name| view! { <th scope="col">{name}</th> });
    view! { <thead><tr>{names.collect_view()}</tr></thead> }
}
