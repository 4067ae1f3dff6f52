//! `cargo xtask audit`: every problem at once, each at file:line with a way to mend
//! it, and what the texts leave open.

#![allow(clippy::unwrap_used, clippy::panic)]

use editor::audit::audit;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A copy of the project's data, gone when the test ends.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let folder =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("sources")).unwrap();
        for below in ["", "sources"] {
            for entry in fs::read_dir(data().join(below)).unwrap() {
                let path = entry.unwrap().path();
                if path.is_file() {
                    fs::copy(&path, folder.join(below).join(path.file_name().unwrap())).unwrap();
                }
            }
        }
        Self(folder)
    }

    fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

#[test]
fn the_data_as_it_is_can_be_built_and_says_what_is_open() {
    let (report, good) = audit(&data(), None, false);
    assert!(good, "{report}");
    assert!(report.contains("0 个问题阻止构建"), "{report}");
    for line in [
        "000: 4853 of 4853 characters",
        "条款 138",
        "单位 46",
        "# 未载明发文字号\n- 天津市加快发展外贸新业态新模式的若干措施",
        "# 产业带未写到任何区\n- ",
        "# 两个来源的文字不同\n- plan-2024-draft/guideline-01\n- plan-2024-draft/park-05",
    ] {
        assert!(report.contains(line), "no `{line}` in {report}");
    }
}

#[test]
fn with_the_list_every_clause_comes_first_as_it_was_read() {
    let (plain, _) = audit(&data(), None, false);
    let (listed, _) = audit(&data(), None, true);
    let (before, after) = listed.split_once("# 截至").unwrap();
    assert!(plain.ends_with(after));
    assert!(
        before.contains("measures-2021/measure-01") && before.contains("task-table-2021/row-54")
    );
}

#[test]
fn the_day_decides_which_deadlines_have_passed() {
    let passed = |day: &str| {
        let (report, _) = audit(&data(), corpus::Date::parse(day), false);
        let rest = report.split("# 期限已过，未见公开结果\n").nth(1);
        let list = rest.map_or(String::new(), |rest| {
            rest.split("\n\n").next().unwrap().to_owned()
        });
        list.lines().filter(|line| line.starts_with("- ")).count()
    };
    assert_eq!(passed("2025-12-31"), 0);
    assert_eq!(passed("2026-01-01"), 4);
    assert_eq!(passed("2028-01-01"), 12);
}

#[test]
fn every_problem_is_told_at_once_each_at_its_line_with_a_way_to_mend_it() {
    let copy = Copy::new("audit");
    copy.replace(
        "agencies.toml",
        "name = \"市商务局\"",
        "name = \"市商业局\"",
    );
    copy.replace("glossary.toml", "forms = [\"1210\"]", "forms = [\"1211\"]");
    copy.replace("threads.toml", "[[thread]]", "[[thread]]\nid = ");
    let (report, good) = audit(&copy.0, None, false);
    assert!(!good);
    // A registry that can't be read is told alone: all else would be its echo.
    assert!(report.contains("data/threads.toml:"), "{report}");
    copy.replace("threads.toml", "[[thread]]\nid = ", "[[thread]]");
    let (report, good) = audit(&copy.0, None, false);
    assert!(!good);
    let told: Vec<&str> = report
        .split("# 问题与存疑\n")
        .nth(1)
        .unwrap()
        .lines()
        .filter(|line| line.starts_with("data/"))
        .collect();
    for (file, word) in [
        ("data/sources/", "市商务局"),
        ("data/glossary.toml:", "1211"),
    ] {
        let line = told
            .iter()
            .find(|line| line.starts_with(file) && line.contains(word))
            .unwrap_or_else(|| panic!("{file} {word}: {told:#?}"));
        let number = line.split(':').nth(1).unwrap();
        assert!(number.parse::<usize>().is_ok(), "{line}");
        assert!(line.contains("改法："), "{line}");
    }
}
