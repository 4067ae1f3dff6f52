//! One file a page, and here what every page has: a title and a description.

mod about;
mod agency;
mod belt;
mod brief;
mod clause;
mod differences;
mod district;
mod document;
mod explore;
mod lost;
mod park;
mod parks;
mod targets;
mod zone;

use crate::{components::labels, data, routes::Route, session::Session, words::Words};
use leptos::prelude::*;

/// The page for a route. A position that names nothing is the page that says so.
#[must_use]
pub fn page(session: Session, route: Route) -> AnyView {
    let view = match route {
        Route::Explore => Some(view! { <explore::ExplorePage session/> }.into_any()),
        Route::Document(at) => data::document(at).map(|it| document::page(session, at, it)),
        Route::Clause(at) => data::clause(at).map(|it| clause::page(session, at, it)),
        Route::District(at) => data::district(at).map(|it| district::page(session, at, it)),
        Route::Belt(at) => data::belt(at).map(|it| belt::page(session, at, it)),
        Route::Agency(at) => data::agency(at).map(|it| agency::page(session, at, it)),
        Route::Park(at) => data::park(at).map(|it| park::page(session, at, it)),
        Route::Zone(at) => data::zone(at).map(|it| zone::page(session, at, it)),
        Route::Parks => Some(view! { <parks::ParksPage session/> }.into_any()),
        Route::Targets => Some(view! { <targets::TargetsPage session/> }.into_any()),
        Route::Differences => Some(view! { <differences::DifferencesPage session/> }.into_any()),
        Route::About => Some(view! { <about::AboutPage session/> }.into_any()),
        Route::NotFound => None,
    };
    view.unwrap_or_else(|| view! { <lost::LostPage session/> }.into_any())
}

/// The name of a page, as in its heading.
fn name(words: &Words, route: Route) -> Option<String> {
    let name = match route {
        Route::Explore => words.explore.title.to_owned(),
        Route::Parks => words.places.parks_title.to_owned(),
        Route::Targets => words.ledgers.targets_title.to_owned(),
        Route::Differences => words.ledgers.differences_title.to_owned(),
        Route::About => words.about.title.to_owned(),
        Route::NotFound => words.shell.lost_title.to_owned(),
        Route::Document(at) => data::document(at)?.title.to_owned(),
        Route::Clause(at) => {
            let clause = data::clause(at)?;
            let document = data::document(clause.document)?;
            format!(
                "{}｜{}",
                labels::clause_title(words, clause),
                document.short
            )
        }
        Route::District(at) => data::district(at)?.name.to_owned(),
        Route::Belt(at) => data::belt(at)?.name.to_owned(),
        Route::Agency(at) => data::agency(at)?.name.to_owned(),
        Route::Park(at) => data::park(at)?.name.to_owned(),
        Route::Zone(at) => data::zone(at)?.name.to_owned(),
    };
    Some(name)
}

/// The text of `<title>`.
#[must_use]
pub fn title(words: &Words, route: Route) -> String {
    (words.shell.page_title)(
        &name(words, route).unwrap_or_else(|| words.shell.lost_title.to_owned()),
    )
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
    own.unwrap_or_else(|| {
        format!(
            "{}。{}",
            words.explore.lead.trim_end_matches('。'),
            words.shell.prevails
        )
    })
}

fn explore_excerpt(body: &str) -> (usize, usize) {
    ::explore::excerpt(body, "", 100)
}
