//! Suggestions under the search box: the list of a combobox as ARIA describes it.
//! The focus stays in the box; arrows move a mark on the list.

use crate::{browser::part::Part, components::labels, data, routes::Route, session::Session};
use explore::{Suggested, Suggestion};
use leptos::prelude::*;
use maud::{Markup, html};

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

    /// The marked line.
    #[must_use]
    pub fn marked(self) -> Option<usize> {
        self.marked.get()
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
        let marked = self.marked.get_untracked();
        marked.is_some_and(|at| self.choose_line(at))
    }

    /// Follows a line; false if there is none.
    pub fn choose_line(self, at: usize) -> bool {
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

/// The id of a line, for `aria-activedescendant`.
#[must_use]
pub fn line_id(at: usize) -> String {
    format!("{LIST}-{at}")
}

/// The lines; which one is marked is said where they stand.
pub fn suggestion_lines(session: Session, offers: Offers) -> Markup {
    let words = session.words.search();
    offers.items.with(|items| {
        html! {
            @for (at, suggestion) in items.iter().enumerate() {
                li id=(line_id(at)) role="option" aria-selected="false" data-suggested=(at) {
                    span.option-name { (name(session, suggestion.of)) }
                    span.kind { ((words.suggested)(suggestion.of)) }
                }
            }
        }
    })
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
