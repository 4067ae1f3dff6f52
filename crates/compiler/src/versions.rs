//! Versions of the data: what was published last, and what changed since. An editor
//! makes a version when the site goes out; `data/versions.json` keeps the list and
//! the records of the newest, so that every build can say what differs.

use crate::{Compiled, Problem, Rule, export};
use corpus::{Became, DataVersion, FieldChange, RecordChange};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

const FILE: &str = "versions.json";

/// Kind (a list of `corpus.json`) → id → the record.
type Records = BTreeMap<String, BTreeMap<String, Map<String, Value>>>;

/// What was published so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Versions {
    /// The newest first.
    versions: Vec<DataVersion>,
    /// Of the newest.
    records: Records,
}

/// What making a version led to.
#[derive(Debug, PartialEq, Eq)]
pub enum Made {
    /// It was written.
    Version(DataVersion),
    /// The newest version holds the same.
    Nothing,
    /// The data's date is not after the newest version's; that date.
    NotLater(String),
}

impl Versions {
    /// None so far where there is no file.
    pub(crate) fn read(data: &Path, problems: &mut Vec<Problem>) -> Self {
        let bytes = match fs::read(data.join(FILE)) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Self::default(),
            Err(error) => {
                problems.push(unreadable(0, &error));
                return Self::default();
            }
        };
        serde_json::from_slice(&bytes).unwrap_or_else(|error| {
            problems.push(unreadable(error.line(), &error));
            Self::default()
        })
    }

    /// Every version, and before them what the data now changes in the newest.
    ///
    /// # Errors
    /// Only if serialization itself fails.
    pub fn with_now(&self, compiled: &Compiled<'_>) -> serde_json::Result<Vec<DataVersion>> {
        let now = self.now(compiled, &records(compiled)?);
        let differs = self.versions.is_empty() || !now.changes.is_empty();
        let now = differs.then_some(now);
        Ok(now.into_iter().chain(self.versions.clone()).collect())
    }

    /// What the data as it is is called: the date of the version that it is, else its
    /// own, and the first digits of a digest of its records.
    ///
    /// # Errors
    /// Only if serialization itself fails.
    pub fn name(&self, compiled: &Compiled<'_>) -> serde_json::Result<String> {
        let records = records(compiled)?;
        let now = self.now(compiled, &records);
        let newest = self.versions.first().filter(|_| now.changes.is_empty());
        let date = newest.map_or(now.date.as_str(), |newest| newest.date.as_str());
        let digest = Sha256::digest(serde_json::to_vec(&records)?);
        let digits: String = digest
            .iter()
            .take(4)
            .map(|it| format!("{it:02x}"))
            .collect();
        Ok(format!("{date}-{digits}"))
    }

    /// Makes a version of the data as it is, and writes it into `data`: whole, or not
    /// at all.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn make(&self, compiled: &Compiled<'_>, data: &Path) -> io::Result<Made> {
        let records = records(compiled)?;
        let version = DataVersion {
            made: true,
            ..self.now(compiled, &records)
        };
        if let Some(newest) = self.versions.first() {
            if version.changes.is_empty() {
                return Ok(Made::Nothing);
            }
            if version.date <= newest.date {
                return Ok(Made::NotLater(newest.date.clone()));
            }
        }
        let mut versions = vec![version.clone()];
        versions.extend(self.versions.iter().cloned());
        let mut json = serde_json::to_vec_pretty(&Self { versions, records })?;
        json.push(b'\n');
        let beside = data.join("versions.json.new");
        fs::write(&beside, json)?;
        fs::rename(&beside, data.join(FILE))?;
        Ok(Made::Version(version))
    }

    fn now(&self, compiled: &Compiled<'_>, records: &Records) -> DataVersion {
        let first = self.versions.is_empty();
        DataVersion {
            date: compiled.corpus.as_of.to_string(),
            made: false,
            holds: records
                .iter()
                .map(|(kind, list)| (kind.clone(), list.len()))
                .collect(),
            changes: if first {
                Vec::new()
            } else {
                changes(&self.records, records)
            },
        }
    }
}

fn unreadable(line: usize, error: &dyn std::error::Error) -> Problem {
    Problem::new(
        FILE,
        line,
        Rule::File,
        format!("数据版本记录读不了：{error}"),
        "这个文件由 cargo xtask data-version 写，不用手改：用 git checkout 取回上一次提交的。",
    )
}

/// The records of `corpus.json` that have an id, without what follows from the day
/// they are looked at: that is no change of the data.
fn records(compiled: &Compiled<'_>) -> serde_json::Result<Records> {
    let mut records = Records::new();
    let Value::Object(lists) = export::corpus_value(compiled)? else {
        return Ok(records);
    };
    for (kind, list) in lists {
        let Value::Array(list) = list else { continue };
        let list: BTreeMap<_, _> = list
            .into_iter()
            .filter_map(|record| {
                let Value::Object(mut record) = record else {
                    return None;
                };
                let Some(Value::String(id)) = record.remove("id") else {
                    return None;
                };
                record.remove("deadline_state");
                if let Some(Value::Object(consultation)) = record.get_mut("consultation") {
                    consultation.remove("state");
                }
                Some((id, record))
            })
            .collect();
        if !list.is_empty() {
            records.insert(kind, list);
        }
    }
    Ok(records)
}

/// By kind and id.
fn changes(before: &Records, after: &Records) -> Vec<RecordChange> {
    let none = BTreeMap::new();
    let kinds: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut changes = Vec::new();
    for kind in kinds {
        let (before, after) = (
            before.get(kind).unwrap_or(&none),
            after.get(kind).unwrap_or(&none),
        );
        let ids: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        for id in ids {
            let (old, new) = (before.get(id), after.get(id));
            let (what, fields) = match (old, new) {
                (None, _) => (Became::Added, Vec::new()),
                (_, None) => (Became::Removed, Vec::new()),
                (Some(old), Some(new)) => (Became::Changed, fields(old, new)),
            };
            if what != Became::Changed || !fields.is_empty() {
                changes.push(RecordChange {
                    kind: kind.clone(),
                    id: id.clone(),
                    name: name(new.or(old)).unwrap_or(id).to_owned(),
                    what,
                    fields,
                });
            }
        }
    }
    changes
}

fn fields(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<FieldChange> {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names
        .into_iter()
        .filter(|&name| before.get(name) != after.get(name))
        .map(|name| FieldChange {
            field: name.clone(),
            before: shown(before.get(name)),
            after: shown(after.get(name)),
        })
        .collect()
}

fn shown(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

fn name(record: Option<&Map<String, Value>>) -> Option<&str> {
    let record = record?;
    ["name", "title", "subject", "number"]
        .into_iter()
        .find_map(|field| record.get(field)?.as_str())
}
