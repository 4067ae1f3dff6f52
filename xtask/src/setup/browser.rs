//! What the browser tests need: Chromium, a Chinese font, and the node packages
//! that the tests' lock names.

use super::{Setup, apt::Packages, cache::Tool, node, path_with, programs};
use crate::digest;
use anyhow::{Context, Result, bail};
use std::{
    env, fs,
    os::unix,
    path::{Path, PathBuf},
    process::Command,
};

const CHROMIUM_NAMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// How to run the browser tests on this machine.
pub struct BrowserTools {
    chromium: PathBuf,
    node: Option<PathBuf>,
}

impl BrowserTools {
    /// Tells node, and the tests, where things are.
    pub fn apply(&self, command: &mut Command) -> Result<()> {
        command
            .env("CHROMIUM", &self.chromium)
            .env("PATH", path_with(self.node.as_slice())?);
        Ok(())
    }
}

pub fn find_or_install(setup: &Setup<'_>) -> Result<BrowserTools> {
    let node = node::find_or_install(setup)?;
    packages(setup, node.as_deref())?;
    let mut missing = Vec::new();
    if chromium().is_none() {
        missing.push("chromium");
    }
    if !has_chinese_font() {
        missing.push("fonts-noto-cjk");
    }
    if !missing.is_empty() {
        setup.apt.install(&Packages {
            names: &missing,
            why: "run the browser tests",
            takes: "about 1 minute",
        })?;
    }
    let chromium = chromium().context("no chromium found; set CHROMIUM to one")?;
    Ok(BrowserTools { chromium, node })
}

/// The user's choice, else the first that the search path has.
fn chromium() -> Option<PathBuf> {
    let chosen = env::var_os("CHROMIUM").map(PathBuf::from);
    chosen.or_else(|| CHROMIUM_NAMES.iter().find_map(|name| programs::find(name)))
}

/// Without one every Chinese character is the same box, and widths are wrong.
fn has_chinese_font() -> bool {
    let mut list = crate::process::command("fc-list");
    let listed = crate::process::output(list.arg(":lang=zh-cn")).unwrap_or_default();
    // fc-list itself is not always there; the package's folder then tells.
    !listed.is_empty()
        || Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").exists()
}

/// Installed in the cache, one folder a lock, and linked into the checkout:
/// modules look for their packages in the folders above them and nowhere else.
fn packages(setup: &Setup<'_>, node: Option<&Path>) -> Result<()> {
    const DESCRIPTION: &[&str] = &["package.json", "package-lock.json", ".npmrc"];
    let tests = setup.project.browser_tests();
    let tool = Tool {
        name: "browser-tests",
        version: &digest::of(&tests, DESCRIPTION, "")?,
        why: "playwright and axe, which drive and judge the pages",
        takes: "about 10 seconds",
        by_hand: "npm ci in tests/browser",
    };
    let folder = setup.cache.install(&tool, |partial, log| {
        for file in DESCRIPTION {
            fs::copy(tests.join(file), partial.join(file))?;
        }
        node::npm_ci(partial, log, node)
    })?;
    link(&folder.join("node_modules"), &tests.join("node_modules"))
}

/// Points `link` to `target`, whatever it pointed to before.
fn link(target: &Path, link: &Path) -> Result<()> {
    match fs::symlink_metadata(link) {
        Ok(meta) if meta.is_symlink() => {
            if fs::read_link(link)? == target {
                return Ok(());
            }
            fs::remove_file(link)?;
        }
        Ok(_) => bail!("{} is in the way; remove it", link.display()),
        Err(_) => {}
    }
    unix::fs::symlink(target, link).with_context(|| format!("linking {}", link.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::scratch;

    #[test]
    fn a_link_follows_the_lock_but_never_replaces_a_folder() {
        let root = scratch();
        let (old, new, path) = (root.join("old"), root.join("new"), root.join("modules"));
        link(&old, &path).unwrap();
        link(&new, &path).unwrap();
        link(&new, &path).unwrap();
        assert_eq!(fs::read_link(&path).unwrap(), new);

        let own = root.join("own");
        fs::create_dir(&own).unwrap();
        assert!(link(&new, &own).is_err());
    }
}
