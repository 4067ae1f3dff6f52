//! The app in the browser: takes the prerendered page over. Nothing else happens
//! here; natively there is nothing to do.
#![forbid(unsafe_code)]

#[cfg(feature = "csr")]
fn main() {
    use leptos::prelude::*;
    use policy_explorer::{
        app::App,
        browser::{measure, take_over, timer},
        pages::is_live,
        session::Session,
    };

    take_over::when_quiet(|| {
        measure::begin(take_over::NAME);
        let session = Session::in_browser();
        timer::after(0, move || {
            let live = is_live(session.route_untracked());
            if live {
                session.begin_steps();
            }
            let app = Owner::new();
            let view = app.clone();
            take_over::take_over(
                live,
                move || view.with(|| view! { <App session/> }),
                move || live && session.next_step(),
                move || session.whole_list(),
                move || {
                    app.with(|| session.listen());
                    measure::end(take_over::NAME);
                    // It lives as long as the page.
                    std::mem::forget(app);
                },
            );
        });
    });
}

#[cfg(not(feature = "csr"))]
fn main() {}
