//! Search over the real corpus, as behaviour: what is always found, in what order,
//! for what reason, and that no string whatever breaks it.

#![allow(clippy::unwrap_used, clippy::panic)]

use compiler::{Bump, compile};
use corpus::{ClauseIx, Corpus, Kind};
use explore::{Answer, Engine, Facet, Ground, Query, Reason, Suggested, Verdict, marks, needles};
use proptest::{prelude::*, test_runner::Config};
use std::{path::Path, sync::OnceLock};

fn engine() -> &'static Engine<'static> {
    static ENGINE: OnceLock<Engine<'static>> = OnceLock::new();
    ENGINE.get_or_init(|| {
        let arena: &'static Bump = Box::leak(Box::new(Bump::new()));
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let corpus: &'static Corpus<'static> =
            Box::leak(Box::new(compile(&data, None, arena).corpus));
        Engine::new(corpus)
    })
}

fn ask(text: &str) -> Answer {
    let mut query = Query::default();
    text.clone_into(&mut query.text);
    engine().answer(&query)
}

fn ids(answer: &Answer) -> Vec<&'static str> {
    answer
        .hits
        .iter()
        .map(|hit| engine().corpus().clauses[hit.clause.at()].id)
        .collect()
}

fn clause(id: &str) -> ClauseIx {
    engine()
        .corpus()
        .clauses
        .iter()
        .position(|clause| clause.id == id)
        .unwrap()
        .into()
}

/// Why a clause answers a query.
fn why(text: &str, id: &str) -> Vec<Ground> {
    engine().grounds(ask(text).found.as_ref().unwrap(), clause(id))
}

fn verdict(text: &str) -> Verdict {
    ask(text).found.unwrap().verdict
}

#[test]
fn an_expanded_hit_says_so_and_ranks_below_an_exact_one() {
    let answer = ask("退税");
    let found = ids(&answer);
    assert_eq!(found.last(), Some(&"plan-2024-draft/task-11"), "{found:?}");
    let [ground] = &why("退税", "plan-2024-draft/task-11")[..] else {
        panic!()
    };
    assert!(ground.reason > Reason::Exact, "{ground:?}");
    assert_eq!(
        why("外管局", "plan-2024-draft/task-12")[0].reason,
        Reason::Unit
    );
    assert_eq!(
        why("hwc", "plan-2024-draft/task-10")[0].reason,
        Reason::Pinyin
    );
    assert_eq!(
        why("海外昌", "plan-2024-draft/task-10")[0].reason,
        Reason::Slip
    );
    assert_eq!(
        why("overseas warehouse", "plan-2024-draft/task-10")[0].reason,
        Reason::English
    );
    assert_eq!(
        why("南开区", "plan-2024-draft/region-01")[0].reason,
        Reason::Group
    );
}

#[test]
fn a_short_parenthesis_does_not_hide_a_word_and_the_mark_spans_it() {
    let text = "plan-2024-draft/task-14";
    let answer = ask("中欧班列");
    assert!(ids(&answer).contains(&text));
    let printed = engine().corpus().clauses[clause(text).at()].text;
    let marked: Vec<&str> = marks(printed, &needles(answer.found.as_ref()))
        .into_iter()
        .map(|(from, to)| &printed[from..to])
        .collect();
    assert_eq!(marked, ["中欧(亚)班列"]);
}

#[test]
fn a_word_inside_a_longer_one_ranks_below_the_word_itself() {
    let found = ids(&ask("商标"));
    let at = |id: &str| found.iter().position(|it| *it == id).unwrap();
    // 电商标杆 in measure 2 is not about trade marks.
    assert!(
        at("measures-2021/measure-02") > at("plan-2024-draft/task-06"),
        "{found:?}"
    );
    assert!(
        at("measures-2021/measure-02") > at("integration-2022/measure-11"),
        "{found:?}"
    );
}

