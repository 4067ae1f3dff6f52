//! Every sentence a reader sees, by room of the site. A language is a value of
//! every room's type: a missing sentence does not compile. What the texts themselves say
//! comes from the corpus, never from here.

mod about;
mod accessibility;
mod changes;
mod data;
mod draft;
mod en;
mod explore;
mod filters;
mod host;
mod ledgers;
mod method;
mod offline;
mod parks;
mod places;
mod plain;
mod reading;
mod report;
mod search;
mod settings;
mod shell;
mod take;
mod terms;
mod verify;

pub use about::{About, Meaning, Part};
pub use accessibility::Accessibility;
pub use changes::Changes;
pub use data::{Data, DataFile};
pub use draft::Draft;
pub use explore::Explore;
pub use filters::Filters;
pub use host::{Check, Configuration, Host};
pub use ledgers::Ledgers;
pub use method::Method;
pub use offline::Offline;
pub use parks::{Fit, Parks};
pub use places::Places;
pub use plain::Plain;
pub use reading::Reading;
pub use report::Report;
pub use search::Search;
pub use settings::Settings;
pub use shell::Shell;
pub use take::{Citation, Take};
pub use terms::Terms;
pub use verify::Verify;

/// The language of the official texts.
const OFFICIAL: &str = "zh-CN";

/// One language. Its sentences are asked for by room, so that a program holds those of the
/// rooms that it speaks of.
pub struct Words {
    /// As in `<html lang>`.
    pub lang: &'static str,
    /// Where its pages lie under the site's root: nothing, or `en/`.
    pub folder: &'static str,
}

/// Every language, that of the texts first.
pub static ALL: [&Words; 2] = [&ZH, &EN];

impl Words {
    /// The words of the page that is shown, by its `<html lang>`.
    #[must_use]
    pub fn of(lang: &str) -> &'static Self {
        ALL.into_iter()
            .find(|words| words.lang == lang)
            .unwrap_or(&ZH)
    }

    /// True where the texts themselves are in another language than the page.
    #[must_use]
    pub fn foreign(&self) -> bool {
        self.lang != OFFICIAL
    }

    /// A registered name in this language; the official one where it has no other.
    #[must_use]
    pub fn name<'a>(&self, official: &'a str, english: &'a str) -> &'a str {
        if self.foreign() && !english.is_empty() {
            english
        } else {
            official
        }
    }

    /// `lang` for an element with words of the texts, where that is not the page's own.
    #[must_use]
    pub fn official(&self) -> Option<&'static str> {
        self.foreign().then_some(OFFICIAL)
    }

    /// `lang` for an element with this text, where that is not the page's own.
    #[must_use]
    pub fn lang_of(&self, text: &str) -> Option<&'static str> {
        let han = |c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c);
        self.official().filter(|_| text.contains(han))
    }

    /// From the root of this language's pages to the site's: `../`, or nothing.
    #[must_use]
    pub fn up(&self) -> &'static str {
        if self.folder.is_empty() { "" } else { "../" }
    }

    /// The other language.
    #[must_use]
    pub fn other(&self) -> &'static Self {
        if self.foreign() { &ZH } else { &EN }
    }
}

/// 中文.
pub static ZH: Words = Words {
    lang: OFFICIAL,
    folder: "",
};

/// The texts themselves stay Chinese and prevail; names of bodies and places come from the
/// registries and are unofficial.
pub static EN: Words = Words {
    lang: "en",
    folder: "en/",
};

macro_rules! rooms {
    ($($room:ident: $Sentences:ident),+ $(,)?) => {
        impl Words {$(
            #[must_use]
            pub fn $room(&self) -> &'static $Sentences {
                if self.foreign() { &en::$room::EN } else { &$room::ZH }
            }
        )+}
    };
}

rooms! {
    shell: Shell,
    offline: Offline,
    settings: Settings,
    terms: Terms,
    draft: Draft,
    explore: Explore,
    filters: Filters,
    search: Search,
    reading: Reading,
    report: Report,
    places: Places,
    parks: Parks,
    plain: Plain,
    take: Take,
    ledgers: Ledgers,
    about: About,
    accessibility: Accessibility,
    changes: Changes,
    data: Data,
    host: Host,
    method: Method,
    verify: Verify,
}
