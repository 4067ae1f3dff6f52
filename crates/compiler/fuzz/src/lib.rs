//! What must hold for any bytes, and how bytes become a source, a table or a
//! blob. The targets only name a property; seeds and words are made here.
#![forbid(unsafe_code)]

mod blob;
mod parser;
mod seeds;

pub use blob::{Base, any_blob, damaged_blob};
pub use parser::{any_linked_source, any_source};
pub use seeds::{blob_seeds, source_seeds};

/// The made-up city's data, or the project's own.
fn data(made_up: bool) -> std::path::PathBuf {
    let below = if made_up {
        "../tests/fixtures/made-up"
    } else {
        "../../../data"
    };
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}
