//! 检索索引: what the compiler works out for searching, so that the engine need
//! not: readings, traditional forms, and the lexicon of names and synonyms. Not
//! where strings stand: that would weigh more than the texts it is made of. And
//! [`Page`], the searched form of a clause, which the baker and the engine must
//! make alike.

use crate::{Clause, Corpus, fold::fold_char, pinyin::Syllable, sentence::ends_sentence};
use serde::{Deserialize, Serialize};

/// Everything baked for searching.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchIndex<'a> {
    #[serde(borrow)]
    pub readings: Readings<'a>,
    /// Pairs 國国門门…, sorted by the first, for [`crate::Folder`].
    pub traditional: &'a str,
    #[serde(borrow)]
    pub lexicon: Vec<Lexeme<'a>>,
    /// Words that carry a question and no content: 怎么, 有没有, how. Folded, sorted by their
    /// [`units`], as the next ones are.
    #[serde(borrow)]
    pub function_words: Vec<&'a str>,
    /// What readers ask for and no text states: 金额, 电话.
    #[serde(borrow)]
    pub unstated: Vec<&'a str>,
    /// Mean length of each field in characters, in the order of [`Field::ALL`].
    pub mean_lengths: [u32; Field::ALL.len()],
}

impl<'a> SearchIndex<'a> {
    /// The English names of lexemes, in their order.
    pub fn english(&self) -> impl Iterator<Item = (u32, &'a str)> {
        let lexemes = self.lexicon.iter().zip(0..);
        lexemes.flat_map(|(lexeme, at)| {
            let forms = lexeme.forms.iter();
            let english = forms.filter(|form| form.role == Role::English);
            english.map(move |form| (at, form.text))
        })
    }
}

/// What is not in this corpus but in files of its own, fetched when an answer needs them
/// (`explore::Piece`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Apart {
    /// How characters are read, and English names.
    pub letters: bool,
    /// The words of clauses, so many in a file; 0 if they are here.
    pub clauses: u32,
    /// Where bigrams stand: of each file the first bigram, `first << 16 | second`. Empty where
    /// the texts are here.
    pub cuts: Vec<u32>,
    /// What ranking asks of texts that are not here: of each clause the characters of title,
    /// lead, body and responsible bodies.
    pub lengths: Vec<u16>,
}

/// How characters are read. The corpus's own characters with every reading;
/// other common ones with their first, for what a reader types instead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Readings<'a> {
    /// One bit for each character from U+4E00 on: it is listed.
    pub listed: &'a [u8],
    /// Of each listed character, in order.
    pub initials: &'a [u8],
    pub finals: &'a [u8],
    /// Further readings: a character, then in `further` its initial and final.
    pub also: &'a str,
    pub further: &'a [u8],
}

/// The first character that [`Readings`] can list.
pub const FIRST_HAN: u16 = 0x4E00;

impl Readings<'_> {
    /// Every character with its readings, first ones first.
    pub fn all(&self) -> impl Iterator<Item = (u16, Syllable)> {
        let listed = (0..self.listed.len() * 8).filter(|&at| {
            self.listed
                .get(at / 8)
                .is_some_and(|byte| byte >> (at % 8) & 1 == 1)
        });
        let codes = listed.filter_map(|at| Some(FIRST_HAN + u16::try_from(at).ok()?));
        let sounds = self.initials.iter().zip(self.finals);
        let first = codes.zip(sounds.map(|(&initial, &last)| Syllable { initial, last }));
        let also = self
            .also
            .chars()
            .map(unit)
            .zip(self.further.chunks_exact(2).filter_map(|pair| {
                let &[initial, last] = pair else { return None };
                Some(Syllable { initial, last })
            }));
        first.chain(also)
    }
}

/// One thing and the forms it goes by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lexeme<'a> {
    pub kind: LexemeKind,
    #[serde(borrow)]
    pub forms: Vec<Form<'a>>,
}

/// A form, as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form<'a> {
    pub text: &'a str,
    pub role: Role,
}

/// What a form is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Texts write it so: it is searched for.
    Written,
    /// People say it so: it leads to the written forms.
    Said,
    /// English, stems apart by spaces: it leads to the written forms.
    English,
}

/// What a lexeme names; why a hit by it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LexemeKind {
    /// Another name of a body.
    Unit,
    /// Another name of a place, belt or park.
    Place,
    /// A district, through the group it belongs to.
    Group,
    /// A customs mode and its code.
    Mode,
    /// Another word for the same.
    Synonym,
}

/// Part of a clause, for ranking and for saying where a match stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Title,
    /// The first sentence.
    Lead,
    Body,
    /// 责任单位.
    Units,
    /// The same text without short parentheses.
    Aside,
    /// Headings above, and the document's names.
    Context,
}

impl Field {
    pub const ALL: [Self; 6] = [
        Self::Title,
        Self::Lead,
        Self::Body,
        Self::Units,
        Self::Aside,
        Self::Context,
    ];
}

/// Between two parts of a page: folding never yields it, so nothing matches across.
pub const SEAM: u16 = 0;

/// The searched form of a clause: folded UTF-16 units, part after part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    pub units: Vec<u16>,
    /// Where each run ends, in order, and what it is.
    pub runs: Vec<(u32, Field)>,
}

impl Page {
    #[must_use]
    pub fn new(corpus: &Corpus<'_>, clause: &Clause<'_>) -> Self {
        let mut page = Self::default();
        if !clause.kind.is_hit() {
            return page;
        }
        page.text(clause);
        page.seam(Field::Units);
        for list in &clause.responsibility {
            // In prose the list is part of the text already.
            if !clause.text.contains(list.verbatim) {
                page.push(list.verbatim, Field::Units);
                page.seam(Field::Units);
            }
        }
        page.asides(clause.text);
        page.context(corpus, clause);
        page
    }

