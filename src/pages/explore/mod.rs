//! `/`: the words, the filters and the clauses that answer them. The answer itself is
//! `explore`'s, what is chosen is the session's.
//!
//! The page is made once, natively, and comes as a file like every other. What depends on
//! what is asked are its live parts (`hits`, `chip_list` and the like), written as markup:
//! `islands::explore` shows those anew in the browser, each in the place where it stands.

mod chips;
mod closest;
mod empty;
mod hit;
mod hits;
mod missing;
mod shortlist;
mod suggestions;
mod take;
mod tiles;
mod understood;
mod why;

#[cfg(feature = "ssr")]
mod agencies;
#[cfg(feature = "ssr")]
mod facet;
#[cfg(feature = "ssr")]
mod facets;
#[cfg(feature = "ssr")]
mod map;
#[cfg(feature = "ssr")]
mod page;
#[cfg(feature = "ssr")]
mod results;
#[cfg(feature = "ssr")]
mod reviewed_map;
#[cfg(feature = "ssr")]
mod search;
#[cfg(feature = "ssr")]
mod strips;

pub use chips::{chip_list, conditions, spoken};
pub use closest::{Closest, spoken_grade};
pub use empty::empty;
pub use hits::{answer_word, hits, more_hits};
pub use missing::missing;
#[cfg(feature = "ssr")]
pub use page::ExplorePage;
pub use shortlist::shortlist;
pub use suggestions::{BOX, LIST, Offers, line_id, suggestion_lines};
pub use take::{answered, put_aside};
pub use tiles::{Step, neighbour};
pub use understood::understood;

/// The districts of a group, as options.
#[must_use]
pub fn members(group: usize) -> Vec<usize> {
    let districts = crate::data::corpus().districts.iter().enumerate();
    districts
        .filter(|(_, district)| district.group.is_some_and(|of| of.at() == group))
        .map(|(at, _)| at)
        .collect()
}
