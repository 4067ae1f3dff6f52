//! The page of every clause: what it rests on, whom and where it concerns, and the
//! ways from it. What stands in the data stands on the page, and nothing else does.

#![allow(clippy::unwrap_used, clippy::panic)]

mod shown;

use corpus::{Closeness, Grade};
use policy_explorer::{data::corpus, routes::Route};
use shown::{attributes, clause, element, escaped, main_of, section, text};

fn each(test: impl Fn(usize, &'static corpus::Clause<'static>, &str)) {
    for (at, clause) in corpus().clauses.iter().enumerate() {
        test(at, clause, &main_of(Route::Clause(at.into())));
    }
}

/// The link to a page, as this page writes it.
fn link(from: usize, to: Route) -> String {
    let href = Route::Clause(from.into()).link(corpus(), to);
    format!("href=\"{href}\"")
}

const fn closeness(grade: Closeness) -> &'static str {
    match grade {
        Closeness::Own => "本段",
        Closeness::Product => "产品",
        Closeness::Mention => "提及",
    }
}

#[test]
fn every_body_it_makes_responsible_is_a_link() {
    each(|at, clause, html| {
        let units = section(html, "责任单位").unwrap();
        let expected: usize = clause
            .responsibility
            .iter()
            .map(|it| it.agencies.len())
            .sum();
        assert_eq!(attributes(units, "href").len(), expected, "{}", clause.id);
        for agency in clause.agencies() {
            assert!(units.contains(&link(at, Route::Agency(agency))));
            assert!(text(units).contains(corpus().agencies[agency.at()].name));
        }
    });
}

#[test]
fn every_district_stands_with_its_grade_and_the_words() {
    each(|at, clause, html| {
        let places = section(html, "涉及的地方和事项").unwrap();
        let lines: Vec<&str> = places.split("<li><span class=\"grade").skip(1).collect();
        for mention in &clause.districts {
            let grade = match mention.grade {
                Grade::Named => "点名",
                Grade::Group => "经分组",
                Grade::All => unreachable!(),
            };
            let page = link(at, Route::District(mention.district));
            let words = format!("<q>{}</q>", escaped(mention.quote));
            let own = lines
                .iter()
                .any(|line| line.contains(&page) && line.contains(&words) && line.contains(grade));
            assert!(own, "{}: {}", clause.id, mention.quote);
        }
        let none = clause.districts.is_empty();
        assert_eq!(!places.contains("/districts/"), none, "{}", clause.id);
        if let Some(quote) = clause.all_districts {
            assert!(places.contains("grade-all") && places.contains(&escaped(quote)));
        }
        let nobody = clause.districts.is_empty() && clause.all_districts.is_none();
        assert_eq!(
            places.contains("原文没有提到具体的区"),
            nobody,
            "{}",
            clause.id
        );
    });
}

/// Grades of districts side by side on one page, as a reader sees them.
#[test]
fn a_group_says_that_it_is_one_and_a_body_that_it_answers() {
    let (at, _) = clause("plan-2024-draft/region-03");
    let places = main_of(Route::Clause(at));
    let places = section(&places, "涉及的地方和事项").unwrap();
    let district = corpus().districts.iter().position(|it| it.code == "120118");
    let line = places
        .split("<li><span class=\"grade")
        .find(|line| line.contains(&link(at.at(), Route::District(district.unwrap().into()))))
        .unwrap();
    assert!(
        text(line).contains("经分组") && text(line).contains("经 "),
        "{line}"
    );
}

#[test]
fn belts_parks_zones_modes_and_themes_stand_with_what_they_rest_on() {
    each(|at, clause, html| {
        let places = section(html, "涉及的地方和事项").unwrap();
        let line = |to: &str| {
            places
                .split("<li>")
                .find(|line| line.contains(to))
                .unwrap_or_else(|| panic!("{}: no {to}", clause.id))
        };
        for it in &clause.belts {
            let line = line(&link(at, Route::Belt(it.of)));
            assert!(line.contains(&escaped(it.quote)) && line.contains(closeness(it.grade)));
        }
        for it in &clause.parks {
            let line = line(&link(at, Route::Park(it.of)));
            assert!(line.contains(&escaped(it.quote)) && line.contains(closeness(it.grade)));
        }
        for it in &clause.zones {
            assert!(line(&link(at, Route::Zone(it.of))).contains(&escaped(it.quote)));
        }
        for it in &clause.modes {
            let to = format!("?mode={}\"", corpus().modes[it.of.at()].id);
            assert!(line(&to).contains(&escaped(it.quote)));
        }
        for it in &clause.themes {
            let to = format!("?theme={}\"", corpus().themes[it.of.at()].id);
            let line = text(line(&to));
            assert!(
                it.terms.iter().all(|term| line.contains(term)),
                "{}",
                clause.id
            );
        }
    });
}

