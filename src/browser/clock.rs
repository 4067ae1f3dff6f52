//! What day it is where the texts apply: the only clock that is asked.

use corpus::Date;

/// Tianjin keeps one time all year.
const SHANGHAI: f64 = 8.0 * 3_600_000.0;

/// Today in Asia/Shanghai, whatever zone the device is in.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    reason = "years, months and days of a calendar are small"
)]
pub fn today() -> Option<Date> {
    let there = js_sys::Date::new(&(js_sys::Date::now() + SHANGHAI).into());
    Date::new(
        there.get_utc_full_year() as u16,
        there.get_utc_month() as u8 + 1,
        there.get_utc_date() as u8,
    )
}
