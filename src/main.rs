//! The app in the browser: takes the prerendered page over. Nothing else happens
//! here; natively there is nothing to do.
#![forbid(unsafe_code)]

#[cfg(feature = "csr")]
fn main() {
    use leptos::prelude::*;
    use policy_explorer::{app::App, browser::take_over, session::Session};

    take_over::when_quiet(|| {
        take_over::take_over(|| {
            let session = Session::in_browser();
            session.listen();
            view! { <App session/> }
        });
    });
}

#[cfg(not(feature = "csr"))]
fn main() {}
