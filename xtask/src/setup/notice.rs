//! The two lines that every installation prints: before it what, why and about
//! how long, after it how long it took.

use crate::words;
use std::time::Instant;

pub struct Notice {
    what: String,
    start: Instant,
}

impl Notice {
    /// `takes` as measured on two cores, like `about 6 minutes`.
    pub fn begin(what: &str, why: &str, takes: &str) -> Self {
        println!("install {what} ({why}): {takes}, once");
        Self {
            what: what.to_owned(),
            start: Instant::now(),
        }
    }

    pub fn done(self) {
        println!(
            "{} installed in {}",
            self.what,
            words::time(self.start.elapsed())
        );
    }
}
