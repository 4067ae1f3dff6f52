//! Debian packages, for what neither cargo nor npm has.

use super::{notice::Notice, programs};
use crate::process;
use anyhow::{Result, bail};
use std::{
    cell::Cell,
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

const LIMIT: Duration = Duration::from_secs(30 * 60);

pub struct Apt {
    log: PathBuf,
    /// Once a run is enough.
    lists_fetched: Cell<bool>,
}

/// Packages that are of use only together.
pub struct Packages<'a> {
    pub names: &'a [&'a str],
    pub why: &'a str,
    /// See [`Notice::begin`].
    pub takes: &'a str,
}

impl Apt {
    pub fn new(log: PathBuf) -> Self {
        Self {
            log,
            lists_fetched: Cell::new(false),
        }
    }

    /// Whether packages can be installed at all: Debian or a relative, and root.
    fn works(&self) -> bool {
        is_debian() && is_root()
    }

    /// Whether this system has Debian's packages; to unpack them nobody needs to
    /// be root.
    pub fn has_packages(&self) -> bool {
        is_debian()
    }

    /// The packages as files, without what they depend on.
    pub fn download(&self, into: &Path, names: &[&str]) -> Result<()> {
        self.fetch_lists();
        let mut command = apt_get();
        command.current_dir(into).arg("download").args(names);
        process::logged(&mut command, &self.log, LIMIT)
    }

    pub fn install(&self, packages: &Packages<'_>) -> Result<()> {
        let names = packages.names.join(" ");
        if !self.works() {
            let how = if is_debian() {
                format!("as root: apt-get install {names}")
            } else {
                "with this system's package manager".to_owned()
            };
            bail!("{names} missing ({}); install by hand {how}", packages.why);
        }
        let notice = Notice::begin(&names, packages.why, packages.takes);
        self.fetch_lists();
        // `--no-remove`: never at the cost of something the user has.
        let mut command = apt_get();
        command
            .args(["install", "-y", "--no-install-recommends", "--no-remove"])
            .args(packages.names);
        if process::logged(&mut command, &self.log, LIMIT).is_err() {
            bail!(
                "{names} missing ({}) and could not be installed; install by hand: apt-get install {names} (log: {})",
                packages.why,
                self.log.display()
            );
        }
        notice.done();
        Ok(())
    }

    /// What apt-cache answers, with lists that are there: a fresh machine has
    /// none, and then every answer is empty.
    pub fn cache(&self, arguments: &[&str]) -> String {
        if self.works() {
            self.fetch_lists();
        }
        let mut command = process::command("apt-cache");
        command.args(arguments).env("LC_ALL", "C");
        process::output(&mut command).unwrap_or_default()
    }

    /// Goes on when this fails: older lists may do, and if they don't, the
    /// installation says so.
    fn fetch_lists(&self) {
        if !self.lists_fetched.replace(true) {
            let _ = process::logged(apt_get().arg("update"), &self.log, LIMIT);
        }
    }
}

fn apt_get() -> Command {
    let mut command = process::command("apt-get");
    command
        .env("DEBIAN_FRONTEND", "noninteractive")
        // Another apt-get, like a fresh machine's own first update.
        .args(["-o", "DPkg::Lock::Timeout=120"]);
    command
}

fn is_debian() -> bool {
    Path::new("/etc/debian_version").exists() && programs::find("apt-get").is_some()
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}
