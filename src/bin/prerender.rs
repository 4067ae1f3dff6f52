//! `prerender --template <trunk's output> --out <dir>`: every page as a file; with
//! `--pages start` only the start page.
//! Native; run by `cargo xtask build` after trunk.
#![forbid(unsafe_code)]

use anyhow::{Context, Result, bail};
use policy_explorer::prerender;
use std::path::PathBuf;

fn main() -> Result<()> {
    let (mut template, mut out, mut start_only) = (None, None, false);
    let mut args = std::env::args_os().skip(1);
    while let Some(arg) = args.next() {
        let value = args
            .next()
            .map(PathBuf::from)
            .with_context(|| format!("{} needs a folder", arg.display()))?;
        match arg.to_str() {
            Some("--template") => template = Some(value),
            Some("--out") => out = Some(value),
            Some("--pages") => start_only = value.as_os_str() == "start",
            _ => bail!(
                "unknown argument {}: prerender --template <dir> --out <dir>",
                arg.display()
            ),
        }
    }
    let template = template.context("--template <dir>: where trunk wrote its output")?;
    let out = out.context("--out <dir>: where the site is to be written")?;
    if start_only {
        return prerender::write_start(&template, &out);
    }
    let pages = prerender::write_site(&template, &out)?;
    println!("{pages} pages in {}", out.display());
    Ok(())
}
