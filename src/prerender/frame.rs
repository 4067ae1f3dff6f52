//! The frame around every page: trunk's `index.html`, in which the files bear
//! their hashed names, with places for what differs from page to page.

use anyhow::{Context, Result, bail};
use std::{fs, path::Path};

/// A page at an address that does not exist may be shown at any depth: the start
/// script is asked for at each, and the one that is there finds the root.
const DEPTHS: [&str; 4] = ["", "../", "../../", "../../../"];

/// `index.html` as trunk wrote it, one style sheet instead of its parts.
pub struct Frame {
    html: String,
    script: String,
    wasm: String,
    pub style: Style,
}

/// All style sheets in their order, as one file.
pub struct Style {
    pub name: String,
    pub css: String,
    /// The files it was made of.
    pub parts: Vec<String>,
}

/// What differs from page to page.
pub struct Page<'a> {
    /// `explore`, `lost` or `reading`; `boot.js` asks.
    pub kind: &'a str,
    /// `../../`
    pub to_root: &'a str,
    pub title: &'a str,
    pub description: &'a str,
    pub lang: &'a str,
    pub app: &'a str,
}

impl Frame {
    /// # Errors
    /// If trunk's output lacks a part.
    pub fn read(template: &Path) -> Result<Self> {
        let index = template.join("index.html");
        let html = fs::read_to_string(&index).with_context(|| format!("{}", index.display()))?;
        let mut names = Vec::new();
        for entry in fs::read_dir(template)? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        // Trunk leaves the link that told it what to build.
        let (html, _) = cut_links(&html, "<link data-trunk")?;
        let (html, parts) = cut_links(&html, "<link rel=\"stylesheet\"")?;
        if parts.is_empty() {
            bail!("index.html links no style sheet");
        }
        let mut css = String::new();
        for part in &parts {
            css += &fs::read_to_string(template.join(part)).with_context(|| part.clone())?;
        }
        let name = format!("style-{:016x}.css", fnv1a(css.as_bytes()));
        let html = html.replacen(
            "</head>",
            &format!("<link rel=\"stylesheet\" href=\"./{name}\">\n</head>"),
            1,
        );
        Ok(Self {
            html: html.replace("=\"./", "=\"{{root}}"),
            script: only(&names, ".js", |name| name.starts_with("policy-explorer"))?,
            wasm: only(&names, ".wasm", |_| true)?,
            style: Style { name, css, parts },
        })
    }

    #[must_use]
    pub fn fill(&self, page: &Page<'_>) -> String {
        let mut html = self.html.clone();
        if page.kind == "lost" {
            html = at_every_depth(&html);
        }
        for (place, text) in [
            ("{{lang}}", escape(page.lang)),
            ("{{page}}", escape(page.kind)),
            ("{{root}}", escape(page.to_root)),
            ("{{script}}", escape(&self.script)),
            ("{{wasm}}", escape(&self.wasm)),
            ("{{title}}", escape(page.title)),
            ("{{description}}", escape(page.description)),
        ] {
            html = html.replace(place, &text);
        }
        html.replacen("{{app}}", page.app, 1)
    }
}

/// The frame without the links that begin so, and what they lead to, in order.
fn cut_links(html: &str, start: &str) -> Result<(String, Vec<String>)> {
    let (mut rest, mut kept, mut addresses) = (html, String::new(), Vec::new());
    while let Some((before, tag)) = rest.split_once(start) {
        let (tag, after) = tag
            .split_once('>')
            .context("index.html: a <link> without an end")?;
        let (_, href) = tag
            .split_once("href=\"")
            .context("index.html: a <link> without an address")?;
        let (href, _) = href
            .split_once('"')
            .context("index.html: an address without an end")?;
        addresses.push(href.trim_start_matches("./").to_owned());
        kept.push_str(before.trim_end());
        rest = after;
    }
    Ok((kept + rest, addresses))
}

/// The start script at every depth at which the page may be shown.
fn at_every_depth(html: &str) -> String {
    let tag = || {
        let start = html.find("<script src=\"{{root}}")?;
        let (_, after) = html.split_at_checked(start)?;
        let (tag, _) = after.split_once("</script>")?;
        Some(format!("{tag}</script>"))
    };
    tag().map_or_else(
        || html.to_owned(),
        |tag| {
            html.replacen(
                &tag,
                &DEPTHS
                    .map(|depth| tag.replace("{{root}}", depth))
                    .join("\n"),
                1,
            )
        },
    )
}

/// The one file of its kind: two mean that an old build was not cleared away.
fn only(names: &[String], suffix: &str, is: impl Fn(&str) -> bool) -> Result<String> {
    let mut found = names
        .iter()
        .filter(|name| name.ends_with(suffix) && is(name));
    match (found.next(), found.next()) {
        (Some(name), None) => Ok(name.clone()),
        (None, _) => bail!("trunk's output has no {suffix} file of the app"),
        (Some(one), Some(other)) => bail!("trunk's output has two {suffix} files: {one}, {other}"),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// A name for content, so that it can be cached for ever. Not for trust.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = r#"<html lang="{{lang}}" data-root="{{root}}" data-page="{{page}}" data-script="{{script}}"><head><title>{{title}}</title>
<script src="./boot-1.js"></script>
<link data-trunk rel="rust" href="Cargo.toml">
<link rel="stylesheet" href="./a-1.css"/>
<link rel="stylesheet" href="./b-2.css"/>
</head><body><div id="app">{{app}}</div></body></html>"#;

    fn frame() -> Frame {
        let folder = std::env::temp_dir().join(format!(
            "frame-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        ));
        fs::create_dir_all(&folder).unwrap();
        let files = [
            ("index.html", INDEX),
            ("a-1.css", "a{}"),
            ("b-2.css", "b{}"),
            ("policy-explorer-3.js", ""),
        ];
        for (name, content) in files.into_iter().chain([("policy-explorer-3_bg.wasm", "")]) {
            fs::write(folder.join(name), content).unwrap();
        }
        let frame = Frame::read(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        frame
    }

    fn filled(kind: &str, to_root: &str) -> String {
        frame().fill(&Page {
            kind,
            to_root,
            title: "a <b> & c",
            description: "",
            lang: "zh-CN",
            app: "{{title}}",
        })
    }

    #[test]
    fn addresses_are_relative_to_the_page_and_text_is_escaped() {
        let html = filled("reading", "../../");
        assert!(
            html.contains("src=\"../../boot-1.js\"")
                && html.contains("data-script=\"policy-explorer-3.js\""),
            "{html}"
        );
        assert!(!html.contains("data-trunk"), "{html}");
        assert!(html.contains("<title>a &lt;b&gt; &amp; c</title>"));
        assert!(
            html.contains("<div id=\"app\">{{title}}</div>"),
            "what a page says is not a place to fill"
        );
    }

    #[test]
    fn style_sheets_become_one_in_their_order() {
        assert_eq!(frame().style.css, "a{}b{}");
        assert_eq!(filled("reading", "../").matches("stylesheet").count(), 1);
    }

    #[test]
    fn a_lost_page_asks_for_its_script_at_every_depth() {
        let html = filled("lost", "");
        for depth in DEPTHS {
            assert!(
                html.contains(&format!("<script src=\"{depth}boot-1.js\"")),
                "{html}"
            );
        }
    }
}
