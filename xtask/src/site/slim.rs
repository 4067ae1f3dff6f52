//! What trunk leaves of a program, made small: the WASM by binaryen; the names that WASM and
//! its JavaScript know each other by, which wasm-bindgen makes long and tells apart by digits
//! that nothing compresses; and the JavaScript, with what every page starts by, by esbuild.

use super::split;
use crate::{process, setup::WebTools};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::{collections::HashMap, fs, path::Path, thread};

/// How WASM is made small, and what of WASM a browser has to know. `-Oz` twice: the second time
/// finds what the first left. In the order of their names functions stand beside those that they
/// are like. Which other passes help or do not: bench/TRIED.md.
pub const WASM_OPT: &str = "-Oz -Oz --skip-pass=local-cse --one-caller-inline-max-function-size=100 \
    --reorder-functions-by-name --low-memory-unused --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
    --enable-mutable-globals --enable-reference-types --enable-multivalue";

/// Prints which names it gave.
const SHORT_NAMES: &str = "--minify-imports-and-exports-and-modules";
/// What that calls the module that a program imports from.
const MODULE: &str = "\"a\"";

/// What every page runs before its first picture. Written for old browsers, it stays so.
const BOOT: &str = "boot.js";

/// All at once: each has a processor for itself where there are as many.
pub(super) fn slim(tools: &WebTools, folder: &Path, programs: &[&str]) -> Result<()> {
    let boot = folder.join(BOOT);
    esbuild(tools, &["--target=es5"], &boot, &boot)?;
    thread::scope(|scope| {
        let slim = |program: &&str| {
            let program = (*program).to_owned();
            scope.spawn(move || {
                slim_one(tools, folder, &program).with_context(|| format!("making {program} small"))
            })
        };
        let all: Vec<_> = programs.iter().map(slim).collect();
        let ended = all.into_iter().map(|one| {
            one.join()
                .unwrap_or_else(|_| anyhow::bail!("making a program small ended in a panic"))
        });
        ended.collect()
    })
}

fn slim_one(tools: &WebTools, folder: &Path, program: &str) -> Result<()> {
    let wasm_opt = |wasm: &str, more: &[&str]| {
        let wasm = folder.join(wasm);
        let mut wasm_opt = process::command("wasm-opt");
        tools.apply(&mut wasm_opt)?;
        wasm_opt
            .args(WASM_OPT.split_whitespace())
            .args(more)
            .arg(&wasm)
            .arg("-o")
            .arg(&wasm);
        process::output(&mut wasm_opt)
    };
    let parts = split::parts(folder, program)?;
    for part in &parts {
        wasm_opt(part, &[])?;
    }
    let names = wasm_opt(&format!("{program}_bg.wasm"), &[SHORT_NAMES])?;
    let names = Names::parse(&names).context("reading which names wasm-opt gave")?;

    let code = folder.join(format!("{program}.js"));
    let long = folder.join(format!("{program}-long.js"));
    let link = folder.join(split::link(program));
    let entry = folder.join(format!("{program}-entry.js"));
    let module = format!("\"./{program}_bg.js\": import0");
    let mut renamed = names.shorten(&fs::read_to_string(&code)?);
    ensure!(renamed.contains(&module), "{program}.js imports nothing");
    // wasm-opt makes one module of all.
    let mut imports = format!("{MODULE}: import0");
    if !parts.is_empty() {
        let text = names.shorten(&fs::read_to_string(&link)?);
        fs::write(
            &link,
            split::linked(&text, program, &parts, &names.exports)?,
        )?;
        imports = format!("{MODULE}: {{ ...import0, ...import1 }}");
        renamed += "export { wasm };";
    }
    renamed = renamed.replace(&module, &imports);
    fs::write(&long, renamed)?;
    // What the page does not call is dropped. `public/boot.js` waits for the call.
    fs::write(
        &entry,
        format!("import run from \"./{program}-long.js\"; policyExplorer(run);"),
    )?;
    let how = ["--bundle", "--format=esm", "--target=es2020"];
    esbuild(tools, &how, &entry, &code)?;
    fs::remove_file(long)?;
    fs::remove_file(entry)?;
    if !parts.is_empty() {
        fs::remove_file(link)?;
    }
    Ok(())
}

fn esbuild(tools: &WebTools, how: &[&str], from: &Path, to: &Path) -> Result<()> {
    let mut esbuild = process::command("esbuild");
    tools.apply(&mut esbuild)?;
    esbuild
        .args(["--minify", "--log-level=warning", "--allow-overwrite"])
        .args(how)
        .arg(from)
        .arg(format!("--outfile={}", to.display()));
    process::run(&mut esbuild)
}

/// Long names to short ones.
struct Names {
    imports: HashMap<String, String>,
    exports: HashMap<String, String>,
}

impl Names {
    /// `{"imports": [[module, long, short], …], "exports": [[long, short], …]}`
    fn parse(printed: &str) -> Result<Self> {
        let printed: Value = serde_json::from_str(printed)?;
        let names = |of: &str| {
            let pairs = printed.get(of)?.as_array()?.iter();
            pairs
                .map(|pair| match pair.as_array()?.as_slice() {
                    [.., long, short] => Some((long.as_str()?.into(), short.as_str()?.into())),
                    _ => None,
                })
                .collect::<Option<_>>()
                .filter(|names: &HashMap<_, _>| !names.is_empty())
        };
        Ok(Self {
            imports: names("imports").context("no imports")?,
            exports: names("exports").context("no exports")?,
        })
    }

    /// The JavaScript with the short ones: it calls `wasm.export`, and imports are keys.
    fn shorten(&self, code: &str) -> String {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
        let mut out = String::with_capacity(code.len());
        let mut rest = code;
        while let Some(start) = rest.find(is_name) {
            let (before, from) = rest.split_at(start);
            out += before;
            let (name, after) = from.split_at(from.find(|c| !is_name(c)).unwrap_or(from.len()));
            let names = if out.ends_with("wasm.") {
                &self.exports
            } else {
                &self.imports
            };
            out += names.get(name).map_or(name, String::as_str);
            rest = after;
        }
        out + rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = r#"{
        "imports": [["./p_bg.js", "__wbg_log_1f", "a"], ["./p_bg.js", "__wbg_log_1f0", "b"]],
        "exports": [["memory", "c"], ["log", "d"]]
    }"#;

    #[test]
    fn exports_and_imports_get_their_short_names_and_nothing_else_does() {
        let code =
            "x = { __wbg_log_1f: log, __wbg_log_1f0() {} }; wasm.log(wasm.memory); memory.log; é";
        assert_eq!(
            Names::parse(PRINTED).unwrap().shorten(code),
            "x = { a: log, b() {} }; wasm.d(wasm.c); memory.log; é"
        );
    }

    #[test]
    fn what_is_no_list_of_names_is_an_error() {
        for printed in ["", "{}", r#"{"imports": [["a"]], "exports": []}"#] {
            assert!(Names::parse(printed).is_err(), "{printed}");
        }
    }
}
