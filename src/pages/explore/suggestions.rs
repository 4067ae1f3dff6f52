//! Suggestions under the search box: the list of a combobox as ARIA describes it.
//! The focus stays in the box; arrows move a mark on the list.

use crate::{browser::part::Part, components::labels, data, routes::Route, session::Session};
use explore::{Suggested, Suggestion};
use leptos::prelude::*;

/// The id of the box that they are offered for.
pub const BOX: &str = "q";
/// The id of the list, for `aria-controls`.
pub const LIST: &str = "suggestions";
/// How many are offered: what fits above a phone's keyboard.
const MOST: usize = 7;

/// What is offered, and which one is marked.
#[derive(Clone, Copy)]
pub struct Offers {
    session: Session,
    typed: RwSignal<String>,
    items: Memo<Vec<Suggestion>>,
    marked: RwSignal<Option<usize>>,
}

impl Offers {
    #[must_use]
    pub fn new(session: Session) -> Self {
        let typed = RwSignal::new(String::new());
        let items = Memo::new(move |_| {
            typed.with(|typed| {
                if typed.is_empty() {
                    return Vec::new();
                }
                session.suggestions(typed, MOST)
            })
        });
        Self {
            session,
            typed,
            items,
            marked: RwSignal::new(None),
        }
    }

    /// Offers what this may mean; nothing for an empty string.
    pub fn offer(self, typed: &str) {
        self.marked.set(None);
        self.typed.set(typed.trim().to_owned());
    }

    pub fn close(self) {
        self.offer("");
    }

    #[must_use]
    pub fn is_open(self) -> bool {
        self.count() > 0
    }

    #[must_use]
    pub fn count(self) -> usize {
        self.items.with(Vec::len)
    }

    /// The id of the marked line, for `aria-activedescendant`.
    #[must_use]
    pub fn active(self) -> Option<String> {
        self.marked.get().map(line_id)
    }

    /// Moves the mark, past either end to none.
    pub fn step(self, down: bool) {
        let count = self.items.with(Vec::len);
        self.marked.update(|marked| {
            *marked = match (*marked, down) {
                (None, true) => Some(0),
                (None, false) => count.checked_sub(1),
                (Some(at), true) => Some(at + 1).filter(|&at| at < count),
                (Some(at), false) => at.checked_sub(1),
            };
        });
    }

    /// Follows the marked line; false if none is.
    pub fn choose_marked(self) -> bool {
        let Some(at) = self.marked.get_untracked() else {
            return false;
        };
        let chosen = self.items.with_untracked(|items| items.get(at).copied());
        chosen.is_some_and(|chosen| {
            self.choose(chosen);
            true
        })
    }

    fn choose(self, chosen: Suggestion) {
        self.close();
        match chosen.of {
            Suggested::Option(facet, option) => {
                // Words may not have been searched for yet: then no change of the
                // query empties the box.
                if let Some(input) = Part::by_id(BOX) {
                    input.fill("");
                }
                self.session.narrow(facet, option);
            }
            Suggested::Clause(at) => self.session.open(Route::Clause(at)),
        }
    }
}

fn line_id(at: usize) -> String {
    format!("{LIST}-{at}")
}

#[component]
pub fn SuggestionLines(session: Session, offers: Offers) -> impl IntoView {
    let words = session.words.search();
    let line = move |(at, chosen): (usize, Suggestion)| {
        let marked = move || offers.marked.get() == Some(at);
        view! {
            <li
                id=line_id(at)
                role="option"
                aria-selected=move || marked().to_string()
                // The box keeps the focus.
                on:mousedown=|event| event.prevent_default()
                on:click=move |_| offers.choose(chosen)
            >
                <span class="option-name">{name(session, chosen.of)}</span>
                <span class="kind">{(words.suggested)(chosen.of)}</span>
            </li>
        }
    };
    move || {
        let items = offers.items.get().into_iter();
        items.enumerate().map(line).collect_view()
    }
}

fn name(session: Session, of: Suggested) -> String {
    match of {
        Suggested::Option(facet, option) => {
            labels::option_name(session.words, facet, option).to_owned()
        }
        Suggested::Clause(at) => data::clause(at).map_or_else(String::new, |clause| {
            labels::clause_title(session.words, clause)
        }),
    }
}
