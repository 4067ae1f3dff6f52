//! Tables whose rows can be put into another order. The order of every column is
//! counted when the page is made: a row carries its place in each (`data-places`).

use super::act;
use crate::browser::part::Part;

const ASCENDING: &str = "ascending";
const DESCENDING: &str = "descending";

/// Heads can be pressed from now on: without the app they are words.
pub fn offer() {
    for button in Part::all(&format!("[data-act={}]", act::SORT)) {
        button.set("disabled", None);
    }
}

/// Orders by the column of this head; a second press turns the order round.
pub fn press(button: &Part) {
    let (Some(head), Some(table)) = (button.above("th"), button.above("table")) else {
        return;
    };
    let column = button.attribute("data-column").parse().unwrap_or(0);
    let order = if head.attribute("aria-sort") == ASCENDING {
        DESCENDING
    } else {
        ASCENDING
    };
    for other in table.parts("th[aria-sort]") {
        other.set("aria-sort", None);
    }
    head.set("aria-sort", Some(order));
    let mut rows: Vec<(usize, Part)> = table
        .parts("tbody > tr")
        .into_iter()
        .map(|row| (place(&row.attribute("data-places"), column), row))
        .collect();
    rows.sort_by_key(|(place, _)| *place);
    if order == DESCENDING {
        rows.reverse();
    }
    for (_, row) in rows {
        row.move_last();
    }
}

/// The number of a column in `3 0 12`; a row without one comes last.
fn place(places: &str, column: usize) -> usize {
    let number = places.split(' ').nth(column);
    number
        .and_then(|number| number.parse().ok())
        .unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn a_row_knows_its_place_in_every_column() {
        assert_eq!([0, 1, 2].map(|at| place("3 0 12", at)), [3, 0, 12]);
        assert_eq!(place("3", 1), usize::MAX);
    }
}
