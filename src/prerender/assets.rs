//! The files that pages load: named by their content, so that they can be cached
//! for ever, and linked with their digest, so that nothing else is ever run.

use super::{bare::bare, digest, policy};
use crate::program::Program;
use anyhow::{Context, Result, bail};
use std::{fs, path::Path};

/// One file beside the pages.
pub struct Asset {
    /// `style-0123456789abcdef.css`
    pub name: String,
    pub integrity: String,
    pub bytes: Vec<u8>,
}

impl Asset {
    fn new(stem: &str, extension: &str, bytes: Vec<u8>) -> Self {
        let name = format!("{stem}-{}.{extension}", &digest::hex(&bytes)[..16]);
        Self {
            name,
            integrity: digest::integrity(&bytes),
            bytes,
        }
    }

    fn read(template: &Path, name: &str) -> Result<Self> {
        let (stem, extension) = name.rsplit_once('.').context("a file without an ending")?;
        Ok(Self::new(stem, extension, read(template, name)?))
    }
}

/// What every page loads, and the script of the one that loads nothing.
pub struct Assets {
    /// What the first screen of `/` needs, and the rest.
    pub styles: [Asset; 2],
    pub boot: Asset,
    /// Of each program wasm-bindgen's JavaScript, and the WASM.
    programs: Vec<(Program, [Asset; 2])>,
    /// What their JavaScript fetches later.
    later: Vec<Asset>,
    pub icon: Asset,
    /// Stands inside the page, see [`Self::inline`].
    lost: String,
}

impl Assets {
    /// `sheets` are the style sheets' names in their order, for each of the files they become.
    ///
    /// # Errors
    /// If trunk's output lacks a file.
    pub fn read(template: &Path, sheets: &[Vec<String>; 2]) -> Result<Self> {
        let css = |sheets: &[String]| -> Result<String> {
            if sheets.is_empty() {
                bail!("index.html links no style sheet");
            }
            let texts = sheets.iter().map(|sheet| text(read(template, sheet)?));
            Ok(bare(&texts.collect::<Result<String>>()?))
        };
        let [first, others] = sheets;
        let script = |name: &str| Ok::<_, anyhow::Error>(bare(&text(read(template, name)?)?));
        let asset =
            |stem: &str, ending: &str, text: String| Asset::new(stem, ending, text.into_bytes());
        let mut later = Vec::new();
        let programs = Program::ALL.map(|program| {
            let (stem, name) = (program.binary(), format!("app-{}", program.name()));
            let mut code = script(&format!("{stem}.js"))?;
            for part in program.later() {
                let file = format!("{stem}_split_{part}.wasm");
                let asset = Asset::new(&format!("app-{part}"), "wasm", read(template, &file)?);
                code = fetching(&code, &file, &asset)?;
                later.push(asset);
            }
            let code = asset(&name, "js", code);
            let wasm = Asset::new(&name, "wasm", read(template, &format!("{stem}_bg.wasm"))?);
            Ok((program, [code, wasm]))
        });
        Ok(Self {
            styles: [
                asset("style", "css", css(first)?),
                asset("style-late", "css", css(others)?),
            ],
            boot: asset("boot", "js", script("boot.js")?),
            programs: programs.into_iter().collect::<Result<_>>()?,
            later,
            icon: Asset::read(template, "icon.png")?,
            lost: script("lost.js")?,
        })
    }

    /// Every file to be written.
    pub fn files(&self) -> Vec<&Asset> {
        let mut files: Vec<&Asset> = self.styles.iter().collect();
        files.extend([&self.boot, &self.icon]);
        files.extend(self.programs.iter().flat_map(|(_, files)| files));
        files.extend(&self.later);
        files
    }

    /// A name for all of them together: pages of another build say another.
    pub fn build(&self) -> String {
        let names: Vec<&str> = self.files().iter().map(|file| file.name.as_str()).collect();
        digest::hex(names.concat().as_bytes())[..16].to_owned()
    }