#[test]
fn a_question_is_answered_by_its_telling_parts() {
    let answer = ask("出口退税怎么办得更快");
    assert_ne!(answer.found.as_ref().unwrap().verdict, Verdict::None);
    assert!(
        ids(&answer)
            .iter()
            .take(3)
            .any(|id| *id == "measures-2021/measure-10")
    );
}

#[test]
fn several_words_mean_all_of_them_and_what_is_left_out_is_named() {
    let both = ask("海外仓 退税");
    assert_eq!(ids(&both)[0], "measures-2021/measure-03");
    let relaxed = ask("地毯 区块链");
    let found = relaxed.found.as_ref().unwrap();
    assert_eq!(found.verdict, Verdict::Relaxed);
    assert!(!found.left_out.is_empty() && !relaxed.hits.is_empty());
}

#[test]
fn quotes_keep_order() {
    assert!(!ids(&ask("\"信用保险 海外仓\"")).contains(&"plan-2024-draft/task-15"));
    assert!(ids(&ask("“海外仓企业”")).contains(&"measures-2021/measure-03"));
}

#[test]
fn what_no_text_states_is_refused_and_named() {
    for text in [
        "补贴金额",
        "跨境电商补贴多少钱",
        "qwertyuiop",
        "幼儿园招生",
        "weather forecast",
    ] {
        let answer = ask(text);
        assert_eq!(
            (answer.hits.len(), verdict(text)),
            (0, Verdict::None),
            "{text}"
        );
    }
    let found = ask("跨境电商补贴多少钱").found.unwrap();
    let unstated: Vec<&str> = found
        .clues
        .iter()
        .filter(|clue| clue.unstated)
        .map(|clue| clue.typed.as_str())
        .collect();
    assert_eq!(unstated, ["多少钱"]);
}

#[test]
fn a_row_is_shown_with_its_measure_and_a_draft_neither_first_nor_hidden() {
    let answer = ask("数字人民币");
    assert_eq!(ids(&answer), ["measures-2021/measure-12"]);
    assert_eq!(answer.hits[0].also.len(), 1);
}

#[test]
fn hits_come_by_rank_by_place_or_by_date() {
    let by = |sort: &str| {
        let (query, dropped) = Query::parse(engine().corpus(), &format!("q=海外仓{sort}"));
        assert_eq!(dropped, []);
        ids(&engine().answer(&query))
    };
    let document = |id: &&str| id.split('/').next().unwrap().to_owned();
    let mut order: Vec<usize> = by("&sort=order").iter().map(|id| clause(id).at()).collect();
    assert!(order.is_sorted());
    order.dedup();
    assert_eq!(order.len(), by("").len(), "the same hits");
    let dates: Vec<String> = by("&sort=date").iter().map(document).collect();
    let mut runs = dates.clone();
    runs.dedup();
    // The draft states no date: last.
    assert_eq!(
        runs,
        ["integration-2022", "measures-2021", "plan-2024-draft"]
    );
}

#[test]
fn new_facets_keep_what_they_say() {
    let hits = |search: &str| {
        let (query, dropped) = Query::parse(engine().corpus(), search);
        assert_eq!(dropped, [], "{search}");
        ids(&engine().answer(&query))
    };
    let ring = hits("group=ring-four");
    assert!(
        ring.contains(&"plan-2024-draft/region-03") && ring.contains(&"plan-2024-draft/belt-01")
    );
    assert!(!ring.contains(&"plan-2024-draft/region-01"));
    assert!(
        hits("status=draft")
            .iter()
            .all(|id| id.starts_with("plan-2024-draft/"))
    );
    assert!(
        hits("status=undated")
            .iter()
            .all(|id| id.starts_with("task-table-2021/"))
    );
    let explored = hits("verb=explore");
    assert!(
        explored.contains(&"measures-2021/measure-07"),
        "积极稳妥探索离岸贸易"
    );
    assert!(!explored.contains(&"plan-2024-draft/safeguard-06"));
}

