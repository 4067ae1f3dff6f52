//! A clause's words, to the letter: paragraphs as in the source, the lead and the
//! list of responsible bodies set apart by style alone.

use corpus::Clause;
use leptos::prelude::*;

/// One run of a clause's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Number and title with the mark that closes them.
    Lead(&'a str),
    Text(&'a str),
    /// A list of responsible bodies.
    Units(&'a str),
}

/// The text in runs; joined again they are the text.
#[must_use]
pub fn verbatim_parts<'a>(clause: &Clause<'a>) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let mut rest = clause.text;
    let lead = lead(clause);
    if lead > 0
        && let Some((lead, after)) = rest.split_at_checked(lead)
    {
        parts.push(Part::Lead(lead));
        rest = after;
    }
    for list in &clause.responsibility {
        if let Some(at) = rest.find(list.verbatim)
            && let Some((before, units)) = rest.split_at_checked(at)
            && let Some((units, after)) = units.split_at_checked(list.verbatim.len())
        {
            parts.push(Part::Text(before));
            parts.push(Part::Units(units));
            rest = after;
        }
    }
    parts.push(Part::Text(rest));
    parts.retain(|part| !matches!(part, Part::Text("")));
    parts
}

/// How many bytes the number, the title and the full stop behind it take.
fn lead(clause: &Clause<'_>) -> usize {
    let Some(title) = clause.title else { return 0 };
    let number = clause.number.unwrap_or_default();
    let text = clause
        .text
        .strip_prefix(number)
        .and_then(|text| text.strip_prefix(title));
    text.map_or(0, |after| {
        let stop = after
            .chars()
            .next()
            .filter(|c| matches!(c, '。' | '：'))
            .map_or(0, char::len_utf8);
        clause.text.len() - after.len() + stop
    })
}

/// The text of a clause on its page.
#[component]
pub fn Prose(clause: &'static Clause<'static>) -> impl IntoView {
    paragraphs(verbatim_parts(clause))
}

/// Runs as paragraphs: a line of the text is one.
#[must_use]
pub fn paragraphs(parts: Vec<Part<'static>>) -> impl IntoView {
    let mut paragraphs: Vec<Vec<AnyView>> = vec![Vec::new()];
    for part in parts {
        let (class, text) = match part {
            Part::Lead(text) => (Some("lead"), text),
            Part::Text(text) => (None, text),
            Part::Units(text) => (Some("units-verbatim"), text),
        };
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                paragraphs.push(Vec::new());
            }
            let run = match class {
                Some(class) => view! { <span class=class>{line}</span> }.into_any(),
                None => line.into_any(),
            };
            if let Some(last) = paragraphs.last_mut().filter(|_| !line.is_empty()) {
                last.push(run);
            }
        }
    }
    paragraphs.retain(|runs| !runs.is_empty());
    paragraphs
        .into_iter()
        .map(|runs| view! { <p>{runs}</p> })
        .collect_view()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::corpus;

    #[test]
    fn the_runs_joined_are_the_text() {
        for clause in &corpus().clauses {
            let joined: String = verbatim_parts(clause)
                .into_iter()
                .map(|part| match part {
                    Part::Lead(text) | Part::Text(text) | Part::Units(text) => text,
                })
                .collect();
            assert_eq!(joined, clause.text, "{}", clause.id);
        }
    }
}
