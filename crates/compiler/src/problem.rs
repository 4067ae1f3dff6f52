//! What an editor is told: where, which rule, what is wrong, how to mend it.
//!
//! Reading, parsing and linking only report; [`crate::check`] alone decides
//! which rules stop a build.

use std::fmt;

/// One thing that is wrong, or that the compiler doubts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path below `data/`, with forward slashes.
    pub file: String,
    /// 1-based; 0 where the whole file is meant.
    pub line: usize,
    pub rule: Rule,
    pub what: String,
    pub mend: String,
}

impl Problem {
    #[must_use]
    pub fn new(
        file: &str,
        line: usize,
        rule: Rule,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        Self {
            file: file.to_owned(),
            line,
            rule,
            what: what.into(),
            mend: mend.into(),
        }
    }
}

/// `data/agencies.toml:12: unknown-unit: what. Mend: how.`
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "data/{}:{}: {}: {} 改法：{}",
            self.file,
            self.line.max(1),
            self.rule.id(),
            self.what,
            self.mend
        )
    }
}

/// Everything that can be wrong with the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A file is missing, not UTF-8, too large, or not TOML of the right form.
    File,
    /// The source's digest is not the one kept beside it.
    Digest,
    /// Records joined are not the source.
    RoundTrip,
    /// A body in a responsibility list is not in the registry.
    UnknownUnit,
    /// A quote does not stand in the text it is said to stand in.
    Quote,
    /// An entry names an id that does not exist.
    Reference,
    /// Two entries share an id or a name form.
    Duplicate,
    /// A document's title does not stand in its source.
    Title,
    /// Two sources of a document do not have the same clauses.
    Variant,
    /// A synonym's written form stands in no text.
    Synonym,
    /// Numbers jump, repeat or run backwards.
    Numbering,
    /// A table row does not have a cell for each column.
    TableRow,
    /// A parenthesis or quotation mark is not closed.
    Unbalanced,
    /// A paragraph whose place in the document is a guess.
    Placement,
    /// An entry of the operator does not have the form that it must have.
    Site,
}

impl Rule {
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Digest => "digest",
            Self::RoundTrip => "round-trip",
            Self::UnknownUnit => "unknown-unit",
            Self::Quote => "quote",
            Self::Reference => "reference",
            Self::Duplicate => "duplicate",
            Self::Title => "title",
            Self::Variant => "variant",
            Self::Synonym => "synonym",
            Self::Numbering => "numbering",
            Self::TableRow => "table-row",
            Self::Unbalanced => "unbalanced",
            Self::Placement => "placement",
            Self::Site => "site",
        }
    }

    /// Whether the site may be built in spite of it. What would show a reader
    /// something false stops the build; what is merely odd is reported.
    #[must_use]
    pub const fn stops_build(self) -> bool {
        !matches!(
            self,
            Self::Synonym | Self::Numbering | Self::Unbalanced | Self::Placement
        )
    }
}
