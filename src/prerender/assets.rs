//! The files that pages load: named by their content, so that they can be cached
//! for ever, and linked with their digest, so that nothing else is ever run.

use super::{bare::bare, digest, policy};
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
    pub style: Asset,
    pub boot: Asset,
    pub start: Asset,
    /// wasm-bindgen's JavaScript, and the app.
    pub code: Asset,
    pub wasm: Asset,
    pub icon: Asset,
    /// Stands inside the page, see [`Self::inline`].
    lost: String,
}

impl Assets {
    /// `sheets` are the style sheets' names in their order.
    ///
    /// # Errors
    /// If trunk's output lacks a file.
    pub fn read(template: &Path, sheets: &[String]) -> Result<Self> {
        if sheets.is_empty() {
            bail!("index.html links no style sheet");
        }
        let mut css = String::new();
        for sheet in sheets {
            css += &text(read(template, sheet)?)?;
        }
        let script = |name: &str| Ok::<_, anyhow::Error>(bare(&text(read(template, name)?)?));
        let asset = |stem, ending, text: String| Asset::new(stem, ending, text.into_bytes());
        Ok(Self {
            style: asset("style", "css", bare(&css)),
            boot: asset("boot", "js", script("boot.js")?),
            start: asset("start", "js", script("start.js")?),
            code: asset("app", "js", script("policy-explorer.js")?),
            wasm: Asset::new("app", "wasm", read(template, "policy-explorer_bg.wasm")?),
            icon: Asset::read(template, "icon.svg")?,
            lost: script("lost.js")?,
        })
    }

    /// Every file to be written.
    pub fn files(&self) -> [&Asset; 6] {
        [
            &self.style,
            &self.boot,
            &self.start,
            &self.code,
            &self.wasm,
            &self.icon,
        ]
    }

    /// The tags of an ordinary page that lies at `root` (`../../`) of the site's.
    pub fn links(&self, root: &str) -> String {
        let Self {
            style,
            boot,
            start,
            code,
            wasm,
            icon,
            ..
        } = self;
        [
            format!(
                r#"<link rel="stylesheet" href="{root}{}" integrity="{}">"#,
                style.name, style.integrity
            ),
            format!(
                r#"<script src="{root}{}" integrity="{}"></script>"#,
                boot.name, boot.integrity
            ),
            format!(
                r#"<link rel="app-code" href="{root}{}" integrity="{}">"#,
                code.name, code.integrity
            ),
            format!(
                r#"<link rel="app-wasm" href="{root}{}" data-integrity="{}">"#,
                wasm.name, wasm.integrity
            ),
            format!(
                r#"<script type="module" src="{root}{}" integrity="{}"></script>"#,
                start.name, start.integrity
            ),
            format!(
                r#"<link rel="icon" href="{root}{}" type="image/svg+xml">"#,
                icon.name
            ),
            format!(r#"<link rel="apple-touch-icon" href="{root}icons/192.png">"#),
            format!(r#"<link rel="manifest" href="{root}manifest.json">"#),
        ]
        .join("\n")
    }

    /// The same for the page that must need no file, because it is shown at any
    /// depth: styles and script inside.
    pub fn inline(&self) -> Result<Inline> {
        let style = text(self.style.bytes.clone())?;
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
