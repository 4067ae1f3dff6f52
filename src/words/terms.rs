//! The field's own terms: kinds, grades, facets, and 原文未载明.

use corpus::{Closeness, Date, Grade, Kind, Status, UnitKind};
use explore::Facet;

pub struct Terms {
    /// What a text does not say.
    pub not_stated: &'static str,
    pub draft: &'static str,
    /// Before the words that a fact rests on.
    pub evidence: &'static str,
    pub background: &'static str,
    pub colon: &'static str,
    pub comma: &'static str,
    /// Between the members of a list.
    pub list_comma: &'static str,
    /// Where words were left out.
    pub cut: &'static str,
    pub full_stop: &'static str,
    pub facet: fn(Facet) -> &'static str,
    pub kind: fn(Kind) -> &'static str,
    pub unit_kind: fn(UnitKind) -> &'static str,
    pub status: fn(Status) -> &'static str,
    pub grade: fn(Grade) -> &'static str,
    /// A day, as official texts write it.
    pub date: fn(Date) -> String,
    /// Where no clause concerns a district.
    pub no_grade: &'static str,
    pub closeness: fn(Closeness) -> &'static str,
}

pub(super) const ZH: Terms = Terms {
    not_stated: "原文未载明",
    draft: "征求意见稿",
    evidence: "原文",
    background: "背景知识（非原文）",
    colon: "：",
    comma: "，",
    list_comma: "、",
    cut: "……",
    full_stop: "。",
    facet: |facet| match facet {
        Facet::District => "区",
        Facet::Group => "分组",
        Facet::Zone => "功能区",
        Facet::Belt => "产业带",
        Facet::Agency => "责任单位",
        Facet::Park => "园区",
        Facet::Theme => "主题",
        Facet::Mode => "海关监管方式",
        Facet::Verb => "措施力度",
        Facet::Document => "文件",
        Facet::Kind => "条款类别",
        Facet::Status => "文件状态",
    },
    kind: |kind| match kind {
        Kind::Notice => "通知",
        Kind::Preamble => "引言",
        Kind::Guideline => "指导思想",
        Kind::Heading => "章节标题",
        Kind::Goal => "发展目标",
        Kind::Measure => "措施",
        Kind::Row => "分工表行",
        Kind::Task => "任务",
        Kind::Safeguard => "保障措施",
        Kind::Annex => "附件标题",
        Kind::Belt => "产业带段落",
        Kind::Park => "园区段落",
        Kind::Region => "区域导向",
    },
    unit_kind: |kind| match kind {
        UnitKind::Municipal => "市级部门",
        UnitKind::Vertical => "中央垂直管理机构",
        UnitKind::Party => "党委机构",
        UnitKind::Court => "法院",
        UnitKind::People => "人民团体",
        UnitKind::Enterprise => "企业",
        UnitKind::District => "区政府",
        UnitKind::Zone => "功能区管委会",
        UnitKind::Collective => "统称（未逐一列名）",
    },
    status: |status| match status {
        Status::Draft => "征求意见稿，现有文本未说明是否已正式印发",
        Status::Issued => "已印发",
        Status::Undated => "文本未载明日期",
    },
    grade: |grade| match grade {
        Grade::Named => "点名",
        Grade::Group => "经分组",
        Grade::All => "各区",
    },
    date: |date| format!("{}年{}月{}日", date.year(), date.month(), date.day()),
    no_grade: "未提及",
    closeness: |grade| match grade {
        Closeness::Own => "本段",
        Closeness::Product => "产品",
        Closeness::Mention => "提及",
    },
};
