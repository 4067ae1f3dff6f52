//! The frame of every page: names, navigation, the line that the official text
//! prevails, and the page for an address that names nothing.

pub struct Shell {
    pub site: &'static str,
    pub skip: &'static str,
    pub nav_label: &'static str,
    pub nav_explore: &'static str,
    pub nav_parks: &'static str,
    pub nav_targets: &'static str,
    pub nav_differences: &'static str,
    pub nav_about: &'static str,
    pub crumbs_label: &'static str,
    pub footer_documents: &'static str,
    pub footer_site: &'static str,
    pub prevails: &'static str,
    pub as_of: fn(&str) -> String,
    pub open_data: &'static str,
    /// Shown only where the scripts did not start.
    pub no_start: &'static str,
    pub page_title: fn(&str) -> String,
    pub lost_title: &'static str,
    pub lost_text: &'static str,
    pub lost_ways: &'static str,
}

pub(super) const ZH: Shell = Shell {
    site: "天津外贸政策查阅",
    skip: "跳到正文",
    nav_label: "主导航",
    nav_explore: "查政策",
    nav_parks: "园区",
    nav_targets: "目标",
    nav_differences: "对照",
    nav_about: "关于",
    crumbs_label: "当前位置",
    footer_documents: "收录文件",
    footer_site: "本站",
    prevails: "以官方发布文本为准。本站整理原文供查阅，不构成法律意见。",
    as_of: |date| format!("数据截至 {date}"),
    open_data: "开放数据（JSON）",
    no_start: "组合筛选和自由搜索需要浏览器脚本，目前脚本没有运行。下面的条款和链接仍可照常阅读；每个选项右侧的箭头通向它自己的页面。",
    page_title: |page| format!("{page} – 天津外贸政策查阅"),
    lost_title: "没有找到这个页面",
    lost_text: "地址可能写错了，或者这一条不在收录的文件里。已发布的条款地址不会改变。",
    lost_ways: "可以从这里继续：",
};
