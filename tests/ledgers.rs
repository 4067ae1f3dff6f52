//! The pages that compare: targets, differences, who acts with whom, and the data
//! report. The numbers were counted by hand in the texts.

#![allow(clippy::unwrap_used, clippy::panic)]

mod shown;

use policy_explorer::{data::corpus, prerender::render, routes::Route, words::EN};
use shown::{attributes, element, escaped, main_of, section, text};

#[test]
fn every_target_has_its_line_with_what_the_text_says() {
    let html = main_of(Route::Targets);
    let commitments = section(&html, "有数量的承诺").unwrap();
    let eligibility = section(&html, "适用条件中的数量").unwrap();
    let lines = attributes(&html, "data-target");
    assert_eq!(lines.len(), 14);
    assert_eq!(
        attributes(eligibility, "data-target"),
        ["plan-2024-draft/task-12-t1"]
    );
    for target in &corpus().targets {
        let list = if target.eligibility {
            eligibility
        } else {
            commitments
        };
        let row = list
            .split("<tr ")
            .find(|row| row.contains(&format!("data-target=\"{}\"", target.id)))
            .unwrap();
        let said = text(&format!("<tr {row}"));
        assert!(row.contains(&escaped(target.quote)), "{}", target.id);
        assert!(row.contains(&format!("<strong>{}</strong>", target.amount)));
        assert!(said.contains(target.subject), "{}", target.id);
        let more = [target.hedge, target.per, target.threshold];
        for word in more.into_iter().flatten() {
            assert!(said.contains(&format!("“{word}”")), "{}: {word}", target.id);
        }
        match target.deadline {
            Some(deadline) => assert!(said.contains(deadline.quote), "{}", target.id),
            None => assert!(said.contains("原文未载明"), "{}", target.id),
        }
    }
}

#[test]
fn a_target_of_2025_has_passed_on_the_day_of_the_data_and_one_of_2027_has_not() {
    let html = main_of(Route::Targets);
    for (id, past) in [
        ("measures-2021/measure-02-t1", true),
        ("plan-2024-draft/goal-01-t4", false),
    ] {
        let row = html
            .split("<tr ")
            .find(|row| row.contains(&format!("data-target=\"{id}\"")))
            .unwrap();
        let state = |words: &str| {
            let span = row.split("<span data-days=").find(|it| it.contains(words));
            !span.unwrap().split('>').next().unwrap().contains("hidden")
        };
        assert_eq!(state("已到期，未见公开结果"), past, "{id}");
        assert_eq!(state("未到期"), !past, "{id}");
    }
}

/// 5 家以上 (2025), 8个以上 (goal), 8个 (task): together, and nobody says that they
/// are one target.
#[test]
fn targets_about_parks_stand_side_by_side_and_are_not_equated() {
    let html = main_of(Route::Targets);
    let lineages = section(&html, "目标脉络").unwrap();
    assert!(lineages.contains("不等同"));
    let parks = lineages.split("<h3>").nth(1).unwrap();
    assert!(parks.starts_with("跨境电商园区的数量"), "{parks}");
    let columns = element(parks, "<ul class=\"side-by-side\"");
    let amounts: Vec<&str> = columns
        .split("<strong>")
        .skip(1)
        .map(|rest| rest.split("</strong>").next().unwrap())
        .collect();
    assert_eq!(amounts[0], "5 家以上");
    assert_eq!(columns.matches("<q>").count(), 3);
    for (amount, subject) in [("8个以上", "市级跨境电商产业园"), ("8个", "跨境电商产业园")]
    {
        assert!(
            columns.contains(amount) && columns.contains(subject),
            "{amount}"
        );
    }
    let near = parks.split("</ul>").nth(1).unwrap();
    assert!(near.contains("不是完成情况"), "{near}");
    assert!(parks.contains("在现有高新区、经开区、东疆、生态城、东丽区等五个示范园区的基础上"));
}

#[test]
fn the_timeline_draws_each_dated_commitment_once_and_its_table_names_them() {
    let html = main_of(Route::Targets);
    let timeline = section(&html, "期限时间轴").unwrap();
    let dated = corpus()
        .targets
        .iter()
        .filter(|it| !it.eligibility && it.deadline.is_some());
    let (mut drafts, mut issued) = (0, 0);
    for target in dated {
        let anchor = target.id.replace('/', "-");
        assert!(
            timeline.contains(&format!("href=\"#{anchor}\"")),
            "{}",
            target.id
        );
        if target.id.starts_with("plan-2024-draft") {
            drafts += 1;
        } else {
            issued += 1;
        }
    }
    assert_eq!((issued, drafts), (4, 8));
    assert_eq!(timeline.matches("class=\"due\"").count(), issued);
    assert_eq!(timeline.matches("class=\"due-draft\"").count(), drafts);
    assert!(timeline.contains("另有 1 个承诺原文未载明期限"));
}

