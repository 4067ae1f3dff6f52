//! What does not come with the program, where the texts are too many: files that are fetched
//! when an answer needs them (`Corpus::apart`).

/// One of these files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Piece {
    /// The words of some clauses that follow each other.
    Clauses(usize),
    /// Posting lists of some bigrams that follow each other.
    Bigrams(usize),
    /// Readings of characters, the bigrams that what is heard may be made of, English names.
    Letters,
}

impl Piece {
    /// The name of its file in a build that is called so.
    #[must_use]
    pub fn file(self, version: &str) -> String {
        match self {
            Self::Clauses(at) => format!("clauses-{at}-{version}.bin"),
            Self::Bigrams(at) => format!("bigrams-{at}-{version}.bin"),
            Self::Letters => format!("letters-{version}.bin"),
        }
    }
}
