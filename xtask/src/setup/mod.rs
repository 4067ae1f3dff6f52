//! Installs what is missing, once, into a cache outside the checkout, and says
//! so beforehand; what is there already is used without a word.
//!
//! Each file of this folder knows one thing to be had and every way to have it.
//! Versions stand in `tools.toml`. Only for Unix: links, and Debian's packages
//! where neither cargo nor npm has a thing. Where something can't be had, the error is
//! one sentence on what to install by hand.

mod apt;
mod browser;
mod cache;
mod cargo_tools;
mod debian_rust;
mod node;
mod notice;
mod pins;
mod programs;
mod rust;
mod servers;
mod valgrind;
mod version;
mod wasm_target;

use crate::project::Project;
use anyhow::{Context, Result};
use std::{env, path::PathBuf, process::Command};

pub use browser::BrowserTools;
pub use valgrind::COUNTS_HERE;

/// What every installation needs to know.
pub struct Setup<'a> {
    project: &'a Project,
    cache: cache::Cache,
    pins: pins::Pins,
    apt: apt::Apt,
}

impl<'a> Setup<'a> {
    pub fn new(project: &'a Project) -> Result<Self> {
        let cache = cache::Cache::open()?;
        Ok(Self {
            project,
            pins: pins::Pins::read(project)?,
            apt: apt::Apt::new(cache.log("apt")),
            cache,
        })
    }

    /// For fmt, clippy and cargo test.
    pub fn native_tools(&self) -> Result<()> {
        rust::recent_enough(self)?;
        rust::components(self)
    }

    /// For counting instructions, where [`COUNTS_HERE`].
    pub fn counting_tools(&self) -> Result<()> {
        rust::recent_enough(self)?;
        valgrind::find_or_install(self)
    }

    /// For building the site.
    pub fn web_tools(&self) -> Result<WebTools> {
        let rustc = rust::recent_enough(self)?;
        let compiler = wasm_target::find_or_install(self)?;
        let node = node::find_or_install(self)?;
        let tools = [
            compiler.programs(),
            node.clone(),
            node::wasm_opt(self, node.as_deref())?,
            node::esbuild(self, node.as_deref())?,
            cargo_tools::wasm_bindgen(self)?,
            cargo_tools::trunk(self)?,
        ];
        Ok(WebTools {
            identity: format!("{rustc}\n{}", compiler.identity()),
            first_on_path: tools.into_iter().flatten().collect(),
            compiler,
        })
    }

    /// For judging the dependencies: what to put in front of the search path.
    pub fn dependency_tools(&self) -> Result<std::ffi::OsString> {
        path_with(cargo_tools::cargo_deny(self)?.as_slice())
    }

    /// For the browser tests.
    pub fn browser_tools(&self) -> Result<BrowserTools> {
        browser::find_or_install(self, &browser::TESTS)
    }

    /// For the comparison with peers.
    pub fn bench_tools(&self) -> Result<BrowserTools> {
        browser::find_or_install(self, &browser::BENCH)
    }

    /// For Lighthouse.
    pub fn audit_tools(&self) -> Result<BrowserTools> {
        browser::find_or_install(self, &browser::AUDIT)
    }
}

/// How to build the site on this machine.
pub struct WebTools {
    first_on_path: Vec<PathBuf>,
    compiler: wasm_target::Compiler,
    /// Changes with whatever here changes the built site and is not pinned by a
    /// file of the checkout.
    pub identity: String,
}

impl WebTools {
    pub fn apply(&self, command: &mut Command) -> Result<()> {
        command.env("PATH", path_with(&self.first_on_path)?);
        self.compiler.apply(command);
        Ok(())
    }
}

/// The search path with `folders` in front.
fn path_with(folders: &[PathBuf]) -> Result<std::ffi::OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(env::split_paths(&path));
    env::join_paths(all).context("a tool's folder has a colon in its name")
}
