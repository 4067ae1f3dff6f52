//! The file servers under which the tests try the site. Unpacked from Debian's
//! packages into the cache rather than installed: an installed one would start by
//! itself and take a port of this machine.

use super::{Setup, cache::Tool, programs};
use crate::process;
use anyhow::{Result, bail};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// What the tests start; python3 is everywhere.
const PROGRAMS: &[&str] = &["nginx", "apache2", "caddy", "busybox"];

/// With nginx's types, and what Apache needs and Debian's base system lacks.
const PACKAGES: &[&str] = &[
    "nginx",
    "nginx-common",
    "apache2-bin",
    "libapr1",
    "libaprutil1",
    "caddy",
    "busybox-static",
];

const LIMIT: Duration = Duration::from_secs(10 * 60);

/// The folder that packages were unpacked into, laid out like `/`.
pub fn find_or_install(setup: &Setup<'_>) -> Result<PathBuf> {
    if !setup.apt.has_packages() {
        let missing: Vec<&str> = PROGRAMS
            .iter()
            .copied()
            .filter(|name| programs::find(name).is_none())
            .collect();
        if !missing.is_empty() {
            bail!(
                "{} missing (file servers for the tests); install by hand",
                missing.join(" ")
            );
        }
        return Ok("/".into());
    }
    let tool = Tool {
        name: "servers",
        version: "debian",
        why: "file servers under which the tests try the site; unpacked, not installed",
        takes: "about 10 seconds",
        by_hand: &format!("apt-get download {}", PACKAGES.join(" ")),
    };
    setup.cache.install(&tool, |partial, log| {
        setup.apt.download(partial, PACKAGES)?;
        unpack(partial, log)
    })
}

fn unpack(folder: &Path, log: &Path) -> Result<()> {
    for entry in folder.read_dir()? {
        let package = entry?.path();
        if package.extension().is_some_and(|ending| ending == "deb") {
            let mut dpkg = process::command("dpkg-deb");
            process::logged(dpkg.arg("--extract").arg(&package).arg(folder), log, LIMIT)?;
            std::fs::remove_file(package)?;
        }
    }
    Ok(())
}
