//! Compiles `data/` into the blobs that programs carry and the open data beside
//! it. On problems prints all of them, each at file:line with a way to mend, and
//! stops.

use compiler::{Bump, compile, export, grown};
use explore::{Piece, TEXTS_ALONG, cut};
use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-env-changed=POLICY_EXPLORER_TODAY");
    println!("cargo:rerun-if-env-changed=POLICY_EXPLORER_TIMES");
    println!("cargo:rerun-if-env-changed=POLICY_EXPLORER_ALONG");
    // What xtask cuts off a program is found by its relocations.
    if env::var("TARGET").is_ok_and(|target| target.starts_with("wasm32")) {
        println!("cargo:rustc-link-arg-bin=policy-explorer=--emit-relocs");
    }
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let today = match env::var("POLICY_EXPLORER_TODAY") {
        Ok(text) => Some(
            corpus::Date::parse(&text)
                .ok_or("POLICY_EXPLORER_TODAY 应写作 YYYY-MM-DD，例如 2026-11-22。")?,
        ),
        Err(_) => None,
    };
    let arena = Bump::new();
    let compiled = compile(&root.join("data"), today, &arena);
    let errors: Vec<String> = compiled.errors().map(ToString::to_string).collect();
    if !errors.is_empty() {
        return Err(format!(
            "\n{}\n\n共 {} 个问题，构建已停止；已有的网站不受影响。",
            errors.join("\n"),
            errors.len()
        )
        .into());
    }
    // More clauses of the same sort, for measuring only.
    let corpus = match env::var("POLICY_EXPLORER_TIMES") {
        Ok(times) => grown(&compiled.corpus, times.parse()?, &arena),
        Err(_) => compiled.corpus.clone(),
    };
    fs::write(out.join("corpus.blob"), corpus::blob::encode(&corpus)?)?;
    // What each program brings (src/program.rs).
    // So many bytes of text come with the program: fewer for testing only.
    let along = match env::var("POLICY_EXPLORER_ALONG") {
        Ok(bytes) => bytes.parse()?,
        Err(_) => TEXTS_ALONG,
    };
    let exploring = cut(&corpus.exploring(), along)?;
    let carried = exploring.carried()?;
    println!("cargo:rustc-check-cfg=cfg(in_pieces)");
    if !carried.left.is_empty() {
        println!("cargo:rustc-cfg=in_pieces");
    }
    fs::write(out.join("explore.blob"), carried.corpus)?;
    fs::write(out.join("left.blob"), carried.left)?;
    let parks = corpus::blob::encode(&corpus.comparing())?;
    fs::write(out.join("parks.blob"), parks)?;
    let version = write_pieces(&out.join("pieces"), &exploring.files)?;
    println!("cargo:rustc-env=POLICY_EXPLORER_PIECES={version}");
    fs::write(out.join("site.blob"), corpus::blob::encode(&compiled.site)?)?;
    // Doubts stop no build; the data report tells them to everyone.
    let doubts: Vec<String> = compiled.problems.iter().map(ToString::to_string).collect();
    fs::write(out.join("doubts.txt"), doubts.join("\n"))?;
    println!(
        "cargo:rustc-env=POLICY_EXPLORER_DATA_VERSION={}",
        compiled.versions.name(&compiled)?
    );
    let versions = compiled.versions.with_now(&compiled)?;
    fs::write(out.join("versions.blob"), corpus::blob::encode(&versions)?)?;
    export::write(&compiled, &out.join("open-data"))?;
    Ok(())
}

/// The files that are fetched when an answer needs them, and the digest of them all, which is in
/// each name: they can be cached for ever.
fn write_pieces(folder: &Path, files: &[(Piece, Vec<u8>)]) -> Result<String, Box<dyn Error>> {
    // Another build may have left more of them.
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let digests: String = files.iter().map(|(_, bytes)| export::hex(bytes)).collect();
    let mut version = export::hex(digests.as_bytes());
    version.truncate(16);
    for (piece, bytes) in files {
        fs::write(folder.join(piece.file(&version)), bytes)?;
    }
    Ok(version)
}
