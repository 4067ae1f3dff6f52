//! What two or more pages show. What only one page shows lies with that page.

pub mod facts;
pub mod labels;
pub mod markup;

#[cfg(feature = "ssr")]
mod cite;
#[cfg(feature = "ssr")]
mod column_heads;
#[cfg(feature = "ssr")]
mod crumbs;
#[cfg(feature = "ssr")]
mod draft_banner;
#[cfg(feature = "ssr")]
mod no_start;
#[cfg(feature = "ssr")]
mod on_days;
#[cfg(feature = "ssr")]
mod prose;
#[cfg(feature = "ssr")]
mod speak;
#[cfg(feature = "ssr")]
mod stated;
#[cfg(feature = "ssr")]
mod views;

#[cfg(feature = "ssr")]
pub use cite::{Cite, citation};
#[cfg(feature = "ssr")]
pub use column_heads::ColumnHeads;
#[cfg(feature = "ssr")]
pub use crumbs::{Crumbs, trail};
#[cfg(feature = "ssr")]
pub use draft_banner::{DraftBanner, ParksBanner};
#[cfg(feature = "ssr")]
pub use markup::{Line, grade_class, grade_sign};
#[cfg(feature = "ssr")]
pub use no_start::NoStart;
#[cfg(feature = "ssr")]
pub use on_days::OnDays;
#[cfg(feature = "ssr")]
pub use prose::{Mark, Part, Prose, paragraphs, verbatim_parts};
#[cfg(feature = "ssr")]
pub use speak::SpeakButton;
#[cfg(feature = "ssr")]
pub use stated::{Fact, FactList, Value};
#[cfg(feature = "ssr")]
pub use views::{
    ClauseLink, ClauseList, ClosenessBadge, CopyButton, DocumentTag, GradeBadge, NoGradeBadge,
    UnitLinks, embed, emphasized, quoted, quotes, said,
};
