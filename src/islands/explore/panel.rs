//! The filters as a panel over the page (phones): a dialog while it is open.

use crate::{
    browser::{
        page,
        part::{self, Part},
    },
    islands::live,
    session::Session,
};

/// What lies under it.
const BEHIND: &str = ".site-header, .site-footer, .intro, .finder, .results";
const PANEL: &str = "#filters";

pub fn attach(session: Session) {
    part::on_key(PANEL, move |_, key| {
        let closes = key == "Escape" && session.is_panel_open();
        if closes {
            session.open_panel(false);
        }
        closes
    });
    page::on_wide(move || session.close_panel());
    live::show(Part::first(PANEL), move |panel| {
        let open = session.panel();
        panel.set("role", open.then_some("dialog"));
        panel.set("aria-modal", open.then_some("true"));
        for part in Part::all(BEHIND) {
            part.set_flag("inert", open);
        }
        if let Some(button) = Part::by_id("open-filters") {
            button.set_state("aria-expanded", open);
        }
    });
}
