//! 以官方发布文本为准, and no legal advice: on every page in both languages; and the
//! page that says how text became data, with the proof for every source.

#![allow(clippy::unwrap_used, clippy::panic)]

mod shown;

use policy_explorer::{data::corpus, routes::Route};
use shown::{main_of, pages, text};

#[test]
fn every_page_says_whose_text_prevails_and_that_it_is_no_legal_advice() {
    for (path, (_, html)) in pages() {
        let foot = text(html.split("<footer").nth(1).unwrap());
        let said = if path.starts_with("en/") {
            [
                "The officially published Chinese text prevails.",
                "nothing here is legal advice",
            ]
        } else {
            ["以官方发布文本为准", "不构成法律意见"]
        };
        for words in said {
            assert!(foot.contains(words), "{path}: {words}");
        }
    }
}

#[test]
fn the_method_page_tells_each_step_and_counts_every_source() {
    let html = main_of(Route::Method);
    let said = text(&html);
    for step in [
        "一、收录",
        "二、分段",
        "三、识别",
        "四、核验",
        "五、不做的事",
    ] {
        assert!(said.contains(step), "{step}");
    }
    let sources = corpus().documents.iter().flat_map(|it| &it.sources);
    let mut count = 0;
    for source in sources {
        let row = html
            .split("<tr>")
            .find(|row| row.contains(source.file))
            .unwrap();
        assert!(
            text(row).contains(&source.characters.to_string()),
            "{}",
            source.file
        );
        count += 1;
    }
    assert_eq!(count, 5);
}