    /// What of the page a place in `units` belongs to.
    #[must_use]
    pub fn field(&self, at: usize) -> Field {
        let run = self.runs.partition_point(|&(end, _)| end as usize <= at);
        self.runs.get(run).map_or(Field::Body, |&(_, field)| field)
    }

    /// Characters of a field.
    #[must_use]
    pub fn length(&self, field: Field) -> u32 {
        let mut start = 0;
        let mut length = 0;
        for &(end, of) in &self.runs {
            length += if of == field { end - start } else { 0 };
            start = end;
        }
        length
    }

    fn text(&mut self, clause: &Clause<'_>) {
        let text = clause.text;
        let title = clause
            .title
            .and_then(|title| Some(text.find(title)? + title.len()))
            .unwrap_or(0);
        let lead = text
            .get(title..)
            .unwrap_or_default()
            .char_indices()
            // What ends the title is no sentence. (What a letter is would be a table of Unicode.)
            .skip_while(|&(_, c)| ends_sentence(c) || c.is_whitespace())
            .find(|&(_, c)| ends_sentence(c))
            .map_or(text.len(), |(at, c)| title + at + c.len_utf8());
        let mut cuts = vec![
            (title, Field::Title),
            (lead, Field::Lead),
            (text.len(), Field::Body),
        ];
        for list in &clause.responsibility {
            if let Some(from) = text.find(list.verbatim).filter(|&from| from >= title) {
                let before = if from < lead {
                    Field::Lead
                } else {
                    Field::Body
                };
                cuts.push((from, before));
                cuts.push((from + list.verbatim.len(), Field::Units));
            }
        }
        cuts.sort_unstable();
        let mut start = 0;
        for (end, field) in cuts {
            self.push(text.get(start..end).unwrap_or_default(), field);
            start = end.max(start);
        }
    }

    /// What stands around a short parenthesis, without it.
    fn asides(&mut self, text: &str) {
        const AROUND: usize = 24;
        for aside in crate::fold::asides(text) {
            let before = text.get(..aside.start).unwrap_or_default();
            let after = text.get(aside.end..).unwrap_or_default();
            let from = before
                .char_indices()
                .rev()
                .nth(AROUND)
                .map_or(0, |(at, _)| at);
            let to = after
                .char_indices()
                .nth(AROUND)
                .map_or(after.len(), |(at, _)| at);
            self.push(before.get(from..).unwrap_or_default(), Field::Aside);
            self.push(after.get(..to).unwrap_or_default(), Field::Aside);
            self.seam(Field::Aside);
        }
    }

    fn context(&mut self, corpus: &Corpus<'_>, clause: &Clause<'_>) {
        let headings = clause
            .path
            .iter()
            .filter_map(|at| corpus.clauses.get(at.at()));
        for heading in headings {
            self.push(heading.text, Field::Context);
            self.seam(Field::Context);
        }
        if let Some(document) = corpus.documents.get(clause.document.at()) {
            for name in document
                .aliases
                .iter()
                .chain([&document.title, &document.short])
            {
                self.push(name, Field::Context);
                self.seam(Field::Context);
            }
        }
    }

    fn push(&mut self, text: &str, field: Field) {
        self.units.reserve(text.len() / 3);
        self.units
            .extend(text.chars().filter_map(fold_char).map(unit));
        self.end(field);
    }

    fn seam(&mut self, field: Field) {
        self.units.push(SEAM);
        self.end(field);
    }

    fn end(&mut self, field: Field) {
        let end = u32::try_from(self.units.len()).unwrap_or(u32::MAX);
        match self.runs.last_mut() {
            Some(last) if last.1 == field => last.0 = end,
            _ => self.runs.push((end, field)),
        }
    }
}

/// A character as one unit; what lies beyond the basic plane is all one unknown.
#[must_use]
pub fn unit(c: char) -> u16 {
    u16::try_from(u32::from(c)).unwrap_or(u16::MAX)
}

/// A text folded, as units.
#[must_use]
pub fn folded_units(text: &str) -> Vec<u16> {
    let mut units = Vec::with_capacity(text.len() / 3);
    units.extend(text.chars().filter_map(fold_char).map(unit));
    units
}

/// A folded text as units.
#[must_use]
pub fn units(folded: &str) -> Vec<u16> {
    folded.chars().map(unit).collect()
}

/// The stem of an English word, lower case in, for comparing forms: plurals and
/// the commonest endings fall off. Rough on purpose: both sides are treated alike.
#[must_use]
pub fn stem(word: &str) -> String {
    let strip = |word: &str| -> String {
        for (ending, rest) in [
            ("ies", "y"),
            ("sses", "ss"),
            ("ization", "ize"),
            ("isation", "ize"),
            ("ising", "ize"),
            ("izing", "ize"),
            ("ized", "ize"),
            ("ised", "ize"),
            ("ise", "ize"),
            ("ations", ""),
            ("ation", ""),
            ("ings", ""),
            ("ing", ""),
            ("ers", ""),
            ("er", ""),
            ("ments", ""),
            ("ment", ""),
            ("ches", "ch"),
            ("shes", "sh"),
            ("xes", "x"),
            ("es", ""),
            ("ed", ""),
            ("s", ""),
            ("e", ""),
        ] {
            if let Some(root) = word.strip_suffix(ending)
                && root.len() >= 3
                && !(ending == "s" && root.ends_with('s'))
            {
                let bare = root
                    .strip_suffix('e')
                    .filter(|bare| ending != "e" && bare.len() >= 3);
                return format!("{}{rest}", bare.unwrap_or(root));
            }
        }
        word.to_owned()
    };
    strip(word)
}
