//! The app in the browser: takes the prerendered page over. Nothing else happens
//! here; natively there is nothing to do.
#![forbid(unsafe_code)]

#[cfg(feature = "csr")]
fn main() {
    use leptos::prelude::Owner;
    use policy_explorer::{
        browser::{measure, page, task, timer},
        session::Session,
    };

    const NAME: &str = "take-over";
    measure::begin(NAME);
    task::begin();
    let app = Owner::new();
    app.with(|| Session::in_browser().listen());
    // It lives as long as the page.
    std::mem::forget(app);
    // What the address asks has been answered by then.
    timer::after(0, || {
        page::ready();
        measure::end(NAME);
    });
}

#[cfg(not(feature = "csr"))]
fn main() {}
