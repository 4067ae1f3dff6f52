//! Where things lie in the checkout. Paths outside it belong to `setup::cache`.

use anyhow::{Context, Result, bail};
use std::{
    env,
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

pub struct Project {
    root: PathBuf,
}

impl Project {
    /// Asks cargo, which names the xtask package's folder when it runs one of
    /// its programs; so a command works from any folder of the checkout.
    pub fn find() -> Result<Self> {
        let package = env::var_os("CARGO_MANIFEST_DIR").context("run this as `cargo xtask`")?;
        let root = Path::new(&package)
            .parent()
            .context("the xtask package must lie in the workspace")?;
        Ok(Self {
            root: root.to_owned(),
        })
    }

    #[cfg(test)]
    pub fn at(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The finished site.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    pub fn browser_tests(&self) -> PathBuf {
        self.root.join("tests/browser")
    }

    pub fn audit(&self) -> PathBuf {
        self.root.join("tests/audit")
    }

    pub fn bench(&self) -> PathBuf {
        self.root.join("bench")
    }

    /// Scratch space of the automation, on the same disk as `dist` so that
    /// finished work can be moved there by rename.
    pub fn scratch(&self) -> PathBuf {
        self.root.join("target/xtask")
    }

    /// The WASM build's own target folder: it may use another compiler, and two
    /// compilers in one folder throw each other's work away.
    pub fn web_target(&self) -> PathBuf {
        self.root.join("target/web")
    }

    /// Holds off a second build of this checkout until the returned file is
    /// dropped.
    pub fn lock(&self) -> Result<File> {
        fs::create_dir_all(self.scratch())?;
        lock(&self.scratch().join("lock"), "another cargo xtask builds")
    }
}

/// The tests of node in a folder. Named one by one: not every node expands a
/// pattern, and one that matches nothing must not pass for a success.
pub fn node_tests(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in folder
        .read_dir()
        .with_context(|| format!("reading {}", folder.display()))?
    {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path);
        }
    }
    if files.is_empty() {
        bail!("no *.test.mjs in {}", folder.display());
    }
    files.sort();
    Ok(files)
}

/// Takes the lock at `path`, and says why if that means waiting. The system
/// releases it when the process ends, however it ends.
pub fn lock(path: &Path, reason: &str) -> Result<File> {
    let file = File::create(path).with_context(|| format!("creating {}", path.display()))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            println!("{reason}; waiting for it to end");
            file.lock()?;
        }
        Err(TryLockError::Error(error)) => return Err(error.into()),
    }
    Ok(file)
}
