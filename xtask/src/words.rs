//! How numbers are put to the person at the terminal. No messages here: each
//! stands where it is said.

use std::time::Duration;

/// `0.4 s`, `38 s`, `5 min 31 s`: as exact as a waiting person cares for.
pub fn time(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", duration.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

/// Thousands of bytes, as transfer sizes are usually given.
pub fn size(bytes: u64) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short() {
        assert_eq!(time(Duration::from_millis(420)), "0.4 s");
        assert_eq!(time(Duration::from_millis(38_900)), "38 s");
        assert_eq!(time(Duration::from_secs(331)), "5 min 31 s");
    }

    #[test]
    fn sizes_have_one_decimal() {
        assert_eq!(size(81_290), "81.2 kB");
        assert_eq!(size(37), "0.0 kB");
    }
}
