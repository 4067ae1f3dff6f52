//! The source file, its digest and the entry to be completed: all three, or none.

use crate::extract::{Extracted, extract};
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intake {
    pub id: String,
    /// Under `data/sources/`.
    pub source: String,
    pub title: String,
    pub format: &'static str,
    /// 1-based line of the entry in `documents.toml`.
    pub entry_line: usize,
}

/// Adds a file under `data`. `id` is the document's short name in addresses; where
/// none is given, the file's name must do.
///
/// # Errors
/// If the file holds no text, the id is taken or unfit, or a file of `data` cannot
/// be read or written; nothing is changed then.
pub fn take_in(data: &Path, file: &Path, id: Option<&str>) -> Result<Intake> {
    let Extracted { text, format } = extract(file)?;
    let stem = file
        .file_stem()
        .map(|stem| stem.to_string_lossy().to_lowercase());
    let id = id.map(str::to_owned).or(stem).unwrap_or_default();
    if !is_slug(&id) {
        bail!(
            "“{id}”不能作网址中的短名：请加 --id，用小写英文字母、数字和连字符，例如 --id plan-2026。"
        );
    }
    let documents = data.join("documents.toml");
    let entries = fs::read_to_string(&documents)
        .with_context(|| format!("读不到 {}", documents.display()))?;
    let taken = format!("id = \"{id}\"");
    if entries.lines().any(|line| line.trim() == taken) {
        bail!("documents.toml 里已经有 {taken}：请用 --id 换一个短名。");
    }
    let source = format!("{id}.txt");
    let target = data.join("sources").join(&source);
    if target.exists() {
        bail!("data/sources/{source} 已经存在：请用 --id 换一个短名。");
    }
    let sums = data.join("sources/SHA256SUMS");
    let digests =
        fs::read_to_string(&sums).with_context(|| format!("读不到 {}", sums.display()))?;

    let text = ended(&text.replace("\r\n", "\n").replace('\r', "\n"));
    let title = title(&text);
    let digest: String = Sha256::digest(&text)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let entries = ended(&entries);
    let entry_line = entries.lines().count() + 2;
    let entries = format!("{entries}\n{}", entry(&id, &source, &title, format));
    let digests = format!("{}{digest}  {source}\n", ended(&digests));

    replace_all(&[(target, text), (sums, digests), (documents, entries)])?;
    Ok(Intake {
        id,
        source,
        title,
        format,
        entry_line,
    })
}

/// With a line end, unless empty.
fn ended(text: &str) -> String {
    if text.is_empty() || text.ends_with('\n') {
        text.to_owned()
    } else {
        format!("{text}\n")
    }
}

fn is_slug(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= 64
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Writes every file beside its place first; only then does any take it.
fn replace_all(files: &[(PathBuf, String)]) -> Result<()> {
    let beside = |path: &Path| path.with_extension("new");
    for (path, text) in files {
        let new = beside(path);
        if let Err(error) = fs::write(&new, text) {
            for (path, _) in files {
                let _ = fs::remove_file(beside(path));
            }
            return Err(error).with_context(|| format!("写不了 {}", new.display()));
        }
    }
    for (path, _) in files {
        fs::rename(beside(path), path).with_context(|| format!("写不了 {}", path.display()))?;
    }
    Ok(())
}

/// Words with which titles of the genre end.
const GENRES: [&str; 14] = [
    "措施",
    "计划",
    "方案",
    "意见",
    "办法",
    "规定",
    "通知",
    "规划",
    "条例",
    "细则",
    "政策",
    "分工表",
    "清单",
    "公告",
];

/// The last of the first lines that reads like a title: behind a notice stands the
/// title of what it passes on. Lines of a broken title are put together.
fn title(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let head = lines
        .iter()
        .position(|line| is_heading(line))
        .unwrap_or(lines.len());
    let head: Vec<&str> = lines.into_iter().take(head.min(60)).collect();
    let mut best = String::new();
    for (at, line) in head.iter().enumerate() {
        let ends = |text: &str| {
            let text = text.trim_end_matches(['）', ')']);
            let text = text.rsplit_once(['（', '(']).map_or(text, |(text, _)| text);
            GENRES.iter().any(|genre| text.ends_with(genre))
        };
        if !ends(line) || line.chars().count() > 80 || line.contains(['。', '；', '，']) {
            continue;
        }
        let mut title = (*line).to_owned();
        for before in head.iter().take(at).rev() {
            let closes =
                before.is_empty() || before.contains(['。', '：', ':', '；']) || ends(before);
            let dated = before.ends_with(['日', '）', ')']);
            if closes || dated || title.chars().count() > 60 {
                break;
            }
            title.insert_str(0, before);
        }
        best = title;
    }
    if best.is_empty() {
        best = head
            .iter()
            .find(|line| !line.is_empty())
            .map(|line| (*line).to_owned())
            .unwrap_or_default();
    }
    best
}

fn is_heading(line: &str) -> bool {
    compiler::parse::Marker::read(line).is_some()
}

fn entry(id: &str, source: &str, title: &str, format: &str) -> String {
    let title = title.replace(['\\', '"'], "");
    format!(
        "# 请核对并补全：标题须与来源一致；short 为列表中的简称；en 为英文标题（非官方）；\n\
         # 知道来源网址和取得日期的，加 origin_url、retrieved。\n\
         [[document]]\n\
         id = \"{id}\"\n\
         title = \"{title}\"\n\
         short = \"{title}\"\n\
         en = \"{id}\"\n\
         \n\
         [[document.source]]\n\
         file = \"{source}\"\n\
         format = \"{format}\"\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_behind_a_notice_is_the_documents() {
        let text = "云海市人民政府办公室关于印发\n云海市数字贸易发展行动方案的通知\n\n各区人民政府：\n现将方案印发给你们。\n2025年3月1日\n\n云海市数字贸易\n发展行动方案\n\n一、总体要求\n（一）支持企业。\n";
        assert_eq!(title(text), "云海市数字贸易发展行动方案");
        assert_eq!(title("任务分工表\n序号\t内容\n"), "任务分工表");
        assert_eq!(
            title("某市工作计划（征求意见稿）\n一、目标\n"),
            "某市工作计划（征求意见稿）"
        );
        assert_eq!(title(""), "");
    }

    #[test]
    fn short_names_are_fit_for_addresses() {
        assert!(is_slug("plan-2026"));
        for bad in ["", "2026", "Plan", "计划", "a/b", "a b"] {
            assert!(!is_slug(bad), "{bad}");
        }
    }
}
