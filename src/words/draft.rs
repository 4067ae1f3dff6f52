//! 征求意见稿: the box above a draft's text.

pub struct Draft {
    pub title: &'static str,
    pub text: &'static str,
    /// First and last day of the consultation.
    pub dates: fn(&str, &str) -> String,
    pub ahead: &'static str,
    pub open: &'static str,
    pub closed: &'static str,
    /// What the notice left empty.
    pub blank: &'static str,
}

pub(super) const ZH: Draft = Draft {
    title: "征求意见稿",
    text: "本文件为征求意见稿，现有文本未说明是否已正式印发。",
    dates: |first, last| format!("公开征求意见时间为{first}至{last}。"),
    ahead: "尚未开始征求意见。",
    open: "正在征求意见。",
    closed: "征求意见已截止。",
    blank: "意见采纳情况：原文未载明。",
};
