//! Which park suits us: verdicts by rule, from what each park's own paragraph
//! says. Silence eliminates nobody, nothing is scored, and below the published
//! floor no park is named.

mod answers;
mod beyond;
mod comparison;
mod said;
mod verdict;

pub use answers::{Answers, ChoiceAt};
pub use beyond::{Beyond, Promise, beyond};
pub use comparison::{Pick, differ, facts_on, stated};
pub use said::said;
pub use verdict::{Outcome, ParkFit, Verdict, outcome, verdict};
