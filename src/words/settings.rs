//! 显示设置.

pub struct Settings {
    pub display: &'static str,
    pub text_size: &'static str,
    pub small: &'static str,
    pub medium: &'static str,
    pub large: &'static str,
    pub more: &'static str,
    pub contrast: &'static str,
    pub plain: &'static str,
    pub kept: &'static str,
    pub home: &'static str,
    pub leave: &'static str,
}

pub(super) const ZH: Settings = Settings {
    display: "显示设置",
    text_size: "字体",
    small: "小",
    medium: "中",
    large: "大",
    more: "模式",
    contrast: "高对比度",
    plain: "长辈模式",
    kept: "设置只保存在这台设备上。",
    home: "长辈版首页",
    leave: "退出长辈模式",
};
