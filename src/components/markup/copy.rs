//! A button that copies what it carries, and says that it did (`islands` hears it).

use crate::{islands::act, session::Session};
use maud::{Markup, html};

/// What is copied.
#[derive(Default)]
pub struct Copied {
    /// Before the page's address.
    pub text: String,
    /// The name of a place on the page, to which the address then leads.
    pub anchor: Option<String>,
    /// What it is about, where a page has several: for those who hear the page.
    pub about: Option<String>,
    /// Without an address.
    pub alone: bool,
}

pub fn copy_button(session: Session, label: &str, copied: Copied) -> Markup {
    // A label is in one language.
    let about = copied.about;
    let about = about.filter(|about| session.words.lang_of(about).is_none());
    let name = about.map(|about| format!("{label}{}{about}", session.words.terms().colon));
    let words = session.words.take();
    let anchor = copied.anchor.map(|anchor| format!("#{anchor}"));
    let address = (!copied.alone).then(|| anchor.unwrap_or_default());
    html! {
        span.needs-app {
            button.button-quiet
                type="button"
                aria-label=[name]
                data-act=(act::COPY)
                data-copy=(copied.text)
                data-address=[address]
            { (label) }
            span.copied role="status" data-done=(words.copied) data-failed=(words.not_copied) {}
        }
    }
}
