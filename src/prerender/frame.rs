//! The frame around every page: trunk's `index.html`, with places for what differs
//! from page to page.

use super::{assets::Assets, policy};
use crate::program::Program;
use anyhow::{Context, Result, bail};
use std::{fs, path::Path};

/// `index.html` as trunk wrote it, without the part that told trunk what to build.
pub struct Frame {
    html: String,
    pub assets: Assets,
}

/// What differs from page to page.
pub struct Page<'a> {
    pub kind: Kind,
    pub program: Program,
    /// `../../`
    pub to_root: &'a str,
    pub title: &'a str,
    /// Tags about the page, as markup.
    pub head: &'a str,
    pub lang: &'a str,
    /// The app, as markup.
    pub app: &'a str,
}

/// How a page starts; `boot.js` asks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Its list waits for the app where the address has a query.
    Explore,
    /// So does its table, or its answer.
    Parks,
    Reading,
    /// Shown at any depth: carries what it needs, and stays as it is.
    Lost,
}

impl Kind {
    const fn word(self) -> &'static str {
        match self {
            Self::Explore => "explore",
            Self::Parks => "parks",
            Self::Reading => "reading",
            Self::Lost => "lost",
        }
    }
}

impl Frame {
    /// # Errors
    /// If trunk's output lacks a part.
    pub fn read(template: &Path) -> Result<Self> {
        let index = template.join("index.html");
        let html = fs::read_to_string(&index).with_context(|| format!("{}", index.display()))?;
        let Cut { html, sheets } = cut(&html)?;
        Ok(Self {
            assets: Assets::read(template, &sheets)?,
            html,
        })
    }

    /// # Errors
    /// If a file that must stand inside the page can't.
    pub fn fill(&self, page: &Page<'_>) -> Result<String> {
        let (policy, mut assets, marks) = if page.kind == Kind::Lost {
            let inline = self.assets.inline()?;
            let marks = format!(" data-probe=\"{}\"", self.assets.icon.name);
            (inline.policy, inline.tags, marks)
        } else {
            let links = self.assets.links(page.to_root, page.program)?;
            let marks = format!(" data-build=\"{}\"", self.assets.build());
            (policy::ordinary(), links, marks)
        };
        // The first screen stands in the first 14 kB, styles included, on the largest page only
        // without these: they come when it is read, with scripts or without.
        let style = self.assets.late_style(page.to_root);
        let mut late = String::new();
        match page.kind {
            Kind::Explore => {
                assets = format!("{assets}\n{}", self.assets.named_style(page.to_root));
                late = format!("<noscript>{style}</noscript>");
            }
            Kind::Parks | Kind::Reading => assets = format!("{assets}\n{style}"),
            Kind::Lost => {}
        }
        let mut html = self.html.clone();
        // What a page says is not a place to fill: so the long texts come last.
        for (place, text) in [
            ("{{lang}}", escape(page.lang)),
            ("{{page}}", page.kind.word().to_owned()),
            ("{{root}}", escape(page.to_root)),
            ("{{marks}}", marks),
            ("{{policy}}", policy),
            ("{{assets}}", assets),
            ("{{title}}", escape(page.title)),
            ("{{head}}", page.head.to_owned()),
            ("{{late}}", late),
            ("{{app}}", page.app.to_owned()),
        ] {
            html = html.replacen(place, &text, 1);
        }
        Ok(html)
    }
}

/// The frame without trunk's part, and the style sheets that this links, in order: those for the
/// first screen of `/`, and the others.
struct Cut {
    html: String,
    sheets: [Vec<String>; 2],
}

fn cut(html: &str) -> Result<Cut> {
    let parts = html
        .split_once("<!-- What trunk builds.")
        .and_then(|(before, rest)| Some((before, rest.split_once("</head>")?)));
    let Some((before, (built, after))) = parts else {
        bail!("index.html lacks the part that trunk builds, before </head>");
    };
    let Some((first, others)) = built.split_once("<!-- Styles that the first screen") else {
        bail!("index.html lacks the line before the style sheets that come late");
    };
    Ok(Cut {
        html: format!("{}\n</head>{after}", before.trim_end()),
        sheets: [sheets(first)?, sheets(others)?],
    })
}

fn sheets(links: &str) -> Result<Vec<String>> {
    links
        .split("<link ")
        .filter(|tag| tag.starts_with("rel=\"stylesheet\""))
        .map(|tag| {
            let (_, href) = tag.split_once("href=\"")?;
            Some(href.split_once('"')?.0.trim_start_matches("./").to_owned())
        })
        .collect::<Option<_>>()
        .context("index.html: a style sheet without an address")
}

