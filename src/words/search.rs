//! `/`: searching — why a clause was found, what was left out, suggestions, and
//! what to do where nothing was.

use corpus::{Field, Status};
use explore::{Facet, Reason, Sort, Suggested};

pub struct Search {
    pub reason: fn(Reason) -> &'static str,
    pub field: fn(Field) -> &'static str,
    /// What was typed, what stands there, and where.
    pub ground: fn(&str, &str, &str) -> String,
    /// Words that stand there as typed, and where.
    pub ground_exact: fn(&str, &str) -> String,
    /// What was typed, and what was searched for in its place.
    pub read_as: fn(&str, &str, &str) -> String,
    pub left_out: fn(&str) -> String,
    pub partial: &'static str,
    pub unstated: fn(&str) -> String,
    pub no_answer: &'static str,
    pub try_part: fn(&str) -> String,
    pub sort_label: &'static str,
    pub sort: fn(Sort) -> &'static str,
    pub suggestions: &'static str,
    pub suggested: fn(Suggested) -> &'static str,
    pub suggestion_count: fn(usize) -> String,
    pub missing: &'static str,
    pub try_again: &'static str,
    pub shortcut: &'static str,
    pub status: fn(Status) -> &'static str,
}

pub(super) const ZH: Search = Search {
    reason: |reason| match reason {
        Reason::Exact => "原词",
        Reason::Aside => "略去括号",
        Reason::Unit => "单位别名",
        Reason::Place => "地名别称",
        Reason::Mode => "监管方式",
        Reason::Synonym => "同义说法",
        Reason::English => "英文",
        Reason::Pinyin => "拼音",
        Reason::Group => "所属分组",
        Reason::Slip => "疑为笔误",
        Reason::Context => "上级标题",
    },
    field: |field| match field {
        Field::Title => "标题",
        Field::Lead => "首句",
        Field::Body | Field::Aside => "正文",
        Field::Units => "责任单位",
        Field::Context => "所在章节或文件名",
    },
    ground: |typed, form, place| format!("{typed} → {form}（{place}）"),
    ground_exact: |typed, place| format!("{typed}（{place}）"),
    read_as: |typed, form, reason| format!("“{typed}”按“{form}”检索（{reason}）。"),
    left_out: |parts| {
        format!("没有足够的条款同时符合全部词语，以下含只符合一部分的条款；有的未含：{parts}。")
    },
    partial: "部分符合",
    unstated: |parts| format!("收录的文件没有写明：{parts}。"),
    no_answer: "收录的文件没有写到这些内容",
    try_part: |part| format!("改搜“{part}”"),
    sort_label: "排序",
    sort: |sort| match sort {
        Sort::Relevance => "相关程度",
        Sort::Order => "文件顺序",
        Sort::Date => "成文日期",
    },
    suggestions: "搜索建议",
    suggested: |of| match of {
        Suggested::Option(Facet::Agency, _) => "责任单位",
        Suggested::Option(Facet::District, _) => "区",
        Suggested::Option(Facet::Group, _) => "分组",
        Suggested::Option(Facet::Zone, _) => "功能区",
        Suggested::Option(Facet::Belt, _) => "产业带",
        Suggested::Option(Facet::Park, _) => "园区",
        Suggested::Option(Facet::Theme, _) => "主题",
        Suggested::Option(Facet::Mode, _) => "监管方式",
        Suggested::Option(Facet::Document, _) => "文件",
        Suggested::Option(Facet::Verb | Facet::Kind | Facet::Status, _) => "筛选",
        Suggested::Clause(_) => "条款",
    },
    suggestion_count: |n| {
        if n == 0 {
            String::new()
        } else {
            format!("有 {n} 个建议，上下键选择。")
        }
    },
    missing: "有一部分数据没有取到，条数和结果可能不全。",
    try_again: "再试一次",
    shortcut: "按 / 键跳到搜索框",
    status: |status| match status {
        Status::Draft => "征求意见稿",
        Status::Issued => "已印发",
        Status::Undated => "未载明日期",
    },
};
