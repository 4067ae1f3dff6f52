//! Which versions are wanted, read from the files that say so: `tools.toml`,
//! `Cargo.lock` and `Cargo.toml`.

use super::version::Version;
use crate::project::Project;
use anyhow::{Context, Result, bail};
use std::fs;
use toml::de::DeTable;

pub struct Pins {
    pub trunk: String,
    pub cargo_deny: String,
    pub binaryen: String,
    pub esbuild: String,
    pub node: String,
    pub node_at_least: Version,
    pub wasm_bindgen: String,
    pub rustc_at_least: Version,
}

impl Pins {
    pub fn read(project: &Project) -> Result<Self> {
        let text = |file: &str| {
            fs::read_to_string(project.root().join(file)).with_context(|| format!("reading {file}"))
        };
        let tools = text("xtask/tools.toml")?;
        let tools = DeTable::parse(&tools).context("xtask/tools.toml")?;
        let tool = |name: &str| {
            string(tools.get_ref(), name).with_context(|| format!("xtask/tools.toml lacks {name}"))
        };
        Ok(Self {
            trunk: tool("trunk")?,
            cargo_deny: tool("cargo-deny")?,
            binaryen: tool("binaryen")?,
            esbuild: tool("esbuild")?,
            node: tool("node")?,
            node_at_least: Version::find(&tool("node-at-least")?)
                .context("xtask/tools.toml: node-at-least is no version")?,
            wasm_bindgen: locked_version(&text("Cargo.lock")?, "wasm-bindgen")?,
            rustc_at_least: rust_version(&text("Cargo.toml")?)
                .context("Cargo.toml lacks workspace.package.rust-version")?,
        })
    }
}

fn string(table: &DeTable<'_>, name: &str) -> Option<String> {
    Some(table.get(name)?.get_ref().as_str()?.to_owned())
}

/// The one version of `package` that the lock names.
fn locked_version(lock: &str, package: &str) -> Result<String> {
    let lock = DeTable::parse(lock).context("Cargo.lock")?;
    let versions: Vec<String> = lock
        .get_ref()
        .get("package")
        .and_then(|packages| packages.get_ref().as_array())
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.get_ref().as_table())
        .filter(|entry| string(entry, "name").as_deref() == Some(package))
        .filter_map(|entry| string(entry, "version"))
        .collect();
    match versions.as_slice() {
        [version] => Ok(version.clone()),
        [] => bail!("Cargo.lock lacks {package}"),
        _ => bail!("Cargo.lock has {package} more than once; the site can use only one"),
    }
}

fn rust_version(manifest: &str) -> Option<Version> {
    let manifest = DeTable::parse(manifest).ok()?;
    let workspace = manifest.get_ref().get("workspace")?.get_ref().as_table()?;
    let package = workspace.get("package")?.get_ref().as_table()?;
    Version::find(&string(package, "rust-version")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
dependencies = ["wasm-bindgen-macro"]

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.131"

[[package]]
name = "syn"
version = "2.0.1"

[[package]]
name = "syn"
version = "3.0.9"
"#;

    #[test]
    fn the_command_is_as_new_as_the_crate_in_the_lock() {
        let version = locked_version(LOCK, "wasm-bindgen").unwrap();
        assert_eq!(version, "0.2.130");
    }

    #[test]
    fn a_missing_or_doubled_crate_is_told() {
        let error = |package| locked_version(LOCK, package).unwrap_err().to_string();
        assert_eq!(error("leptos"), "Cargo.lock lacks leptos");
        assert!(error("syn").starts_with("Cargo.lock has syn more than once"));
    }

    #[test]
    fn the_oldest_compiler_is_the_workspaces() {
        let manifest = "[workspace.package]\nrust-version = \"1.95\"";
        assert_eq!(rust_version(manifest), Version::find("1.95.0"));
        assert_eq!(rust_version("[workspace]"), None);
    }

    #[test]
    fn this_checkout_names_every_pin() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let project = Project::at(root.parent().unwrap());
        Pins::read(&project).unwrap();
    }
}
