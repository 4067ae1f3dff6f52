//! The shell around every page: skip link, header, navigation, the page for the
//! route, footer. Made once, natively; what changes in it is `islands::shell`'s.

mod display;

use crate::{components::DocumentTag, data, pages, routes::Route, session::Session};
use display::DisplaySettings;
use leptos::prelude::*;

#[component]
pub fn App(session: Session) -> impl IntoView {
    let words = session.words;
    view! {
        <a class="skip" href="#main">{words.shell().skip}</a>
        <Header session/>
        <main id="main" tabindex="-1">{pages::page(session, session.route())}</main>
        <Footer session/>
        <div class="new-version" role="status" data-live="new-version"></div>
    }
}

#[component]
fn Header(session: Session) -> impl IntoView {
    let words = session.words.shell();
    let item = |to: Route, name: &'static str, rooms: fn(Route) -> bool| {
        let route = session.route();
        let current = if route == to {
            Some("page")
        } else {
            rooms(route).then_some("true")
        };
        view! { <li><a href=session.link(to) aria-current=current>{name}</a></li> }
    };
    view! {
        <header class="site-header">
            <div class="frame">
                <a class="site-name" href=session.link(Route::Explore)>{words.site}</a>
                <nav aria-label=words.nav_label>
                    <ul>
                        {item(Route::Explore, words.nav_explore, |_| false)}
                        {item(Route::Parks, words.nav_parks, |route| matches!(route, Route::Park(_) | Route::Fit))}
                        {item(Route::Agencies, words.nav_agencies, |route| matches!(route, Route::Agency(_)))}
                        {item(Route::Targets, words.nav_targets, |_| false)}
                        {item(Route::Differences, words.nav_differences, |_| false)}
                        {item(Route::About, words.nav_about, |route| route.above(data::corpus()) == Some(Route::About))}
                    </ul>
                </nav>
                <div class="header-end">
                    <DisplaySettings session/>
                    <Language session/>
                </div>
            </div>
        </header>
    }
}

/// The way to the same page in the other language, named in that language.
#[component]
fn Language(session: Session) -> impl IntoView {
    let other = session.words.other();
    view! {
        <a class="language" lang=other.lang hreflang=other.lang href=session.other_language()>
            {other.shell().language}
        </a>
    }
}

#[component]
fn Footer(session: Session) -> impl IntoView {
    let words = session.words.shell();
    let documents = (0..data::corpus().documents.len())
        .filter_map(|at| Some((Route::Document(at.into()), data::document(at.into())?)))
        .map(|(route, document)| {
            view! { <li><a href=session.link(route)><DocumentTag session document/></a></li> }
        })
        .collect_view();
    let rooms = [
        (Route::Explore, words.nav_explore),
        (Route::Parks, words.nav_parks),
        (Route::Agencies, words.nav_agencies),
        (Route::Targets, words.nav_targets),
        (Route::Differences, words.nav_differences),
        (Route::About, words.nav_about),
        (Route::Method, words.method_title),
        (Route::Verify, words.verify_title),
        (Route::Data, words.data_title),
        (Route::Accessibility, words.accessibility_title),
    ];
    let rooms = rooms
        .map(|(route, name)| view! { <li><a href=session.link(route)>{name}</a></li> })
        .collect_view();
    view! {
        <footer class="site-footer">
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
                            <Corrections session/>
                        </ul>
                    </nav>
                </div>
                <p>{session.words.take().prevails}</p>
                <p>{(session.words.take().as_of)(&data::corpus().as_of.to_string())}</p>
                <p class="paper">{session.words.take().address}<span data-here=""></span></p>
                <HostIdentity session/>
                <p class="offline-line"></p>
            </div>
        </footer>
    }
}

/// 我要纠错, with the page it is about where that can be said.
#[component]
fn Corrections(session: Session) -> impl IntoView {
    let name = session.words.shell().corrections;
    let contact = data::site().corrections?;
    let subject = session.route().path(data::corpus());
    let address = if contact.starts_with("mailto:") && !contact.contains('?') {
        format!("{contact}?subject={subject}")
    } else {
        contact.to_owned()
    };
    Some(view! { <li><a href=address rel="external">{name}</a></li> })
}

/// Who runs this copy, as site.toml says; nothing for what it leaves empty.
#[component]
fn HostIdentity(session: Session) -> impl IntoView {
    let (words, site) = (session.words.shell(), data::site());
    let named = [
        (words.host_unit, site.host_unit),
        (words.operator, site.operator),
        (words.site_code, site.site_code),
        ("", site.police),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some(view! { <li>{name}{value?}</li> }))
    .collect::<Vec<_>>();
    let icp = site.icp.map(|icp| match site.icp_link {
        Some(link) => view! { <li><a href=link rel="external">{icp}</a></li> }.into_any(),
        None => view! { <li>{icp}</li> }.into_any(),
    });
    (icp.is_some() || !named.is_empty())
        .then(|| view! { <ul class="host-identity">{named}{icp}</ul> })
}
