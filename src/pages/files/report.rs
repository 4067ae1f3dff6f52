//! `/data/report/`: the data report that editors see, for everyone.

use crate::{
    components::{ClauseLink, ColumnHeads, Crumbs, labels},
    data::{self, corpus},
    routes::Route,
    session::Session,
};
use explore::report::{Finding, FindingKind, Subject, report};
use leptos::prelude::*;

#[component]
pub fn ReportPage(session: Session) -> impl IntoView {
    let words = session.words.report();
    let findings = report(corpus());
    let of = |kind: FindingKind| -> Vec<Finding> {
        let of_kind = findings.iter().filter(|finding| finding.kind == kind);
        of_kind.copied().collect()
    };
    let head = words.summary_head;
    let summary = FindingKind::ALL
        .map(|kind| {
            let (name, _) = (words.kind)(kind);
            let link = format!("#{}", kind.slug());
            view! {
                <tr>
                    <th scope="row" data-label=head[0]><a href=link>{name}</a></th>
                    <td data-label=head[1]>{of(kind).len()}</td>
                </tr>
            }
        })
        .collect_view();
    let sections = FindingKind::ALL
        .map(|kind| {
            let (name, meaning) = (words.kind)(kind);
            let found = of(kind);
            let lines = found
                .iter()
                .map(|finding| view! { <li>{subject(session, finding.subject)}</li> })
                .collect_view();
            let list = if found.is_empty() {
                view! { <p class="hint">{words.none}</p> }.into_any()
            } else {
                view! { <ul class="plain-list">{lines}</ul> }.into_any()
            };
            view! {
                <section aria-labelledby=kind.slug()>
                    <h2 id=kind.slug()>{name}</h2>
                    <p class="hint">{meaning}</p>
                    {list}
                </section>
            }
        })
        .collect_view();
    let doubts = data::DOUBTS
        .lines()
        .map(|line| view! { <li lang=session.words.official()>{line}</li> })
        .collect::<Vec<_>>();
    let doubted = doubts.len();
    let doubts = if doubted == 0 {
        view! { <p class="hint">{words.none}</p> }.into_any()
    } else {
        view! { <ul class="plain-list">{doubts}</ul> }.into_any()
    };
    let summary = view! {
        {summary}
        <tr>
            <th scope="row" data-label=head[0]><a href="#doubts">{words.doubts}</a></th>
            <td data-label=head[1]>{doubted}</td>
        </tr>
    };
    view! {
        <div class="reading report">
            <Crumbs session/>
            <header class="page-head">
                <h1 tabindex="-1">{words.title}</h1>
                <p class="lead-line">{words.lead}</p>
                <p class="hint">{(session.words.take().as_of)(&corpus().as_of.to_string())}</p>
            </header>
            <section>
                <h2>{words.summary_title}</h2>
                <table class="rows"><ColumnHeads names=head/><tbody>{summary}</tbody></table>
            </section>
            {sections}
            <section aria-labelledby="doubts">
                <h2 id="doubts">{words.doubts}</h2>
                <p class="hint">{words.doubts_note}</p>
                {doubts}
            </section>
        </div>
    }
    .into_any()
}

/// What a finding is about, as a link to its page.
fn subject(session: Session, subject: Subject) -> Option<AnyView> {
    let words = session.words;
    let link = |route: Route, name: &'static str| {
        view! { <a href=session.link(route) lang=words.lang_of(name)>{name}</a> }.into_any()
    };
    let view = match subject {
        Subject::Document(at) => link(
            Route::Document(at),
            labels::name(words, data::document(at)?),
        ),
        Subject::Source(at, source) => {
            let document = data::document(at)?;
            let file = document.sources.get(source)?.file;
            let name = link(Route::Document(at), labels::name(words, document));
            view! { <code>{file}</code>" "{name} }.into_any()
        }
        Subject::Clause(at) => {
            let clause = data::clause(at)?;
            let document = labels::name(words, data::document(clause.document)?);
            view! { <ClauseLink session at clause/>" "<span class="line-note" lang=words.lang_of(document)>{document}</span> }
                .into_any()
        }
        Subject::Belt(at) => link(Route::Belt(at), labels::name(words, data::belt(at)?)),
        Subject::Park(at) => link(Route::Park(at), labels::name(words, data::park(at)?)),
        Subject::Agency(at) => link(Route::Agency(at), labels::name(words, data::agency(at)?)),
        Subject::Target(at) => {
            let target = corpus().targets.get(at.at())?;
            let anchor = target.id.replace('/', "-");
            let href = format!("{}#{anchor}", session.link(Route::Targets));
            view! { <a href=href lang=words.official()>{target.subject}" "{target.amount}</a> }
                .into_any()
        }
        Subject::Lineage(at) => {
            let lineage = corpus().lineages.get(at)?;
            let href = format!("{}#lineages", session.link(Route::Targets));
            let name = words.name(lineage.name, lineage.name_en);
            view! { <a href=href lang=words.lang_of(name)>{name}</a> }.into_any()
        }
    };
    Some(view)
}
