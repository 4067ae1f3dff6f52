//! What two or more pages show. What only one page shows lies with that page.

#[cfg(feature = "ssr")]
mod cite;
mod clause_list;
#[cfg(feature = "ssr")]
mod column_heads;
mod copy;
mod crumbs;
mod document_tag;
mod draft_banner;
mod dropped;
pub mod facts;
mod grade;
mod in_turn;
pub mod labels;
mod marked;
mod no_start;
mod offline;
mod on_days;
mod prose;
mod said;
#[cfg(feature = "ssr")]
mod speak;
mod stated;
mod units;

#[cfg(feature = "ssr")]
pub use cite::{Cite, citation};
pub use clause_list::{ClauseLink, ClauseList, Line};
#[cfg(feature = "ssr")]
pub use column_heads::ColumnHeads;
pub use copy::CopyButton;
pub use crumbs::{Crumbs, trail};
pub use document_tag::DocumentTag;
pub use draft_banner::DraftBanner;
pub use dropped::Dropped;
pub use grade::{ClosenessBadge, GradeBadge, NoGradeBadge, grade_class, grade_sign};
pub use in_turn::InTurn;
pub use marked::marked;
pub use no_start::NoStart;
pub use offline::{NewVersion, OfflineLine};
pub use on_days::OnDays;
pub use prose::{Mark, Part, Prose, paragraphs, verbatim_parts};
pub use said::{quoted, said};
#[cfg(feature = "ssr")]
pub use speak::SpeakButton;
pub use stated::{Fact, FactList, Value};
pub use units::UnitLinks;
