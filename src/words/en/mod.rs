//! English. The texts themselves stay Chinese and prevail; names of bodies and
//! places come from the registries and are unofficial.

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

use super::Words;

pub static EN: Words = Words {
    lang: "en",
    folder: "en/",
    shell: shell::EN,
    #[cfg(feature = "ssr")]
    settings: settings::EN,
    terms: terms::EN,
    #[cfg(feature = "ssr")]
    draft: draft::EN,
    explore: explore::EN,
    search: search::EN,
    #[cfg(feature = "ssr")]
    reading: reading::EN,
    #[cfg(feature = "ssr")]
    report: report::EN,
    #[cfg(feature = "ssr")]
    places: places::EN,
    parks: parks::EN,
    #[cfg(feature = "ssr")]
    plain: plain::EN,
    take: take::EN,
    #[cfg(feature = "ssr")]
    ledgers: ledgers::EN,
    #[cfg(feature = "ssr")]
    about: about::EN,
    #[cfg(feature = "ssr")]
    accessibility: accessibility::EN,
    #[cfg(feature = "ssr")]
    changes: changes::EN,
    #[cfg(feature = "ssr")]
    data: data::EN,
    #[cfg(feature = "ssr")]
    host: host::EN,
    #[cfg(feature = "ssr")]
    method: method::EN,
    #[cfg(feature = "ssr")]
    verify: verify::EN,
};

/// `1 clause`, `2 clauses`.
fn count(n: usize, thing: &str) -> String {
    let ending = if n == 1 { "" } else { "s" };
    format!("{n} {thing}{ending}")
}
