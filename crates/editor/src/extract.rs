//! From a file to plain text and the format that its lines have.

use anyhow::{Context, Result, bail};
use docx_rs::{DocumentChild, Paragraph, Table, TableCellContent, TableChild, TableRowChild};
use std::{fs, path::Path};

/// The compiler reads no larger text; a scan in a container is larger.
const LIMIT: u64 = 64 << 20;

/// A text and how its lines relate to its paragraphs, in the words of
/// `documents.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extracted {
    pub text: String,
    pub format: &'static str,
}

/// Reads a `.txt`, `.docx` or text-layer `.pdf`.
///
/// # Errors
/// If the file cannot be read, is of another kind, or holds no text.
pub fn extract(file: &Path) -> Result<Extracted> {
    let size = fs::metadata(file)
        .with_context(|| format!("读不到文件 {}", file.display()))?
        .len();
    if size > LIMIT {
        bail!("文件有 {size} 字节，超过 {LIMIT}：请确认是正文，而不是扫描件或压缩包。");
    }
    let bytes = fs::read(file).with_context(|| format!("读不到文件 {}", file.display()))?;
    let ending = file
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let extracted = match ending.as_str() {
        "txt" => plain(&bytes)?,
        "docx" => word(&bytes)?,
        "pdf" => pdf(&bytes)?,
        _ => bail!(
            "不认识的文件类型“.{ending}”：只收 .txt、.docx 和带文字层的 .pdf；\
             .doc、.wps 请先另存为 .docx，网页请把正文另存为 .txt。"
        ),
    };
    if extracted.text.trim().is_empty() {
        bail!("文件里没有文字：如果是扫描件，请先做文字识别，或向发文单位索取可复制的文本。");
    }
    Ok(extracted)
}

fn plain(bytes: &[u8]) -> Result<Extracted> {
    let text = decode(bytes)?;
    let format = guess(&text);
    Ok(Extracted { text, format })
}

/// UTF-8 as it is; else GB18030, which includes GBK, if every byte fits.
fn decode(bytes: &[u8]) -> Result<String> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(text.to_owned());
    }
    let (text, wrong) = encoding_rs::GB18030.decode_without_bom_handling(bytes);
    if wrong {
        bail!("既不是 UTF-8，也不是 GBK 文本：请用文本编辑器另存为 UTF-8 后重试。");
    }
    Ok(text.into_owned())
}

/// Tabs make a table; lines of one width were broken by a page.
fn guess(text: &str) -> &'static str {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    let share = |count: usize| count * 3 > lines.len();
    if share(lines.iter().filter(|line| line.contains('\t')).count()) {
        return "word-table";
    }
    let widths: Vec<usize> = lines.iter().map(|line| line.chars().count()).collect();
    let full = widths.iter().copied().max().unwrap_or(0);
    // A page's line holds some 30 characters; a paragraph on one line far more.
    let near_full = widths.iter().filter(|&&width| width + 4 >= full).count();
    if full < 60 && share(near_full) {
        "pdf-text"
    } else {
        "web"
    }
}

/// A PDF's fonts often name a character by its radical's code point (⼈ for 人): it
/// looks the same, and no search finds it. Kangxi radicals lie in the order of their
/// ideographs; of the supplement only what is a character by itself is mapped.
fn ideographs(text: &str) -> String {
    text.chars().map(|c| ideograph(c).unwrap_or(c)).collect()
}

/// The 214 ideographs of the Kangxi radicals, U+2F00 on (Unicode's
/// EquivalentUnifiedIdeograph).
const KANGXI: &str = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

/// Of the supplement, U+2E80 on, with its code point's last byte.
const SUPPLEMENT: [(u8, char); 26] = [
    (0x9F, '母'),
    (0xA0, '民'),
    (0xC4, '西'),
    (0xC5, '见'),
    (0xC6, '角'),
    (0xC9, '贝'),
    (0xCB, '车'),
    (0xD3, '长'),
    (0xD4, '门'),
    (0xD7, '雨'),
    (0xD8, '青'),
    (0xD9, '韦'),
    (0xDA, '页'),
    (0xDB, '风'),
    (0xDC, '飞'),
    (0xDD, '食'),
    (0xE1, '首'),
    (0xE2, '马'),
    (0xE3, '骨'),
    (0xE4, '鬼'),
    (0xE5, '鱼'),
    (0xE6, '鸟'),
    (0xE8, '麦'),
    (0xE9, '黄'),
    (0xEC, '齐'),
    (0xF0, '龙'),
];

