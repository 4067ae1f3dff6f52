//! `data-version`: what changed since the last one is told to readers from now on.

use anyhow::Result;
use compiler::{Bump, Made, compile};
use corpus::{Became, DataVersion};
use std::{fmt::Write, path::Path};

/// Makes a version of the data as it is. What to print, and whether there is a version
/// that holds the data as it is now.
///
/// # Errors
/// Where the list of versions cannot be written.
pub fn make(data: &Path) -> Result<(String, bool)> {
    let arena = Bump::new();
    let compiled = compile(data, None, &arena);
    let errors: Vec<String> = compiled.errors().map(ToString::to_string).collect();
    if !errors.is_empty() {
        let count = errors.len();
        let errors = errors.join("\n");
        return Ok((
            format!("{errors}\n\n共 {count} 个问题，没有写下新的数据版本。\n"),
            false,
        ));
    }
    Ok(match compiled.versions.make(&compiled, data)? {
        Made::Version(version) => (told(&version), true),
        Made::Nothing => ("数据与最近一个版本相同，没有什么要写。\n".to_owned(), true),
        Made::NotLater(newest) => (
            format!(
                "data/documents.toml:1: 数据变更日期 {} 不晚于最近一个版本的 {newest}。改法：把 changed 改成数据变更的那一天，再运行一次。\n",
                compiled.corpus.as_of
            ),
            false,
        ),
    })
}

fn told(version: &DataVersion) -> String {
    let mut out = format!("数据版本 {}\n", version.date);
    for change in &version.changes {
        let what = match change.what {
            Became::Added => "新增",
            Became::Changed => "修改",
            Became::Removed => "删除",
        };
        let fields: Vec<&str> = change.fields.iter().map(|it| it.field.as_str()).collect();
        // Writing into a string cannot fail.
        let _ = writeln!(
            out,
            "{what} {} {} {}",
            change.kind,
            change.id,
            fields.join("、")
        );
    }
    let _ = writeln!(
        out,
        "已写入 data/versions.json，请与数据一同提交；构建后见 /data/changes/。"
    );
    out
}
