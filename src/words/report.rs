//! `/data/report/`: what the texts leave open, and where they differ.

use explore::report::FindingKind;

pub struct Report {
    pub title: &'static str,
    pub lead: &'static str,
    pub summary_title: &'static str,
    pub summary_head: [&'static str; 2],
    pub none: &'static str,
    /// What the compiler read and doubts.
    pub doubts: &'static str,
    pub doubts_note: &'static str,
    /// What a kind of finding is called, and what it means.
    pub kind: fn(FindingKind) -> (&'static str, &'static str),
    /// On the page of the open data.
    pub link: &'static str,
    pub link_lead: &'static str,
}

pub(super) const ZH: Report = Report {
    title: "数据报告",
    lead: "收录的文本没有写明的、没有列尽的和彼此不同的地方，逐条列出。由程序从数据里算出，不含评价；编辑者用 cargo xtask audit 看到同样的内容。",
    summary_title: "一览",
    summary_head: ["事项", "处数"],
    none: "没有。",
    doubts: "读取时的存疑",
    doubts_note: "程序读懂了，但请人看一眼的地方：文件和行号、是什么、怎么办。不影响页面上的原文。",
    kind: |kind| match kind {
        FindingKind::IssuerNotStated => ("未载明发文机关", "文本里没有写由谁发布。"),
        FindingKind::DateNotStated => ("未载明成文日期", "文本里没有写成文的日期。"),
        FindingKind::NumberNotStated => ("未载明发文字号", "文本里没有写本文件自己的字号。"),
        FindingKind::OriginUnknown => ("来源网址未记录", "收录时没有记下这份文本从哪个网址取得。"),
        FindingKind::BeltWithoutDistrict => {
            ("产业带未写到任何区", "段落里没有点名任何区；本站不推断。")
        }
        FindingKind::OpenList => (
            "名单以“等”结尾，未列尽",
            "原文列举未尽，没有列出的不等于不包括。",
        ),
        FindingKind::ParkWithoutDistrict => {
            ("园区所在的区未作认定", "没有可靠依据认定园区位于哪个区。")
        }
        FindingKind::Collective => (
            "责任单位是统称，未列成员",
            "原文用统称，没有逐一列名；本站不展开。",
        ),
        FindingKind::WithoutUnit => ("没有责任单位名单的措施、任务和保障", "原文没有写由谁负责。"),
        FindingKind::DeadlinePassed => (
            "期限已过，未见公开结果",
            "期限在数据日期之前，而收录的文本没有写结果。",
        ),
        FindingKind::LineageDiffers => (
            "同类目标的口径不同",
            "说的是同一类事，数量、单位或期限写法不同；并列，不裁断。",
        ),
        FindingKind::SourcesDiffer => {
            ("两个来源的文字不同", "同一条款在两份来源文本里有文字差异。")
        }
        FindingKind::UnitsDiffer => (
            "措施与分工表的责任单位不同",
            "同一条措施在正文和分工表里所列单位不同。",
        ),
    },
    link: "看数据报告",
    link_lead: "文本没有写明和彼此不同的地方，都列在数据报告里。",
};
