//! What is asked of `/`, and what answers.

use super::{
    Arrival, Session,
    list::{self, Growth},
    pieces::Pieces,
};
use crate::{
    browser::{
        self, history,
        measure::measured,
        timer::{self, Timer},
    },
    data,
    program::EXPLORE,
};
use corpus::{Clause, ClauseIx};
use explore::{Answer, Counts, Facet, Query, Sort, Suggestion};
use leptos::prelude::*;
use std::sync::{Arc, OnceLock};

/// How long typing may pause before it counts as words, in milliseconds.
const TYPING_PAUSE: u64 = 150;

/// What the page is asked, and what follows from it.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    query: RwSignal<Query>,
    /// The query without the shortlist, which changes nothing that is found.
    asked: Memo<Query>,
    /// `None` only until the first is whole; later ones replace it when they are.
    pub(super) answer: Memo<Option<Shared>>,
    /// The answer with no district chosen: what the schematic shows.
    citywide: Memo<Option<Shared>>,
    panel: RwSignal<bool>,
    typing: StoredValue<Option<Timer>>,
    pub(super) growth: Growth,
    pub(super) pieces: Pieces,
}

/// An answer that several parts of the page read. Each was asked for by another query: whether
/// two say the same is not worth comparing them.
#[derive(Clone)]
pub struct Shared(Arc<Answered>);

/// An answer, and what it answers. What its options would give is counted when somebody asks: the
/// list does not wait for that.
struct Answered {
    query: Query,
    answer: Answer,
    counts: OnceLock<Counts>,
}

impl Shared {
    /// What the pieces that are here answer; `None` as long as some may still come.
    fn to(query: &Query, pieces: Pieces) -> Option<Self> {
        Some(Self(Arc::new(Answered {
            query: query.clone(),
            answer: pieces.answer(query)?,
            counts: OnceLock::new(),
        })))
    }

    fn counts(&self) -> &Counts {
        let Answered {
            query,
            answer,
            counts,
        } = &*self.0;
        let count = || data::engine().counts(query, answer.found.as_ref());
        counts.get_or_init(|| measured("count", count))
    }
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Write {
    /// Choosing: 后退 undoes it.
    Push,
    /// Typing: no entry for every letter.
    Replace,
}

impl Asked {
    fn nothing(site_root: String) -> Self {
        let pieces = Pieces::new(site_root);
        let query = RwSignal::new(Query::default());
        let asked = Memo::new(move |_| query.with(Query::without_list));
        let next = Memo::new(move |_| {
            measured("answer", || asked.with(|query| Shared::to(query, pieces)))
        });
        let answer = Memo::new(move |before: Option<&Option<Shared>>| {
            // With the words of what is shown first: hits and their count change together. What
            // came with the page shows its own.
            let before = before.and_then(Option::as_ref);
            let at_first = before.is_none() && asked.with(Query::is_default);
            let shown =
                |Shared(answered): &Shared| pieces.has_words(list::first_hits(&answered.answer));
            let next = next.get().filter(|next| at_first || shown(next));
            next.or_else(|| before.cloned())
        });
        let citywide = Memo::new(move |before: Option<&Option<Shared>>| {
            let mut query = asked.get();
            if query.options(Facet::District).next().is_none() {
                return answer.get();
            }
            clear_facet(&mut query, Facet::District);
            Shared::to(&query, pieces).or_else(|| before.cloned().flatten())
        });
        Self {
            query,
            asked,
            answer,
            citywide,
            panel: RwSignal::new(false),
            typing: StoredValue::new(None),
            growth: Growth::default(),
            pieces,
        }
    }
}

impl Session {
    pub(super) fn on_explore(self) -> Asked {
        self.asked.get_or_make(|| Asked::nothing(self.site_root()))
    }

    // What the page reads.

    pub fn with_query<T>(self, read: impl FnOnce(&Query) -> T) -> T {
        self.on_explore().query.with(read)
    }

    /// For what is made anew with every answer anyway.
    pub fn query_untracked<T>(self, read: impl FnOnce(&Query) -> T) -> T {
        self.on_explore().query.with_untracked(read)
    }

    pub fn with_answer<T>(self, read: impl FnOnce(&Answer) -> T) -> T {
        self.on_explore()
            .answer
            .with(|answer| read_or_none(answer, read))
    }

    pub fn with_citywide<T>(self, read: impl FnOnce(&Answer) -> T) -> T {
        self.on_explore()
            .citywide
            .with(|answer| read_or_none(answer, read))
    }

