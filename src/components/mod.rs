//! What two or more pages show. What only one page shows lies with that page.

mod clause_list;
mod crumbs;
mod document_tag;
mod grade;
pub mod labels;
mod marked;
mod prose;
mod stated;
mod units;

pub use clause_list::{ClauseList, Line};
pub use crumbs::Crumbs;
pub use document_tag::{DocumentTag, DraftBanner};
pub use grade::{ClosenessBadge, GradeBadge, NoGradeBadge, grade_class, grade_sign};
pub use marked::marked;
pub use prose::{Part, Prose, paragraphs, verbatim_parts};
pub use stated::{Fact, FactList};
pub use units::UnitLinks;
