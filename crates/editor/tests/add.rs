//! Three documents of a city that does not exist go in through `add`, as text, Word
//! and PDF, with no change to code.

#![allow(clippy::unwrap_used)]

use compiler::{Bump, compile};
use docx_rs::{Docx, Paragraph, Run};
use editor::{report, take_in};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// The made-up registries, without any document.
fn data() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = made_up();
    for entry in fs::read_dir(&from).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
        }
    }
    fs::create_dir(folder.path().join("sources")).unwrap();
    fs::write(folder.path().join("sources/SHA256SUMS"), "").unwrap();
    fs::write(
        folder.path().join("documents.toml"),
        "changed = \"2025-06-01\"\n",
    )
    .unwrap();
    // They speak of clauses that are not there yet.
    for file in ["belts.toml", "parks.toml"] {
        fs::write(folder.path().join(file), "").unwrap();
    }
    folder
}

fn made_up() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../compiler/tests/fixtures/made-up")
}

fn source(name: &str) -> String {
    fs::read_to_string(made_up().join("sources").join(name)).unwrap()
}

fn word(text: &str, to: &Path) {
    let docx = text.lines().fold(Docx::new(), |docx, line| {
        docx.add_paragraph(Paragraph::new().add_run(Run::new().add_text(line)))
    });
    docx.build().pack(fs::File::create(to).unwrap()).unwrap();
}

/// Everything but white space, as the first document reads.
fn characters(data: &Path) -> String {
    let arena = Bump::new();
    let compiled = compile(data, None, &arena);
    let records = compiled.sources[0].parsed.records.iter();
    records.flat_map(|record| record.characters()).collect()
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn text_word_and_pdf_go_in_and_can_be_built_at_once() {
    let plan = source("plan.txt");
    for ending in ["txt", "docx", "pdf"] {
        let data = data();
        let file = data.path().join(format!("action-plan.{ending}"));
        match ending {
            "txt" => fs::write(&file, &plan).unwrap(),
            "docx" => word(&plan, &file),
            _ => {
                let pdf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/plan.pdf");
                fs::copy(pdf, &file).unwrap();
            }
        }
        let intake = take_in(data.path(), &file, None).unwrap();
        assert_eq!(intake.title, "云海市数字贸易发展行动方案", "{ending}");
        let text = report(data.path(), &intake);
        assert!(text.contains("0 个问题须先改好"), "{ending}:\n{text}");
        assert!(text.contains("task 3"), "{ending}:\n{text}");
        assert_eq!(characters(data.path()), bare(&plan), "{ending}");
    }
}

#[test]
fn an_unknown_body_is_told_with_its_line_and_the_file_is_kept() {
    let data = data();
    let file = data.path().join("more.txt");
    fs::write(&file, source("plan.txt").replace("市文旅局", "市广电局")).unwrap();
    let intake = take_in(data.path(), &file, None).unwrap();
    let text = report(data.path(), &intake);
    assert!(
        text.contains("data/sources/more.txt:26: unknown-unit"),
        "{text}"
    );
    assert!(text.contains("改法："), "{text}");
}

#[test]
fn what_cannot_go_in_changes_nothing() {
    let data = data();
    let before = snapshot(data.path());
    let write = |name: &str, bytes: &[u8]| {
        let file = data.path().join("..").join(name);
        fs::write(&file, bytes).unwrap();
        file
    };
    let scan = write("scan.txt", b" \n");
    let picture = write("photo.jpg", b"\xFF\xD8");
    let bytes = write("bytes.txt", b"\xFF\xFE\x00");
    let broken = write("broken.docx", b"PK no");
    let no_pdf = write("broken.pdf", b"%PDF-1.7 no");
    for file in [&scan, &picture, &bytes, &broken, &no_pdf] {
        let error = take_in(data.path(), file, Some("new")).unwrap_err();
        assert!(format!("{error:#}").chars().count() > 10, "{error:#}");
    }
    let good = write("good.txt", source("plan.txt").as_bytes());
    assert!(take_in(data.path(), &good, Some("坏名")).is_err());
    take_in(data.path(), &good, Some("good")).unwrap();
    assert!(take_in(data.path(), &good, Some("good")).is_err(), "taken");
    assert_eq!(snapshot(data.path()).len(), before.len() + 1);
    for file in [scan, picture, bytes, broken, no_pdf, good] {
        fs::remove_file(file).unwrap();
    }
}

fn snapshot(folder: &Path) -> Vec<PathBuf> {
    let below = [folder.to_owned(), folder.join("sources")];
    let entries = below
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap());
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect()
}
