//! Words that hold on some days only. A file says what holds on the day of its data;
//! in the browser the days themselves decide.

use core::fmt;
use corpus::Date;

/// Some days. Written as `<2024-09-25`, `<=2024-09-25`, `>2024-10-10`, or, first and
/// last included, `2024-09-25/2024-10-10`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    Before(Date),
    Until(Date),
    After(Date),
    Between(Date, Date),
}

impl Days {
    #[must_use]
    pub fn hold(self, today: Date) -> bool {
        match self {
            Self::Before(day) => today < day,
            Self::Until(day) => today <= day,
            Self::After(day) => today > day,
            Self::Between(first, last) => first <= today && today <= last,
        }
    }

    /// Reads what [`fmt::Display`] writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((first, last)) = text.split_once('/') {
            return Some(Self::Between(Date::parse(first)?, Date::parse(last)?));
        }
        if let Some(day) = text.strip_prefix("<=") {
            return Date::parse(day).map(Self::Until);
        }
        if let Some(day) = text.strip_prefix('<') {
            return Date::parse(day).map(Self::Before);
        }
        Date::parse(text.strip_prefix('>')?).map(Self::After)
    }
}

impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Before(day) => write!(f, "<{day}"),
            Self::Until(day) => write!(f, "<={day}"),
            Self::After(day) => write!(f, ">{day}"),
            Self::Between(first, last) => write!(f, "{first}/{last}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap_or(Date::EPOCH)
    }

    #[test]
    fn days_are_read_as_they_are_written() {
        let (first, last) = (day("2024-09-25"), day("2024-10-10"));
        for days in [
            Days::Before(first),
            Days::Until(first),
            Days::After(last),
            Days::Between(first, last),
        ] {
            assert_eq!(Days::parse(&days.to_string()), Some(days));
        }
        for no in ["", "2024-09-25", ">", "<=2024-02-30", "2024-09-25/"] {
            assert_eq!(Days::parse(no), None, "{no}");
        }
    }

    #[test]
    fn an_interval_holds_from_its_first_day_to_its_last() {
        let days = Days::Between(day("2024-09-25"), day("2024-10-10"));
        let held = ["2024-09-24", "2024-09-25", "2024-10-10", "2024-10-11"];
        assert_eq!(
            held.map(|today| days.hold(day(today))),
            [false, true, true, false]
        );
        assert!(Days::Until(day("2025-12-31")).hold(day("2025-12-31")));
        assert!(!Days::After(day("2025-12-31")).hold(day("2025-12-31")));
    }
}
