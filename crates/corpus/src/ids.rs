//! Small integers that name things inside one corpus. They are positions in the
//! corpus's lists: cheap in the blob and in bit sets, meaningless outside.
//! What is published (addresses, open data) are the string ids of the model.

use serde::{Deserialize, Serialize};

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub u32);

        impl $name {
            /// The position in the corpus's list.
            #[must_use]
            pub const fn at(self) -> usize {
                self.0 as usize
            }
        }

        impl From<usize> for $name {
            /// Saturates: a list of four billion entries is not a corpus.
            fn from(position: usize) -> Self {
                Self(u32::try_from(position).unwrap_or(u32::MAX))
            }
        }
    )+};
}

index! {
    /// Position in `Corpus::documents`.
    DocumentIx,
    /// Position in `Corpus::clauses`.
    ClauseIx,
    /// Position in `Corpus::agencies`.
    AgencyIx,
    /// Position in `Corpus::districts`.
    DistrictIx,
    /// Position in `Corpus::groups`.
    GroupIx,
    /// Position in `Corpus::zones`.
    ZoneIx,
    /// Position in `Corpus::belts`.
    BeltIx,
    /// Position in `Corpus::parks`.
    ParkIx,
    /// Position in `Corpus::themes`.
    ThemeIx,
    /// Position in `Corpus::modes`.
    ModeIx,
    /// Position in `Fit::criteria`.
    CriterionIx,
    /// Position in `Corpus::targets`.
    TargetIx,
    /// Position in `Verbs::classes`.
    VerbIx,
}
