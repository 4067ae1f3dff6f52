//! The offer of a new version, where it is not overlooked.

use crate::{browser::offline::Offline, islands::act, session::Session};
use maud::{Markup, html};

/// Above the foot of the window while a new version waits.
pub fn new_version(session: Session) -> Markup {
    let words = session.words.offline();
    html! {
        @if session.offline() == Offline::NewVersion {
            p { (words.new_version) }
            button.button type="button" data-act=(act::RENEW) { (words.new_version_button) }
        }
    }
}
