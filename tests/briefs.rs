//! The pages about a district, belt, body, park or zone: everything the texts say
//! of it, each with its sentence and the way to its clause, grouped by evidence.

#![allow(clippy::unwrap_used, clippy::panic)]

mod shown;

use corpus::{Clause, Closeness, Grade};
use policy_explorer::{data::corpus, routes::Route};
use shown::{escaped, main_of, text};

/// The group of clauses under a heading that begins so.
fn group<'a>(html: &'a str, heading: &str) -> Option<&'a str> {
    html.split("<section class=\"brief-group\"")
        .skip(1)
        .map(|part| part.split("</section>").next().unwrap())
        .find(|part| {
            let (_, head) = part.split_once("<h2>").unwrap();
            let head = text(head.split("</h2>").next().unwrap());
            head.trim_start_matches(['●', '◐', '○'])
                .starts_with(heading)
        })
}

/// The lines of a group that lead to a clause.
fn lines(group: Option<&str>, from: Route, at: usize) -> Vec<&str> {
    let to = format!("href=\"{}\"", from.link(corpus(), Route::Clause(at.into())));
    let lines = group.unwrap_or_default().split("<li>").skip(1);
    lines.filter(|line| line.contains(&to)).collect()
}

fn hits() -> impl Iterator<Item = (usize, &'static Clause<'static>)> {
    let clauses = corpus().clauses.iter().enumerate();
    clauses.filter(|(_, clause)| clause.kind.is_hit())
}

/// Everything expected stands there with its words, and nothing besides.
fn assert_group(html: &str, heading: &str, from: Route, expected: &[(usize, &str)]) {
    let group = group(html, heading);
    let all = group.map_or(0, |it| it.matches("<blockquote").count());
    assert_eq!(all, expected.len(), "{from:?} {heading}");
    for (at, quote) in expected {
        let found = lines(group, from, *at);
        let quoted = format!("<blockquote><p>{}</p>", escaped(quote));
        assert!(
            found.iter().any(|line| line.contains(&quoted)),
            "{from:?} {heading}: {quote}"
        );
    }
    if let Some(group) = group {
        assert!(text(group).contains(&format!("{} 条", expected.len())));
    }
}

#[test]
fn a_district_has_every_sentence_behind_each_of_its_grades() {
    for at in 0..corpus().districts.len() {
        let route = Route::District(at.into());
        let html = main_of(route);
        for (grade, heading) in [(Grade::Named, "点名"), (Grade::Group, "经分组")] {
            let mentions = hits().flat_map(|(clause, it)| {
                let own = it.districts.iter();
                own.filter(move |it| it.district.at() == at && it.grade == grade)
                    .map(move |it| (clause, it.quote))
            });
            assert_group(&html, heading, route, &mentions.collect::<Vec<_>>());
        }
        let all = hits().filter_map(|(clause, it)| Some((clause, it.all_districts?)));
        assert_group(&html, "各区", route, &all.collect::<Vec<_>>());
    }
}

/// Read off the texts by hand.
#[test]
fn jinghai_is_named_twice_and_meant_by_its_group() {
    let at = corpus().districts.iter().position(|it| it.code == "120118");
    let html = main_of(Route::District(at.unwrap().into()));
    let named = group(&html, "点名").unwrap();
    for quote in [
        "引导静海、津南、东丽、宁河等区",
        "依托武清、静海、东丽、北辰自行车、电助力自行车产业集聚优势",
    ] {
        assert!(named.contains(quote), "{quote}");
    }
    assert!(text(group(&html, "经分组").unwrap()).contains("经 "));
    assert!(
        text(&html).contains("背景知识"),
        "who belongs to a group is background"
    );
}

