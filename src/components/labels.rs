//! What things are called on the page: plain strings from the corpus and the
//! words, for links, titles and crumbs.

use crate::{data, routes::Route, words::Words};
use corpus::{Clause, Kind};
use explore::Facet;

/// How many characters of an untitled clause stand for a title.
const FIRST_WORDS: usize = 26;

/// The clause's number and title; where it has none, its first words.
#[must_use]
pub fn clause_title(words: &Words, clause: &Clause<'_>) -> String {
    match (clause.kind, clause.number, clause.title) {
        (Kind::Row, Some(number), _) => format!(
            "{} {}",
            (words.explore.row)(number),
            first_words(body(clause), words.terms.cut)
        ),
        // The word 附件 stands on a line of its own.
        (Kind::Annex, Some(number), Some(title)) => format!("{number} {title}"),
        (_, number, Some(title)) => format!("{}{title}", number.unwrap_or_default()),
        (Kind::Notice | Kind::Preamble | Kind::Guideline | Kind::Goal, None, None) => {
            (words.terms.kind)(clause.kind).to_owned()
        }
        (_, number, None) => format!(
            "{}{}",
            number.unwrap_or_default(),
            first_words(body(clause), words.terms.cut)
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
        Facet::District => corpus.districts.get(option).map(|it| it.name),
        Facet::Zone => corpus.zones.get(option).map(|it| it.name),
        Facet::Belt => corpus.belts.get(option).map(|it| it.name),
        Facet::Agency => corpus.agencies.get(option).map(|it| it.name),
        Facet::Park => corpus.parks.get(option).map(|it| it.name),
        Facet::Theme => corpus.themes.get(option).map(|it| it.name),
        Facet::Mode => corpus.modes.get(option).map(|it| it.name),
        Facet::Document => corpus.documents.get(option).map(|it| it.short),
        Facet::Kind => Kind::ALL.get(option).map(|&kind| (words.terms.kind)(kind)),
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
        Facet::Theme | Facet::Mode | Facet::Kind => None,
    }
}
