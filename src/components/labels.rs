//! What things are called on the page: plain strings from the corpus and the
//! words, for links, titles and crumbs.

use crate::{data, routes::Route, words::Words};
use corpus::{
    Agency, Ask, Belt, Choice, Clause, Criterion, District, Document, Group, Kind, Mode, Park,
    Question, Status, Theme, Verb, Zone,
};
use explore::Facet;

/// How many characters of an untitled clause stand for a title.
const FIRST_WORDS: usize = 26;

/// What bears a name in the registries, official and in English.
pub trait Named {
    fn names(&self) -> (&'static str, &'static str);
}

macro_rules! named {
    ($($of:ident: $name:ident, $english:ident);+ $(;)?) => {$(
        impl Named for $of<'static> {
            fn names(&self) -> (&'static str, &'static str) {
                (self.$name, self.$english)
            }
        }
    )+};
}

named! {
    District: name, name_en;
    Group: name, name_en;
    Zone: name, name_en;
    Belt: name, name_en;
    Park: name, name_en;
    Agency: name, name_en;
    Theme: name, name_en;
    Verb: name, name_en;
    Mode: name, name_en;
    Document: short, title_en;
    Criterion: name, name_en;
    Choice: name, name_en;
    Question: text, text_en;
    Ask: text, text_en;
}

/// What a thing is called in the language of the page.
#[must_use]
pub fn name(words: &Words, of: &impl Named) -> &'static str {
    let (official, english) = of.names();
    words.name(official, english)
}

/// The clause's number and title; where it has none, its first words.
#[must_use]
pub fn clause_title(words: &Words, clause: &Clause<'_>) -> String {
    match (clause.kind, clause.number, clause.title) {
        (Kind::Row, Some(number), _) => format!(
            "{} {}",
            (words.explore().row)(number),
            first_words(body(clause), words.terms().cut)
        ),
        // The word 附件 stands on a line of its own.
        (Kind::Annex, Some(number), Some(title)) => format!("{number} {title}"),
        (_, number, Some(title)) => format!("{}{title}", number.unwrap_or_default()),
        (Kind::Notice | Kind::Preamble | Kind::Guideline | Kind::Goal, None, None) => {
            (words.terms().kind)(clause.kind).to_owned()
        }
        (_, number, None) => format!(
            "{}{}",
            number.unwrap_or_default(),
            first_words(body(clause), words.terms().cut)
        ),
    }
}

/// The text behind the printed number and title.
#[must_use]
pub fn body<'a>(clause: &Clause<'a>) -> &'a str {
    let text = clause.text;
    let text = clause
        .number
        .and_then(|number| text.strip_prefix(number))
        .unwrap_or(text);
    let text = clause
        .title
        .and_then(|title| text.strip_prefix(title))
        .unwrap_or(text);
    let rest = text.trim_start_matches(['。', ' ', '\n', '\u{3000}']);
    if rest.is_empty() { clause.text } else { rest }
}

fn first_words(text: &str, cut: &str) -> String {
    let sentence = text
        .split(['。', '；', '，', ';', ',', '\n'])
        .next()
        .unwrap_or(text);
    let words: String = sentence.chars().take(FIRST_WORDS).collect();
    if words.len() < text.len() {
        words + cut
    } else {
        words
    }
}

/// What an option of a facet is called.
#[must_use]
pub fn option_name(words: &Words, facet: Facet, option: usize) -> &'static str {
    let corpus = data::corpus();
    let name = match facet {
        Facet::District => corpus.districts.get(option).map(|it| name(words, it)),
        Facet::Group => corpus.groups.get(option).map(|it| name(words, it)),
        Facet::Zone => corpus.zones.get(option).map(|it| name(words, it)),
        Facet::Belt => corpus.belts.get(option).map(|it| name(words, it)),
        Facet::Agency => corpus.agencies.get(option).map(|it| name(words, it)),
        Facet::Park => corpus.parks.get(option).map(|it| name(words, it)),
        Facet::Theme => corpus.themes.get(option).map(|it| name(words, it)),
        Facet::Mode => corpus.modes.get(option).map(|it| name(words, it)),
        Facet::Verb => corpus.verbs.classes.get(option).map(|it| name(words, it)),
        Facet::Document => corpus.documents.get(option).map(|it| name(words, it)),
        Facet::Kind => Kind::ALL
            .get(option)
            .map(|&kind| (words.terms().kind)(kind)),
        Facet::Status => Status::ALL
            .get(option)
            .map(|&status| (words.search().status)(status)),
    };
    name.unwrap_or_default()
}

/// The page about an option, if it has one.
#[must_use]
pub fn option_route(facet: Facet, option: usize) -> Option<Route> {
    match facet {
        Facet::District => Some(Route::District(option.into())),
        Facet::Zone => Some(Route::Zone(option.into())),
        Facet::Belt => Some(Route::Belt(option.into())),
        Facet::Agency => Some(Route::Agency(option.into())),
        Facet::Park => Some(Route::Park(option.into())),
        Facet::Document => Some(Route::Document(option.into())),
        Facet::Group | Facet::Theme | Facet::Mode | Facet::Verb | Facet::Kind | Facet::Status => {
            None
        }
    }
}
