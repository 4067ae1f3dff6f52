//! `/data/`: the open data, every file with what it holds.

use crate::{
    components::{ColumnHeads, Crumbs, labels},
    data::corpus,
    routes::Route,
    session::Session,
};
use leptos::prelude::*;

#[component]
pub fn DataPage(session: Session) -> impl IntoView {
    let words = session.words.data();
    let file = |path: &str| session.file_link(&format!("data/{path}"));
    let head = words.files_head;
    let files = words
        .files
        .iter()
        .map(|it| {
            view! {
                <tr>
                    <th scope="row" data-label=head[0]>
                        <a href=file(it.path) download="">{it.name}</a>
                        <span class="line-note"><code>{it.path}</code></span>
                    </th>
                    <td data-label=head[1]>{it.what}</td>
                </tr>
            }
        })
        .collect_view();
    let sources = corpus()
        .documents
        .iter()
        .flat_map(|document| {
            document
                .sources
                .iter()
                .map(move |source| (document, source))
        })
        .map(|(document, source)| {
            let address = file(&format!("sources/{}", source.file));
            view! { <li><a href=address download="">{source.file}</a>" "{labels::name(session.words, document)}</li> }
        })
        .collect_view();
    let rules = words
        .use_rules
        .iter()
        .map(|&rule| view! { <li>{rule}</li> })
        .collect_view();
    view! {
        <div class="reading">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{session.words.shell().data_title}</h1>
                <p class="lead-line">{words.lead}</p>
                <p class="hint">{(session.words.take().as_of)(&corpus().as_of.to_string())}</p>
            </header>
            <section>
                <h2>{words.files_title}</h2>
                <table class="rows"><ColumnHeads names=head/><tbody>{files}</tbody></table>
            </section>
            <section>
                <h2>{words.sources_title}</h2>
                <p>{words.sources_lead}</p>
                <ul class="plain-list">{sources}</ul>
            </section>
            <section>
                <h2>{words.check_title}</h2>
                <p>{words.check}</p>
                <p><a class="action" href=session.link(Route::Verify)>{words.check_link}</a></p>
            </section>
            <section>
                <h2>{session.words.report().title}</h2>
                <p>{session.words.report().link_lead}</p>
                <p><a class="action" href=session.link(Route::Report)>{session.words.report().link}</a></p>
            </section>
            <section>
                <h2>{session.words.changes().title}</h2>
                <p>{session.words.changes().link_lead}</p>
                <p><a class="action" href=session.link(Route::Changes)>{session.words.changes().link}</a></p>
            </section>
            <section>
                <h2>{words.use_title}</h2>
                <ul class="plain-list">{rules}</ul>
            </section>
        </div>
    }
    .into_any()
}
