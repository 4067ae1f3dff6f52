//! What is looked up of parks on more than one page.

use crate::data;
use corpus::{CriterionIx, District, Park};

/// The district a park lies in by background knowledge, else its zone's only one.
#[must_use]
pub fn region_of(park: &Park<'_>) -> Option<&'static District<'static>> {
    let zone = park
        .zone
        .and_then(|zone| data::corpus().zones.get(zone.at()));
    let alone = zone.and_then(|zone| match zone.districts.as_slice() {
        [district] => Some(*district),
        _ => None,
    });
    data::district(park.district.or(alone)?)
}

/// Every criterion with its position.
pub fn criteria() -> impl Iterator<Item = (CriterionIx, &'static corpus::Criterion<'static>)> {
    let criteria = data::corpus().fit.criteria.iter().enumerate();
    criteria.map(|(at, criterion)| (CriterionIx::from(at), criterion))
}
