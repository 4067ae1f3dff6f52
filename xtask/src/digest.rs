//! One number for the content of many files, to see whether anything changed.
//!
//! Not a signature: 64 bits of SipHash guard against accident, not malice, and
//! cost neither a crate nor, even unoptimised, a noticeable wait. The standard
//! library may change the function between releases; then the work that a
//! digest guards is done once more, and nothing worse.

use anyhow::{Context, Result};
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};
use walkdir::WalkDir;

/// Path, length and content of every file under `entries` (files or folders
/// below `root`; a missing one counts as empty), and `also`.
pub fn of(root: &Path, entries: &[&str], also: &str) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    also.hash(&mut hasher);
    for entry in entries {
        for file in files(&root.join(entry))? {
            let content = fs::read(&file).with_context(|| format!("reading {}", file.display()))?;
            file.strip_prefix(root)?.hash(&mut hasher);
            content.hash(&mut hasher);
        }
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// Every file under `path` in the order of the paths, or `path` itself when it
/// is a file; none when there is nothing.
pub fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.exists() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in WalkDir::new(path).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            found.push(entry.into_path());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::scratch;

    #[test]
    fn any_change_of_name_or_content_shows() {
        let root = scratch();
        fs::create_dir_all(root.join("data")).unwrap();
        fs::write(root.join("data/a"), "1").unwrap();
        let digest = |also| of(&root, &["data", "missing"], also).unwrap();

        let first = digest("");
        assert_eq!(first, digest(""));
        assert_ne!(first, digest("another tool"));

        fs::write(root.join("data/a"), "2").unwrap();
        assert_ne!(first, digest(""));
        fs::write(root.join("data/a"), "1").unwrap();
        assert_eq!(first, digest(""));

        fs::rename(root.join("data/a"), root.join("data/b")).unwrap();
        assert_ne!(first, digest(""));
    }
}
