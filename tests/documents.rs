//! The page of every document: the facts above its text, each with the words it
//! rests on or said to be unstated; a way to pass on each of its clauses; and what it
//! leaves behind as a text file and on paper.

#![allow(clippy::unwrap_used, clippy::panic)]

mod shown;

use policy_explorer::{
    data::{self, corpus},
    routes::{Route, anchor},
    words::ZH,
};
use shown::{attributes, main_of, section, text};

fn document(id: &str) -> Route {
    let at = corpus().documents.iter().position(|it| it.id == id);
    Route::Document(at.unwrap().into())
}

/// What stands beside each name in the block of facts, without its sentence.
fn facts(html: &str) -> Vec<(String, String)> {
    let list = section(html, "文件信息").unwrap();
    let list = list
        .split("<dl")
        .nth(1)
        .unwrap()
        .split("</dl>")
        .next()
        .unwrap();
    list.split("<dt>")
        .skip(1)
        .map(|entry| {
            let (name, value) = entry.split_once("</dt>").unwrap();
            let value = value.split("<span class=\"fact-quote\"").next().unwrap();
            (text(name), text(value))
        })
        .collect()
}

/// Read off the texts by hand. What the text does not say is said to be unstated,
/// fact by fact.
#[test]
fn the_block_of_facts_says_of_each_what_the_text_says() {
    const NOT: &str = "原文未载明";
    for (id, expected) in [
        (
            "measures-2021",
            vec![
                ("标题", "天津市加快发展外贸新业态新模式的若干措施"),
                ("发文机关", "天津市人民政府办公厅"),
                ("成文日期", "2021年12月6日"),
                ("发文字号", NOT),
                ("公开属性", "此件主动公开"),
                ("主送机关", "各区人民政府，市政府各委、办、局"),
                ("状态", "已印发"),
            ],
        ),
        (
            "task-table-2021",
            vec![
                (
                    "标题",
                    "落实《天津市加快发展外贸新业态新模式若干措施》任务分工表",
                ),
                ("发文机关", NOT),
                ("成文日期", NOT),
                ("发文字号", NOT),
                ("公开属性", NOT),
                ("主送机关", NOT),
                ("状态", "未载明日期"),
            ],
        ),
        (
            "integration-2022",
            vec![
                ("标题", "天津市促进内外贸一体化发展若干措施"),
                ("发文机关", "天津市人民政府办公厅"),
                ("成文日期", "2022年5月17日"),
                ("发文字号", NOT),
                ("公开属性", "此件主动公开"),
                ("主送机关", "各区人民政府，市政府各委、办、局"),
                ("状态", "已印发"),
            ],
        ),
        (
            "plan-2024-draft",
            vec![
                (
                    "标题",
                    "天津市跨境电子商务高质量发展三年倍增计划（征求意见稿）",
                ),
                ("发文机关", NOT),
                ("成文日期", NOT),
                ("发文字号", NOT),
                ("公开属性", NOT),
                ("主送机关", NOT),
                ("状态", "征求意见稿"),
                ("公告日期", "2024年9月25日"),
                ("征求意见", "2024年9月25日至2024年10月10日"),
            ],
        ),
    ] {
        let found = facts(&main_of(document(id)));
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(a, b)| (a.as_str(), b.as_str()))
            .collect();
        assert_eq!(found.len(), expected.len(), "{id}: {found:?}");
        for ((name, value), (wanted, what)) in found.iter().zip(&expected) {
            assert_eq!(name, wanted, "{id}");
            assert!(value.contains(what), "{id}: {name}: {value} is not {what}");
        }
    }
}

#[test]
fn every_source_has_its_file_its_digest_and_where_it_was_found() {
    for (at, document) in corpus().documents.iter().enumerate() {
        let html = main_of(Route::Document(at.into()));
        for source in &document.sources {
            assert!(html.contains(&format!("<code>{}</code>", source.file)));
            assert!(html.contains(&format!("title=\"{}\"", source.sha256)));
        }
        let unknown = document.sources.iter().filter(|it| it.origin_url.is_none());
        assert_eq!(html.matches("来源网址未记录").count(), unknown.count());
    }
}

#[test]
fn every_clause_of_a_document_and_every_row_of_the_table_can_be_passed_on() {
    for (at, document) in corpus().documents.iter().enumerate() {
        let html = main_of(Route::Document(at.into()));
        let copied = attributes(&html, "data-address");
        let table = document.id == "task-table-2021";
        for clause in data::clauses_of(document) {
            if table && clause.kind != corpus::Kind::Row {
                continue;
            }
            let address = format!("#{}", anchor(clause));
            let same = copied.iter().filter(|it| **it == address);
            assert_eq!(same.count(), 1, "{}", clause.id);
        }
        assert!(copied.contains(&""), "and the document itself");
    }
}

#[test]
fn the_task_table_has_its_54_rows_with_their_own_words() {
    let html = main_of(document("task-table-2021"));
    let body = html.split("<tbody>").nth(1).unwrap();
    assert_eq!(
        body.split("</tbody>")
            .next()
            .unwrap()
            .matches("<tr")
            .count(),
        54
    );
    for clause in corpus()
        .clauses
        .iter()
        .filter(|it| it.kind == corpus::Kind::Row)
    {
        let row = html
            .split("<tr ")
            .find(|row| row.contains(&format!("id=\"{}\"", anchor(clause))))
            .unwrap();
        let row = text(row);
        assert!(row.contains(clause.text), "{}", clause.id);
        for list in &clause.responsibility {
            assert!(row.contains(list.verbatim), "{}", clause.id);
        }
    }
}

/// Three states, each on its own days, and what the notice leaves empty.
#[test]
fn the_draft_carries_all_states_of_its_consultation_and_shows_that_of_the_data() {
    let html = main_of(document("plan-2024-draft"));
    for (days, words, shown) in [
        ("&lt;2024-09-25", "尚未开始征求意见。", false),
        ("2024-09-25/2024-10-10", "正在征求意见。", false),
        ("&gt;2024-10-10", "征求意见已截止。", true),
    ] {
        let span = html
            .split("<span ")
            .find(|span| span.starts_with(&format!("data-days=\"{days}\"")))
            .unwrap();
        assert!(span.contains(words), "{days}");
        let tag = span.split('>').next().unwrap();
        assert_eq!(tag.contains("hidden"), !shown, "{days}");
    }
    assert!(html.contains("意见采纳情况：原文未载明"));
    assert_eq!(html.matches("banner-draft").count(), 1);
}

#[test]
fn date_and_version_of_the_data_stand_in_the_head_and_at_the_foot() {
    let (date, version) = data::VERSION.rsplit_once('-').unwrap();
    assert!(corpus::Date::parse(date).is_some());
    assert!(version.len() == 8 && version.chars().all(|c| c.is_ascii_hexdigit()));
    let said = format!("数据截至 {}，数据版本 {}", corpus().as_of, data::VERSION);
    assert_eq!((ZH.take().as_of)(&corpus().as_of.to_string()), said);
    for at in 0..corpus().documents.len() {
        let html = main_of(Route::Document(at.into()));
        assert!(html.split("</header>").next().unwrap().contains(&said));
    }
    for (path, (_, html)) in shown::pages() {
        let foot = html.split("<footer").nth(1).unwrap();
        assert!(foot.contains(data::VERSION), "{path}");
        assert!(foot.contains(&corpus().as_of.to_string()), "{path}");
    }
}
