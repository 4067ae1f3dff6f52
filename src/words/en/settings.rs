//! How pages look.

use crate::words::Settings;

pub const EN: Settings = Settings {
    display: "Display",
    text_size: "Text size",
    small: "Small",
    medium: "Medium",
    large: "Large",
    more: "Mode",
    contrast: "High contrast",
    plain: "Plain mode",
    kept: "Kept on this device only.",
    home: "Plain start page",
    leave: "Leave plain mode",
};
