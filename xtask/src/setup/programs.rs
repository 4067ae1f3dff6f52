//! Programs that are there already: where, and of which version.

use super::version::Version;
use crate::process;
use std::{
    env,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

/// The program that typing `name` would start.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| is_program(file))
}

/// The names of all programs on the search path that start with `prefix`.
pub fn starting_with(prefix: &str) -> Vec<String> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .filter_map(|folder| folder.read_dir().ok())
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with(prefix))
        .collect()
}

/// What the program calls its version, or nothing if it does not even start.
pub fn version(program: &Path) -> Option<Version> {
    let text = process::output(process::command(program).arg("--version")).ok()?;
    Version::find(&text)
}

/// Whether typing `name` would start exactly version `wanted`.
pub fn has(name: &str, wanted: &str) -> bool {
    find(name).is_some_and(|program| {
        let found = version(&program);
        found.is_some() && found == Version::find(wanted)
    })
}

fn is_program(file: &Path) -> bool {
    file.metadata()
        .is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_started_is_found() {
        assert!(find("sh").is_some());
        assert_eq!(find("no-such-program"), None);
        assert_eq!(version(Path::new("/no/such/program")), None);
        assert!(!has("no-such-program", "1.0"));
    }
}
