//! What a page says on paper only: where it came from, to type or to scan.

use crate::{data, routes::Route, session::Session};
use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// White modules that a reader's camera needs around the code.
const QUIET: usize = 4;

/// The page's address, also as a QR code, where the public address is known. Elsewhere
/// only the reader's browser knows it, and writes it into the footer (`islands`).
#[component]
pub fn Paper(session: Session, route: Route) -> impl IntoView {
    let address = route.absolute(data::corpus(), data::site(), session.words.folder)?;
    Some(view! {
        <aside class="paper">
            {qr(&address)}
            <p>{session.words.take().address}{address}</p>
        </aside>
    })
}

/// As one path: a row of dark modules is a line.
fn qr(address: &str) -> Option<impl IntoView + use<>> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (at, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let (x, y) = (at % width + QUIET, at / width + QUIET);
            // Writing into a string cannot fail.
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    let size = width + 2 * QUIET;
    Some(view! {
        <svg class="qr" viewBox=format!("0 0 {size} {size}") aria-hidden="true" focusable="false">
            <path d=path/>
        </svg>
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_has_its_three_finder_patterns_and_a_quiet_border() {
        let html = qr("www.example.cn/a/b/districts/120118/")
            .map(|view| view.to_html())
            .unwrap_or_default();
        // Version 3 has 29 modules a side.
        assert!(html.contains("viewBox=\"0 0 37 37\""), "{html}");
        for corner in ["M4 4h1", "M32 4h1", "M4 32h1"] {
            assert!(html.contains(corner), "{corner}");
        }
        assert!(!html.contains("M3 ") && !html.contains("M33 "));
    }
}
