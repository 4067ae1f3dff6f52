//! Running other programs: with a clean environment, and with output shown,
//! read, or kept in a log. Which programs, and why, is the callers' business.

use anyhow::{Context, Result, bail};
use std::{
    env,
    ffi::{OsStr, OsString},
    fs::{self, File},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// Variables that `cargo run` and rustup's proxies leave for this process and
/// that would make another cargo use the wrong compiler or rebuild needlessly.
const LEFT_BY_CARGO: &[&str] = &[
    "CARGO",
    "CARGO_BIN_NAME",
    "CARGO_CRATE_NAME",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_PRIMARY_PACKAGE",
    "RUSTC",
    "RUSTDOC",
    "RUSTFLAGS",
    "RUSTUP_TOOLCHAIN",
    "RUSTUP_TOOLCHAIN_SOURCE",
    "RUST_RECURSION_COUNT",
];
const LEFT_BY_CARGO_PREFIXES: &[&str] = &["CARGO_MANIFEST_", "CARGO_PKG_"];

/// A command that starts as if typed into a fresh shell.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        if is_left_by_cargo(&name) {
            command.env_remove(name);
        }
    }
    if let Some(paths) = env::var_os("LD_LIBRARY_PATH") {
        match own_library_paths(&paths) {
            Some(own) => command.env("LD_LIBRARY_PATH", own),
            None => command.env_remove("LD_LIBRARY_PATH"),
        };
    }
    command
}

fn is_left_by_cargo(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    LEFT_BY_CARGO.contains(&&*name)
        || LEFT_BY_CARGO_PREFIXES
            .iter()
            .any(|prefix| name.starts_with(prefix))
}

/// What the user had in the library path before cargo put the folders of one
/// compiler in front, where another compiler would find the wrong LLVM.
fn own_library_paths(paths: &OsStr) -> Option<OsString> {
    let program = env::current_exe().ok();
    let build = program.as_deref().and_then(Path::parent);
    let rustup = env::var_os("RUSTUP_HOME");
    let own: Vec<_> = env::split_paths(paths)
        .filter(|path| {
            !build.is_some_and(|build| path.starts_with(build))
                && !rustup
                    .as_ref()
                    .is_some_and(|rustup| path.starts_with(rustup))
                && !path.components().any(|part| part.as_os_str() == "rustlib")
        })
        .collect();
    if own.is_empty() {
        return None;
    }
    env::join_paths(own).ok()
}

/// Runs with the terminal's input and output.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("starting `{}`", shown(command)))?;
    if !status.success() {
        bail!("`{}` ended with {status}", shown(command));
    }
    Ok(())
}

/// Runs silently and returns what was printed to standard output; what was printed to the other
/// is told where it fails.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("starting `{}`", shown(command)))?;
    if !output.status.success() {
        let told = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` ended with {}\n{told}", shown(command), output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs silently, keeps everything printed in the file `log`, and ends the
/// program after `limit`: what waits for an unreachable network would wait on.
pub fn logged(command: &mut Command, log: &Path, limit: Duration) -> Result<()> {
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = File::create(log).with_context(|| format!("creating {}", log.display()))?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file)
        .spawn()
        .with_context(|| format!("starting `{}`", shown(command)))?;
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            if status.success() {
                return Ok(());
            }
            bail!("`{}` ended with {status}", shown(command));
        }
        if start.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            bail!("`{}` took over {} s", shown(command), limit.as_secs());
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// The command as one would type it, without its environment.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    std::iter::once(name)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::scratch;

    #[test]
    fn children_do_not_see_which_cargo_started_this() {
        let command = command("true");
        let removed = |name: &str| {
            command
                .get_envs()
                .any(|(key, value)| key == name && value.is_none())
        };
        // Set by the cargo that runs this test.
        assert!(removed("CARGO_MANIFEST_DIR"));
        assert!(removed("CARGO_PKG_NAME"));
        assert!(!removed("PATH"));
    }

    #[test]
    fn a_library_path_of_the_users_own_stays() {
        let paths = OsStr::new("/opt/own:/some/lib/rustlib/host/lib");
        assert_eq!(own_library_paths(paths), Some("/opt/own".into()));
        assert_eq!(own_library_paths(OsStr::new("/a/rustlib/b")), None);
    }

    #[test]
    fn a_program_that_hangs_is_ended() {
        let folder = scratch();
        let error = logged(
            Command::new("sleep").arg("60"),
            &folder.join("log"),
            Duration::from_millis(50),
        );
        assert!(error.unwrap_err().to_string().contains("took over"));
    }

    #[test]
    fn a_log_keeps_both_streams() {
        let folder = scratch();
        let log = folder.join("deep/log");
        let script = "echo out; echo err >&2; exit 3";
        let result = logged(
            Command::new("sh").args(["-c", script]),
            &log,
            Duration::from_secs(10),
        );
        assert!(result.is_err());
        let text = fs::read_to_string(log).unwrap();
        assert!(text.contains("out") && text.contains("err"));
    }
}
