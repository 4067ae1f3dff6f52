//! The parks side by side, as the file has them: what the heads count is what the
//! cells say, and a difference is said in words.

#![allow(clippy::unwrap_used, clippy::panic)]

mod shown;

use policy_explorer::{data::corpus, routes::Route};
use shown::{between, element, main_of, text};

const SILENT: &str = "原文未载明";

/// The criteria with their notes and, park by park, their cells.
fn rows(table: &str) -> Vec<(String, Vec<String>)> {
    let body = table.split("<tbody>").nth(1).unwrap();
    let rows = body.split("<tr>").skip(1).take(corpus().fit.criteria.len());
    rows.map(|row| {
        let head = text(&format!("<tr>{}", row.split("</th>").next().unwrap()));
        let cells = row.split("<td").skip(1);
        let cells = cells.map(|cell| text(&format!("<td{cell}")));
        (head, cells.collect())
    })
    .collect()
}

#[test]
fn a_head_counts_what_the_paragraph_of_its_park_states() {
    let html = main_of(Route::Parks);
    let table = element(&html, "<table class=\"compare\"");
    let rows = rows(table);
    let total = corpus().fit.criteria.len();
    assert_eq!(rows.len(), total);
    let heads = between(table, "<thead>", "</thead>");
    let heads: Vec<String> = heads.split("<th ").skip(2).map(text).collect();
    assert_eq!(heads.len(), corpus().parks.len());
    for (column, (head, park)) in heads.iter().zip(&corpus().parks).enumerate() {
        let stated = rows
            .iter()
            .filter(|(_, cells)| !cells[column].contains(SILENT));
        assert!(head.contains(park.name), "{head}");
        let count = format!("已载明 {}/{total} 项", stated.count());
        assert!(head.contains(&count), "{head}: {count}");
    }
}

#[test]
fn a_row_says_in_words_whether_the_parks_differ() {
    let html = main_of(Route::Parks);
    let (mut differ, mut silent) = (0, 0);
    for (head, cells) in rows(element(&html, "<table class=\"compare\"")) {
        let unstated = cells.iter().filter(|cell| cell.contains(SILENT)).count();
        let note = match unstated {
            0 => continue,
            all if all == cells.len() => {
                silent += 1;
                "各园区都未载明"
            }
            _ => {
                differ += 1;
                "* 各园区写法不同"
            }
        };
        assert!(head.contains(note), "{head}: {cells:?}");
    }
    assert!(differ > 5, "{differ}, and {silent} of which nobody speaks");
}

#[test]
fn the_finder_asks_at_most_eight_questions_and_publishes_its_floor() {
    let html = main_of(Route::Fit);
    assert!(corpus().fit.questions.len() <= 8);
    for question in &corpus().fit.questions {
        assert!(html.contains(question.text), "{}", question.id);
    }
    let floor = (policy_explorer::words::ZH.parks().fit.floor)(corpus().fit.floor);
    assert!(text(&html).contains(&floor), "{floor}");
}
