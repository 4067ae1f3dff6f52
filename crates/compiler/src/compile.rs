//! The straight way through all rooms: `data/` in, a checked corpus out.

use crate::{
    Problem, Rule, bake, check, link,
    parse::{self, Genre, Parsed},
    read::{self, Format, registry},
    versions::Versions,
};
use bumpalo::Bump;
use corpus::{Corpus, Date, Site};
use sha2::{Digest, Sha256};
use std::path::Path;

/// What a build yields. The corpus may be shown only if no problem stops it.
#[derive(Debug)]
pub struct Compiled<'a> {
    pub corpus: Corpus<'a>,
    pub site: Site<'a>,
    /// Every source, with its records.
    pub sources: Vec<SourceParsed>,
    pub round_trips: Vec<RoundTrip>,
    /// What was published so far.
    pub versions: Versions,
    /// Sorted by file and line, errors and doubts together.
    pub problems: Vec<Problem>,
}

impl Compiled<'_> {
    /// The problems that stop a build.
    pub fn errors(&self) -> impl Iterator<Item = &Problem> {
        self.problems
            .iter()
            .filter(|problem| problem.rule.stops_build())
    }
}

/// One source of one document, read and parsed.
#[derive(Debug)]
pub struct SourceParsed {
    /// Position of its document's entry.
    pub document: usize,
    /// File name under `data/sources/`.
    pub file: String,
    pub sha256: String,
    /// As found, for the open data.
    pub bytes: Vec<u8>,
    /// As read, line ends normalized.
    pub text: String,
    pub parsed: Parsed,
}

impl SourceParsed {
    /// The path that problems name.
    #[must_use]
    pub fn path(&self) -> String {
        format!("sources/{}", self.file)
    }
}

/// The proof that nothing of a source was lost, added or moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundTrip {
    pub file: String,
    /// Characters in records that stand where the source has them.
    pub kept: usize,
    /// Characters of the source that are not white space.
    pub total: usize,
}

/// `000: 4853 of 4853 characters`
impl std::fmt::Display for RoundTrip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = self.file.split(['_', '.']).next().unwrap_or(&self.file);
        write!(f, "{name}: {} of {} characters", self.kept, self.total)
    }
}

/// Compiles everything under `data`. `today` decides statuses; `None` means the
/// date of the last change of the data. Strings live in the arena.
pub fn compile<'a>(data: &Path, today: Option<Date>, arena: &'a Bump) -> Compiled<'a> {
    let (registry, mut problems) = registry::read_registry(data);
    let sums = digests(data, &mut problems);
    let versions = Versions::read(data, &mut problems);
    let mut sources = Vec::new();
    for (document, entry) in registry.documents.entries.document.iter().enumerate() {
        for source in &entry.source {
            let file = source.file.get_ref();
            let parsed = read_and_parse(
                data,
                file,
                source.format,
                entry.title.get_ref(),
                &mut problems,
            );
            let expected = sums
                .iter()
                .find(|(name, _)| name == file)
                .map(|(_, sum)| sum.as_str());
            if expected != Some(parsed.sha256.as_str()) {
                problems.push(Problem::new(
                    &format!("sources/{file}"),
                    0,
                    Rule::Digest,
                    "文件内容与 data/sources/SHA256SUMS 中的摘要不一致，或未登记。",
                    format!(
                        "若文件确为官方原文，把这一行写入 SHA256SUMS：{}  {file}",
                        parsed.sha256
                    ),
                ));
            }
            sources.push(SourceParsed { document, ..parsed });
        }
    }
    // Where a registry could not be read, all that follows would be its echo.
    let broken: Vec<Problem> = problems
        .iter()
        .filter(|problem| problem.file.ends_with(".toml"))
        .cloned()
        .collect();
    let as_of = today.or_else(|| changed(&registry, &mut problems));
    let mut corpus = link::link(
        &registry,
        &sources,
        as_of.unwrap_or(Date::EPOCH),
        arena,
        &mut problems,
    );
    bake::bake(&registry, &mut corpus, arena, &mut problems);
    let site = link::site(&registry, arena, &mut problems);
    let round_trips = check::check(&registry, &corpus, &sources, &mut problems);
    if !broken.is_empty() {
        problems = broken;
    }
    problems.sort();
    problems.dedup();
    Compiled {
        corpus,
        site,
        sources,
        round_trips,
        versions,
        problems,
    }
}

fn changed(registry: &registry::Registry, problems: &mut Vec<Problem>) -> Option<Date> {
    let documents = &registry.documents;
    let changed = documents.entries.changed.as_ref();
    let date = changed.and_then(|changed| Date::parse(changed.get_ref()));
    if date.is_none() {
        let line = changed.map_or(0, |changed| documents.line(changed));
        problems.push(Problem::new(
            documents.name,
            line,
            Rule::File,
            "没有写明数据最后变更日期，或写法不对。",
            "在文件开头写一行，例如：changed = \"2026-11-22\"",
        ));
    }
    date
}

fn read_and_parse(
    data: &Path,
    file: &str,
    format: Format,
    title: &str,
    problems: &mut Vec<Problem>,
) -> SourceParsed {
    let path = format!("sources/{file}");
    let (source, bytes, found) = read::read_source(data, &path);
    problems.extend(found);
    let (parsed, found) = if format == Format::WordTable {
        let (table, found) = read::table(&path, &source);
        (parse::rows(&table), found)
    } else {
        let paragraphs = read::paragraphs(source.lines(), format);
        parse::prose(&path, &paragraphs, Genre::of_title(title))
    };
    problems.extend(found);
    let sha256 = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    SourceParsed {
        document: 0,
        file: file.to_owned(),
        sha256,
        bytes,
        text: source.text,
        parsed,
    }
}

/// `data/sources/SHA256SUMS`, as `sha256sum` writes it.
fn digests(data: &Path, problems: &mut Vec<Problem>) -> Vec<(String, String)> {
    let (sums, _, found) = read::read_source(data, "sources/SHA256SUMS");
    problems.extend(found);
    sums.lines()
        .filter_map(|(_, line)| line.split_once("  "))
        .map(|(sum, name)| (name.trim().to_owned(), sum.trim().to_owned()))
        .collect()
}