fn ideograph(c: char) -> Option<char> {
    let code = u32::from(c);
    match code {
        0x2F00..=0x2FD5 => KANGXI.chars().nth((code - 0x2F00) as usize),
        0x2E80..=0x2EFF => {
            let mut table = SUPPLEMENT.iter();
            let found = table.find(|(low, _)| u32::from(*low) == code & 0xFF)?;
            Some(found.1)
        }
        _ => None,
    }
}

fn pdf(bytes: &[u8]) -> Result<Extracted> {
    let text = pdf_extract::extract_text_from_mem(bytes).map_err(|error| {
        anyhow::anyhow!("读不出 PDF 的文字（{error}）：文件可能加密、损坏或是扫描件。")
    })?;
    let text = ideographs(&text);
    let format = "pdf-text";
    Ok(Extracted { text, format })
}

fn word(bytes: &[u8]) -> Result<Extracted> {
    let docx = docx_rs::read_docx(bytes).map_err(|error| {
        anyhow::anyhow!("读不出 Word 文件（{error}）：请用 Word 打开并重新另存为 .docx。")
    })?;
    let mut text = String::new();
    let (mut rows, mut paragraphs) = (0, 0);
    for child in &docx.document.children {
        match child {
            DocumentChild::Paragraph(paragraph) => {
                let line = words(paragraph);
                paragraphs += usize::from(!line.trim().is_empty());
                text.push_str(line.trim_end());
                text.push('\n');
            }
            DocumentChild::Table(table) => rows += table_rows(table, &mut text),
            _ => {}
        }
    }
    let format = if rows > paragraphs {
        "word-table"
    } else {
        "web"
    };
    Ok(Extracted { text, format })
}

fn words(paragraph: &Paragraph) -> String {
    paragraph.raw_text()
}

/// A row a line, its cells behind tabs, as Word's own plain text has it.
fn table_rows(table: &Table, text: &mut String) -> usize {
    for TableChild::TableRow(row) in &table.rows {
        let cells: Vec<String> = row
            .cells
            .iter()
            .map(|TableRowChild::TableCell(cell)| {
                let paragraphs = cell.children.iter().filter_map(|content| match content {
                    TableCellContent::Paragraph(paragraph) => Some(words(paragraph)),
                    _ => None,
                });
                paragraphs.collect::<Vec<_>>().join("")
            })
            .collect();
        text.push_str(&cells.join("\t"));
        text.push_str("\n\n");
    }
    table.rows.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gbk_is_read_and_other_bytes_are_refused() {
        assert_eq!(decode(b"\xB5\xDA\xD2\xBB\xCC\xF5").unwrap(), "第一条");
        assert_eq!(decode("\u{FEFF}第一条".as_bytes()).unwrap(), "第一条");
        assert!(decode(b"\xFF\xFE\x00").is_err());
    }

    #[test]
    fn radicals_become_the_characters_they_look_like() {
        assert_eq!(KANGXI.chars().count(), 214);
        assert_eq!(ideographs("⼈⺠⾏⽅⼀⿕"), "人民行方一龠");
    }

    #[test]
    fn the_format_is_read_off_the_lines() {
        let wrapped = "一二三四五六七八九十一二三四五六七八九十\n".repeat(9);
        assert_eq!(guess(&wrapped), "pdf-text");
        let web = format!("第一条 {}\n第二条 短。\n", "很长的一段。".repeat(20));
        assert_eq!(guess(&web), "web");
        assert_eq!(
            guess("1\t第一条\t内容\t市商务局\n\n2\t第二条\t内容\t市税务局\n"),
            "word-table"
        );
    }
}
