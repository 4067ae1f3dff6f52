//! The blob that the app carries, as it is and grown, for measuring the engine in a
//! browser: `cargo run --release -p compiler --example blobs -- <folder>` writes `1.blob`,
//! `10.blob` and `100.blob`.

use compiler::{Bump, compile, grown};
use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("name a folder to write to")?;
    fs::create_dir_all(&folder)?;
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    for times in [1, 10, 100] {
        let arena = Bump::new();
        let corpus = compile(&data, None, &arena).corpus;
        let blob = corpus::blob::encode(&grown(&corpus, times, &arena).exploring())?;
        fs::write(Path::new(&folder).join(format!("{times}.blob")), blob)?;
    }
    Ok(())
}
