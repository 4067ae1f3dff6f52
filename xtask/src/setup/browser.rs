//! What the browser tests need: Chromium, a Chinese font, the node packages that
//! the tests' lock names, and file servers.

use super::{Setup, apt::Packages, cache::Tool, node, path_with, programs, servers};
use crate::{digest, project::Project};
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
    servers: PathBuf,
}

impl BrowserTools {
    /// Tells node, and the tests, where things are.
    pub fn apply(&self, command: &mut Command) -> Result<()> {
        command
            .env("CHROMIUM", &self.chromium)
            .env("SERVERS", &self.servers)
            .env("PATH", path_with(self.node.as_slice())?);
        Ok(())
    }
}

/// Node packages that a folder of the checkout describes.
pub struct NodePackages {
    name: &'static str,
    folder: fn(&Project) -> PathBuf,
    why: &'static str,
    takes: &'static str,
}

pub const TESTS: NodePackages = NodePackages {
    name: "browser-tests",
    folder: Project::browser_tests,
    why: "playwright and axe, which drive and judge the pages",
    takes: "about 10 seconds",
};

pub const AUDIT: NodePackages = NodePackages {
    name: "audit",
    folder: Project::audit,
    why: "Lighthouse, which measures the pages",
    takes: "about 30 seconds",
};

pub const BENCH: NodePackages = NodePackages {
    name: "bench",
    folder: Project::bench,
    why: "the search libraries that this product is compared with",
    takes: "about 20 seconds",
};

pub fn find_or_install(setup: &Setup<'_>, wanted: &NodePackages) -> Result<BrowserTools> {
    let node = node::find_or_install(setup)?;
    packages(setup, wanted, node.as_deref())?;
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
    Ok(BrowserTools {
        chromium,
        node,
        servers: servers::find_or_install(setup)?,
    })
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
fn packages(setup: &Setup<'_>, wanted: &NodePackages, node: Option<&Path>) -> Result<()> {
    const DESCRIPTION: &[&str] = &["package.json", "package-lock.json", ".npmrc"];
    let own = (wanted.folder)(setup.project);
    let tool = Tool {
        name: wanted.name,
        version: &digest::of(&own, DESCRIPTION, "")?,
        why: wanted.why,
        takes: wanted.takes,
        by_hand: &format!("npm ci in {}", own.display()),
    };
    let folder = setup.cache.install(&tool, |partial, log| {
        for file in DESCRIPTION {
            fs::copy(own.join(file), partial.join(file))?;
        }
        node::npm_ci(partial, log, node)
    })?;
    link(&folder.join("node_modules"), &own.join("node_modules"))
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
