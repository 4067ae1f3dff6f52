//! Responsible bodies as links to their pages.

use crate::{components::labels, data, routes::Route, session::Session};
use corpus::AgencyIx;
use maud::{Markup, html};

/// The bodies in printed order; beyond `limit` their number.
pub fn unit_links(session: Session, agencies: &[AgencyIx], limit: usize) -> Markup {
    html! {
        ul.inline-list {
            @for &at in agencies.iter().take(limit) {
                @if let Some(agency) = data::agency(at) {
                    li { a href=(session.link(Route::Agency(at))) { (labels::name(session.words, agency)) } }
                }
            }
        }
        @if agencies.len() > limit {
            span.more { ((session.words.explore().units_total)(agencies.len())) }
        }
    }
}
