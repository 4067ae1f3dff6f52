//! Taking away: downloads, copies, citations, the shortlist.

use crate::data::VERSION;
use explore::take::COLUMNS;

pub struct Take {
    pub prevails: &'static str,
    /// The day for which the data holds, and the version of the data.
    pub as_of: fn(&str) -> String,
    pub take: &'static str,
    pub csv: &'static str,
    pub json: &'static str,
    pub copy_link: &'static str,
    pub print: &'static str,
    /// On paper, before the address.
    pub address: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub cite: &'static str,
    pub copy_citation: &'static str,
    pub undated: &'static str,
    pub citation: fn(&Citation<'_>) -> String,
    pub list: &'static str,
    pub unlist: &'static str,
    pub shortlist: fn(usize) -> String,
    pub shortlist_note: &'static str,
    pub text_file: &'static str,
    /// Heads of the table, in the order of `explore::take`.
    pub columns: [&'static str; COLUMNS],
}

/// What a citation says.
pub struct Citation<'a> {
    pub document: &'a str,
    pub draft: Option<&'a str>,
    pub date: &'a str,
    pub clause: &'a str,
    pub quote: &'a str,
    /// Source and lines.
    pub place: &'a str,
    pub as_of: &'a str,
}

pub(super) const ZH: Take = Take {
    prevails: "以官方发布文本为准。本站整理原文供查阅，不构成法律意见。",
    as_of: |date| format!("数据截至 {date}，数据版本 {VERSION}"),
    take: "带走",
    csv: "下载表格（CSV）",
    json: "下载 JSON",
    copy_link: "复制链接",
    print: "打印",
    address: "本页网址：",
    copied: "已复制",
    not_copied: "浏览器不允许复制，请手动选取",
    cite: "引用本条",
    copy_citation: "复制引用",
    undated: "文本未载明日期",
    citation: |it| {
        let draft = it
            .draft
            .map(|draft| format!("（{draft}）"))
            .unwrap_or_default();
        format!(
            "《{}》{draft}，{}，{}：“{}”（来源文本 {}；数据截至 {}；以官方发布文本为准）",
            it.document, it.date, it.clause, it.quote, it.place, it.as_of
        )
    },
    list: "放入清单",
    unlist: "移出清单",
    shortlist: |n| format!("我的清单（{n} 条）"),
    shortlist_note: "清单只写在网址里：收藏或分享这个网址，就保存了清单。",
    text_file: "下载全文（TXT，与本页所示一致）",
    columns: [
        "条款编号",
        "文件",
        "状态",
        "类别",
        "序号",
        "标题",
        "原文",
        "责任单位",
        "涉及的区",
        "来源文本与行号",
    ],
};
