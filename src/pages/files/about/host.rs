//! `/about/host/`: for whoever puts the site on a server. The page checks the host
//! that it stands on, and says how to set up the usual servers.

use crate::{
    components::{ColumnHeads, Crumbs},
    data::{corpus, site},
    islands::act,
    routes::Route,
    session::Session,
    words::{Check, Configuration},
};
use leptos::prelude::*;

#[component]
pub fn HostPage(session: Session) -> impl IntoView {
    let words = session.words.host();
    let upload = words
        .upload
        .iter()
        .map(|&line| view! { <li>{line}</li> })
        .collect_view();
    let configurations = words
        .configurations
        .iter()
        .map(|it| view! { <Configured it/> })
        .collect_view();
    let policy = words
        .policy
        .iter()
        .map(|&line| view! { <p>{line}</p> })
        .collect_view();
    let (robots, security) = (robots(), security(words.security_contact));
    let embed = words
        .embed
        .iter()
        .map(|&line| view! { <p>{line}</p> })
        .collect_view();
    view! {
        <div class="reading host" lang=session.words.official()>
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{words.title}</h1>
                <p class="lead-line">{words.lead}</p>
            </header>
            <SelfCheck session/>
            <section>
                <h2>{words.upload_title}</h2>
                <ul class="plain-list">{upload}</ul>
            </section>
            <section>
                <h2>{words.configurations_title}</h2>
                <p>{words.configurations_lead}</p>
                {configurations}
                <h3>{words.without_404_title}</h3>
                <p>{words.without_404}</p>
            </section>
            <section>
                <h2>{words.policy_title}</h2>
                {policy}
            </section>
            <section>
                <h2>{words.robots_title}</h2>
                <p>{words.robots}</p>
                <pre tabindex="0"><code>{robots}</code></pre>
            </section>
            <section>
                <h2>{words.security_title}</h2>
                <p>{words.security}</p>
                <pre tabindex="0"><code>{security}</code></pre>
            </section>
            <section>
                <h2>{words.embed_title}</h2>
                {embed}
                <pre tabindex="0"><code>{snippet(words.embed_frame)}</code></pre>
            </section>
        </div>
    }
    .into_any()
}

#[component]
fn Configured(it: &'static Configuration) -> impl IntoView {
    view! {
        <h3 id=it.id>{it.server}</h3>
        <p class="hint"><code>{it.file}</code></p>
        <pre tabindex="0" data-configuration=it.id><code>{it.text}</code></pre>
    }
    .into_any()
}

/// The button, and for each check what may come of it (`islands::host`).
#[component]
fn SelfCheck(session: Session) -> impl IntoView {
    let words = session.words.host();
    let rows = words
        .checks
        .iter()
        .map(|check| view! { <Checked session check/> })
        .collect_view();
    view! {
        <section>
            <h2>{words.check_title}</h2>
            <p>{words.check_lead}</p>
            <p class="notice no-start">{words.needs_app}</p>
            <div class="needs-app">
                <button type="button" class="button" data-act=act::CHECK_HOST>{words.check_button}</button>
            </div>
            <p
                class="run-status"
                role="status"
                data-checked=""
                data-deep=Route::Clause(0.into()).path(corpus())
                data-running=words.check_running
                data-done=words.summary
            ></p>
            <table class="rows checks">
                <ColumnHeads names=words.check_head/>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

/// A check; its finding, and how to mend it, are said when it has run.
#[component]
fn Checked(session: Session, check: &'static Check) -> impl IntoView {
    let words = session.words.host();
    let head = words.check_head;
    view! {
        <tr data-check=check.id>
            <th scope="row" data-label=head[0]>{check.name}<span class="line-note">{check.why}</span></th>
            <td data-label=head[1]>
                <span
                    class="outcome"
                    data-good=format!("✓ {}", words.good)
                    data-improve=format!("△ {}", words.improve)
                    data-bad=format!("✗ {}", words.bad)
                    data-unknown=format!("? {}", words.unknown)
                ></span>
                <span class="line-note" data-mend="" hidden="">{check.mend}</span>
            </td>
            <td data-label=head[2]><code data-answer=""></code></td>
        </tr>
    }
    .into_any()
}

/// For the robots.txt at the root of the host.
#[must_use]
pub fn robots() -> String {
    let root = site().public_path().unwrap_or("/");
    let sitemap = site()
        .public_url
        .map(|url| format!("Sitemap: {url}sitemap.xml\n"));
    format!(
        "User-agent: *\nDisallow: {root}*?\n{}",
        sitemap.unwrap_or_default()
    )
}

fn security(nobody: &str) -> String {
    let contact = site().security.unwrap_or(nobody);
    let year = corpus().as_of.year() + 1;
    let own = site().public_url.map(|url| {
        let host = url.trim_end_matches('/');
        let host = site().public_path().map_or(host, |path| {
            host.trim_end_matches(path.trim_end_matches('/'))
        });
        format!("Canonical: {host}/.well-known/security.txt\n")
    });
    format!(
        "Contact: {contact}\nExpires: {year}-01-01T00:00:00Z\nPreferred-Languages: zh\n{}",
        own.unwrap_or_default()
    )
}

fn snippet(title: &str) -> String {
    let root = site().public_url.unwrap_or("/");
    format!(
        "<iframe src=\"{root}?embed=1\" title=\"{title}\" width=\"100%\" height=\"800\" loading=\"lazy\"></iframe>"
    )
}