#[test]
fn differences_are_counted_and_shown() {
    let html = main_of(Route::Differences);
    let units = section(&html, "责任单位：措施与任务分工表").unwrap();
    assert!(units.contains("对应到 16 条措施，其中 9 条"));
    let body = units.split("<tbody>").nth(1).unwrap();
    assert_eq!(body.matches("<tr>").count(), 16);
    assert_eq!(body.matches("表述不同").count(), 9);
    assert_eq!(body.matches("表述相同").count(), 7);
    let first = body.split("</tr>").next().unwrap();
    let cells: Vec<String> = first.split("<td").skip(1).map(text).collect();
    assert!(
        cells[1].contains("市市场监管委"),
        "only in measure 1: {cells:?}"
    );

    let sources = section(&html, "同一文件的两个来源").unwrap();
    assert!(sources.contains("8246 个字符一致（其中 367 个只有全半角之别），2 处文字不同"));
    let body = sources.split("<tbody>").nth(1).unwrap();
    assert_eq!(body.matches("<tr>").count(), 2);
    assert!(body.contains("<mark>精神</mark>") && body.contains("<mark>“</mark>"));
}

/// 8246 of 8249 characters: 精神 is two, “ is one.
#[test]
fn the_match_rate_is_worked_out_and_rounded_down() {
    let agreement = explore::agreement(corpus());
    assert_eq!((agreement.same, agreement.different), (8246, 3));
    assert_eq!(agreement.rate(), "99.96%");
    assert!(main_of(Route::Differences).contains("一致率 99.96%"));
    assert!(render(&EN, Route::Differences).contains("99.96%"));
}

/// Every cell of the matrix has its line in the table, with as many clauses.
#[test]
fn the_matrix_and_the_table_of_bodies_say_the_same() {
    let html = main_of(Route::Agencies);
    let matrix = element(&html, "<table class=\"matrix\"");
    let names: Vec<String> = matrix
        .split("<th scope=\"col\"><span>")
        .skip(1)
        .map(|rest| rest.split('<').next().unwrap().to_owned())
        .collect();
    let mut cells = Vec::new();
    for row in matrix.split("<tr>").skip(2) {
        let one = text(row.split("</th>").next().unwrap());
        let one = one.rsplit('>').next().unwrap().to_owned();
        for (column, cell) in row.split("<td").skip(1).enumerate() {
            let number = text(&format!("<td{}", cell.split("</td>").next().unwrap()));
            if let Ok(number) = number.parse::<usize>() {
                cells.push((one.clone(), names[column].clone(), number));
            }
        }
    }
    let table = section(&html, "共同负责（表）").unwrap();
    let rows: Vec<(String, String, usize, usize)> = table
        .split("<tbody>")
        .nth(1)
        .unwrap()
        .split("<tr>")
        .skip(1)
        .map(|row| {
            let head = text(&format!("<tr>{}", row.split("</th>").next().unwrap()));
            let (one, other) = head.split_once(" · ").unwrap();
            let count = row.split("<td").nth(1).unwrap();
            let count = text(&format!("<td{}", count.split("</td>").next().unwrap()));
            let clauses = row.matches("/clauses/").count();
            (
                one.to_owned(),
                other.to_owned(),
                count.parse().unwrap(),
                clauses,
            )
        })
        .collect();
    assert_eq!(
        cells.len(),
        2 * rows.len(),
        "each pair stands twice in the matrix"
    );
    for (one, other, count, clauses) in &rows {
        assert_eq!(count, clauses, "{one} · {other}");
        for (a, b) in [(one, other), (other, one)] {
            assert!(cells.contains(&(a.clone(), b.clone(), *count)), "{a} · {b}");
        }
    }
}

#[test]
fn every_body_stands_once_under_its_kind() {
    let html = main_of(Route::Agencies);
    let kinds = section(&html, "按类别").unwrap();
    assert_eq!(kinds.matches("<li>").count(), corpus().agencies.len());
    for (kind, some) in [
        ("市级部门", "市商务局"),
        ("中央垂直管理机构", "天津海关"),
        ("法院", "市高级人民法院"),
    ] {
        let list = kinds
            .split("<h3>")
            .find(|list| list.split("</h3>").next().unwrap().contains(kind));
        assert!(
            list.is_some_and(|list| list.contains(some)),
            "{kind}: {kinds}"
        );
    }
}

/// What the texts leave open, kind by kind.
#[test]
fn the_data_report_counts_what_is_open_and_names_each() {
    let html = main_of(Route::Report);
    let summary: Vec<(String, usize)> = section(&html, "一览")
        .unwrap()
        .split("<tr>")
        .filter(|row| row.contains("<td"))
        .map(|row| {
            let name = text(&format!("<tr>{}", row.split("</th>").next().unwrap()));
            let count = row.split("<td").nth(1).unwrap();
            let count = text(&format!("<td{}", count.split("</td>").next().unwrap()));
            (name, count.parse().unwrap())
        })
        .collect();
    for (name, count) in [
        ("未载明发文机关", 2),
        ("未载明成文日期", 2),
        ("未载明发文字号", 4),
        ("来源网址未记录", 5),
        ("产业带未写到任何区", 3),
        ("期限已过，未见公开结果", 4),
        ("同类目标的口径不同", 2),
        ("两个来源的文字不同", 2),
        ("措施与分工表的责任单位不同", 9),
    ] {
        assert!(
            summary.contains(&(name.to_owned(), count)),
            "{name}: {summary:?}"
        );
        let listed = section(&html, name).unwrap();
        assert_eq!(listed.matches("<li>").count(), count, "{name}");
    }
    let belts = section(&html, "产业带未写到任何区").unwrap();
    for id in ["auto-parts", "medical-devices", "others"] {
        assert!(belts.contains(&format!("belts/{id}/")), "{id}");
    }
}
