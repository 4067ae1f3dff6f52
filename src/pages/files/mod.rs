//! Which component makes which page, and what every page is called; the pages on which
//! nothing is asked. Native only.

mod about;
mod agencies;
mod agency;
mod belt;
mod brief;
mod changes;
mod clause;
mod differences;
mod district;
mod document;
mod glossary;
mod lost;
mod open_data;
mod paper;
mod park;
mod plain;
mod report;
mod targets;
mod zone;

use super::{explore::ExplorePage, fit::FitPage, parks::ParksPage};
use crate::{components::labels, data, routes::Route, session::Session, words::Words};
pub use about::robots;
pub use changes::FEED;
pub use clause::{Origin, with_clause};
use leptos::prelude::*;
use paper::Paper;

/// The page for a route. A position that names nothing is the page that says so.
#[must_use]
pub fn page(session: Session, route: Route) -> AnyView {
    let view = match route {
        Route::Document(at) => data::document(at).map(|it| document::page(session, at, it)),
        Route::Clause(at) => data::clause(at).map(|it| clause::page(session, at, it)),
        Route::District(at) => data::district(at).map(|it| district::page(session, at, it)),
        Route::Belt(at) => data::belt(at).map(|it| belt::page(session, at, it)),
        Route::Agency(at) => data::agency(at).map(|it| agency::page(session, at, it)),
        Route::Park(at) => data::park(at).map(|it| park::page(session, at, it)),
        Route::Zone(at) => data::zone(at).map(|it| zone::page(session, at, it)),
        Route::Agencies => Some(view! { <agencies::AgenciesPage session/> }.into_any()),
        Route::Targets => Some(view! { <targets::TargetsPage session/> }.into_any()),
        Route::Differences => Some(view! { <differences::DifferencesPage session/> }.into_any()),
        Route::Data => Some(view! { <open_data::DataPage session/> }.into_any()),
        Route::Report => Some(view! { <report::ReportPage session/> }.into_any()),
        Route::Changes => Some(view! { <changes::ChangesPage session/> }.into_any()),
        Route::About => Some(view! { <about::AboutPage session/> }.into_any()),
        Route::Method => Some(view! { <about::MethodPage session/> }.into_any()),
        Route::Verify => Some(view! { <about::VerifyPage session/> }.into_any()),
        Route::Accessibility => Some(view! { <about::AccessibilityPage session/> }.into_any()),
        Route::Host => Some(view! { <about::HostPage session/> }.into_any()),
        Route::Glossary => Some(view! { <glossary::GlossaryPage session/> }.into_any()),
        Route::Plain(step) => Some(plain::page(session, step)),
        Route::Explore => Some(view! { <ExplorePage session/> }.into_any()),
        Route::Parks => Some(view! { <ParksPage session/> }.into_any()),
        Route::Fit => Some(view! { <FitPage session/> }.into_any()),
        Route::NotFound => None,
    };
    let view = view.unwrap_or_else(|| view! { <lost::LostPage session/> }.into_any());
    match route {
        Route::Document(_)
        | Route::Clause(_)
        | Route::District(_)
        | Route::Belt(_)
        | Route::Agency(_)
        | Route::Park(_)
        | Route::Zone(_) => view! { {view}<Paper session route/> }.into_any(),
        _ => view,
    }
}

/// The name of a page, as in its heading.
fn name(words: &Words, route: Route) -> Option<String> {
    let name = match route {
        Route::Explore => words.explore().title.to_owned(),
        Route::Parks => words.parks().title.to_owned(),
        Route::Fit => words.parks().fit.title.to_owned(),
        Route::Agencies => words.places().agencies_title.to_owned(),
        Route::Targets => words.ledgers().targets_title.to_owned(),
        Route::Differences => words.ledgers().differences_title.to_owned(),
        Route::Data => words.shell().data_title.to_owned(),
        Route::Report => words.report().title.to_owned(),
        Route::Changes => words.changes().title.to_owned(),
        Route::About => words.about().title.to_owned(),
        Route::Method => words.shell().method_title.to_owned(),
        Route::Verify => words.shell().verify_title.to_owned(),
        Route::Accessibility => words.shell().accessibility_title.to_owned(),
        Route::Host => words.host().title.to_owned(),
        Route::Glossary => words.reading().glossary_title.to_owned(),
        Route::NotFound => return None,
        Route::Plain(step) => plain::title(words, step).to_owned(),
        Route::Document(at) => {
            let document = data::document(at)?;
            words.name(document.title, document.title_en).to_owned()
        }
        Route::Clause(at) => {
            let clause = data::clause(at)?;
            let document = data::document(clause.document)?;
            format!(
                "{}｜{}",
                labels::clause_title(words, clause),
                labels::name(words, document)
            )
        }
        Route::District(at) => labels::name(words, data::district(at)?).to_owned(),
        Route::Belt(at) => labels::name(words, data::belt(at)?).to_owned(),
        Route::Agency(at) => labels::name(words, data::agency(at)?).to_owned(),
        Route::Park(at) => labels::name(words, data::park(at)?).to_owned(),
        Route::Zone(at) => labels::name(words, data::zone(at)?).to_owned(),
    };
    Some(name)
}

/// What a page is called by itself.
#[must_use]
pub fn heading(words: &Words, route: Route) -> String {
    name(words, route).unwrap_or_else(|| words.shell().lost_title.to_owned())
}

/// The text of `<title>`.
#[must_use]
pub fn title(words: &Words, route: Route) -> String {
    (words.shell().page_title)(&heading(words, route))
}

/// One sentence for search engines and previews: a clause's own first words,
/// else what the site is.
#[must_use]
pub fn description(words: &Words, route: Route) -> String {
    let own = match route {
        Route::Clause(at) => data::clause(at).map(|clause| {
            let body = labels::body(clause);
            let (start, end) = explore_excerpt(body);
            body.get(start..end).unwrap_or(body).to_owned()
        }),
        _ => None,
    };
    let lead = match route {
        Route::Data => words.data().lead,
        Route::Report => words.report().lead,
        Route::Changes => words.changes().lead,
        Route::About => words.about().lead,
        Route::Method => words.method().lead,
        Route::Verify => words.verify().lead,
        Route::Accessibility => words.accessibility().lead,
        Route::Host => words.host().lead,
        Route::Glossary => words.reading().glossary_lead,
        _ => words.explore().lead,
    };
    own.unwrap_or_else(|| format!("{lead}{}", words.take().prevails))
}

fn explore_excerpt(body: &str) -> (usize, usize) {
    ::explore::excerpt(body, &[], 100)
}
