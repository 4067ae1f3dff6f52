//! Tools for editors: `add` takes a new document in, `audit` reports on the data,
//! `version` tells readers what changed.
//!
//! Nothing is written unless everything can be; what the site showed before stays
//! as it was until the editor builds again. What a text means is the compiler's.
#![forbid(unsafe_code)]

pub mod audit;
mod entry;
mod extract;
mod report;
pub mod version;

pub use entry::{Intake, take_in};
pub use extract::{Extracted, extract};
pub use report::report;
