//! The editor's files under `data/`: what each entry may say, and where it says
//! it, so that every problem has a line.

use super::{
    knowledge::{Fit, Glossary, Lineages, Threads},
    site::{MapEntry, SiteEntry},
    wording::{Synonyms, Verbs},
};
use crate::{Problem, Rule, read::Format};
use serde::{Deserialize, de::DeserializeOwned};
use std::{fs, path::Path};
use toml::Spanned;

/// A string and its place in the file.
pub type Text = Spanned<String>;

/// All registries, each with its text for line numbers.
#[derive(Debug, Default)]
pub struct Registry {
    pub documents: File<Documents>,
    pub agencies: File<Agencies>,
    pub districts: File<Districts>,
    pub zones: File<Zones>,
    pub belts: File<Belts>,
    pub parks: File<Parks>,
    pub themes: File<Themes>,
    pub modes: File<Modes>,
    pub fit: File<Fit>,
    pub threads: File<Threads>,
    pub lineages: File<Lineages>,
    pub glossary: File<Glossary>,
    pub verbs: File<Verbs>,
    pub synonyms: File<Synonyms>,
    pub site: File<SiteEntry>,
    pub map: File<MapEntry>,
}

/// A file's entries and the text they were read from.
#[derive(Debug, Default)]
pub struct File<T> {
    pub name: &'static str,
    text: String,
    pub entries: T,
}

impl<T> File<T> {
    /// The 1-based line of an entry's field.
    #[must_use]
    pub fn line<U>(&self, at: &Spanned<U>) -> usize {
        line_at(&self.text, at.span().start)
    }
}

fn line_at(text: &str, byte: usize) -> usize {
    text.bytes()
        .take(byte)
        .filter(|&byte| byte == b'\n')
        .count()
        + 1
}

/// Reads all registries; what cannot be read is empty, and said.
pub fn read_registry(data: &Path) -> (Registry, Vec<Problem>) {
    let mut problems = Vec::new();
    let registry = Registry {
        documents: read(data, "documents.toml", &mut problems),
        agencies: read(data, "agencies.toml", &mut problems),
        districts: read(data, "districts.toml", &mut problems),
        zones: read(data, "zones.toml", &mut problems),
        belts: read(data, "belts.toml", &mut problems),
        parks: read(data, "parks.toml", &mut problems),
        themes: read(data, "themes.toml", &mut problems),
        modes: read(data, "modes.toml", &mut problems),
        fit: read_if_there(data, "fit.toml", &mut problems),
        threads: read_if_there(data, "threads.toml", &mut problems),
        lineages: read_if_there(data, "lineages.toml", &mut problems),
        glossary: read_if_there(data, "glossary.toml", &mut problems),
        verbs: read_if_there(data, "verbs.toml", &mut problems),
        synonyms: read_if_there(data, "synonyms.toml", &mut problems),
        site: read_if_there(data, "site.toml", &mut problems),
        map: read_if_there(data, "map.toml", &mut problems),
    };
    (registry, problems)
}

/// A registry that a city can do without.
fn read_if_there<T: DeserializeOwned + Default>(
    data: &Path,
    name: &'static str,
    problems: &mut Vec<Problem>,
) -> File<T> {
    if data.join(name).exists() {
        return read(data, name, problems);
    }
    File {
        name,
        ..File::default()
    }
}