fn closeness(
    html: &str,
    route: Route,
    own: Option<usize>,
    mentions: impl Fn(&'static Clause<'static>) -> Vec<(Closeness, &'static str)>,
) {
    for (grade, heading) in [
        (Closeness::Own, "本段"),
        (Closeness::Product, "产品"),
        (Closeness::Mention, "提及"),
    ] {
        let expected = hits()
            .filter(|(at, _)| Some(*at) != own)
            .flat_map(|(at, clause)| {
                let own = mentions(clause).into_iter();
                own.filter(|it| it.0 == grade)
                    .map(move |it| (at, it.1))
                    .collect::<Vec<_>>()
            });
        assert_group(html, heading, route, &expected.collect::<Vec<_>>());
    }
}

#[test]
fn a_belt_has_its_paragraph_its_districts_its_goods_and_whoever_speaks_of_it() {
    for (at, belt) in corpus().belts.iter().enumerate() {
        let route = Route::Belt(at.into());
        let html = main_of(route);
        let own = belt.kind.has_paragraph().then(|| belt.clause.at());
        let clause = &corpus().clauses[belt.clause.at()];
        if own.is_some() {
            let words = clause.text.replace('\n', "");
            assert!(text(&html).contains(&words), "{}", belt.id);
        } else {
            assert!(html.contains(&escaped(belt.quote)), "{}", belt.id);
        }
        for mention in &belt.districts {
            let to = route.link(corpus(), Route::District(mention.of));
            let line = html
                .split("<li>")
                .find(|line| line.contains(&format!("href=\"{to}\"")));
            assert!(
                line.unwrap().contains(&escaped(mention.quote)),
                "{}",
                belt.id
            );
        }
        for product in &belt.products {
            assert!(html.contains(&format!("<li>{}</li>", escaped(product.name))));
        }
        closeness(&html, route, own, |clause| {
            let own = clause.belts.iter().filter(|it| it.of.at() == at);
            own.map(|it| (it.grade, it.quote)).collect()
        });
    }
}

#[test]
fn a_park_has_its_paragraph_and_every_mention() {
    for (at, park) in corpus().parks.iter().enumerate() {
        let route = Route::Park(at.into());
        let html = main_of(route);
        let clause = &corpus().clauses[park.clause.at()];
        assert!(text(&html).contains(clause.text), "{}", park.id);
        for fact in &park.facts {
            assert!(
                text(&html).contains(fact.quote),
                "{}: {}",
                park.id,
                fact.quote
            );
        }
        closeness(&html, route, Some(park.clause.at()), |clause| {
            let own = clause.parks.iter().filter(|it| it.of.at() == at);
            own.map(|it| (it.grade, it.quote)).collect()
        });
    }
}

#[test]
fn a_zone_has_every_clause_that_writes_its_name() {
    for at in 0..corpus().zones.len() {
        let route = Route::Zone(at.into());
        let expected = hits().flat_map(|(clause, it)| {
            let own = it.zones.iter().filter(move |it| it.of.at() == at);
            own.map(move |it| (clause, it.quote))
        });
        assert_group(
            &main_of(route),
            "点名",
            route,
            &expected.collect::<Vec<_>>(),
        );
    }
}

#[test]
fn a_body_has_its_kind_every_form_of_its_name_and_its_lists_document_by_document() {
    for (at, agency) in corpus().agencies.iter().enumerate() {
        let route = Route::Agency(at.into());
        let html = main_of(route);
        let said = text(&html);
        for alias in &agency.aliases {
            assert!(said.contains(alias), "{}: {alias}", agency.id);
        }
        assert!(html.contains("<dt>类别</dt>"), "{}", agency.id);
        for document in &corpus().documents {
            let first = document.first.at();
            let own = first..first + document.count as usize;
            let lists = corpus().clauses.iter().enumerate();
            let lists = lists.filter(|(at, _)| own.contains(at));
            let expected: Vec<(usize, &str)> = lists
                .flat_map(|(clause, it)| it.responsibility.iter().map(move |it| (clause, it)))
                .filter(|(_, list)| list.agencies.iter().any(|it| it.at() == at))
                .map(|(clause, list)| (clause, list.verbatim))
                .collect();
            assert_group(&html, document.short, route, &expected);
        }
    }
}

/// The customs of Tianjin answer in all four documents, under two names.
#[test]
fn the_customs_stand_under_all_their_names() {
    let at = corpus().agencies.iter().position(|it| it.id == "customs");
    let html = main_of(Route::Agency(at.unwrap().into()));
    for document in &corpus().documents {
        assert!(group(&html, document.short).is_some(), "{}", document.id);
    }
}

#[test]
fn each_can_be_printed_and_passed_on() {
    let places = Route::all(corpus()).into_iter().filter(|route| {
        matches!(
            route,
            Route::District(_)
                | Route::Belt(_)
                | Route::Agency(_)
                | Route::Park(_)
                | Route::Zone(_)
        )
    });
    let mut any = 0;
    for route in places {
        let html = main_of(route);
        let head = html.split("</header>").next().unwrap();
        assert!(head.contains("data-act=\"print\""), "{route:?}");
        let copy = head
            .split("<button ")
            .find(|button| button.contains("data-act=\"copy\""))
            .unwrap();
        assert!(copy.contains("data-copy=\"\"") && copy.contains("data-address=\"\""));
        assert!(copy.contains("复制链接"), "{route:?}");
        any += 1;
    }
    assert!(any > 80, "{any}");
}
