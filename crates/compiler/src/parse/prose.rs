//! Prose with numbered items: front matter, headings, items, paragraphs without
//! a number, annexes, and what a web page adds at its end.
//!
//! The rules, all from the text itself:
//! - A numbered line without a full stop that is followed by something deeper is
//!   a *heading*; any other numbered paragraph is an *item*, a clause.
//! - An item that ends with a colon, and every 第X条, takes in what is numbered
//!   deeper below it.
//! - An unnumbered paragraph belongs to its heading (before the first item), to
//!   the item before it (where a sibling follows, or where its own words say so:
//!   一是…, 责任单位：…), or stands for itself behind the last item.

mod annex;

use super::{
    Genre, Level, Marker, Parsed, ParsedClause, RecordRole, date_line,
    front::{self, Part},
    is_labelled, lists,
    tree::{Owner, records},
};
use crate::{
    Problem, Rule,
    read::{Paragraph, Role, is_title},
};
use corpus::Kind;
use std::collections::HashMap;

/// Reads paragraphs into clauses and records; never fails.
#[must_use]
pub fn prose(file: &str, paragraphs: &[Paragraph], genre: Genre) -> (Parsed, Vec<Problem>) {
    let texts: Vec<usize> = (0..paragraphs.len())
        .filter(|&at| paragraphs.get(at).is_some_and(|p| p.role == Role::Text))
        .collect();
    let mut reader = Reader::new(file, paragraphs, texts, genre);
    let body = reader.read_front();
    reader.read_body(body);
    reader.finish()
}

/// What an unnumbered paragraph would be added to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// A clause that takes following paragraphs in.
    Clause(usize),
    None,
}

/// 一是…, 二是…: sentences that count within their item.
fn is_counted(text: &str) -> bool {
    let rest = text.trim_start_matches(|c| "一二三四五六七八九十".contains(c));
    rest.len() < text.len() && rest.starts_with('是')
}

struct Reader<'a> {
    file: &'a str,
    paragraphs: &'a [Paragraph],
    /// Positions of the paragraphs that are text.
    texts: Vec<usize>,
    genre: Genre,
    parsed: Parsed,
    problems: Vec<Problem>,
    /// For each paragraph what it is and the clause it belongs to.
    owners: Vec<(RecordRole, Option<usize>)>,
    /// Numbered levels above the current place, each with its clause.
    stack: Vec<(Level, usize)>,
    /// The last number seen on each level.
    last: HashMap<Level, u32>,
    /// The highest ordinal given out for each kind.
    ordinals: HashMap<Kind, u32>,
    /// The annex that the current place is in.
    annex: Option<usize>,
    open: Open,
    /// Behind a label at the end of a web page.
    in_tail: bool,
}

impl<'a> Reader<'a> {
    fn new(file: &'a str, paragraphs: &'a [Paragraph], texts: Vec<usize>, genre: Genre) -> Self {
        let owners = paragraphs
            .iter()
            .map(|paragraph| match paragraph.role {
                Role::PageNumber => (RecordRole::PageNumber, None),
                Role::Bookmark => (RecordRole::Bookmark, None),
                Role::Text => (RecordRole::Label, None),
            })
            .collect();
        Self {
            file,
            paragraphs,
            texts,
            genre,
            parsed: Parsed::default(),
            problems: Vec::new(),
            owners,
            stack: Vec::new(),
            last: HashMap::new(),
            ordinals: HashMap::new(),
            annex: None,
            open: Open::None,
            in_tail: false,
        }
    }

