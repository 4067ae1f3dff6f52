//! A calendar date without a clock: parsed at the edge, compared inside.

use core::fmt;
use serde::{Deserialize, Serialize};

/// A day in the Gregorian calendar. "Today" is always handed in as one of these;
/// nothing in this workspace but the browser's edge asks a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Stands in where a date is missing and that has been reported.
    pub const EPOCH: Self = Self {
        year: 1970,
        month: 1,
        day: 1,
    };

    /// `None` where the three numbers are no day (30 February).
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=days)
            .contains(&day)
            .then_some(Self { year, month, day })
    }

    /// Reads `2024-09-25`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-').map(|part| part.parse::<u16>().ok());
        let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
        Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

/// ISO 8601, the form of every contract: `2024-09-25`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_days_are_dates() {
        assert_eq!(Date::parse("2024-02-29"), Date::new(2024, 2, 29));
        for no in [
            "2023-02-29",
            "2024-13-01",
            "2024-9",
            "",
            "二〇二四",
            "2024-09-25-1",
        ] {
            assert_eq!(Date::parse(no), None, "{no}");
        }
    }

    #[test]
    fn dates_print_as_they_parse_and_compare_by_time() {
        let made = Date::parse("2021-12-06").unwrap();
        assert_eq!(made.to_string(), "2021-12-06");
        assert!(made < Date::parse("2022-05-17").unwrap());
    }
}
