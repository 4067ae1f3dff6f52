//! What is written as markup, as Leptos' views: for pages.

use super::markup::{self, Copied, Line};
use crate::session::Session;
use corpus::{AgencyIx, Clause, ClauseIx, Closeness, Document, Grade, ParkFact};
use leptos::{prelude::*, tachys::html::InertElement};
use maud::Markup;

/// Markup as it is: what is not markup in it was escaped when it was written.
pub fn embed(markup: Markup) -> impl IntoView {
    InertElement::new(markup.into_string())
}

#[component]
pub fn DocumentTag(session: Session, document: &'static Document<'static>) -> impl IntoView {
    embed(markup::document_tag(session, document))
}

#[component]
pub fn ClauseLink(
    session: Session,
    at: ClauseIx,
    clause: &'static Clause<'static>,
) -> impl IntoView {
    embed(markup::clause_link(session, at, clause))
}

#[component]
pub fn ClauseList(
    session: Session,
    lines: Vec<Line>,
    /// Say of each which document it stands in.
    #[prop(default = true)]
    documents: bool,
) -> impl IntoView {
    embed(markup::clause_list(session, &lines, documents))
}

#[component]
pub fn UnitLinks(session: Session, agencies: Vec<AgencyIx>) -> impl IntoView {
    embed(markup::unit_links(session, &agencies, usize::MAX))
}

#[component]
pub fn GradeBadge(session: Session, grade: Grade) -> impl IntoView {
    embed(markup::grade_badge(session, grade))
}

#[component]
pub fn NoGradeBadge(session: Session) -> impl IntoView {
    embed(markup::no_grade_badge(session))
}

#[component]
pub fn ClosenessBadge(session: Session, grade: Closeness) -> impl IntoView {
    embed(markup::closeness_badge(session, grade))
}

/// See [`Copied`].
#[component]
pub fn CopyButton(
    session: Session,
    label: &'static str,
    #[prop(optional, into)] text: String,
    #[prop(optional, into)] anchor: Option<String>,
    #[prop(optional, into)] about: Option<String>,
    #[prop(optional)] alone: bool,
) -> impl IntoView {
    let copied = Copied {
        text,
        anchor,
        about,
        alone,
    };
    embed(markup::copy_button(session, label, copied))
}

pub fn said(session: Session, text: &str) -> impl IntoView + use<> {
    embed(markup::said(session, text))
}

pub fn quoted(session: Session, text: &str) -> impl IntoView + use<> {
    embed(markup::quoted(session, text))
}

pub fn emphasized(session: Session, quote: &str, values: &[&str]) -> impl IntoView + use<> {
    embed(markup::emphasized(session, quote, values))
}

pub fn quotes(session: Session, facts: &[&'static ParkFact<'static>]) -> Vec<AnyView> {
    let quotes = markup::quotes(session, facts).into_iter();
    quotes.map(|quote| embed(quote).into_any()).collect()
}