    /// The text at a position of `texts`; empty past the end.
    fn text(&self, at: usize) -> &'a str {
        self.texts
            .get(at)
            .and_then(|&p| self.paragraphs.get(p))
            .map_or("", |paragraph| paragraph.text.as_str())
    }

    fn marker(&self, at: usize) -> Option<Marker<'a>> {
        (at < self.texts.len())
            .then(|| Marker::read(self.text(at)))
            .flatten()
    }

    /// Reads up to the first numbered paragraph; returns its position.
    fn read_front(&mut self) -> usize {
        let mut end = 0;
        while end < self.texts.len() && self.marker(end).is_none() {
            end += self.annex_list(end).max(1);
        }
        let texts: Vec<&str> = (0..end).map(|at| self.text(at)).collect();
        let (parts, facts) = front::front(&texts);
        self.parsed.facts = facts;
        let mut clause: Option<(Kind, usize)> = None;
        for (at, part) in parts.into_iter().enumerate() {
            let kind = match part {
                Part::Outside(role) => {
                    self.own(at, role, None);
                    continue;
                }
                Part::Notice => Kind::Notice,
                Part::Preamble => Kind::Preamble,
            };
            match clause {
                Some((open, into)) if open == kind => self.extend(into, at),
                _ => clause = Some((kind, self.push_unnumbered(kind, at, None))),
            }
        }
        end
    }

    fn read_body(&mut self, from: usize) {
        let mut at = from;
        while at < self.texts.len() {
            let list = self.read_annex_list(at);
            match self.marker(at) {
                _ if list > 0 => {}
                Some(marker) => self.read_numbered(at, marker),
                None => self.read_unnumbered(at),
            }
            at += list.max(1);
        }
    }

    fn read_numbered(&mut self, at: usize, marker: Marker<'a>) {
        if let Open::Clause(into) = self.open
            && self.takes_in(into, marker.level)
        {
            self.extend(into, at);
            return;
        }
        self.check_number(at, marker);
        self.stack.retain(|&(level, _)| level < marker.level);
        let clause = if self.is_heading(at, marker) {
            self.push_heading(at, marker)
        } else {
            self.push_item(at, marker)
        };
        self.stack.push((marker.level, clause));
        self.open = Open::Clause(clause);
    }

    /// Does this item take in what is numbered deeper below it?
    fn takes_in(&self, item: usize, level: Level) -> bool {
        let Some(clause) = self
            .parsed
            .clauses
            .get(item)
            .filter(|clause| clause.kind != Kind::Heading)
        else {
            return false;
        };
        let Some(own) = Marker::read(&clause.text).map(|marker| marker.level) else {
            return false;
        };
        let lead = clause.text.lines().next().unwrap_or_default();
        level > own && (own == Level::Article || lead.ends_with(['：', ':']))
    }

    fn is_heading(&self, at: usize, marker: Marker<'_>) -> bool {
        let leads = match self.marker(at + 1) {
            Some(next) => next.level > marker.level,
            None => {
                at + 1 < self.texts.len()
                    && !self.is_annex_start(at + 1)
                    && self.annex_list(at + 1) == 0
            }
        };
        leads
            && marker.level != Level::Article
            && !marker.rest.contains(['。', '；', ';'])
            && lists(marker.rest).is_empty()
            && !marker.rest.ends_with(['：', ':'])
    }

    fn check_number(&mut self, at: usize, marker: Marker<'_>) {
        let before = self.last.insert(marker.level, marker.value);
        let follows = marker.value == 1 || before.is_some_and(|before| marker.value == before + 1);
        if !follows {
            let what = format!("编号 {} 没有接着前一个编号。", marker.printed);
            self.doubt(
                at,
                Rule::Numbering,
                what,
                "对照原文：若原文如此则不必改动，若为录入差错请改正。",
            );
        }
    }

    fn read_unnumbered(&mut self, at: usize) {
        let text = self.text(at);
        if self.is_annex_start(at) {
            self.start_annex(at);
        } else if front::is_imprint(text) {
            self.own(at, RecordRole::Label, None);
            self.open = Open::None;
        } else if let (Open::Clause(into), true) = (self.open, self.is_annex_title(at)) {
            self.extend(into, at);
            let title = self.text(at).to_owned();
            if let Some(annex) = self.parsed.clauses.get_mut(into) {
                annex.title.get_or_insert(title);
            }
        } else if self.in_tail
            || (is_title(text) && !self.continues_item(at))
            || date_line(text).is_some()
        {
            self.read_tail(at);
        } else if let (Open::Clause(into), true) = (self.open, self.continues_item(at)) {
            self.extend(into, at);
        } else {
            self.read_paragraph(at);
        }
    }

    /// A body paragraph without a number that is no part of an item.
    fn read_paragraph(&mut self, at: usize) {
        if let Open::Clause(into) = self.open
            && self
                .parsed
                .clauses
                .get(into)
                .is_some_and(|clause| clause.number.is_none() && clause.kind != Kind::Annex)
        {
            // Several such paragraphs in a row are one clause.
            self.extend(into, at);
            return;
        }
        let under_heading = self
            .stack
            .last()
            .is_some_and(|&(_, clause)| self.is(clause, Kind::Heading));
        if !under_heading {
            // Behind the last item: it belongs to the heading above, not to the item.
            self.stack.pop();
        }
        let kind = self.kind_here();
        let leads = self.marker(at + 1).is_some_and(|next| {
            self.stack
                .last()
                .is_some_and(|&(level, _)| next.level > level)
        });
        let suffix = match (under_heading, leads) {
            (true, false) => None,
            (true, true) => Some("intro"),
            (false, _) if kind == Kind::Belt => Some("others"),
            (false, _) => Some("further"),
        };
        if suffix.is_some() && suffix != Some("intro") {
            self.doubt(
                at,
                Rule::Placement,
                "这一段没有编号，排在最后一项之后，按独立段落处理。".to_owned(),
                "若它属于前一项，请在原文核对后告知维护者。",
            );
        }
        let clause = self.push_unnumbered(kind, at, suffix);
        self.open = Open::Clause(clause);
    }

    /// Does an unnumbered paragraph continue the item before it? Yes where a
    /// sibling follows, in every 第X条, and where it brings the list of
    /// responsible bodies that its siblings have and the item lacks.
    fn continues_item(&self, at: usize) -> bool {
        let Open::Clause(into) = self.open else {
            return false;
        };
        let Some(item) = self.parsed.clauses.get(into) else {
            return false;
        };
        let Some(&(level, on_stack)) = self.stack.last() else {
            return false;
        };
        if on_stack != into || item.kind == Kind::Heading || item.number.is_none() {
            return false;
        }
        if is_labelled(self.text(at)) || is_counted(self.text(at)) {
            return true;
        }
        let next = (at + 1..self.texts.len())
            .take_while(|&next| !self.is_annex_start(next))
            .find_map(|next| self.marker(next));
        let sibling_follows = next.is_some_and(|next| next.level == level && next.value != 1);
        let siblings_have_lists = self
            .parsed
            .clauses
            .iter()
            .any(|clause| clause.kind == item.kind && !lists(&clause.text).is_empty());
        let brings_list =
            siblings_have_lists && lists(&item.text).is_empty() && !lists(self.text(at)).is_empty();
        sibling_follows || level == Level::Article && !is_title(self.text(at)) || brings_list
    }

    /// Labels, signature and date at the end, and what a web page adds there.
    fn read_tail(&mut self, at: usize) {
        let text = self.text(at);
        if is_title(text) || date_line(text).is_some() {
            self.own(at, RecordRole::Label, None);
            self.in_tail = (at + 1..self.texts.len()).all(|next| self.marker(next).is_none());
            self.open = Open::None;
            if !self.in_tail {
                let what = format!("“{text}”没有编号，也不成句，按栏目名处理。");
                self.doubt(
                    at,
                    Rule::Placement,
                    what,
                    "若它是上一段的一部分，请在来源文本中去掉多余的换行。",
                );
            }
            let before = at.checked_sub(1).map(|before| self.text(before));
            let lines: Vec<&str> = before.into_iter().chain([text]).collect();
            if self.parsed.facts.date.is_none() {
                front::read_notice(&lines, &mut self.parsed.facts);
            }
            return;
        }
        match self.open {
            Open::Clause(into) => self.extend(into, at),
            Open::None => {
                self.stack.clear();
                self.annex = None;
                let clause = self.push_unnumbered(Kind::Notice, at, None);
                self.open = Open::Clause(clause);
            }
        }
    }

    fn is(&self, clause: usize, kind: Kind) -> bool {
        self.parsed
            .clauses
            .get(clause)
            .is_some_and(|clause| clause.kind == kind)
    }

    /// The kind of an item at the current place.
    fn kind_here(&self) -> Kind {
        let titles = self
            .stack
            .iter()
            .filter_map(|&(_, clause)| self.parsed.clauses.get(clause)?.title.as_deref());
        self.genre
            .kind_under(titles.collect::<Vec<_>>().into_iter(), self.annex.is_some())
    }

    fn push_heading(&mut self, at: usize, marker: Marker<'_>) -> usize {
        let ordinal = self.ordinal(Kind::Heading, 0);
        let name = format!("heading-{ordinal:02}");
        self.push(
            Kind::Heading,
            Some(ordinal),
            name,
            Some(marker.printed),
            (!marker.rest.is_empty()).then_some(marker.rest),
            at,
        )
    }

    fn push_item(&mut self, at: usize, marker: Marker<'_>) -> usize {
        let kind = self.kind_here();
        let ordinal = self.ordinal(kind, marker.value);
        let name = format!("{}-{ordinal:02}", kind.slug());
        self.push(
            kind,
            Some(ordinal),
            name,
            Some(marker.printed),
            marker.title(),
            at,
        )
    }

    fn push_unnumbered(&mut self, kind: Kind, at: usize, suffix: Option<&str>) -> usize {
        let Some(suffix) = suffix else {
            let ordinal = self.ordinal(kind, 0);
            let name = format!("{}-{ordinal:02}", kind.slug());
            return self.push(kind, Some(ordinal), name, None, None, at);
        };
        let stem = format!("{}-{suffix}", kind.slug());
        let taken = |name: &str| self.parsed.clauses.iter().any(|clause| clause.name == name);
        let name = std::iter::once(stem.clone())
            .chain((2..).map(|no| format!("{stem}-{no}")))
            .find(|name| !taken(name))
            .unwrap_or(stem);
        self.push(kind, None, name, None, None, at)
    }

    /// The printed number where it runs on; the next free one where numbering
    /// starts again under another heading.
    fn ordinal(&mut self, kind: Kind, printed: u32) -> u32 {
        let last = self.ordinals.entry(kind).or_default();
        *last = if printed > *last { printed } else { *last + 1 };
        *last
    }

    fn push(
        &mut self,
        kind: Kind,
        ordinal: Option<u32>,
        name: String,
        number: Option<&str>,
        title: Option<&str>,
        at: usize,
    ) -> usize {
        let clause = self.parsed.clauses.len();
        let (first_line, last_line) = self.lines(at);
        self.parsed.clauses.push(ParsedClause {
            kind,
            ordinal,
            name,
            number: number.map(str::to_owned),
            title: title.map(str::to_owned),
            text: self.text(at).to_owned(),
            path: self
                .annex
                .into_iter()
                .chain(self.stack.iter().map(|&(_, clause)| clause))
                .collect(),
            first_line,
            last_line,
            units: None,
            units_line: 0,
        });
        self.own(at, RecordRole::Clause, Some(clause));
        clause
    }

    fn extend(&mut self, into: usize, at: usize) {
        let (_, last_line) = self.lines(at);
        let text = self.text(at);
        if let Some(clause) = self.parsed.clauses.get_mut(into) {
            clause.text.push('\n');
            clause.text.push_str(text);
            clause.last_line = last_line;
        }
        self.own(at, RecordRole::Clause, Some(into));
    }

    fn own(&mut self, at: usize, role: RecordRole, clause: Option<usize>) {
        if let Some(owner) = self.texts.get(at).and_then(|&p| self.owners.get_mut(p)) {
            *owner = (role, clause);
        }
    }

    fn lines(&self, at: usize) -> (usize, usize) {
        self.texts
            .get(at)
            .and_then(|&p| self.paragraphs.get(p))
            .map_or((0, 0), |paragraph| {
                (paragraph.first_line(), paragraph.last_line())
            })
    }

    fn doubt(&mut self, at: usize, rule: Rule, what: String, mend: &str) {
        let (line, _) = self.lines(at);
        self.problems
            .push(Problem::new(self.file, line, rule, what, mend));
    }

    fn finish(mut self) -> (Parsed, Vec<Problem>) {
        let owned = self.paragraphs.iter().zip(&self.owners).enumerate();
        let pieces = owned.flat_map(|(whole, (paragraph, &(role, clause)))| {
            let owner = Owner {
                whole,
                role,
                clause,
            };
            paragraph.pieces.iter().map(move |piece| (piece, owner))
        });
        self.parsed.records = records(pieces);
        (self.parsed, self.problems)
    }
}
