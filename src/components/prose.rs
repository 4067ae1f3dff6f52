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

/// Bytes `from .. to` of a clause's text lead to an entry further down its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub from: usize,
    pub to: usize,
    pub id: &'static str,
}

impl Mark {
    /// The id of the entry.
    #[must_use]
    pub fn entry(self) -> String {
        format!("term-{}", self.id)
    }

    /// The id of the words in the text.
    #[must_use]
    pub fn place(self) -> String {
        format!("word-{}", self.id)
    }
}

/// The text of a clause on its page.
#[component]
pub fn Prose(
    clause: &'static Clause<'static>,
    #[prop(optional)] marks: Vec<Mark>,
) -> impl IntoView {
    marked_paragraphs(verbatim_parts(clause), &marks)
}

/// Runs as paragraphs: a line of the text is one.
#[must_use]
pub fn paragraphs(parts: Vec<Part<'static>>) -> impl IntoView {
    marked_paragraphs(parts, &[])
}

/// One line of a run, which begins at byte `start` of the text, with what is
/// marked in it as links.
fn linked(line: &'static str, start: usize, marks: &[Mark]) -> Vec<AnyView> {
    let (mut views, mut at) = (Vec::new(), 0);
    for mark in marks {
        let (Some(from), Some(to)) = (mark.from.checked_sub(start), mark.to.checked_sub(start))
        else {
            continue;
        };
        if let (Some(before), Some(words)) = (line.get(at..from), line.get(from..to)) {
            let (id, href) = (mark.place(), format!("#{}", mark.entry()));
            views.push(before.into_any());
            views.push(view! { <a class="term" id=id href=href>{words}</a> }.into_any());
            at = to;
        }
    }
    views.push(line.get(at..).unwrap_or_default().into_any());
    views
}

fn marked_paragraphs(parts: Vec<Part<'static>>, marks: &[Mark]) -> impl IntoView + use<> {
    let mut paragraphs: Vec<Vec<AnyView>> = vec![Vec::new()];
    let mut start = 0;
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
            let words = linked(line, start, marks);
            // The line break is one byte of the text.
            start += line.len() + 1;
            let run = match class {
                Some(class) => view! { <span class=class>{words}</span> }.into_any(),
                None => words.into_any(),
            };
            if let Some(last) = paragraphs.last_mut().filter(|_| !line.is_empty()) {
                last.push(run);
            }
        }
        start -= 1;
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
