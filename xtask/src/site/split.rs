//! Cuts off a program what few readers need, into a file that is fetched when it is first asked
//! for (the binary's own file says what). That happens between the compiler and wasm-bindgen,
//! where trunk lets nothing in: what it made of such a program is made again.

use crate::{process, project::Project, setup::WebTools};
use anyhow::{Context, Result, anyhow, ensure};
use std::{collections::HashMap, fs, path::Path};
use wasm_split_cli_support::{Options, transform};

/// Programs with something to cut off. `build.rs` has them linked with what the cut needs.
const PROGRAMS: [&str; 1] = ["policy-explorer"];

/// Afterwards the folder has for each of them `<program>_<part>.wasm` and, beside its JavaScript,
/// `<program>-later.js`, which fetches that.
pub(super) fn split(project: &Project, tools: &WebTools, folder: &Path) -> Result<()> {
    for program in PROGRAMS {
        split_one(project, tools, folder, program)
            .with_context(|| format!("cutting off what {program} seldom needs"))?;
    }
    Ok(())
}

fn split_one(project: &Project, tools: &WebTools, folder: &Path, program: &str) -> Result<()> {
    let compiled = project.web_target().join("wasm32-unknown-unknown/release");
    let whole = fs::read(compiled.join(format!("{program}.wasm")))?;
    let parts = folder.join("parts");
    let main = parts.join("main.wasm");
    let (link, code) = (format!("./{}", link(program)), format!("./{program}.js"));
    let mut options = Options::new(&whole);
    options.output_dir = &parts;
    options.main_out_path = &main;
    options.link_name = &link;
    options.main_module = &code;
    let split = transform(options).map_err(|error| anyhow!("{error:#}"))?;

    let mut wasm_bindgen = process::command("wasm-bindgen");
    tools.apply(&mut wasm_bindgen)?;
    // What the other part shares is exported under names of the linker.
    wasm_bindgen
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports"])
        .arg("--out-dir")
        .arg(folder)
        .args(["--out-name", program])
        .arg(main);
    process::run(&mut wasm_bindgen)?;
    fs::rename(parts.join(&link), folder.join(&link))?;
    for part in split.split_modules {
        let name = part.file_name().context("a part without a name")?;
        let name = format!("{program}_{}", name.to_string_lossy());
        fs::rename(&part, folder.join(name))?;
    }
    Ok(fs::remove_dir_all(parts)?)
}

/// The JavaScript that fetches what was cut off a program.
pub(super) fn link(program: &str) -> String {
    format!("{program}-later.js")
}

/// What was cut off a program: the names of its files in the folder.
///
/// # Errors
/// If the folder can't be read.
pub(super) fn parts(folder: &Path, program: &str) -> Result<Vec<String>> {
    let own = format!("{program}_split_");
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(&own) && name.ends_with(".wasm") {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// That JavaScript, as the prerenderer takes it and the page needs it: it finds what the program
/// exports under the names that wasm-opt gave, and fetches a part by its final name, checked against
/// its digest (for both it says the name of the file, `prerender/assets.rs` fills them in),
/// whatever type a server says it has.
pub(super) fn linked(
    text: &str,
    program: &str,
    parts: &[String],
    exports: &HashMap<String, String>,
) -> Result<String> {
    let otherwise = || format!("{program} shares what it has otherwise");
    let import = format!("import {{ initSync }} from \"./{program}.js\"");
    let (_, text) = text.split_once(&import).with_context(otherwise)?;
    let (before, text) = text.split_once("const { ").with_context(otherwise)?;
    let (shared, after) = text
        .split_once("} = initSync(undefined, undefined)")
        .with_context(otherwise)?;
    let shared = shared.split(',').map(str::trim).filter(|it| !it.is_empty());
    let shared: Vec<String> = shared
        .map(|name| {
            let short = exports.get(name);
            let short = short.with_context(|| format!("{program} does not export {name}"))?;
            Ok(format!("{short}: {name}"))
        })
        .collect::<Result<_>>()?;
    let shared = shared.join(", ");
    let mut linked = format!(
        "import {{ wasm }} from \"./{program}-long.js\"{before}const {{ {shared} }} = wasm{after}"
    );
    for part in parts {
        let own = part.trim_start_matches(program).trim_start_matches('_');
        let fetched = format!("fetch(new URL(\"./{own}\", import.meta.url))");
        ensure!(
            linked.contains(&fetched),
            "{program} fetches {own} otherwise"
        );
        let checked = format!(
            "fetch(new URL(\"./{part}\", import.meta.url), {{ integrity: \"{part}\" }})\
             .then((file) => new Response(file.body, {{ headers: {{ \"content-type\": \"application/wasm\" }} }}))"
        );
        linked = linked.replace(&fetched, &checked);
    }
    Ok(linked)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = r#"import { initSync } from "./p.js";
        const { memory, table,  } = initSync(undefined, undefined);
        fetch(new URL("./split_a.wasm", import.meta.url));"#;

    fn exports(names: &[(&str, &str)]) -> HashMap<String, String> {
        let names = names.iter();
        names
            .map(|&(long, short)| (long.into(), short.into()))
            .collect()
    }

    #[test]
    fn what_is_cut_off_is_linked_by_short_names_and_fetched_with_its_digest() {
        let exports = exports(&[("memory", "b"), ("table", "c")]);
        let linked = linked(LINK, "p", &["p_split_a.wasm".into()], &exports).unwrap();
        let shared = "const { b: memory, c: table } = wasm;";
        assert!(linked.contains(shared), "{linked}");
        let fetched =
            r#"new URL("./p_split_a.wasm", import.meta.url), { integrity: "p_split_a.wasm" }"#;
        assert!(linked.contains(fetched), "{linked}");
    }

    #[test]
    fn another_form_than_expected_is_an_error() {
        let all = exports(&[("memory", "b"), ("table", "c")]);
        for (text, part, exports) in [
            ("", "p_split_a.wasm", &all),
            (LINK, "p_split_b.wasm", &all),
            (LINK, "p_split_a.wasm", &exports(&[("memory", "b")])),
        ] {
            assert!(
                linked(text, "p", &[part.into()], exports).is_err(),
                "{part}"
            );
        }
    }
}
