//! One facet: a box of options, each with its count and the way to its own page.

use crate::{
    browser,
    components::labels::{option_name, option_route},
    data,
    session::Session,
};
use explore::Facet;
use leptos::{html, prelude::*};

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
    let chosen = move || session.with_query(|query| query.options(facet).count());
    let open = open || session.query_untracked(|query| query.options(facet).next().is_some());
    view! {
        <details class="facet" open=open>
            <summary>
                <h3>{(session.words.terms.facet)(facet)}</h3>
                <span class="chosen">
                    {move || Some(chosen()).filter(|&n| n > 0).map(session.words.explore.chosen_in_facet)}
                </span>
            </summary>
            <div class="facet-body">{children()}</div>
        </details>
    }
    .into_any()
}

#[component]
pub fn OptionList(
    session: Session,
    facet: Facet,
    section: Section,
    /// Which options to show; all where nothing is said.
    #[prop(optional)]
    shown: Option<Signal<Vec<usize>>>,
) -> impl IntoView {
    let visible =
        move |option: usize| shown.is_none_or(|shown| shown.with(|shown| shown.contains(&option)));
    let options = StoredValue::new(section.options.clone());
    let empty =
        move || options.with_value(|options| !options.iter().any(|&option| visible(option)));
    let faces: Vec<Face> = section.options.into_iter().map(Face::of).collect();
    let items = faces
        .iter()
        .map(|face| {
            let option = face.option;
            let hidden = shown.map(|_| move || !visible(option));
            view! { <li hidden=hidden><OptionLine session facet face=*face/></li> }
        })
        .collect_view();
    Effect::new(move |_| {
        session.with_answer(|answer| {
            session.with_query(|query| {
                for face in &faces {
                    face.show(
                        answer.count(facet, face.option),
                        query.has(facet, face.option),
                    );
                }
            });
        });
    });
    let facet_name = (session.words.terms.facet)(facet);
    let legend_class = if section.title.is_some() { "" } else { "vh" };
    view! {
        <fieldset hidden=empty>
            <legend class=legend_class>{section.title.unwrap_or(facet_name)}</legend>
            <ul class="options">{items}</ul>
        </fieldset>
    }
    .into_any()
}

/// An option and where it stands. One effect keeps all faces of a list true: one for
/// each thing that each of some 140 options shows cost more than finding the answer.
#[derive(Clone, Copy)]
struct Face {
    option: usize,
    label: NodeRef<html::Label>,
}

impl Face {
    fn of(option: usize) -> Self {
        Self {
            option,
            label: NodeRef::new(),
        }
    }

    fn show(&self, count: usize, on: bool) {
        if let Some(label) = self.label.get_untracked() {
            browser::choice::show(&label, count, on);
        }
    }
}

#[component]
fn OptionLine(session: Session, facet: Facet, face: Face) -> impl IntoView {
    let option = face.option;
    let name = option_name(session.words, facet, option);
    let count = session.answer_untracked(|answer| answer.count(facet, option));
    let on = session.query_untracked(|query| query.has(facet, option));
    let page = option_route(facet, option).map(|route| {
        view! {
            <a class="go" href=session.link(route) aria-label=(session.words.explore.page_of)(name)>
                <span aria-hidden="true">"›"</span>
            </a>
        }
    });
    view! {
        <label
            node_ref=face.label
            data-facet=facet.key()
            data-value=facet.value(data::corpus(), option)
            data-count=count.to_string()
        >
            <input
                type="checkbox"
                prop:checked=on
                disabled=count == 0 && !on
                on:change=move |_| session.toggle(facet, option)
            />
            <span class="option-name">{name}</span>
            <span class="count">{count}</span>
        </label>
        {page}
    }
    .into_any()
}
