//! 责任单位: lists of responsible bodies, in a parenthesis anywhere in a clause
//! or in a table cell.
//!
//! A parenthesis is such a list by its own words: it opens with 责任单位：,
//! 牵头单位： and the like, or closes with 负责, 牵头, 落实 or 配合. Others ((FT),
//! （海洋装备）, 退（免）税, （不含）) are not. Without a parenthesis, what opens with
//! 责任单位： as a sentence of its own is one, up to the end of its line.

/// A list in a clause's text. Byte offsets into that text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// With its parentheses.
    pub verbatim: String,
    /// The words the list stands for: from the end of the list before it. Where
    /// nothing is said between two lists, both stand for the same words; a list
    /// that comes first stands for the whole text.
    pub scope: (usize, usize),
    pub open: bool,
    /// As printed, not yet resolved.
    pub names: Vec<String>,
}

const OPENINGS: [&str; 8] = [
    "责任单位",
    "牵头单位",
    "责任部门",
    "牵头部门",
    "配合单位",
    "主要责任单位",
    "负责单位",
    "责任主体",
];

/// Longest first, so that nothing is left of 等按职责分工负责.
const CLOSINGS: [&str; 12] = [
    "按照职责分工负责",
    "按职责分工负责",
    "依职责分工负责",
    "分别负责",
    "共同负责",
    "按职责负责",
    "牵头负责",
    "配合落实",
    "负责落实",
    "负责",
    "牵头",
    "配合",
];

/// What lists stand in: parentheses, half or full width, and lenticular brackets.
pub const OPENS: [char; 3] = ['（', '(', '【'];
/// What closes [`OPENS`].
pub const CLOSES: [char; 3] = ['）', ')', '】'];

/// Is this parenthesis, with its marks, a list of responsible bodies?
#[must_use]
pub fn is_responsibility(text: &str) -> bool {
    inside(text).is_some_and(|inside| {
        labelled(inside).is_some() || CLOSINGS.iter().any(|end| inside.ends_with(end))
    })
}

/// All lists in a clause's text, in order.
#[must_use]
pub fn lists(text: &str) -> Vec<List> {
    let mut lists: Vec<List> = Vec::new();
    let mut from = 0;
    let mut spans = parentheses(text);
    spans.retain(|&(start, end)| text.get(start..end).is_some_and(is_responsibility));
    spans.extend(labelled_lines(text, &spans));
    spans.sort_unstable();
    for (start, end) in spans {
        let Some(verbatim) = text.get(start..end) else {
            continue;
        };
        let (names, open) = names(inside(verbatim).unwrap_or(verbatim));
        let says = text
            .get(from..start)
            .is_some_and(|words| words.contains(char::is_alphanumeric));
        let before = lists.last().map_or((0, text.len()), |list| list.scope);
        lists.push(List {
            verbatim: verbatim.to_owned(),
            scope: if says { (from, start) } else { before },
            open,
            names,
        });
        from = end;
    }
    lists
}

/// The names in a list, as printed, and whether it ends with 等.
///
/// Splits at 、，；; a name keeps 及 and 和 until the registry tells whether they
/// part two bodies.
#[must_use]
pub fn names(list: &str) -> (Vec<String>, bool) {
    let mut open = false;
    let mut names = Vec::new();
    for part in list.split(['、', '，', ',', '；', ';', '。']) {
        let part = part.trim();
        let mut name = labelled(part).unwrap_or(part).trim();
        if let Some(end) = CLOSINGS.iter().find(|end| name.ends_with(**end)) {
            name = name.strip_suffix(end).unwrap_or(name).trim_end();
        }
        if let Some(rest) = ["等有关部门", "等部门", "等单位", "等"]
            .iter()
            .find_map(|end| name.strip_suffix(end))
        {
            open = true;
            name = rest.trim_end();
        }
        let name = name.strip_prefix('由').unwrap_or(name);
        if !name.is_empty() {
            names.push(name.to_owned());
        }
    }
    (names, open)
}

/// Is this paragraph a list of responsible bodies that stands without parentheses?
#[must_use]
pub fn is_labelled(text: &str) -> bool {
    labelled(text.trim_start()).is_some()
}

