//! The shell around every page: skip link, header, navigation, the page for the
//! route, footer.

use crate::{browser, components::DocumentTag, data, pages, routes::Route, session::Session};
use leptos::prelude::*;

#[component]
pub fn App(session: Session) -> impl IntoView {
    let words = session.words;
    Effect::new(move |_| browser::page::set_title(&pages::title(words, session.route())));
    view! {
        <a class="skip" href="#main">{words.shell.skip}</a>
        <Header session/>
        <main id="main" tabindex="-1">{move || pages::page(session, session.route())}</main>
        <Footer session/>
    }
}

#[component]
fn Header(session: Session) -> impl IntoView {
    let words = &session.words.shell;
    let item = |to: Route, name: &'static str, rooms: fn(Route) -> bool| {
        let current = move || {
            let route = session.route();
            if route == to {
                Some("page")
            } else {
                rooms(route).then_some("true")
            }
        };
        view! { <li><a href=move || session.live_link(to) aria-current=current>{name}</a></li> }
    };
    view! {
        <header class="site-header" inert=move || session.panel()>
            <div class="frame">
                <a class="site-name" href=move || session.live_link(Route::Explore)>{words.site}</a>
                <nav aria-label=words.nav_label>
                    <ul>
                        {item(Route::Explore, words.nav_explore, |_| false)}
                        {item(Route::Parks, words.nav_parks, |route| matches!(route, Route::Park(_)))}
                        {item(Route::Targets, words.nav_targets, |_| false)}
                        {item(Route::Differences, words.nav_differences, |_| false)}
                        {item(Route::About, words.nav_about, |_| false)}
                    </ul>
                </nav>
            </div>
        </header>
    }
}

#[component]
fn Footer(session: Session) -> impl IntoView {
    let words = &session.words.shell;
    let documents = (0..data::corpus().documents.len())
        .filter_map(|at| Some((Route::Document(at.into()), data::document(at.into())?)))
        .map(|(route, document)| {
            view! { <li><a href=move || session.live_link(route)><DocumentTag session document/></a></li> }
        })
        .collect_view();
    let rooms = [
        (Route::Explore, words.nav_explore),
        (Route::Parks, words.nav_parks),
        (Route::Targets, words.nav_targets),
        (Route::Differences, words.nav_differences),
        (Route::About, words.nav_about),
    ];
    let rooms = rooms
        .map(|(route, name)| view! { <li><a href=move || session.live_link(route)>{name}</a></li> })
        .collect_view();
    let data_file = move || {
        session
            .live_link(Route::Explore)
            .trim_start_matches("./")
            .to_owned()
            + "data/corpus.json"
    };
    view! {
        <footer class="site-footer" inert=move || session.panel()>
            <div class="frame">
                <div class="footer-columns">
                    <nav aria-labelledby="footer-documents">
                        <h2 id="footer-documents">{words.footer_documents}</h2>
                        <ul>{documents}</ul>
                    </nav>
                    <nav aria-labelledby="footer-site">
                        <h2 id="footer-site">{words.footer_site}</h2>
                        <ul>
                            {rooms}
                            <li><a href=data_file>{words.open_data}</a></li>
                        </ul>
                    </nav>
                </div>
                <p>{words.prevails}</p>
                <p>{(words.as_of)(&data::corpus().as_of.to_string())}</p>
            </div>
        </footer>
    }
}
