//! A source file as lines of text. Tolerates a byte order mark and any line end;
//! whatever cannot be read as text is said, with the line where it begins.

use crate::{Problem, Rule};
use std::{fs, path::Path};

/// A larger file is no official text; reading it would only stall the build.
const LIMIT: u64 = 8 << 20;

/// A source's text, line ends normalized to `\n`.
#[derive(Clone, Debug, Default)]
pub struct SourceText {
    pub text: String,
}

impl SourceText {
    /// Lines with their 1-based numbers.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(at, line)| (at + 1, line))
    }
}

/// Reads `data/<file>`. On a problem the text is what could be read.
pub fn read_source(data: &Path, file: &str) -> (SourceText, Vec<u8>, Vec<Problem>) {
    let path = data.join(file);
    let size = match fs::metadata(&path) {
        Ok(metadata) => metadata.len(),
        Err(error) => {
            return failed(
                file,
                &format!("无法读取：{error}。"),
                "核对文件名，或补上该文件。",
            );
        }
    };
    if size > LIMIT {
        return failed(
            file,
            &format!("文件有 {size} 字节，超过 {LIMIT}。"),
            "确认放入的是正文文本，而不是扫描件或压缩包。",
        );
    }
    match fs::read(&path) {
        Ok(bytes) => {
            let (text, problems) = decode_source(file, &bytes);
            (text, bytes, problems)
        }
        Err(error) => failed(file, &format!("无法读取：{error}。"), "核对文件权限。"),
    }
}

fn failed(file: &str, what: &str, mend: &str) -> (SourceText, Vec<u8>, Vec<Problem>) {
    (
        SourceText::default(),
        Vec::new(),
        vec![Problem::new(file, 0, Rule::File, what, mend)],
    )
}

/// A source's text out of any bytes: UTF-8 with or without a mark, any line end.
/// `file` is the path that problems name.
#[must_use]
pub fn decode_source(file: &str, bytes: &[u8]) -> (SourceText, Vec<Problem>) {
    let (text, problems) = decode(file, bytes);
    (SourceText { text }, problems)
}

fn decode(file: &str, bytes: &[u8]) -> (String, Vec<Problem>) {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let (text, problems) = match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), Vec::new()),
        Err(error) => {
            let line = bytes
                .iter()
                .take(error.valid_up_to())
                .filter(|&&byte| byte == b'\n')
                .count()
                + 1;
            let problem = Problem::new(
                file,
                line,
                Rule::File,
                "这一行起不是 UTF-8 文本（可能是 GBK 编码，或不是文本文件）。",
                "用文本编辑器另存为 UTF-8 后重试。",
            );
            (String::from_utf8_lossy(bytes).into_owned(), vec![problem])
        }
    };
    (text.replace("\r\n", "\n").replace('\r', "\n"), problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_line_ends_do_not_change_the_text() {
        let plain = decode("x", "一、总则\n正文。\n".as_bytes());
        for other in [
            "\u{FEFF}一、总则\n正文。\n",
            "一、总则\r\n正文。\r\n",
            "一、总则\r正文。\r",
        ] {
            assert_eq!(decode("x", other.as_bytes()), plain, "{other:?}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_named_with_their_line() {
        let (_, problems) = decode("sources/x.txt", b"ok\n\xB5\xDA\xD2\xBB\n");
        assert_eq!((problems[0].line, problems[0].rule), (2, Rule::File));
    }
}
