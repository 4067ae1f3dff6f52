//! What stands around the filters of `/`: the search box, the schematic, the lists.

pub struct Filters {
    pub search_label: &'static str,
    pub search_hint: &'static str,
    pub search_button: &'static str,
    pub close_filters: &'static str,
    pub logic: &'static str,
    pub map_title: &'static str,
    pub map_note: &'static str,
    pub map_keys: &'static str,
    pub map_number: fn(&str) -> String,
    pub tile_name: fn(&str) -> &str,
    /// Spoken behind the count.
    pub tile_unit: &'static str,
    pub groups_label: &'static str,
    pub choose_group: fn(&str) -> String,
    pub ungrouped: &'static str,
    pub group_ground: &'static str,
    pub page_of: fn(&str) -> String,
    pub find_agency: &'static str,
    pub no_agency: &'static str,
}

pub(super) const ZH: Filters = Filters {
    search_label: "搜索条文",
    search_hint: "输入词语、问题、拼音或英文，例如：海外仓、出口退税怎么办、hwc。",
    search_button: "搜索",
    close_filters: "关闭筛选",
    logic: "同类任选其一，不同类须同时满足。",
    map_title: "天津市分区示意图",
    map_note: "示意图，非地图边界。格内数字是单选该区时的条数，符号是现有条款与该区最近的关系。",
    map_keys: "方向键移动，空格键选择。",
    map_number: |number| format!("审图号：{number}"),
    tile_name: |name| {
        name.strip_suffix("新区")
            .or(name.strip_suffix("区"))
            .unwrap_or(name)
    },
    tile_unit: " 条",
    groups_label: "按分组选择",
    choose_group: |name| format!("选择{name}"),
    ungrouped: "不属分组",
    group_ground: "分组成员为背景知识，原文只写分组名。",
    page_of: |name| format!("{name}的页面"),
    find_agency: "在单位名单中查找",
    no_agency: "名单中没有这样的单位。",
};
