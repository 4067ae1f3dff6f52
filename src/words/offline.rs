//! Reading without a network, and the version that waits.

pub struct Offline {
    pub insecure: &'static str,
    pub unavailable: &'static str,
    pub saving: &'static str,
    pub kept: &'static str,
    pub new_version: &'static str,
    pub new_version_button: &'static str,
}

pub(super) const ZH: Offline = Offline {
    insecure: "离线阅读不可用：本站以 http 提供，浏览器只允许 https 网站离线使用。",
    unavailable: "离线阅读不可用：浏览器不支持，或没有足够的存储空间。",
    saving: "正在保存全部页面，以便离线阅读……",
    kept: "全部页面已保存，没有网络时也能阅读。",
    new_version: "本站有新版本。",
    new_version_button: "更新",
};
