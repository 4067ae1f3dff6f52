//! What was typed, as it is heard: pinyin, English, slips. Few readers need it, so a program may
//! fetch it when it does, its code ([`HEARING`]) as well as its data (`Piece::Letters`). The rest of
//! the search knows it as [`Hear`] only: what it names itself would come with the program.

mod english;
mod latin;
mod names;
mod slip;
mod sorted;
mod sound;

use super::{Clue, Reason, Search, cut::Letters, words::Word};
use corpus::blob::BlobError;
use names::{EnglishNames, Names};
use sound::{Pattern, Sounds};
use std::{cmp::Reverse, sync::OnceLock};

/// What hears, over one corpus.
pub(super) trait Hear<'a>: Send + Sync {
    /// What a run of Latin words may mean, one clue or several.
    fn latin(&self, search: &Search<'a>, run: &[&Word]) -> Vec<Clue>;

    /// What pinyin spells; characters and digits among the letters stand for
    /// themselves.
    fn pinyin(&self, search: &Search<'a>, letters: &[u16], typed: String) -> Option<Clue>;

    /// What a string that stands nowhere was probably meant to be; `None` if that
    /// is anybody's guess.
    fn slip(&self, search: &Search<'a>, typed: &[u16]) -> Option<Clue>;

    /// The same for a part of a longer string: only known names are proposed.
    /// Other slips than of the ear only if asked for.
    fn slip_of_name(&self, search: &Search<'a>, typed: &[u16], edited: bool) -> Option<Clue>;

    /// How pinyin letters may spell the beginning of names.
    fn begins(&self, letters: &[u16]) -> Ask<'_>;
}

/// Asked of name after name.
pub(super) type Ask<'s> = Box<dyn FnMut(&[u16]) -> Option<Spelling> + 's>;

/// How pinyin letters may stand for a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spelling {
    /// haiwaicang; the last syllable may be unfinished.
    Full,
    /// hwc.
    Initials,
    /// haiwc.
    Mixed,
    /// As full, but zh z, ng n and the like are not told apart.
    Blurred,
}

/// Makes what hears. A program that fetches it names [`HEARING`] only where the fetched part begins.
pub struct Hearing {
    begin: Begin,
}

pub(super) type Ear<'a> = Box<dyn Hear<'a> + 'a>;
/// Of the file that has what the corpus lacks, if it lacks something.
type Begin = for<'a> fn(&Search<'a>, Option<&'a [u8]>) -> Result<Ear<'a>, BlobError>;

/// The one there is.
pub static HEARING: Hearing = Hearing { begin };

impl Hearing {
    pub(super) fn of_corpus<'a>(&self, search: &Search<'a>) -> Option<Ear<'a>> {
        (self.begin)(search, None).ok()
    }

    /// # Errors
    /// If the file is not readable.
    pub(super) fn of_file<'a>(
        &self,
        search: &Search<'a>,
        file: &'a [u8],
    ) -> Result<Ear<'a>, BlobError> {
        (self.begin)(search, Some(file))
    }
}

fn begin<'a>(search: &Search<'a>, file: Option<&'a [u8]>) -> Result<Ear<'a>, BlobError> {
    let index = search.index();
    let letters = match file {
        Some(file) => Letters::read(file)?,
        None => Letters::of(search.corpus),
    };
    let at_hand = || search.bigrams().all().map(|(pair, _)| pair).collect();
    Ok(Box::new(Heard {
        sounds: Sounds::new(&letters.readings, letters.heard.unwrap_or_else(at_hand)),
        names: OnceLock::new(),
        english: EnglishNames::new(index, letters.english.into_iter()),
    }))
}

/// What is known of a corpus to hear by.
struct Heard<'a> {
    sounds: Sounds,
    names: OnceLock<Names>,
    english: EnglishNames<'a>,
}

impl<'a> Hear<'a> for Heard<'a> {
    fn latin(&self, search: &Search<'a>, run: &[&Word]) -> Vec<Clue> {
        self.over(search).latin(run)
    }

    fn pinyin(&self, search: &Search<'a>, letters: &[u16], typed: String) -> Option<Clue> {
        self.over(search).pinyin(letters, typed)
    }

    fn slip(&self, search: &Search<'a>, typed: &[u16]) -> Option<Clue> {
        self.over(search).slip(typed)
    }

    fn slip_of_name(&self, search: &Search<'a>, typed: &[u16], edited: bool) -> Option<Clue> {
        self.over(search).slip_of_name(typed, edited)
    }

    fn begins(&self, letters: &[u16]) -> Ask<'_> {
        let spellings = [Spelling::Full, Spelling::Initials];
        let mut patterns = spellings.map(|spelling| (spelling, Pattern::new(letters, spelling)));
        Box::new(move |name| {
            let fits = |(spelling, pattern): &mut (_, Pattern)| {
                let fits = self.sounds.begins(pattern, name);
                fits.then_some(*spelling)
            };
            patterns.iter_mut().find_map(fits)
        })
    }
}

/// What is heard, and where what it may be is looked up.
struct Listening<'s, 'a> {
    search: &'s Search<'a>,
    heard: &'s Heard<'a>,
}

impl<'a> Heard<'a> {
    fn over<'s>(&'s self, search: &'s Search<'a>) -> Listening<'s, 'a> {
        Listening {
            search,
            heard: self,
        }
    }
}

impl<'s, 'a> Listening<'s, 'a> {
    fn sounds(&self) -> &'s Sounds {
        &self.heard.sounds
    }

    fn english_names(&self) -> &'s EnglishNames<'a> {
        &self.heard.english
    }

    fn names(&self) -> &'s Names {
        let made = || Names::new(self.search.lexicon(), self.sounds());
        self.heard.names.get_or_init(made)
    }

    /// Of strings those that stand as words, the commonest first, at most so many.
    fn add_commonest(&self, clue: &mut Clue, strings: Vec<Vec<u16>>, reason: Reason, most: usize) {
        let standing = strings.into_iter().filter(|string| {
            let longer = usize::from(string.len() > 2);
            self.search.stands_apart(string, longer)
        });
        let counted = standing.map(|string| (self.search.postings(&string).count(), string));
        let mut counted: Vec<(usize, Vec<u16>)> = counted.collect();
        counted.sort_by_key(|(clauses, _)| Reverse(*clauses));
        for (_, string) in counted.into_iter().take(most) {
            clue.add(&string, reason);
        }
    }
}
