//! What two or more pages show. What only one page shows lies with that page.

#[cfg(feature = "ssr")]
mod cite;
mod clause_list;
#[cfg(feature = "ssr")]
mod column_heads;
mod copy;
#[cfg(feature = "ssr")]
mod crumbs;
mod document_tag;
#[cfg(feature = "ssr")]
mod draft_banner;
mod dropped;
pub mod facts;
mod grade;
pub mod labels;
mod marked;
#[cfg(feature = "ssr")]
mod no_start;
mod offline;
#[cfg(feature = "ssr")]
mod on_days;
#[cfg(feature = "ssr")]
mod prose;
mod said;
#[cfg(feature = "ssr")]
mod speak;
#[cfg(feature = "ssr")]
mod stated;
mod units;

#[cfg(feature = "ssr")]
pub use cite::{Cite, citation};
pub use clause_list::{ClauseLink, ClauseList, Line};
#[cfg(feature = "ssr")]
pub use column_heads::ColumnHeads;
pub use copy::CopyButton;
#[cfg(feature = "ssr")]
pub use crumbs::{Crumbs, trail};
pub use document_tag::DocumentTag;
#[cfg(feature = "ssr")]
pub use draft_banner::{DraftBanner, ParksBanner};
pub use dropped::DroppedParts;
pub use grade::{ClosenessBadge, GradeBadge, NoGradeBadge, grade_class, grade_sign};
pub use marked::marked;
#[cfg(feature = "ssr")]
pub use no_start::NoStart;
pub use offline::NewVersion;
#[cfg(feature = "ssr")]
pub use on_days::OnDays;
#[cfg(feature = "ssr")]
pub use prose::{Mark, Part, Prose, paragraphs, verbatim_parts};
pub use said::{quoted, said};
#[cfg(feature = "ssr")]
pub use speak::SpeakButton;
#[cfg(feature = "ssr")]
pub use stated::{Fact, FactList, Value};
pub use units::UnitLinks;
