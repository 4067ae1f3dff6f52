//! Style sheets and scripts without what only their authors read. A line at a time, and
//! nothing inside a line is touched: minifiers that look into it were seen to take the
//! spaces around the plus of a length, without which it is none.

/// The lines without indentation, comments of their own, and empty ones.
///
/// Comments begin on a line of their own, and nothing follows them there; a template
/// literal must not span lines (`wasm-bindgen` and the project's own files keep to it).
pub fn bare(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut in_comment = false;
    for line in text.lines().map(str::trim) {
        let comment = in_comment || line.starts_with("/*");
        in_comment = comment && !line.ends_with("*/");
        if !comment && !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    if !text.ends_with('\n') {
        kept.pop();
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn only_comments_indentation_and_empty_lines_go() {
        let sheet = "/* What it is for,\n   and why. */\n.a {\n  width: calc(1rem + 2vw); /* stays */\n\n  /* goes */\n  color: red;\n}\n";
        assert_eq!(
            bare(sheet),
            ".a {\nwidth: calc(1rem + 2vw); /* stays */\ncolor: red;\n}\n"
        );
        let script =
            "// why\nconst a = \"// no comment\";\n/**\n * @returns {number}\n */\n  f(a / 2);\n";
        assert_eq!(bare(script), "const a = \"// no comment\";\nf(a / 2);\n");
    }

    #[test]
    fn the_last_line_ends_as_it_did() {
        assert_eq!(bare("  a{}"), "a{}");
        assert_eq!(bare("a{}\n\n"), "a{}\n");
        assert_eq!(bare("/* nothing else */"), "");
    }
}
