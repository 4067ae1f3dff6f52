//! What each part of the programs and of their data costs, in bytes under brotli.
//!
//! `ledger <data> <wasm>…`: the folder with sources and registries; each WASM
//! with the names of its functions, before wasm-opt drops them.
//!
//! A part is compressed by itself, and all parts are then scaled to what the whole costs:
//! brotli finds in one part what stands in another. A function counts for the innermost
//! crate of this project that its name speaks of, because a library's generic code is
//! there for it; else for the first crate in its name.

mod code;
mod data;

use anyhow::{Context, Result};
use std::{collections::BTreeMap, env, fs, path::Path};

/// The parts and their bytes.
type Parts = BTreeMap<String, Vec<u8>>;

fn main() -> Result<()> {
    let mut arguments = env::args().skip(1);
    let data = arguments.next().context("usage: ledger <data> <wasm>…")?;
    for name in arguments {
        let wasm = fs::read(&name).with_context(|| name.clone())?;
        table(&format!("{name}, before wasm-opt"), &code::parts(&wasm)?)?;
    }
    for (title, parts) in data::programs(Path::new(&data))? {
        table(title, &parts)?;
    }
    Ok(())
}

/// A part that is less than one of so many is not told apart.
const SMALL: usize = 250;

fn table(title: &str, parts: &Parts) -> Result<()> {
    let whole: Vec<u8> = parts.values().flatten().copied().collect();
    let whole_packed = packed(&whole)?;
    let mut lines = Vec::new();
    for (name, bytes) in parts {
        lines.push((packed(bytes)?, bytes.len(), name));
    }
    lines.sort_by(|a, b| b.cmp(a));
    let alone: usize = lines.iter().map(|(packed, ..)| packed).sum();
    println!("\n{title}\n{:>10} {:>10}", "bytes", "brotli");
    let mut small = (0, 0, 0);
    for (packed, bytes, name) in lines {
        let packed = packed * whole_packed / alone.max(1);
        if packed * SMALL < whole_packed {
            small = (small.0 + bytes, small.1 + packed, small.2 + 1);
        } else {
            println!("{bytes:>10} {packed:>10} {name}");
        }
    }
    let (bytes, packed, count) = small;
    println!("{bytes:>10} {packed:>10} {count} smaller parts");
    println!("{:>10} {whole_packed:>10} all of it", whole.len());
    Ok(())
}

/// The size under brotli 11, as the site is compressed.
fn packed(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
    Ok(out.len())
}
