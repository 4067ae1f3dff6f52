//! One file a page, and here what every page has: a title and a description.
//!
//! Where something is asked and answered the app makes the page in the browser: it
//! is live. Every other page is the same for everyone: it is made once, natively,
//! and comes as a file wherever it is opened from; no part of it is in the WASM.

mod explore;
mod fit;
mod parks;

#[cfg(feature = "ssr")]
mod files;

use crate::{routes::Route, session::Session, words::Words};
#[cfg(feature = "ssr")]
pub use files::{FEED, description, heading, robots, title};
use leptos::prelude::*;

/// Whether the app makes this page in the browser.
#[must_use]
pub const fn is_live(route: Route) -> bool {
    matches!(route, Route::Explore | Route::Parks | Route::Fit)
}

/// The page for a route, as far as the app makes it where this runs: nothing in the
/// browser for a page that comes as a file.
#[must_use]
pub fn page(session: Session, route: Route) -> AnyView {
    match route {
        Route::Explore => view! { <explore::ExplorePage session/> }.into_any(),
        Route::Parks => view! { <parks::ParksPage session/> }.into_any(),
        Route::Fit => view! { <fit::FitPage session/> }.into_any(),
        #[cfg(feature = "ssr")]
        _ => files::page(session, route),
        #[cfg(not(feature = "ssr"))]
        _ => ().into_any(),
    }
}

/// The heading of a live page.
#[must_use]
pub fn live_heading(words: &Words, route: Route) -> Option<&'static str> {
    match route {
        Route::Explore => Some(words.explore.title),
        Route::Parks => Some(words.parks.title),
        Route::Fit => Some(words.parks.fit.title),
        _ => None,
    }
}