#[test]
fn every_target_stands_with_its_amount_its_sentence_and_the_way_to_its_line() {
    let lines = main_of(Route::Targets);
    each(|at, clause, html| {
        let promised = section(html, "本条的数量目标");
        let Some(targets) = promised.or_else(|| section(html, "适用条件中的数量")) else {
            assert!(clause.targets.is_empty(), "{}", clause.id);
            return;
        };
        assert_eq!(targets.matches("<li>").count(), clause.targets.len());
        for &target in &clause.targets {
            let target = &corpus().targets[target.at()];
            let anchor = target.id.replace('/', "-");
            let to = Route::Clause(at.into()).link(corpus(), Route::Targets);
            assert!(
                targets.contains(&format!("href=\"{to}#{anchor}\"")),
                "{}",
                target.id
            );
            assert!(targets.contains(&format!("<strong>{}</strong>", target.amount)));
            assert!(targets.contains(&format!("<q>{}</q>", escaped(target.quote))));
            assert!(
                lines.contains(&format!(" id=\"{anchor}\"")),
                "it leads somewhere"
            );
            let deadline = target.deadline.map_or("原文未载明", |it| it.quote);
            assert!(text(targets).contains(deadline), "{}", target.id);
        }
    });
    assert_eq!(corpus().targets.len(), 14);
    // A row's targets are its measure's, and a condition is not called a target.
    let (row, _) = clause("task-table-2021/row-11");
    let row = main_of(Route::Clause(row));
    let targets = section(&row, "本条的数量目标").unwrap();
    assert_eq!(targets.matches("<li>").count(), 2);
    let (task, _) = clause("plan-2024-draft/task-12");
    let task = main_of(Route::Clause(task));
    assert!(section(&task, "本条的数量目标").is_none());
    assert!(section(&task, "适用条件中的数量").is_some());
}

#[test]
fn what_other_documents_say_on_its_subjects_stands_sentence_by_sentence() {
    each(|at, clause, html| {
        let own = corpus()
            .threads
            .iter()
            .filter(|thread| thread.sentences.iter().any(|it| it.clause.at() == at));
        let shown = section(html, "其他文件怎么说").unwrap_or_default();
        for thread in own {
            for sentence in &thread.sentences {
                let other = &corpus().clauses[sentence.clause.at()];
                let twin = other.duplicates.contains(&at.into());
                if other.document == clause.document || twin {
                    continue;
                }
                let words = format!("<q>{}</q>", escaped(sentence.quote));
                assert!(shown.contains(&words), "{}: {}", clause.id, sentence.quote);
                assert!(shown.contains(&link(at, Route::Clause(sentence.clause))));
            }
        }
        for &twin in &clause.duplicates {
            let same = section(html, "同文条款").unwrap();
            assert!(
                same.contains(&link(at, Route::Clause(twin))),
                "{}",
                clause.id
            );
        }
        assert_eq!(
            section(html, "同文条款").is_none(),
            clause.duplicates.is_empty()
        );
    });
}

/// From 2021 over 2022 to the draft of 2024: what was said of 海外仓.
#[test]
fn a_subject_is_followed_through_the_documents() {
    let (at, _) = clause("measures-2021/measure-03");
    let html = main_of(Route::Clause(at));
    let threads = section(&html, "其他文件怎么说").unwrap();
    let warehouse = threads
        .split("<details")
        .find(|thread| text(thread).contains("海外仓 "))
        .unwrap();
    assert!(warehouse.contains("积极布局海外仓，促进“天津制造”抱团出海"));
    for document in ["内外贸一体化措施（2022）", "跨境电商三年倍增计划（2024）"]
    {
        assert!(text(warehouse).contains(document), "{document}");
    }
    assert!(
        !text(warehouse).contains("外贸新业态措施（2021）"),
        "not its own document"
    );
}

#[test]
fn source_file_lines_and_origin_stand_on_every_page() {
    each(|_, clause, html| {
        let document = &corpus().documents[clause.document.at()];
        let source = &document.sources[usize::from(clause.place.source)];
        let shown = section(html, "出处").unwrap();
        assert!(shown.contains(&format!("<code>{}</code>", source.file)));
        let (first, last) = (clause.place.first_line, clause.place.last_line);
        let lines = if first == last {
            format!("第 {first} 行")
        } else {
            format!("第 {first}–{last} 行")
        };
        assert!(shown.contains(&lines), "{}", clause.id);
        match source.origin_url {
            Some(url) => assert!(shown.contains(&format!("href=\"{url}\" rel=\"external\""))),
            None => assert!(shown.contains("来源网址未记录")),
        }
        for variant in &clause.variants {
            let other = &document.sources[usize::from(variant.place.source)];
            let shown = section(html, "另一来源的写法").unwrap();
            assert!(shown.contains(other.file), "{}", clause.id);
        }
    });
}

#[test]
fn the_neighbours_are_those_of_its_own_document() {
    each(|at, clause, html| {
        let document = &corpus().documents[clause.document.at()];
        let (first, end) = (
            document.first.at(),
            document.first.at() + document.count as usize,
        );
        let siblings = element(html, "<nav aria-label=\"同一文件的前后条款\"");
        let mut expected = Vec::new();
        if at > first {
            expected.push((at - 1, "上一条", "previous"));
        }
        if at + 1 < end {
            expected.push((at + 1, "下一条", "next"));
        }
        assert_eq!(
            siblings.matches("<a ").count(),
            expected.len(),
            "{}",
            clause.id
        );
        for (to, label, class) in expected {
            let one = siblings
                .split("<a ")
                .find(|one| one.contains(&link(at, Route::Clause(to.into()))))
                .unwrap();
            assert!(one.contains(label) && one.contains(&format!("class=\"{class}\"")));
        }
    });
}

#[test]
fn a_reader_can_print_it_pass_it_on_and_cite_it() {
    each(|_, clause, html| {
        assert!(html.contains("data-act=\"print\""), "{}", clause.id);
        let copies: Vec<&str> = html
            .split("<button ")
            .filter(|button| button.contains("data-act=\"copy\""))
            .collect();
        // The page's own address, and the citation with the words to the letter.
        assert!(copies[0].contains("data-copy=\"\"") && copies[0].contains("data-address=\"\""));
        assert!(text(copies[0]).contains("复制链接"));
        assert!(copies[1].contains(&escaped(clause.text)), "{}", clause.id);
        assert!(copies[1].contains("以官方发布文本为准"));
    });
}