#[test]
fn suggestions_find_names_short_names_pinyin_and_english() {
    let first = |typed: &str| engine().suggest(typed, 8).first().map(|it| it.of);
    let agency = |id: &str| {
        let at = engine()
            .corpus()
            .agencies
            .iter()
            .position(|it| it.id == id)
            .unwrap();
        Some(Suggested::Option(Facet::Agency, at))
    };
    assert_eq!(first("发改委"), agency("development-reform"));
    assert_eq!(first("市商"), agency("commerce"));
    assert_eq!(first("tianjinhaig"), agency("customs"));
    assert!(matches!(
        first("静海"),
        Some(Suggested::Option(Facet::District, _))
    ));
    assert!(matches!(
        first("Jinghai"),
        Some(Suggested::Option(Facet::District, _))
    ));
    assert_eq!(first("离岸贸易业务"), None);
    assert!(
        engine()
            .suggest("贸易", 20)
            .iter()
            .any(|it| matches!(it.of, Suggested::Clause(_)))
    );
    assert!(engine().suggest("", 8).is_empty());
}

/// A piece of any clause, as a reader would copy it.
fn any_piece() -> impl Strategy<Value = (usize, String)> {
    (
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        1..24_usize,
    )
        .prop_map(|(which, from, length)| {
            let clauses = &engine().corpus().clauses;
            let hits: Vec<usize> = (0..clauses.len())
                .filter(|&at| clauses[at].kind.is_hit())
                .collect();
            let at = *which.get(&hits);
            let chars: Vec<char> = clauses[at].text.chars().collect();
            let from = from.index(chars.len());
            (
                at,
                chars[from..(from + length).min(chars.len())]
                    .iter()
                    .collect(),
            )
        })
}

proptest! {
    #[test]
    fn any_piece_of_a_clause_finds_it((at, piece) in any_piece()) {
        let joined: String = piece.chars().filter(|c| !c.is_whitespace()).collect();
        prop_assume!(!corpus::fold(&joined).is_empty() && !joined.starts_with(['"', '“']));
        let answer = ask(&joined);
        let is_it = |found: &ClauseIx| found.at() == at;
        let found = answer.hits.iter().any(|hit| is_it(&hit.clause) || hit.also.iter().any(is_it));
        prop_assert!(found, "{:?} of {}", joined, engine().corpus().clauses[at].id);
    }
}

proptest! {
    #![proptest_config(Config::with_cases(10_000))]

    #[test]
    fn no_string_breaks_it(text in prop_oneof![
        "\\PC{0,40}",
        any::<String>(),
        "[a-z ]{0,30}",
        "[\u{4E00}-\u{9FFF}]{1,24}",
        "[海外仓跨境电商退税出口结汇haiwcjds0-9 ]{0,24}",
    ]) {
        let answer = ask(&text);
        let needles = needles(answer.found.as_ref());
        for hit in answer.hits.iter().take(3) {
            let printed = engine().corpus().clauses[hit.clause.at()].text;
            for (from, to) in marks(printed, &needles) {
                prop_assert!(printed.get(from..to).is_some());
            }
        }
        let _ = engine().suggest(&text, 8);
    }
}

#[test]
fn very_long_strings_are_answered() {
    let corpus = engine().corpus();
    let everything: String = corpus.clauses.iter().map(|clause| clause.text).collect();
    for text in [
        "海".repeat(100_000 / 3),
        "a".repeat(100_000),
        "haiwaicang".repeat(10_000),
        "海 ".repeat(25_000),
        "a b ".repeat(25_000),
        "\"".repeat(100_000),
        "“".repeat(33_000),
        "（".repeat(33_000),
        everything.chars().take(33_000).collect(),
        "\u{10FFFF}".repeat(25_000),
    ] {
        let _ = ask(&text);
        let _ = engine().suggest(&text, 8);
    }
    // A whole clause pasted in finds itself.
    let measure = corpus
        .clauses
        .iter()
        .find(|it| it.kind == Kind::Measure)
        .unwrap();
    let pasted: String = measure
        .text
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    assert_eq!(ids(&ask(&pasted)).first(), Some(&measure.id));
}
