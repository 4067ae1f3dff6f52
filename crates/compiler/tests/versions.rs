//! Versions of the data: what is told of a change, and what is not one.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::Spoilt;
use compiler::{Bump, Made, compile};
use corpus::{Became, DataVersion, Date};

/// Makes a version of the data as it is.
fn make(data: &Spoilt) -> Made {
    let arena = Bump::new();
    let compiled = compile(&data.0, None, &arena);
    assert_eq!(compiled.errors().count(), 0, "{:?}", compiled.problems);
    compiled.versions.make(&compiled, &data.0).unwrap()
}

/// What a build tells on that day.
fn told(data: &Spoilt, today: Option<Date>) -> Vec<DataVersion> {
    let arena = Bump::new();
    let compiled = compile(&data.0, today, &arena);
    compiled.versions.with_now(&compiled).unwrap()
}

/// The data with its first version made.
fn published() -> Spoilt {
    let data = Spoilt::new();
    assert!(matches!(make(&data), Made::Version(_)));
    data
}

#[test]
fn before_the_first_version_the_data_itself_is_told() {
    let data = Spoilt::new();
    let [now] = &told(&data, None)[..] else {
        panic!("one")
    };
    assert!(!now.made);
    assert!(now.changes.is_empty());
    assert!(now.holds["clauses"] > 3);
}

#[test]
fn a_version_made_is_told_and_nothing_differs_from_it_on_any_day() {
    let data = published();
    let [first] = &told(&data, None)[..] else {
        panic!("one")
    };
    assert!(first.made);
    // Deadlines pass and consultations close without anybody changing the data.
    assert_eq!(told(&data, Date::new(2090, 1, 1)).len(), 1);
    assert_eq!(make(&data), Made::Nothing);
}

#[test]
fn a_changed_field_is_told_with_what_it_was_and_is() {
    let data = published();
    let old = data.read("agencies.toml");
    let name = old
        .lines()
        .find_map(|line| line.strip_prefix("en = "))
        .unwrap()
        .to_owned();
    data.replace("agencies.toml", &name, "\"Another name\"");
    let versions = told(&data, None);
    assert_eq!(versions.len(), 2);
    assert!(!versions[0].made && versions[1].made);
    let [change] = &versions[0].changes[..] else {
        panic!("{:?}", versions[0].changes)
    };
    assert_eq!(
        (change.kind.as_str(), change.what),
        ("agencies", Became::Changed)
    );
    let [field] = &change.fields[..] else {
        panic!("{:?}", change.fields)
    };
    assert_eq!(field.field, "name_en");
    assert_eq!(field.before.as_deref(), Some(name.trim_matches('"')));
    assert_eq!(field.after.as_deref(), Some("Another name"));
}

#[test]
fn the_next_version_needs_a_later_date_and_keeps_the_first() {
    let data = published();
    let old = data.read("documents.toml");
    let line = old
        .lines()
        .find(|line| line.starts_with("changed = "))
        .unwrap()
        .to_owned();
    data.replace("agencies.toml", "en = \"", "en = \"The ");
    let day = line.split('"').nth(1).unwrap().to_owned();
    assert_eq!(make(&data), Made::NotLater(day));
    assert_eq!(told(&data, None).len(), 2, "nothing was written");
    data.replace("documents.toml", &line, "changed = \"2090-02-03\"");
    let Made::Version(version) = make(&data) else {
        panic!("made")
    };
    assert_eq!(version.date, "2090-02-03");
    let versions = told(&data, None);
    assert_eq!(versions.len(), 2);
    assert!(versions.iter().all(|version| version.made));
}

#[test]
fn a_record_that_came_or_went_is_told_by_its_name() {
    let data = published();
    let first = data.read("agencies.toml");
    data.write(
        "agencies.toml",
        format!("{first}\n[[agency]]\nid = \"another\"\nname = \"另一局\"\nen = \"Another\"\nkind = \"municipal\"\n").as_bytes(),
    );
    let versions = told(&data, None);
    let [change] = &versions[0].changes[..] else {
        panic!("{:?}", versions[0].changes)
    };
    assert_eq!(
        (change.id.as_str(), change.name.as_str()),
        ("another", "另一局")
    );
    assert_eq!(change.what, Became::Added);
    data.replace("documents.toml", "changed = \"20", "changed = \"21");
    assert!(matches!(make(&data), Made::Version(_)));
    data.write("agencies.toml", first.as_bytes());
    let versions = told(&data, None);
    assert_eq!(versions[0].changes[0].what, Became::Removed);
    assert_eq!(versions[0].changes[0].name, "另一局");
}

#[test]
fn a_broken_list_of_versions_is_a_problem_at_its_line() {
    let data = published();
    data.replace("versions.json", "\"versions\"", "\n\"versoins\"");
    data.expect("file", "versions.json:3");
}