/// From 责任单位： at the head of a sentence to the end of its line, outside the
/// lists in parentheses.
fn labelled_lines(text: &str, lists: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let ends = line.match_indices(['。', '；', ';']);
        let heads = std::iter::once(0).chain(ends.map(|(end, mark)| end + mark.len()));
        let list = heads.into_iter().find_map(|head| {
            let rest = line.get(head..)?;
            let start = at + head + rest.len() - rest.trim_start().len();
            let outside = !lists.iter().any(|&(from, to)| from < start && start < to);
            (outside && is_labelled(rest)).then_some(start)
        });
        let end = at + line.trim_end().len();
        spans.extend(list.map(|start| (start, end)));
        at += line.len() + 1;
    }
    spans
}

/// What follows 责任单位： and its like.
fn labelled(text: &str) -> Option<&str> {
    let rest = OPENINGS.iter().find_map(|label| text.strip_prefix(label))?;
    rest.trim_start().strip_prefix(['：', ':'])
}

fn inside(text: &str) -> Option<&str> {
    text.strip_prefix(OPENS)?
        .strip_suffix(CLOSES)
        .map(str::trim)
}

/// The parenthesis that ends a text, if it ends with one.
#[must_use]
pub fn closing_parenthesis(text: &str) -> Option<&str> {
    parentheses(text)
        .last()
        .filter(|&&(_, end)| end == text.len())
        .and_then(|&(start, end)| text.get(start..end))
}

/// Byte spans of the outermost parentheses. One that is never closed is none.
fn parentheses(text: &str) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut opened: Vec<usize> = Vec::new();
    for (at, c) in text.char_indices() {
        if OPENS.contains(&c) {
            opened.push(at);
        } else if CLOSES.contains(&c)
            && let Some(start) = opened.pop()
        {
            // An outer parenthesis swallows the ones inside it: the last.
            while spans.last().is_some_and(|&(inner, _)| inner > start) {
                spans.pop();
            }
            spans.push((start, at + c.len_utf8()));
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[(&[&str], bool)]) {
        let read: Vec<(Vec<String>, bool)> = lists(text)
            .into_iter()
            .map(|list| (list.names, list.open))
            .collect();
        let expect: Vec<(Vec<String>, bool)> = expect
            .iter()
            .map(|(names, open)| (names.iter().map(ToString::to_string).collect(), *open))
            .collect();
        assert_eq!(read, expect, "{text}");
    }

    #[test]
    fn lists_open_and_closed() {
        check(
            "甲。（市甲局、市乙委等按职责分工负责）",
            &[(&["市甲局", "市乙委"], true)],
        );
        check("甲。（市甲局负责）", &[(&["市甲局"], false)]);
        check(
            "甲。(责任单位:市甲局、各区人民政府及各功能区管委会)",
            &[(&["市甲局", "各区人民政府及各功能区管委会"], false)],
        );
        check(
            "甲。（牵头单位：市甲局；配合单位：市乙局、市丙局）",
            &[(&["市甲局", "市乙局", "市丙局"], false)],
        );
        check(
            "甲。（市甲局牵头，市乙局、市丙局配合）",
            &[(&["市甲局", "市乙局", "市丙局"], false)],
        );
        check(
            "甲。\n责任单位：市甲局等；配合单位：市乙局。\n乙。【牵头单位：市丙局】",
            &[(&["市甲局", "市乙局"], true), (&["市丙局"], false)],
        );
    }

    #[test]
    fn other_parentheses_are_no_lists() {
        check(
            "自由贸易（FT）账户、退（免）税、（不含）、（海洋装备）、(1210)。明确责任单位：由各县自定。",
            &[],
        );
        check("没有关上（市甲局负责", &[]);
    }

    #[test]
    fn a_list_stands_for_the_words_since_the_last_one() {
        let text = "头一句。（各部门负责）第二句。（市甲局负责）";
        let scopes: Vec<&str> = lists(text)
            .iter()
            .map(|list| &text[list.scope.0..list.scope.1])
            .collect();
        assert_eq!(scopes, ["头一句。", "第二句。"]);
    }

    #[test]
    fn lists_in_a_row_stand_for_the_same_words_and_never_for_none() {
        let scopes = |text: &'static str| -> Vec<&str> {
            let lists = lists(text);
            lists
                .iter()
                .map(|list| &text[list.scope.0..list.scope.1])
                .collect()
        };
        let text = "建设园区。\n责任单位：市甲局\n配合单位：市乙局";
        assert_eq!(scopes(text), ["建设园区。\n", "建设园区。\n"]);
        assert_eq!(scopes("（市甲局负责）"), ["（市甲局负责）"]);
    }
}
