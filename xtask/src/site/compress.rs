//! A `.br` and a `.gz` beside every file that compression makes smaller, so
//! that a plain file server can send them. Equal input gives equal bytes.
//!
//! Brotli at its best costs some three seconds a megabyte; so what the former site
//! has already compressed is taken from there.

use crate::digest;
use anyhow::{Context, Result, anyhow};
use brotli::enc::{BrotliEncoderParams, backward_references::BrotliEncoderMode};
use flate2::{Compression, GzBuilder};
use std::{
    fs,
    io::Write,
    num::NonZero,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

const EXTENSIONS: &[&str] = &[
    "html",
    "css",
    "js",
    "wasm",
    "bin",
    "json",
    "txt",
    "csv",
    "svg",
    "xml",
    "webmanifest",
];

/// In bytes. Below, a compressed file saves no packet.
const WORTHWHILE: u64 = 256;

/// Compresses everything in `site`, with `former` as the store of results.
pub fn all(site: &Path, former: &Path) -> Result<()> {
    let files = worthwhile(site)?;
    let next = AtomicUsize::new(0);
    let work = || -> Result<()> {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let known = former.join(file.strip_prefix(site)?);
            one(file, &known).with_context(|| format!("{}", file.display()))?;
        }
        Ok(())
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| {
            worker
                .join()
                .map_err(|_| anyhow!("a compressing thread panicked"))?
        })
    })
}

fn worthwhile(site: &Path) -> Result<Vec<PathBuf>> {
    let mut files = digest::files(site)?;
    files.retain(|file| {
        let known = file
            .extension()
            .is_some_and(|extension| EXTENSIONS.iter().any(|known| *known == extension));
        known && file.metadata().is_ok_and(|meta| meta.len() > WORTHWHILE)
    });
    Ok(files)
}

/// Compresses `file`, unless `known` has the same content and is compressed.
fn one(file: &Path, known: &Path) -> Result<()> {
    let content = fs::read(file)?;
    let to_brotli = if file
        .extension()
        .is_some_and(|extension| extension == "wasm")
    {
        brotli_of_program
    } else {
        brotli_of_text
    };
    let is_known = fs::read(known).is_ok_and(|former| former == content);
    for (suffix, compress) in [("br", to_brotli as fn(&[u8]) -> _), ("gz", gzip)] {
        let target = with_suffix(file, suffix);
        let result = with_suffix(known, suffix);
        if is_known && result.exists() {
            fs::copy(&result, &target)?;
        } else {
            fs::write(&target, compress(&content)?)?;
        }
    }
    Ok(())
}

/// `page.html` → `page.html.br`, where file servers look for it.
pub fn with_suffix(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

fn brotli_of_text(content: &[u8]) -> Result<Vec<u8>> {
    brotli(content, BrotliEncoderMode::BROTLI_MODE_GENERIC)
}

/// A program is taken for text by the encoder's own guess of what tells the next byte. Which other
/// guess suits it best differs from program to program, by up to 3 %: so it is tried.
fn brotli_of_program(content: &[u8]) -> Result<Vec<u8>> {
    let mut smallest = brotli_of_text(content)?;
    for mode in [
        BrotliEncoderMode::BROTLI_FORCE_MSB_PRIOR,
        BrotliEncoderMode::BROTLI_FORCE_SIGNED_PRIOR,
    ] {
        let compressed = brotli(content, mode)?;
        if compressed.len() < smallest.len() {
            smallest = compressed;
        }
    }
    Ok(smallest)
}

/// In blocks of 64 kB: code and data of a program are unlike each other, and told apart sooner.
fn brotli(mut content: &[u8], mode: BrotliEncoderMode) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        mode,
        quality: 11,
        lgblock: 16,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut content, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    // No name and no time in the header: they would differ from build to build.
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Scratch, scratch};

    /// A site with one page, beside a folder for the former site.
    fn site(page: &str) -> Scratch {
        let root = scratch();
        for folder in ["site", "former"] {
            fs::create_dir(root.join(folder)).unwrap();
        }
        fs::write(root.join("site/index.html"), page).unwrap();
        root
    }

    fn compress(root: &Path) {
        all(&root.join("site"), &root.join("former")).unwrap();
    }

    #[test]
    fn pages_are_compressed_both_ways_and_equally_each_time() {
        let (one, two) = (site(&"<p>".repeat(500)), site(&"<p>".repeat(500)));
        compress(&one);
        compress(&two);
        for name in ["site/index.html.br", "site/index.html.gz"] {
            let bytes = fs::read(one.join(name)).unwrap();
            assert!(bytes.len() < 500);
            assert_eq!(bytes, fs::read(two.join(name)).unwrap());
        }
    }

    #[test]
    fn a_program_is_never_larger_than_compressed_as_text_and_comes_back_whole() {
        let program: Vec<u8> = (0..40_000_u32)
            .flat_map(|number| number.wrapping_mul(number >> 3).to_le_bytes())
            .collect();
        let compressed = brotli_of_program(&program).unwrap();
        assert!(compressed.len() <= brotli_of_text(&program).unwrap().len());
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut &compressed[..], &mut back).unwrap();
        assert!(back == program);
    }

    #[test]
    fn small_files_and_pictures_are_left_alone() {
        let root = site("short");
        fs::write(root.join("site/map.png"), "x".repeat(1000)).unwrap();
        compress(&root);
        let files = digest::files(&root.join("site")).unwrap();
        assert_eq!(files.len(), 2);
    }

    #[test]
    fn an_equal_files_former_result_is_taken() {
        let page = "<p>".repeat(500);
        let root = site(&page);
        fs::write(root.join("former/index.html"), &page).unwrap();
        fs::write(root.join("former/index.html.br"), "the former result").unwrap();
        compress(&root);
        let result = fs::read(root.join("site/index.html.br")).unwrap();
        assert_eq!(result, b"the former result");
        // One that the former site lacks is made.
        assert!(root.join("site/index.html.gz").exists());
    }

    #[test]
    fn a_changed_file_is_compressed_anew() {
        let root = site(&"<p>".repeat(500));
        fs::write(root.join("former/index.html"), "<p>".repeat(501)).unwrap();
        fs::write(root.join("former/index.html.br"), "the former result").unwrap();
        compress(&root);
        let result = fs::read(root.join("site/index.html.br")).unwrap();
        assert_ne!(result, b"the former result");
    }
}
