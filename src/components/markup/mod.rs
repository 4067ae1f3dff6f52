//! What stands both in pages and in their live parts. Live parts are written as markup
//! (`maud`): the browser shows them anew, and setting a string is the least it can be asked to
//! do. Pages, which Leptos renders natively, take the same through `views`.

mod clause_list;
mod copy;
mod document_tag;
mod dropped;
mod evidence;
mod grade;
mod marked;
mod new_version;
mod said;
mod units;

pub use clause_list::{Line, clause_link, clause_list};
pub use copy::{Copied, copy_button};
pub use document_tag::document_tag;
pub use dropped::dropped_parts;
pub use evidence::{emphasized, quotes};
#[cfg(feature = "ssr")]
pub use grade::no_grade_badge;
pub use grade::{closeness_badge, grade_badge, grade_class, grade_sign};
pub use marked::marked;
pub use new_version::new_version;
pub use said::{quoted, said};
pub use units::unit_links;
