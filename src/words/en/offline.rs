//! Reading without a network, and the version that waits.

use crate::words::Offline;

pub const EN: Offline = Offline {
    insecure: "Reading offline is not available: this site is served over http, and browsers allow it for https only.",
    unavailable: "Reading offline is not available: the browser does not support it, or lacks the space.",
    saving: "Saving the Chinese pages for reading offline…",
    kept: "The Chinese pages are saved and can be read without a network.",
    new_version: "There is a new version of this site.",
    new_version_button: "Update",
};
