//! The blob that the app carries and the files that it fetches, as they are and grown, for
//! measuring the engine in a browser:
//! `cargo run --release -p explore --example blobs -- <folder>` writes `1.blob`,
//! `1.left` and `1.pieces`, and the same for 10 and 100.

use compiler::{Bump, compile, grown};
use explore::{TEXTS_ALONG, cut};
use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("a folder to write into")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let arena = Bump::new();
    let corpus = compile(&data, None, &arena).corpus;
    for times in [1, 10, 100] {
        let cut = cut(&grown(&corpus, times, &arena).exploring(), TEXTS_ALONG)?;
        let carried = cut.carried()?;
        fs::write(folder.join(format!("{times}.blob")), carried.corpus)?;
        fs::write(folder.join(format!("{times}.left")), carried.left)?;
        let named = cut.files.iter().map(|(piece, file)| (piece.file(""), file));
        let pieces = corpus::blob::encode(&named.collect::<Vec<_>>())?;
        fs::write(folder.join(format!("{times}.pieces")), pieces)?;
    }
    Ok(())
}
