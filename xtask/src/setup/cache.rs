//! The folder outside the checkout where installed tools stay: one folder a
//! tool and version, so that checkouts of different age don't disturb one
//! another.
//!
//! A tool's folder is there only when its installation succeeded: the work
//! happens in a folder beside it, which is renamed at the end.

use super::notice::Notice;
use crate::project;
use anyhow::{Context, Result, bail};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

pub struct Cache {
    root: PathBuf,
}

/// One thing to install.
pub struct Tool<'a> {
    pub name: &'a str,
    pub version: &'a str,
    pub why: &'a str,
    /// See [`Notice::begin`].
    pub takes: &'a str,
    /// What to type where the installation does not work.
    pub by_hand: &'a str,
}

impl Cache {
    pub fn open() -> Result<Self> {
        let variable = |name: &str| {
            env::var_os(name)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        };
        let root = if let Some(root) = variable("POLICY_EXPLORER_CACHE") {
            root
        } else if let Some(caches) = variable("XDG_CACHE_HOME") {
            caches.join("policy-explorer")
        } else if let Some(home) = variable("HOME") {
            home.join(".cache/policy-explorer")
        } else {
            bail!("set POLICY_EXPLORER_CACHE to a folder for the tools: there is no HOME");
        };
        Ok(Self {
            root: std::path::absolute(root)?,
        })
    }

    pub fn folder(&self, name: &str, version: &str) -> PathBuf {
        self.root.join(format!("tools/{name}-{version}"))
    }

    /// Where the output of an installation is kept.
    pub fn log(&self, name: &str) -> PathBuf {
        self.root.join(format!("logs/{name}.log"))
    }

    /// The tool's folder, after `work` filled it if it was not there. `work` is
    /// given the folder to fill and the file to log to.
    pub fn install(
        &self,
        tool: &Tool<'_>,
        work: impl FnOnce(&Path, &Path) -> Result<()>,
    ) -> Result<PathBuf> {
        let folder = self.folder(tool.name, tool.version);
        if folder.exists() {
            return Ok(folder);
        }
        let tools = self.root.join("tools");
        fs::create_dir_all(&tools)
            .with_context(|| format!("creating the tools' folder {}", tools.display()))?;
        let _lock = project::lock(&tools.join(".lock"), "another cargo xtask installs tools")?;
        // The other one may have installed this very tool meanwhile.
        if folder.exists() {
            return Ok(folder);
        }
        let what = format!("{} {}", tool.name, tool.version);
        let notice = Notice::begin(&what, tool.why, tool.takes);
        // One name for all, so that what an interrupted run left is swept away.
        let partial = tools.join(".partial");
        remove(&partial)?;
        fs::create_dir(&partial)?;
        let log = self.log(tool.name);
        if work(&partial, &log).is_err() {
            remove(&partial)?;
            bail!(
                "{what} is missing ({}) and could not be installed; install it by hand: {} (log: {})",
                tool.why,
                tool.by_hand,
                log.display()
            );
        }
        fs::rename(&partial, &folder)?;
        notice.done();
        Ok(folder)
    }
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("removing {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::scratch;

    const TOOL: Tool<'_> = Tool {
        name: "saw",
        version: "1.0",
        why: "cuts wood",
        takes: "no time",
        by_hand: "buy one",
    };

    fn cache(root: &Path) -> Cache {
        Cache {
            root: root.to_owned(),
        }
    }

    #[test]
    fn a_tool_is_installed_once() {
        let root = scratch();
        let cache = cache(&root);
        let folder = cache
            .install(&TOOL, |partial, _| {
                Ok(fs::write(partial.join("blade"), "")?)
            })
            .unwrap();
        assert!(folder.join("blade").exists());
        let again = cache.install(&TOOL, |_, _| bail!("installed twice"));
        assert_eq!(again.unwrap(), folder);
    }

    #[test]
    fn a_failed_installation_leaves_nothing_and_says_what_to_do() {
        let root = scratch();
        let cache = cache(&root);
        let error = cache
            .install(&TOOL, |partial, _| {
                fs::write(partial.join("half a blade"), "")?;
                bail!("no steel");
            })
            .unwrap_err()
            .to_string();
        assert!(error.contains("install it by hand: buy one"), "{error}");
        assert!(!cache.folder("saw", "1.0").exists());
        assert!(!root.join("tools/.partial").exists());
    }
}
