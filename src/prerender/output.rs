//! The site's folder while it is being written: what lies in it, by content.

use super::digest;
use anyhow::{Context, Result};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

pub struct Output {
    folder: PathBuf,
    /// Path under the root → digest as in `integrity`.
    files: BTreeMap<String, String>,
}

impl Output {
    pub fn into(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            files: BTreeMap::new(),
        }
    }

    pub fn write(&mut self, path: &str, content: &[u8]) -> Result<()> {
        let file = self.folder.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).with_context(|| format!("{}", folder.display()))?;
        }
        fs::write(&file, content).with_context(|| format!("{}", file.display()))?;
        self.files
            .insert(path.to_owned(), digest::integrity(content));
        Ok(())
    }

    /// Every file below `from`, to the same place below `under/`.
    pub fn copy(&mut self, from: &Path, under: &str) -> Result<()> {
        for entry in fs::read_dir(from).with_context(|| format!("{}", from.display()))? {
            let entry = entry?;
            let path = format!("{under}{}", entry.file_name().display());
            if entry.file_type()?.is_dir() {
                self.copy(&entry.path(), &(path + "/"))?;
            } else {
                self.write(&path, &fs::read(entry.path())?)?;
            }
        }
        Ok(())
    }

    /// What was written so far with its digest, in the order of the paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, digest)| (path.as_str(), digest.as_str()))
    }
}
