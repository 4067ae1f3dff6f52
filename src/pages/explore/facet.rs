//! One facet: a box of options, each with its count and the way to its own page.

use crate::{
    components::labels::{option_name, option_route},
    data,
    session::Session,
};
use explore::Facet;
use leptos::prelude::*;

/// Options under a heading of their own, or under none.
pub struct Section {
    pub title: Option<&'static str>,
    pub options: Vec<usize>,
}

#[component]
pub fn FacetBox(
    session: Session,
    facet: Facet,
    open: bool,
    sections: Vec<Section>,
    #[prop(optional)] after: Option<AnyView>,
) -> impl IntoView {
    let lists = sections
        .into_iter()
        .map(|section| view! { <OptionList session facet section/> })
        .collect_view();
    view! {
        <FacetFrame session facet open>
            {lists}
            {after}
        </FacetFrame>
    }
}

/// The box itself, which says how much is chosen inside even when it is closed.
#[component]
pub fn FacetFrame(session: Session, facet: Facet, open: bool, children: Children) -> impl IntoView {
    view! {
        <details class="facet" open=open data-box=facet.key()>
            <summary>
                <h3>{(session.words.terms().facet)(facet)}</h3>
                <span class="chosen"></span>
            </summary>
            <div class="facet-body">{children()}</div>
        </details>
    }
}

#[component]
pub fn OptionList(session: Session, facet: Facet, section: Section) -> impl IntoView {
    let items = section
        .options
        .into_iter()
        .map(|option| view! { <li><OptionLine session facet option/></li> })
        .collect_view();
    let facet_name = (session.words.terms().facet)(facet);
    let legend_class = if section.title.is_some() { "" } else { "vh" };
    view! {
        <fieldset>
            <legend class=legend_class>{section.title.unwrap_or(facet_name)}</legend>
            <ul class="options">{items}</ul>
        </fieldset>
    }
}

#[component]
fn OptionLine(session: Session, facet: Facet, option: usize) -> impl IntoView {
    let name = option_name(session.words, facet, option);
    let count = session.count(facet, option);
    let page = option_route(facet, option).map(|route| {
        view! {
            <a class="go" href=session.link(route) aria-label=(session.words.filters().page_of)(name)>
                <span aria-hidden="true">"›"</span>
            </a>
        }
    });
    view! {
        <label
            data-facet=facet.key()
            data-value=facet.value(data::corpus(), option)
            data-count=count.to_string()
        >
            <input type="checkbox" disabled=count == 0/>
            <span class="option-name">{name}</span>
            <span class="count">{count}</span>
        </label>
        {page}
    }
}
