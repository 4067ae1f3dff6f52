//! English. The texts themselves stay Chinese and prevail; names of bodies and
//! places come from the registries and are unofficial.

pub(super) mod about;
pub(super) mod accessibility;
pub(super) mod changes;
pub(super) mod data;
pub(super) mod draft;
pub(super) mod explore;
pub(super) mod filters;
pub(super) mod host;
pub(super) mod ledgers;
pub(super) mod method;
pub(super) mod offline;
pub(super) mod parks;
pub(super) mod places;
pub(super) mod plain;
pub(super) mod reading;
pub(super) mod report;
pub(super) mod search;
pub(super) mod settings;
pub(super) mod shell;
pub(super) mod take;
pub(super) mod terms;
pub(super) mod verify;

/// `1 clause`, `2 clauses`.
fn count(n: usize, thing: &str) -> String {
    let ending = if n == 1 { "" } else { "s" };
    format!("{n} {thing}{ending}")
}
