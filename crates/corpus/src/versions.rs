//! How the data changed: its versions, each with what it changed in the one before.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The data on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataVersion {
    /// `YYYY-MM-DD`.
    pub date: String,
    /// False for what differs from the last version that an editor made.
    pub made: bool,
    /// How many records of each kind it holds.
    pub holds: BTreeMap<String, usize>,
    /// By kind and id; empty in the first version.
    pub changes: Vec<RecordChange>,
}

/// What became of one record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordChange {
    /// The list of `corpus.json` that it stands in.
    pub kind: String,
    pub id: String,
    /// What readers call it: its name or title, else its id.
    pub name: String,
    pub what: Became,
    /// Of a changed record.
    pub fields: Vec<FieldChange>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Became {
    Added,
    Changed,
    Removed,
}

/// A field of `corpus.json`: texts as they are, the rest as JSON; `null` where the
/// texts did not state it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldChange {
    pub field: String,
    pub before: Option<String>,
    pub after: Option<String>,
}