/// Text as it stands in markup and in attributes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = r#"<html lang="{{lang}}" data-root="{{root}}" data-page="{{page}}"{{marks}}><head>
<meta http-equiv="Content-Security-Policy" content="{{policy}}"><title>{{title}}</title>
{{assets}}
{{head}}
<!-- What trunk builds. -->
<link rel="stylesheet" href="./a.css"/>
<link rel="stylesheet" href="./b.css"/>
<!-- Styles that the first screen of / does without: a file of their own. -->
<link rel="stylesheet" href="./c.css"/>
<link data-trunk rel="rust" href="Cargo.toml">
</head><body><div id="app">{{app}}</div>{{late}}</body></html>"#;

    /// The frame in a folder of its own, which is gone afterwards.
    fn frame() -> Frame {
        let thread = format!("{:?}", std::thread::current().id());
        let folder = std::env::temp_dir().join(format!("frame-{}-{thread}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for (name, content) in [
            ("index.html", INDEX),
            ("a.css", "a{}"),
            ("b.css", "b{}"),
            ("c.css", "c{}"),
            ("boot.js", "boot"),
            ("lost.js", "lost"),
            ("icon.png", "png"),
        ] {
            fs::write(folder.join(name), content).unwrap();
        }
        for program in Program::ALL.map(Program::binary) {
            fs::write(folder.join(format!("{program}.js")), program).unwrap();
            fs::write(folder.join(format!("{program}_bg.wasm")), program).unwrap();
        }
        let later = "policy-explorer_split_hearing.wasm";
        fs::write(folder.join(later), later).unwrap();
        let fetching = format!(r#"fetch("./{later}", "{later}")"#);
        fs::write(folder.join("policy-explorer.js"), fetching).unwrap();
        let frame = Frame::read(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        frame
    }

    fn filled(kind: Kind, to_root: &str) -> String {
        let page = Page {
            kind,
            program: Program::Reading,
            to_root,
            title: "a <b> & c",
            head: "",
            lang: "zh-CN",
            app: "{{title}}",
        };
        frame().fill(&page).unwrap()
    }

    #[test]
    fn addresses_are_relative_to_the_page_and_text_is_escaped() {
        let html = filled(Kind::Reading, "../../");
        assert!(html.contains("src=\"../../boot-"), "{html}");
        assert!(!html.contains("data-trunk"), "{html}");
        assert!(html.contains("<title>a &lt;b&gt; &amp; c</title>"));
        assert!(
            html.contains("<div id=\"app\">{{title}}</div>"),
            "what a page says is not a place to fill"
        );
    }

    #[test]
    fn style_sheets_become_two_in_their_order() {
        let [first, others] = frame().assets.styles;
        assert_eq!(
            (&*first.bytes, &*others.bytes),
            (&b"a{}b{}"[..], &b"c{}"[..])
        );
        // Without scripts behind the hits, or before everything.
        for (kind, behind) in [(Kind::Explore, 1), (Kind::Parks, 0), (Kind::Reading, 0)] {
            let html = filled(kind, "../");
            let (before, after) = html.split_once("<div id=\"app\"").unwrap();
            assert_eq!(after.matches("stylesheet").count(), behind);
            assert_eq!(before.matches("stylesheet").count(), 2 - behind);
            assert_eq!(before.matches("app-style").count(), behind);
        }
    }

    #[test]
    fn whatever_runs_or_styles_a_page_has_its_digest() {
        let html = filled(Kind::Reading, "../");
        for tag in html.split('<').filter(|tag| {
            [
                "script ",
                "link rel=\"stylesheet\"",
                "link rel=\"preload\"",
                "link rel=\"app-code\"",
                "link rel=\"app-style\"",
                "link rel=\"app-wasm\"",
            ]
            .iter()
            .any(|start| tag.starts_with(start))
        }) {
            assert!(tag.contains("integrity=\"sha384-"), "{tag}");
        }
        assert!(
            html.contains("script-src 'self' 'wasm-unsafe-eval';"),
            "{html}"
        );
        assert!(!html.contains("'unsafe-inline'") && !html.contains("'unsafe-eval'"));
    }

    #[test]
    fn a_lost_page_needs_no_file() {
        let html = filled(Kind::Lost, "");
        assert!(
            html.contains("<style>a{}b{}c{}</style>") && html.contains("<script>lost</script>")
        );
        assert!(!html.contains(" src=") && !html.contains("<link"), "{html}");
        // Its policy lets in these two and nothing else.
        assert_eq!(html.matches("'sha384-").count(), 2, "{html}");
        assert!(!html.contains("'wasm-unsafe-eval'"));
    }
}
