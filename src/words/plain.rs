//! The plain start of 长辈模式, step by step.

pub struct Plain {
    pub start: &'static str,
    pub lead: &'static str,
    pub districts: &'static str,
    pub belts: &'static str,
    pub agencies: &'static str,
    pub documents: &'static str,
    pub search: &'static str,
    pub back: &'static str,
}

pub(super) const ZH: Plain = Plain {
    start: "您想怎么查？",
    lead: "点一下，一步一步来，每一步只问一件事。每一页都附官方原文。想回到普通版，按页面上方的“退出长辈模式”。",
    districts: "按区查：选您所在的区",
    belts: "按行业查：选一条产业带",
    agencies: "按部门查：选负责的单位",
    documents: "看文件原文",
    search: "自己输入词语查",
    back: "返回上一步",
};