fn read<T: DeserializeOwned + Default>(
    data: &Path,
    name: &'static str,
    problems: &mut Vec<Problem>,
) -> File<T> {
    let text = match fs::read_to_string(data.join(name)) {
        Ok(text) => text,
        Err(error) => {
            problems.push(Problem::new(
                name,
                0,
                Rule::File,
                format!("无法读取：{error}。"),
                "补上该文件，或核对其编码为 UTF-8。",
            ));
            return File {
                name,
                ..File::default()
            };
        }
    };
    match toml::from_str(&text) {
        Ok(entries) => File {
            name,
            text,
            entries,
        },
        Err(error) => {
            let line = error.span().map_or(0, |span| line_at(&text, span.start));
            let what = format!("读不懂：{}。", error.message().trim().replace('\n', " "));
            problems.push(Problem::new(
                name,
                line,
                Rule::File,
                what,
                "按该文件开头的说明核对这一行：字段名、引号、括号。",
            ));
            File {
                name,
                text,
                entries: T::default(),
            }
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Documents {
    /// The date of the last change of the data, `YYYY-MM-DD`.
    pub changed: Option<Text>,
    #[serde(default)]
    pub document: Vec<DocumentEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentEntry {
    pub id: Text,
    pub title: Text,
    pub short: String,
    pub en: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(default)]
    pub source: Vec<SourceEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceEntry {
    pub file: Text,
    pub format: Format,
    pub origin_url: Option<String>,
    pub retrieved: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agencies {
    #[serde(default)]
    pub agency: Vec<AgencyEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgencyEntry {
    pub id: Text,
    pub name: Text,
    pub en: String,
    pub kind: corpus::UnitKind,
    #[serde(default)]
    pub aliases: Vec<Text>,
    #[serde(default)]
    pub colloquial: Vec<String>,
    pub background: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Districts {
    #[serde(default)]
    pub all: AllEntry,
    #[serde(default)]
    pub group: Vec<GroupEntry>,
    #[serde(default)]
    pub district: Vec<DistrictEntry>,
}

/// The ways to say "every district".
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AllEntry {
    pub forms: Vec<String>,
    #[serde(default)]
    pub not_before: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupEntry {
    pub id: Text,
    pub name: String,
    pub en: String,
    pub ground: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DistrictEntry {
    pub code: Text,
    pub name: String,
    pub en: String,
    pub group: Option<Text>,
    #[serde(default)]
    pub forms: Vec<String>,
    #[serde(default)]
    pub not_after: Vec<String>,
    #[serde(default)]
    pub not_before: Vec<String>,
    pub row: u8,
    pub col: u8,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Zones {
    #[serde(default)]
    pub zone: Vec<ZoneEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneEntry {
    pub id: Text,
    pub name: String,
    pub en: String,
    pub forms: Vec<String>,
    #[serde(default)]
    pub not_after: Vec<String>,
    #[serde(default)]
    pub not_before: Vec<String>,
    #[serde(default)]
    pub districts: Vec<Text>,
    pub ground: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Belts {
    #[serde(default)]
    pub belt: Vec<BeltEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BeltEntry {
    pub id: Text,
    pub name: String,
    pub en: String,
    #[serde(default)]
    pub kind: corpus::BeltKind,
    /// Its own paragraph, or the clause that names it.
    pub clause: Text,
    /// Where it has no paragraph of its own: the words that name it.
    pub quote: Option<Text>,
    #[serde(default)]
    pub mentions: Vec<String>,
    #[serde(default)]
    pub not_after: Vec<String>,
    #[serde(default)]
    pub not_before: Vec<String>,
    #[serde(default)]
    pub open_ended: bool,
    #[serde(default)]
    pub districts: Vec<Text>,
    pub districts_quote: Option<Text>,
    #[serde(default)]
    pub products: Vec<Text>,
    pub products_quote: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parks {
    #[serde(default)]
    pub park: Vec<ParkEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParkEntry {
    pub id: Text,
    pub name: Text,
    pub en: String,
    pub clause: Text,
    pub zone: Option<Text>,
    pub district: Option<Text>,
    pub ground: String,
    #[serde(default)]
    pub mentions: Vec<QuoteEntry>,
    #[serde(default)]
    pub facts: Vec<FactEntry>,
}

/// What a park's own paragraph says to one criterion.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactEntry {
    pub criterion: Text,
    pub value: Text,
    pub quote: Text,
}

/// A sentence in a clause, as the editor copied it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuoteEntry {
    pub clause: Text,
    pub quote: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Themes {
    #[serde(default)]
    pub theme: Vec<ThemeEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeEntry {
    pub id: Text,
    pub name: String,
    pub en: String,
    pub terms: Vec<String>,
    #[serde(default)]
    pub not_after: Vec<String>,
    #[serde(default)]
    pub not_before: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Modes {
    #[serde(default)]
    pub mode: Vec<ModeEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModeEntry {
    pub id: Text,
    pub name: String,
    pub en: String,
    pub forms: Vec<String>,
}
