//! An address that names nothing, with ways on.

use crate::{components::DocumentTag, data, routes::Route, session::Session};
use leptos::prelude::*;

#[component]
pub fn LostPage(session: Session) -> impl IntoView {
    let words = session.words.shell();
    let rooms = [
        (Route::Explore, words.nav_explore),
        (Route::Parks, words.nav_parks),
        (Route::About, words.nav_about),
    ];
    let rooms = rooms
        .map(|(route, name)| view! { <li><a href=session.link(route)>{name}</a></li> })
        .collect_view();
    let documents = (0..data::corpus().documents.len())
        .filter_map(|at| Some((Route::Document(at.into()), data::document(at.into())?)))
        .map(|(route, document)| view! { <li><a href=session.link(route)><DocumentTag session document/></a></li> })
        .collect_view();
    view! {
        <div class="reading lost">
            <header class="page-head">
                <h1 tabindex="-1">{words.lost_title}</h1>
                <p class="lead-line">{words.lost_text}</p>
            </header>
            <p>{words.lost_ways}</p>
            <ul class="link-list">{rooms}{documents}</ul>
            <p class="hint climb"><a href="..">{words.lost_climb}</a></p>
        </div>
    }
}
