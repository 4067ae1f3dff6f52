//! `/`: searching, filtering, the district schematic, the list of hits.

pub struct Explore {
    pub title: &'static str,
    pub lead: &'static str,
    pub documents: &'static str,
    pub filters: &'static str,
    pub open_filters: fn(usize) -> String,
    pub show_hits: fn(usize) -> String,
    /// Spoken behind the short name: the rest of the full name and the grade.
    pub tile_grade: fn(&str, &str) -> String,
    pub all_districts: &'static str,
    pub added: fn(usize) -> String,
    pub chosen_in_facet: fn(usize) -> String,
    pub results: &'static str,
    pub total: fn(usize) -> String,
    pub more: fn(usize) -> String,
    /// Where nothing can list them.
    #[cfg(feature = "ssr")]
    pub not_listed: fn(usize) -> String,
    pub chosen: &'static str,
    pub search_chip: &'static str,
    pub drop_chip: fn(&str) -> String,
    pub clear_all: &'static str,
    pub announce: fn(usize, &str) -> String,
    pub no_filters: &'static str,
    pub dropped: &'static str,
    pub units: &'static str,
    pub units_total: fn(usize) -> String,
    pub also_in: &'static str,
    pub row: fn(&str) -> String,
    pub via_group: fn(&str) -> String,
    pub none_title: &'static str,
    pub none_drop: &'static str,
    pub none_would: fn(usize) -> String,
    pub none_not_stated: &'static str,
}

pub(super) const ZH: Explore = Explore {
    title: "天津外贸与跨境电商政策查阅",
    lead: "市级文件逐条可查：按区、产业带、责任单位筛选，每个结论都附原文。",
    documents: "收录文件",
    filters: "筛选",
    open_filters: |n| {
        if n == 0 {
            "筛选".to_owned()
        } else {
            format!("筛选（{n}）")
        }
    },
    show_hits: |n| format!("查看 {n} 条"),
    tile_grade: |rest, grade| format!("{rest}，{grade}，"),
    all_districts: "也列出涉及“各区”的条款",
    added: |n| format!("+{n}"),
    chosen_in_facet: |n| format!("已选 {n}"),
    results: "条款",
    total: |n| format!("共 {n} 条"),
    more: |left| format!("继续列出（还有 {left} 条）"),
    #[cfg(feature = "ssr")]
    not_listed: |left| format!("还有 {left} 条没有列在这里，可从页尾“收录文件”逐份阅读。"),
    chosen: "已选条件",
    search_chip: "搜索",
    drop_chip: |what| format!("去掉 {what}"),
    clear_all: "清除全部",
    announce: |n, chosen| format!("共 {n} 条。{chosen}"),
    no_filters: "没有选择条件。",
    dropped: "地址中有无法识别的部分，已忽略：",
    units: "责任单位",
    units_total: |n| format!("，共 {n} 个单位"),
    also_in: "另见任务分工表",
    row: |number| format!("第 {number} 行"),
    via_group: |group| format!("经 {group}"),
    none_title: "没有同时满足这些条件的条款",
    none_drop: "去掉其中一个条件：",
    none_would: |n| format!("有 {n} 条"),
    none_not_stated: "收录的文件没有写补贴金额、申报办法和联系电话；查这些内容，请向条款所列的责任单位咨询。",
};
