//! `/about/method/`: how official text becomes data, and the count of every source.

use super::parts;
use crate::{
    components::{ColumnHeads, Crumbs, labels},
    data::corpus,
    routes::Route,
    session::Session,
};
use leptos::prelude::*;

#[component]
pub fn MethodPage(session: Session) -> impl IntoView {
    let words = session.words.method();
    let head = words.proof_head;
    let rows = corpus()
        .documents
        .iter()
        .flat_map(|document| {
            document
                .sources
                .iter()
                .map(move |source| (document, source))
        })
        .map(|(document, source)| {
            view! {
                <tr>
                    <th scope="row" data-label=head[0]>{labels::name(session.words, document)}</th>
                    <td data-label=head[1]><code>{source.file}</code></td>
                    <td data-label=head[2]>{(words.characters)(source.characters)}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="reading">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{session.words.shell().method_title}</h1>
                <p class="lead-line">{words.lead}</p>
            </header>
            {parts(words.parts)}
            <section>
                <h2>{words.proof_title}</h2>
                <p>{words.proof_lead}</p>
                <table class="rows"><ColumnHeads names=head/><tbody>{rows}</tbody></table>
                <p><a class="action" href=session.link(Route::Verify)>{words.proof_link}</a></p>
            </section>
        </div>
    }
    .into_any()
}
