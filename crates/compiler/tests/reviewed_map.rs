//! An operator's reviewed map: number and outlines belong together, and none is missing.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::Spoilt;
use compiler::{Bump, compile};

/// Made-up squares, one a district of the made-up city.
fn squares(data: &Spoilt) -> String {
    let districts = data.read("districts.toml");
    let codes = districts
        .lines()
        .filter_map(|line| line.strip_prefix("code = "));
    let areas: String = codes
        .map(|code| format!("\n[[area]]\ndistrict = {code}\npath = \"M0 0L10 0L10 10L0 10Z\"\n"))
        .collect();
    format!("view_box = [0, 0, 100, 50]\n{areas}")
}

fn with_map() -> Spoilt {
    let data = Spoilt::new();
    let site = data.read("site.toml");
    data.write(
        "site.toml",
        format!("map_number = \"云S（2026）000号\"\n{site}").as_bytes(),
    );
    data.write("map.toml", squares(&data).as_bytes());
    data
}

#[test]
fn a_map_with_its_number_is_taken_whole() {
    let data = with_map();
    let arena = Bump::new();
    let compiled = compile(&data.0, None, &arena);
    assert_eq!(compiled.errors().count(), 0, "{:?}", compiled.problems);
    let map = compiled.site.map.unwrap();
    assert_eq!(map.number, "云S（2026）000号");
    assert_eq!(map.view_box, [0, 0, 100, 50]);
    assert_eq!(map.outlines.len(), compiled.corpus.districts.len());
}

#[test]
fn number_and_outlines_belong_together() {
    let data = with_map();
    data.replace("site.toml", "云S（2026）000号", "");
    data.expect("site", "map.toml:1");
    let data = with_map();
    data.write("map.toml", b"view_box = [0, 0, 1, 1]\n");
    data.expect("site", "map.toml:1");
    let data = with_map();
    data.replace("site.toml", "云S（2026）000号", "000");
    data.expect("site", "site.toml:1");
}

#[test]
fn a_district_left_out_drawn_twice_or_unknown_is_said_at_its_line() {
    let data = with_map();
    let squares = squares(&data);
    let (kept, _) = squares.rsplit_once("\n[[area]]").unwrap();
    data.write("map.toml", kept.as_bytes());
    data.expect("site", "map.toml:1");
    let first = squares.lines().nth(3).unwrap();
    data.write(
        "map.toml",
        format!("{squares}\n[[area]]\n{first}\npath = \"M0 0Z\"\n").as_bytes(),
    );
    data.expect("site", &format!("map.toml:{}", squares.lines().count() + 3));
    data.write(
        "map.toml",
        squares
            .replacen(first, "district = \"000000\"", 1)
            .as_bytes(),
    );
    data.expect("site", "map.toml:4");
}

#[test]
fn what_is_no_path_is_not_put_into_a_page() {
    let data = with_map();
    data.replace("map.toml", "M0 0L10 0L10 10L0 10Z", "<script>");
    data.expect("site", "map.toml:5");
    let data = with_map();
    data.replace("map.toml", "[0, 0, 100, 50]", "[0, 0, 0, 50]");
    data.expect("site", "map.toml:1");
}
