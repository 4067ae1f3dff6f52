//! 当前位置: the way from the start to this page.

use crate::{routes::Route, session::Session};
use leptos::prelude::*;

/// Links, outermost first; the page itself is its own heading and not repeated.
#[component]
pub fn Crumbs(session: Session, above: Vec<(Route, String)>) -> impl IntoView {
    let words = session.words;
    let start = (Route::Explore, words.shell.nav_explore.to_owned());
    let items = std::iter::once(start)
        .chain(above)
        .map(|(route, name)| view! { <li><a href=session.link(route)>{name}</a></li> })
        .collect_view();
    view! { <nav class="crumbs" aria-label=words.shell.crumbs_label><ol>{items}</ol></nav> }
}
