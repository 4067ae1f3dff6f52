//! Every sentence a reader sees, by room of the site. A language is one value of
//! [`Words`]: a missing sentence does not compile. What the texts themselves say
//! comes from the corpus, never from here.

#[cfg(feature = "ssr")]
mod about;
#[cfg(feature = "ssr")]
mod accessibility;
#[cfg(feature = "ssr")]
mod changes;
#[cfg(feature = "ssr")]
mod data;
#[cfg(feature = "ssr")]
mod draft;
mod en;
mod explore;
#[cfg(feature = "ssr")]
mod host;
#[cfg(feature = "ssr")]
mod ledgers;
#[cfg(feature = "ssr")]
mod method;
mod parks;
#[cfg(feature = "ssr")]
mod places;
#[cfg(feature = "ssr")]
mod plain;
#[cfg(feature = "ssr")]
mod reading;
#[cfg(feature = "ssr")]
mod report;
mod search;
#[cfg(feature = "ssr")]
mod settings;
mod shell;
mod take;
mod terms;
#[cfg(feature = "ssr")]
mod verify;

#[cfg(feature = "ssr")]
pub use about::{About, Meaning, Part};
#[cfg(feature = "ssr")]
pub use accessibility::Accessibility;
#[cfg(feature = "ssr")]
pub use changes::Changes;
#[cfg(feature = "ssr")]
pub use data::{Data, DataFile};
#[cfg(feature = "ssr")]
pub use draft::Draft;
pub use en::EN;
pub use explore::Explore;
#[cfg(feature = "ssr")]
pub use host::{Check, Configuration, Host};
#[cfg(feature = "ssr")]
pub use ledgers::Ledgers;
#[cfg(feature = "ssr")]
pub use method::Method;
pub use parks::{Fit, Parks};
#[cfg(feature = "ssr")]
pub use places::Places;
#[cfg(feature = "ssr")]
pub use plain::Plain;
#[cfg(feature = "ssr")]
pub use reading::Reading;
#[cfg(feature = "ssr")]
pub use report::Report;
pub use search::Search;
#[cfg(feature = "ssr")]
pub use settings::Settings;
pub use shell::Shell;
pub use take::{Citation, Take};
pub use terms::Terms;
#[cfg(feature = "ssr")]
pub use verify::Verify;

/// The language of the official texts.
const OFFICIAL: &str = "zh-CN";

/// All sentences of one language; in the WASM without those that stand only on pages
/// that come as files.
pub struct Words {
    /// As in `<html lang>`.
    pub lang: &'static str,
    /// Where its pages lie under the site's root: nothing, or `en/`.
    pub folder: &'static str,
    pub shell: Shell,
    #[cfg(feature = "ssr")]
    pub settings: Settings,
    pub terms: Terms,
    #[cfg(feature = "ssr")]
    pub draft: Draft,
    pub explore: Explore,
    pub search: Search,
    #[cfg(feature = "ssr")]
    pub reading: Reading,
    #[cfg(feature = "ssr")]
    pub report: Report,
    #[cfg(feature = "ssr")]
    pub places: Places,
    pub parks: Parks,
    #[cfg(feature = "ssr")]
    pub plain: Plain,
    pub take: Take,
    #[cfg(feature = "ssr")]
    pub ledgers: Ledgers,
    #[cfg(feature = "ssr")]
    pub about: About,
    #[cfg(feature = "ssr")]
    pub accessibility: Accessibility,
    #[cfg(feature = "ssr")]
    pub changes: Changes,
    #[cfg(feature = "ssr")]
    pub data: Data,
    #[cfg(feature = "ssr")]
    pub host: Host,
    #[cfg(feature = "ssr")]
    pub method: Method,
    #[cfg(feature = "ssr")]
    pub verify: Verify,
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
    shell: shell::ZH,
    #[cfg(feature = "ssr")]
    settings: settings::ZH,
    terms: terms::ZH,
    #[cfg(feature = "ssr")]
    draft: draft::ZH,
    explore: explore::ZH,
    search: search::ZH,
    #[cfg(feature = "ssr")]
    reading: reading::ZH,
    #[cfg(feature = "ssr")]
    report: report::ZH,
    #[cfg(feature = "ssr")]
    places: places::ZH,
    parks: parks::ZH,
    #[cfg(feature = "ssr")]
    plain: plain::ZH,
    take: take::ZH,
    #[cfg(feature = "ssr")]
    ledgers: ledgers::ZH,
    #[cfg(feature = "ssr")]
    about: about::ZH,
    #[cfg(feature = "ssr")]
    accessibility: accessibility::ZH,
    #[cfg(feature = "ssr")]
    changes: changes::ZH,
    #[cfg(feature = "ssr")]
    data: data::ZH,
    #[cfg(feature = "ssr")]
    host: host::ZH,
    #[cfg(feature = "ssr")]
    method: method::ZH,
    #[cfg(feature = "ssr")]
    verify: verify::ZH,
};