    /// How many hits the options of that answer would give.
    pub fn with_counts<T>(self, read: impl FnOnce(&Counts) -> T) -> T {
        self.on_explore().answer.with(|answer| match answer {
            Some(answer) => read(answer.counts()),
            None => read(&Counts::default()),
        })
    }

    #[must_use]
    pub fn total(self) -> usize {
        self.with_answer(|answer| answer.hits.len())
    }

    #[must_use]
    pub fn has(self, facet: Facet, option: usize) -> bool {
        self.on_explore()
            .query
            .with(|query| query.has(facet, option))
    }

    #[must_use]
    pub fn count(self, facet: Facet, option: usize) -> usize {
        self.with_counts(|counts| counts.count(facet, option))
    }

    /// The filters cover the page (phones).
    #[must_use]
    pub fn panel(self) -> bool {
        self.on_explore().panel.get()
    }

    /// For what the reader does.
    #[must_use]
    pub fn is_panel_open(self) -> bool {
        self.on_explore().panel.get_untracked()
    }

    /// The query without the shortlist: what a list of hits depends on.
    #[must_use]
    pub fn asked(self) -> Query {
        self.on_explore().asked.get()
    }

    pub fn answer_untracked<T>(self, read: impl FnOnce(&Answer) -> T) -> T {
        self.on_explore()
            .answer
            .with_untracked(|answer| read_or_none(answer, read))
    }

    /// The answer that is shown, to know another one by.
    #[must_use]
    pub fn answer(self) -> Option<Shared> {
        self.on_explore().answer.get()
    }

    /// Whether there is an answer to show.
    #[must_use]
    pub fn has_answered(self) -> bool {
        self.on_explore().answer.with(Option::is_some)
    }

    /// Whether the page shows what its address asks: at first it may have to be fetched.
    #[must_use]
    pub fn is_settled(self) -> bool {
        self.with_query(Query::is_default) || self.has_answered()
    }

    /// Whether the next answer is on its way.
    #[must_use]
    pub fn is_waiting(self) -> bool {
        self.on_explore().pieces.is_waiting()
    }

    /// Whether an answer may lack something that could not be fetched.
    #[must_use]
    pub fn is_incomplete(self) -> bool {
        self.on_explore().pieces.are_missing()
    }

    /// How many hits a query has; `None` until that can be said.
    #[must_use]
    pub fn hits_of(self, query: &Query) -> Option<usize> {
        let answer = self.on_explore().pieces.answer(query);
        answer.map(|answer| answer.hits.len())
    }

    /// What a reader who typed this so far may mean.
    #[must_use]
    pub fn suggestions(self, typed: &str, limit: usize) -> Vec<Suggestion> {
        let pieces = self.on_explore().pieces;
        let suggestions = pieces.whole(|engine| engine.suggest(typed, limit));
        suggestions.unwrap_or_default()
    }

    /// Whether the words of these clauses can be shown.
    #[must_use]
    pub fn has_words(self, clauses: &[ClauseIx]) -> bool {
        self.on_explore().pieces.has_words(clauses.iter().copied())
    }

    // What an event asks for.

    pub fn choose(self, facet: Facet, option: usize, on: bool) {
        self.change(Write::Push, |query| query.set(facet, option, on));
    }

    pub fn toggle(self, facet: Facet, option: usize) {
        self.change(Write::Push, |query| query.toggle(facet, option));
    }

    /// Chooses all of these, or none of them if all are chosen.
    pub fn toggle_all(self, facet: Facet, options: &[usize]) {
        self.change(Write::Push, |query| {
            let on = !options.iter().all(|&option| query.has(facet, option));
            for &option in options {
                query.set(facet, option, on);
            }
        });
    }

    pub fn set_all_districts(self, on: bool) {
        self.change(Write::Push, |query| query.all_districts = on);
    }

    pub fn set_sort(self, sort: Sort) {
        self.change(Write::Push, |query| query.sort = sort);
    }

    /// Chooses one option in place of the words.
    pub fn narrow(self, facet: Facet, option: usize) {
        self.stop_typing();
        self.change(Write::Push, |query| {
            query.text.clear();
            query.set(facet, option, true);
        });
    }

    /// These clauses, all with their words; `None` where these cannot be had.
    pub async fn clauses_with_words(
        self,
        clauses: Vec<ClauseIx>,
    ) -> Option<Vec<&'static Clause<'static>>> {
        self.on_explore().pieces.clauses(clauses).await
    }

