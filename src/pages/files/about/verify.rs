//! `/about/verify/`: digests, round trip and clauses, to be proven again in the
//! browser (`islands::verify`). The page carries the words of either outcome.

use crate::{
    components::{ColumnHeads, Crumbs},
    data::corpus,
    islands::act,
    routes::Route,
    session::Session,
};
use corpus::Source;
use leptos::prelude::*;

#[component]
pub fn VerifyPage(session: Session) -> impl IntoView {
    let words = session.words.verify();
    let list = |items: &'static [&'static str]| {
        let items = items.iter().map(|&item| view! { <li>{item}</li> });
        view! { <ul class="plain-list">{items.collect_view()}</ul> }
    };
    let sources: Vec<(usize, usize, &'static Source<'static>)> = corpus()
        .documents
        .iter()
        .enumerate()
        .flat_map(|(document, it)| {
            let sources = it.sources.iter().enumerate();
            sources.map(move |(number, source)| (document, number, source))
        })
        .collect();
    let good = (words.all_good)(sources.len());
    let rows = sources
        .into_iter()
        .map(|(document, number, source)| {
            let shown = corpus().clauses.iter().filter(|clause| {
                clause.document.at() == document && usize::from(clause.place.source) == number
            });
            view! { <Proofs session source clauses=shown.count()/> }
        })
        .collect_view();
    view! {
        <div class="reading">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{session.words.shell().verify_title}</h1>
                <p class="lead-line">{words.lead}</p>
            </header>
            <section>
                <h2>{words.what_title}</h2>
                {list(words.what)}
            </section>
            <section>
                <h2>{words.run_title}</h2>
                <p class="notice no-start">{words.needs_app}</p>
                <div class="needs-app">
                    <button type="button" class="button" data-act=act::VERIFY>{words.button}</button>
                </div>
                <p
                    class="run-status"
                    role="status"
                    data-verified=""
                    data-running=words.running
                    data-unreadable=words.unreadable
                    data-good=good
                    data-bad=words.some_bad
                ></p>
                <table class="rows" data-proofs="" hidden="">
                    <ColumnHeads names=words.head/>
                    <tbody>{rows}</tbody>
                </table>
            </section>
            <section>
                <h2>{words.yourself_title}</h2>
                {list(words.yourself)}
                <p><a class="action" href=session.link(Route::Data)>{session.words.shell().data_title}</a></p>
            </section>
        </div>
    }
    .into_any()
}

/// A source and its three proofs; `clauses`: how many are shown from it.
#[component]
fn Proofs(session: Session, source: &'static Source<'static>, clauses: usize) -> impl IntoView {
    let words = session.words.verify();
    let clauses = if clauses == 0 {
        words.clauses_none.to_owned()
    } else {
        (words.clauses_same)(clauses)
    };
    let proofs = [
        (words.digest_same.to_owned(), words.digest_differs),
        (words.joined_same.to_owned(), words.joined_differs),
        (clauses, words.clauses_differ),
    ];
    let cells = proofs.into_iter().zip(words.head.into_iter().skip(1));
    let cells = cells.map(|((good, bad), label)| {
        let (good, bad) = (format!("✓ {good}"), format!("✗ {bad}"));
        view! { <td data-label=label class="outcome" data-good=good data-bad=bad></td> }
    });
    view! {
        <tr data-source=source.file data-sha256=source.sha256>
            <th scope="row" data-label=words.head[0]><code>{source.file}</code></th>
            {cells.collect_view()}
        </tr>
    }
    .into_any()
}