    /// The tags of an ordinary page that lies at `root` (`../../`) of the site's.
    ///
    /// # Errors
    /// If the program was not built.
    pub fn links(&self, root: &str, program: Program) -> Result<String> {
        let Self {
            styles: [style, _],
            boot,
            icon,
            ..
        } = self;
        let built = self.programs.iter().find(|(built, _)| *built == program);
        let (_, [code, wasm]) = built.context("a program that was not built")?;
        Ok([
            format!(
                r#"<link rel="app-code" href="{root}{}" integrity="{}">"#,
                code.name, code.integrity
            ),
            format!(
                r#"<link rel="app-wasm" href="{root}{}" data-integrity="{}">"#,
                wasm.name, wasm.integrity
            ),
            // The script waits for every sheet before it, and holds the parser up, ahead of which
            // Chromium fetches nothing where the policy stands in the page: so the sheet is asked
            // for before it, and linked behind.
            sheet(r#"rel="preload" as="style""#, root, style),
            format!(
                r#"<script src="{root}{}" integrity="{}"></script>"#,
                boot.name, boot.integrity
            ),
            sheet(STYLE_SHEET, root, style),
            format!(
                r#"<link rel="icon" href="{root}{}" type="image/png" sizes="48x48">"#,
                icon.name
            ),
            format!(r#"<link rel="apple-touch-icon" href="{root}icons/192.png">"#),
            format!(r#"<link rel="manifest" href="{root}manifest.json">"#),
        ]
        .join("\n"))
    }

    /// The tag of the styles that the first screen of `/` does without.
    pub fn late_style(&self, root: &str) -> String {
        let [_, late] = &self.styles;
        sheet(STYLE_SHEET, root, late)
    }

    /// The same, to be asked for once the page is read: as a sheet it would hold up the modules,
    /// and so the program, for a round trip (boot.js).
    pub fn named_style(&self, root: &str) -> String {
        let [_, late] = &self.styles;
        sheet(r#"rel="app-style""#, root, late)
    }

    /// The same for the page that must need no file, because it is shown at any
    /// depth: styles and script inside.
    pub fn inline(&self) -> Result<Inline> {
        let style = text(
            self.styles
                .each_ref()
                .map(|style| style.bytes.as_slice())
                .concat(),
        )?;
        if style.contains("</style") || self.lost.contains("</script") {
            bail!("a style sheet or lost.js ends its own element");
        }
        Ok(Inline {
            policy: policy::inline(
                &digest::integrity(self.lost.as_bytes()),
                &digest::integrity(style.as_bytes()),
            ),
            tags: format!("<style>{style}</style>\n<script>{}</script>", self.lost),
        })
    }
}

const STYLE_SHEET: &str = r#"rel="stylesheet""#;

/// `how` it is linked, as attributes.
fn sheet(how: &str, root: &str, style: &Asset) -> String {
    format!(
        r#"<link {how} href="{root}{}" integrity="{}">"#,
        style.name, style.integrity
    )
}

/// JavaScript that fetches a file, with the file's final name and its digest: xtask wrote the
/// name that the file had in both places.
fn fetching(code: &str, file: &str, asset: &Asset) -> Result<String> {
    let (name, integrity) = (format!("\"./{file}\""), format!("\"{file}\""));
    if !code.contains(&name) || !code.contains(&integrity) {
        bail!("no JavaScript fetches {file}");
    }
    Ok(code
        .replace(&name, &format!("\"./{}\"", asset.name))
        .replace(&integrity, &format!("\"{}\"", asset.integrity)))
}

/// Tags that carry what they need, and the policy that lets exactly them in.
pub struct Inline {
    pub policy: String,
    pub tags: String,
}

fn read(template: &Path, name: &str) -> Result<Vec<u8>> {
    fs::read(template.join(name)).with_context(|| format!("trunk's output has no {name}"))
}

fn text(bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).context("a text file that is not UTF-8")
}