    /// Fetches again what could not be had.
    pub fn try_again(self) {
        self.on_explore().pieces.try_again();
    }

    pub fn clear(self) {
        self.change(Write::Push, |query| *query = query.only_list());
    }

    /// Takes one condition away, whatever the query was.
    pub fn set_query(self, other: Query) {
        self.change(Write::Push, |query| *query = other);
    }

    /// Puts a clause aside, or takes it back.
    pub fn list(self, clause: ClauseIx, on: bool) {
        self.change(Write::Replace, |query| query.set_listed(clause, on));
    }

    /// Words as they are being typed.
    pub fn type_words(self, text: String) {
        self.stop_typing();
        let done = timer::after(TYPING_PAUSE, move || self.set_words(&text));
        self.on_explore().typing.set_value(done);
    }

    /// Words, now.
    pub fn set_words(self, text: &str) {
        self.stop_typing();
        let text = text.trim().to_owned();
        self.change(Write::Replace, |query| query.text = text);
    }

    /// What was typed last is not to be searched for (yet).
    pub fn stop_typing(self) {
        if let Some(timer) = self.on_explore().typing.get_value() {
            timer.cancel();
            self.on_explore().typing.set_value(None);
        }
    }

    pub fn open_panel(self, open: bool) {
        self.on_explore().panel.set(open);
        browser::page::mark("data-panel", open.then_some(""));
        let target = if open {
            "#filters-title"
        } else {
            "#open-filters"
        };
        timer::after_render(move || {
            browser::focus::first(target);
        });
    }

    /// Because the page under it went away or grew wide.
    pub fn close_panel(self) {
        if self.on_explore().panel.get_untracked() {
            self.on_explore().panel.set(false);
            browser::page::mark("data-panel", None);
        }
    }

    fn change(self, write: Write, edit: impl FnOnce(&mut Query)) {
        let before = self.on_explore().query.get_untracked();
        let mut query = before.clone();
        edit(&mut query);
        if query == before || self.path.with_value(|path| path != EXPLORE) {
            return;
        }
        self.dropped.set(Vec::new());
        let address = self.address(EXPLORE, &query.to_search(data::corpus()));
        match write {
            Write::Push => history::push(&address),
            Write::Replace => history::replace(&address),
        }
        if query.without_list() != before.without_list() {
            self.begin_list();
        }
        self.on_explore().pieces.forget_missing();
        self.on_explore().query.set(query);
        self.tell_robots();
    }

    /// A filtered view is the start page in another form.
    fn tell_robots(self) {
        let plain = self.on_explore().query.with_untracked(Query::is_default);
        browser::page::noindex(!plain);
    }

    /// The page is shown, and its address asks this. Unknown parts are named.
    pub fn ask(self, search: &str, arrival: Arrival) {
        self.arrive_at_list(!search.is_empty(), arrival);
        if !search.is_empty() || arrival != Arrival::First {
            let (query, dropped) = Query::parse(data::corpus(), search);
            let unclear = !dropped.is_empty();
            self.dropped.set(dropped);
            let state = self.on_explore().query;
            // What was asked of a page is still asked of it when the reader comes back.
            if state.with_untracked(|before| *before != query) {
                self.on_explore().pieces.forget_missing();
                state.set(query);
                // What the answer lacks comes while the page is taken over.
                untrack(|| self.has_answered());
            }
            if unclear && arrival == Arrival::First {
                let search = state.with_untracked(|query| query.to_search(data::corpus()));
                history::replace(&self.address(EXPLORE, &search));
            }
        }
        self.tell_robots();
    }

    /// Another page, or another query, is about to be shown.
    pub fn stop_asking(self) {
        self.stop_typing();
        self.close_panel();
    }

    /// The same page in the other language, asked the same.
    #[must_use]
    pub fn asked_in_other_language(self) -> String {
        let search = self.with_query(|query| query.to_search(data::corpus()));
        let mark = if search.is_empty() { "" } else { "?" };
        self.other_language() + mark + &search
    }
}

/// Before the first answer there is none.
fn read_or_none<T>(answer: &Option<Shared>, read: impl FnOnce(&Answer) -> T) -> T {
    match answer {
        Some(Shared(answered)) => read(&answered.answer),
        None => read(&Answer::default()),
    }
}

/// A query without one facet's choices.
pub fn clear_facet(query: &mut Query, facet: Facet) {
    for option in query.options(facet).collect::<Vec<_>>() {
        query.set(facet, option, false);
    }
}
