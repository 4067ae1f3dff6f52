//! Finding names in text, and the words around them that make a quote.

/// A name form and what must not stand beside it (天|津南, 各区|域).
#[derive(Clone, Copy, Debug)]
pub struct Form<'r> {
    pub text: &'r str,
    pub not_after: &'r [String],
    pub not_before: &'r [String],
}

impl Form<'_> {
    /// The first place where the form stands outside the given spans.
    #[must_use]
    pub fn find(&self, text: &str, outside: &[(usize, usize)]) -> Option<(usize, usize)> {
        text.match_indices(self.text)
            .map(|(start, found)| (start, start + found.len()))
            .find(|&(start, end)| {
                let before = text.get(..start).unwrap_or_default();
                let after = text.get(end..).unwrap_or_default();
                !self
                    .not_after
                    .iter()
                    .any(|guard| before.ends_with(guard.as_str()))
                    && !self
                        .not_before
                        .iter()
                        .any(|guard| after.starts_with(guard.as_str()))
                    && !outside.iter().any(|&(from, to)| from <= start && end <= to)
            })
    }
}

/// The first of several forms that stands in the text.
#[must_use]
pub fn find_any<'r>(
    forms: impl IntoIterator<Item = Form<'r>>,
    text: &str,
    outside: &[(usize, usize)],
) -> Option<(usize, usize)> {
    forms
        .into_iter()
        .filter_map(|form| form.find(text, outside))
        .min()
}

/// The part of a sentence around a span: from comma to comma; a full stop at its
/// end belongs to it. Never nothing: between two marks it is the whole text.
#[must_use]
pub fn segment(text: &str, (start, end): (usize, usize)) -> &str {
    let parts = |c: char| {
        matches!(
            c,
            '，' | ',' | '。' | '；' | ';' | '：' | ':' | '！' | '？' | '\n'
        )
    };
    let before = text.get(..start).unwrap_or_default();
    let from = before.rfind(parts).map_or(0, |at| {
        at + before
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    let after = text.get(end..).unwrap_or_default();
    let to = after.find(parts).map_or(text.len(), |at| {
        let mark = after
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .unwrap_or('，');
        end + at
            + if matches!(mark, '。' | '；' | ';' | '！' | '？') {
                mark.len_utf8()
            } else {
                0
            }
    });
    let part = text.get(from..to).unwrap_or_default().trim();
    if part.is_empty() { text.trim() } else { part }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_runs_from_comma_to_comma() {
        let text = "（一）五金。引导静海、津南等区，围绕线材。";
        let at = text.find("津南").unwrap();
        assert_eq!(segment(text, (at, at + 6)), "引导静海、津南等区");
        let text = "（三）环城四区及远郊五区。发挥优势";
        let at = text.find("环城四区").unwrap();
        assert_eq!(segment(text, (at, at + 12)), "（三）环城四区及远郊五区。");
        assert_eq!(segment("：乙", (0, 0)), "：乙");
    }

    #[test]
    fn guards_keep_names_out_of_other_names() {
        let not_after = ["天".to_owned()];
        let form = Form {
            text: "津南",
            not_after: &not_after,
            not_before: &[],
        };
        assert_eq!(form.find("天津南开大学", &[]), None);
        assert_eq!(form.find("引导津南", &[]), Some((6, 12)));
    }
}
