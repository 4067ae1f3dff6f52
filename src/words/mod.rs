//! Every sentence a reader sees, by room of the site. A language is one value of
//! [`Words`]: a missing sentence does not compile. What the texts themselves say
//! comes from the corpus, never from here.

mod about;
mod explore;
mod ledgers;
mod places;
mod reading;
mod shell;
mod terms;

pub use about::{About, Meaning};
pub use explore::Explore;
pub use ledgers::Ledgers;
pub use places::Places;
pub use reading::Reading;
pub use shell::Shell;
pub use terms::Terms;

/// All sentences of one language.
pub struct Words {
    /// As in `<html lang>`.
    pub lang: &'static str,
    pub shell: Shell,
    pub terms: Terms,
    pub explore: Explore,
    pub reading: Reading,
    pub places: Places,
    pub ledgers: Ledgers,
    pub about: About,
}

/// 中文.
pub static ZH: Words = Words {
    lang: "zh-CN",
    shell: shell::ZH,
    terms: terms::ZH,
    explore: explore::ZH,
    reading: reading::ZH,
    places: places::ZH,
    ledgers: ledgers::ZH,
    about: about::ZH,
};
