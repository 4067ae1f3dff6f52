//! Where sentences end: at 。；！？ and at the end of a line, as in print.

/// Whether a sentence ends at this mark.
pub(crate) const fn ends_sentence(mark: char) -> bool {
    matches!(mark, '。' | '；' | ';' | '！' | '？')
}

/// Where the sentences of a text stand, each with the full stop that ends it.
#[must_use]
pub fn sentence_spans(text: &str) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut from = 0;
    for (at, mark) in text.char_indices() {
        if ends_sentence(mark) || mark == '\n' {
            spans.push((from, at + mark.len_utf8()));
            from = at + mark.len_utf8();
        }
    }
    spans.push((from, text.len()));
    spans
        .into_iter()
        .map(|(from, to)| {
            let part = text.get(from..to).unwrap_or_default();
            let start = from + part.len() - part.trim_start().len();
            (start, start + part.trim().len())
        })
        .filter(|(from, to)| from < to)
        .collect()
}

/// The sentence that stands at a byte position; empty past the end.
#[must_use]
pub fn sentence_at(text: &str, at: usize) -> &str {
    sentence_spans(text)
        .into_iter()
        .find(|&(_, to)| at < to)
        .and_then(|(from, to)| text.get(from..to))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_keeps_its_stop_and_loses_the_white_space_around() {
        let text = "支持企业。 到2025年，力争；\n探索";
        let sentences: Vec<&str> = sentence_spans(text)
            .into_iter()
            .map(|(from, to)| &text[from..to])
            .collect();
        assert_eq!(sentences, ["支持企业。", "到2025年，力争；", "探索"]);
        let at = text.find("力争").unwrap();
        assert_eq!(sentence_at(text, at), "到2025年，力争；");
        assert_eq!(sentence_at(text, 999), "");
    }
}
