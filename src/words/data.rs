//! `/data/`: the open data.

/// A file under `data/`.
pub struct DataFile {
    pub path: &'static str,
    pub name: &'static str,
    pub media_type: &'static str,
    pub what: &'static str,
}

pub struct Data {
    pub lead: &'static str,
    pub files_title: &'static str,
    pub files_head: [&'static str; 2],
    pub files: &'static [DataFile],
    pub sources_title: &'static str,
    pub sources_lead: &'static str,
    pub use_title: &'static str,
    pub use_rules: &'static [&'static str],
    pub check_title: &'static str,
    pub check: &'static str,
    pub check_link: &'static str,
}

pub(super) const ZH: Data = Data {
    lead: "本站的全部内容都可以下载，格式公开，不需要登记。页面上的每个结论都能在数据里找到它依据的原句和出处行号。",
    files_title: "数据文件",
    files_head: ["文件", "内容"],
    files: &[
        DataFile {
            path: "corpus.json",
            name: "全部数据（JSON）",
            media_type: "application/json",
            what: "文件、条款、责任单位、区、产业带、园区、目标、两份来源的差异，以及每份来源的逐段记录。",
        },
        DataFile {
            path: "corpus.schema.json",
            name: "数据格式说明（JSON Schema）",
            media_type: "application/schema+json",
            what: "每个字段的含义；null 表示原文未载明。",
        },
        DataFile {
            path: "clauses.csv",
            name: "条款表（CSV）",
            media_type: "text/csv",
            what: "每个条款一行，UTF-8（带 BOM），可直接用 Excel 或 WPS 打开。",
        },
        DataFile {
            path: "clauses.csv-metadata.json",
            name: "条款表说明（JSON）",
            media_type: "application/json",
            what: "条款表的各列、数据日期和版本，并注明以官方发布文本为准（W3C CSV on the Web 格式）。",
        },
        DataFile {
            path: "changes.json",
            name: "数据变更（JSON）",
            media_type: "application/json",
            what: "数据每一个版本增加、修改、删除了什么，字段一级，带前后的值。",
        },
        DataFile {
            path: "SHA256SUMS",
            name: "校验和",
            media_type: "text/plain",
            what: "以上文件和各来源文本的 SHA-256，可用 sha256sum -c SHA256SUMS 核对。",
        },
        DataFile {
            path: "round-trip.txt",
            name: "往返核对结果",
            media_type: "text/plain",
            what: "每份来源的字符有多少进入了记录；少一个字，网站就不会发布。",
        },
    ],
    sources_title: "来源文本",
    sources_lead: "各文件的来源文本，与取得时一字不差：",
    use_title: "使用",
    use_rules: &[
        "官方文件不受著作权法保护（著作权法第五条），可以自由使用。引用时请注明文件名称，并说明以官方发布文本为准。",
        "条款的编号（id）一经发布不再更改，可以放心链接。",
        "数据里的“背景知识”（例如市内六区包括哪些区）不见于原文，都写明了依据，请勿当作原文引用。",
    ],
    check_title: "核对",
    check: "怎样确认数据没有改动原文：在浏览器里重新计算每份来源的校验和，并把逐段记录拼回原文对照。",
    check_link: "在浏览器里核对",
};
