//! A copy of a data folder that may be spoilt, and what its editor is told.

#![allow(dead_code, reason = "each test uses its part")]

use compiler::{Bump, Problem, compile};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

pub struct Spoilt(pub PathBuf);

impl Spoilt {
    /// The made-up city's.
    pub fn new() -> Self {
        Self::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/made-up"))
    }

    /// The project's own.
    pub fn real() -> Self {
        Self::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data"))
    }

    fn of(from: &Path) -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("spoilt-{}-{number}", std::process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("sources")).unwrap();
        for below in ["", "sources"] {
            for entry in fs::read_dir(from.join(below)).unwrap() {
                let path = entry.unwrap().path();
                if path.is_file() {
                    fs::copy(&path, folder.join(below).join(path.file_name().unwrap())).unwrap();
                }
            }
        }
        Self(folder)
    }

    pub fn write(&self, file: &str, bytes: &[u8]) -> &Self {
        fs::write(self.0.join(file), bytes).unwrap();
        self
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    pub fn replace(&self, file: &str, from: &str, to: &str) -> &Self {
        let text = self.read(file);
        assert!(text.contains(from), "{file} has no {from}");
        self.write(file, text.replacen(from, to, 1).as_bytes())
    }

    pub fn problems(&self) -> Vec<Problem> {
        let arena = Bump::new();
        compile(&self.0, None, &arena).problems
    }

    /// The problem of a rule, printed as an editor sees it.
    pub fn expect(&self, rule: &str, at: &str) {
        let problems = self.problems();
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let start = format!("data/{at}: {rule}: ");
        let found = lines.iter().find(|line| line.starts_with(&start));
        let line = found.unwrap_or_else(|| panic!("no `{start}` among {lines:#?}"));
        assert!(line.contains("改法："), "says how to mend: {line}");
    }
}

impl Drop for Spoilt {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
