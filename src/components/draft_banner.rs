//! The box above a draft's text: that it is one, and where its consultation stands.

use super::OnDays;
use crate::{data, islands::Days, session::Session};
use corpus::{Document, Status};
use leptos::prelude::*;

/// Nothing for other documents.
#[component]
pub fn DraftBanner(session: Session, document: &'static Document<'static>) -> impl IntoView {
    let (words, date) = (session.words.draft(), session.words.terms().date);
    (document.status == Status::Draft).then(|| {
        let dates = document.consultation.map(|stated| {
            let (first, last) = stated.value;
            let states = [
                (Days::Before(first), words.ahead),
                (Days::Between(first, last), words.open),
                (Days::After(last), words.closed),
            ]
            .map(|(days, state)| view! { <OnDays days><strong>{state}</strong></OnDays> });
            let dates = (words.dates)(&date(first), &date(last));
            view! { <p>{dates}" "{states.collect_view()}" "{words.blank}</p> }
        });
        view! {
            <aside class="banner banner-draft">
                <p><strong>{words.title}</strong></p>
                <p>{words.text}</p>
                {dates}
            </aside>
        }
    })
}

/// That of the document which speaks of the parks.
#[component]
pub fn ParksBanner(session: Session) -> impl IntoView {
    let park = data::corpus().parks.first()?;
    let document = data::document(data::clause(park.clause)?.document)?;
    Some(view! { <DraftBanner session document/> })
}
