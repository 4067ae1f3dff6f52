//! Whether `dist/` is what a build of the present checkout would give.
//!
//! A stamp keeps two digests: of all inputs when the build began, and of what it
//! put into `dist/`. Reading some thousand files takes a tenth of a second, and
//! unlike times it survives a checkout, a branch switch and a copied folder.

use crate::{digest, project::Project, today::Today};
use anyhow::Result;
use std::{fs, path::PathBuf};

/// Everything in the checkout that can change the site. The whole of xtask is
/// in it because it decides what is packed and how.
const INPUTS: &[&str] = &[
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "build.rs",
    "crates",
    "data",
    "index.html",
    "public",
    "src",
    "xtask",
];

/// The digest of the inputs; `tools` stands for what lies outside the checkout.
pub fn inputs(project: &Project, tools: &str, today: Today) -> Result<String> {
    let outside = format!("{tools}\n{}", today.text());
    digest::of(project.root(), INPUTS, &outside)
}

pub fn is_fresh(project: &Project, tools: &str, today: Today) -> Result<bool> {
    let Ok(stamp) = fs::read_to_string(path(project)) else {
        return Ok(false);
    };
    Ok(stamp == content(project, &inputs(project, tools, today)?)?)
}

/// To be called with the inputs as they were when the build began.
pub fn write(project: &Project, inputs: &str) -> Result<()> {
    Ok(fs::write(path(project), content(project, inputs)?)?)
}

/// A build that fails half-way must not leave the stamp of an older one.
pub fn remove(project: &Project) -> Result<()> {
    match fs::remove_file(path(project)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn content(project: &Project, inputs: &str) -> Result<String> {
    let dist = digest::of(&project.dist(), &[""], "")?;
    Ok(format!("inputs {inputs}\ndist {dist}\n"))
}

fn path(project: &Project) -> PathBuf {
    project.scratch().join("stamp")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scratch, scratch};

    /// A checkout that was just built.
    fn built() -> (Scratch, Project) {
        let root = scratch();
        let project = Project::at(&root);
        for folder in ["src/pages", "data", "dist/about", "target/xtask"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        for file in ["Cargo.lock", "src/pages/a.rs", "data/d", "dist/about/p"] {
            fs::write(root.join(file), "as built").unwrap();
        }
        write(
            &project,
            &inputs(&project, "tools", Today::default()).unwrap(),
        )
        .unwrap();
        (root, project)
    }

    fn check_stale_after(change: impl FnOnce(&std::path::Path)) {
        let (root, project) = built();
        assert!(is_fresh(&project, "tools", Today::default()).unwrap());
        change(&root);
        assert!(!is_fresh(&project, "tools", Today::default()).unwrap());
    }

    #[test]
    fn any_changed_input_is_seen() {
        check_stale_after(|root| fs::write(root.join("src/pages/a.rs"), "edited").unwrap());
        check_stale_after(|root| fs::write(root.join("data/d2"), "as built").unwrap());
        check_stale_after(|root| fs::remove_file(root.join("Cargo.lock")).unwrap());
    }

    #[test]
    fn a_damaged_site_is_seen() {
        check_stale_after(|root| fs::remove_file(root.join("dist/about/p")).unwrap());
        check_stale_after(|root| fs::remove_dir_all(root.join("dist")).unwrap());
    }

    #[test]
    fn other_tools_or_no_stamp_mean_a_build() {
        let (_root, project) = built();
        assert!(!is_fresh(&project, "other tools", Today::default()).unwrap());
        remove(&project).unwrap();
        assert!(!is_fresh(&project, "tools", Today::default()).unwrap());
        remove(&project).unwrap();
    }

    #[test]
    fn another_day_means_a_build() {
        let (_root, project) = built();
        let today = Today::parse("2031-01-01").unwrap();
        assert!(!is_fresh(&project, "tools", today).unwrap());
    }

    #[test]
    fn tests_and_documents_are_no_inputs() {
        let (root, project) = built();
        fs::write(root.join("README.md"), "new").unwrap();
        assert!(is_fresh(&project, "tools", Today::default()).unwrap());
    }
}
