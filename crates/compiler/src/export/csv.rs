//! `clauses.csv`: one line a clause, for spreadsheets (UTF-8 with a byte order
//! mark, or Excel takes it for GBK).

use super::NOTICE;
use crate::Compiled;
use corpus::Corpus;
use serde_json::json;
use std::io;

const HEAD: [&str; 12] = [
    "id",
    "文件",
    "状态",
    "类别",
    "编号",
    "标题",
    "正文",
    "责任单位",
    "区",
    "涉及各区",
    "产业带",
    "园区",
];

/// The columns' names in `corpus.json`, as far as they stand there too.
const NAMES: [&str; HEAD.len()] = [
    "id",
    "document",
    "status",
    "kind",
    "number",
    "title",
    "text",
    "agencies",
    "districts",
    "all_districts",
    "belts",
    "parks",
];

/// `clauses.csv-metadata.json`, where programs look for what a table says of itself
/// (W3C, CSV on the Web): a line of its own in the table would be a clause to them.
///
/// # Errors
/// Only if serialization itself fails.
pub fn clauses_csv_metadata(compiled: &Compiled<'_>) -> serde_json::Result<String> {
    let columns = NAMES.iter().zip(HEAD);
    let columns: Vec<_> = columns
        .map(|(name, title)| json!({ "name": name, "titles": title, "datatype": "string" }))
        .collect();
    let mut text = serde_json::to_string_pretty(&json!({
        "@context": "http://www.w3.org/ns/csvw",
        "url": "clauses.csv",
        "dc:rights": NOTICE,
        "dc:modified": compiled.corpus.as_of.to_string(),
        "schema:version": compiled.versions.name(compiled)?,
        "dialect": { "encoding": "utf-8", "header": true },
        "tableSchema": { "primaryKey": "id", "columns": columns },
    }))?;
    text.push('\n');
    Ok(text)
}

/// The table of all clauses.
///
/// # Errors
/// Only if writing to memory fails.
pub fn clauses_csv(corpus: &Corpus<'_>) -> io::Result<String> {
    let mut writer = csv::Writer::from_writer(b"\xEF\xBB\xBF".to_vec());
    writer.write_record(HEAD)?;
    for clause in &corpus.clauses {
        let document = corpus.documents.get(clause.document.at());
        let join = |names: Vec<&str>| names.join("、");
        writer.write_record([
            clause.id,
            document.map_or("", |document| document.title),
            document.map_or("", |document| match document.status {
                corpus::Status::Draft => "征求意见稿",
                corpus::Status::Issued => "已印发",
                corpus::Status::Undated => "未载明日期",
            }),
            clause.kind.slug(),
            clause.number.unwrap_or_default(),
            clause.title.unwrap_or_default(),
            clause.text,
            &join(
                clause
                    .agencies()
                    .iter()
                    .filter_map(|at| corpus.agencies.get(at.at()))
                    .map(|agency| agency.name)
                    .collect(),
            ),
            &join(
                clause
                    .districts
                    .iter()
                    .filter_map(|mention| corpus.districts.get(mention.district.at()))
                    .map(|district| district.name)
                    .collect(),
            ),
            if clause.all_districts.is_some() {
                "是"
            } else {
                ""
            },
            &join(
                clause
                    .belts
                    .iter()
                    .filter_map(|mention| corpus.belts.get(mention.of.at()))
                    .map(|belt| belt.name)
                    .collect(),
            ),
            &join(
                clause
                    .parks
                    .iter()
                    .filter_map(|mention| corpus.parks.get(mention.of.at()))
                    .map(|park| park.name)
                    .collect(),
            ),
        ])?;
    }
    let bytes = writer.into_inner().map_err(|error| error.into_error())?;
    String::from_utf8(bytes).map_err(io::Error::other)
}
