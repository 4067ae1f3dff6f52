//! How the compiler grows: the project's own data, and 10 and 100 times as many
//! documents with the same texts under other ids. Prints clauses, time, ratio and
//! peak memory: `cargo run --release -p compiler --example growth`.

use compiler::{Bump, compile};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

fn main() -> std::io::Result<()> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let mut first = 0.0;
    for times in [1, 10, 100] {
        let folder = grown(&data, times)?;
        let start = Instant::now();
        let arena = Bump::new();
        let compiled = compile(&folder, None, &arena);
        let seconds = start.elapsed().as_secs_f64();
        if times == 1 {
            first = seconds;
        }
        println!(
            "{times:>3} times: {:>6} clauses, {} errors, {seconds:.2} s ({:.0} times), peak {} MB",
            compiled.corpus.clauses.len(),
            compiled.errors().count(),
            seconds / first,
            peak()
        );
        if let Some(problem) = compiled.errors().next() {
            println!("          {problem}");
        }
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

/// The data with each document `times` times.
fn grown(data: &Path, times: usize) -> std::io::Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("growth-{}-{times}", std::process::id()));
    fs::create_dir_all(folder.join("sources"))?;
    for entry in fs::read_dir(data)? {
        let path = entry?.path();
        if path.is_file() {
            fs::copy(&path, folder.join(path.file_name().unwrap_or_default()))?;
        }
    }
    let mut sums = String::new();
    let original = fs::read_to_string(data.join("sources/SHA256SUMS"))?;
    let entries = fs::read_to_string(data.join("documents.toml"))?;
    let mut documents = entries.clone();
    for copy in 0..times {
        let prefix = if copy == 0 {
            String::new()
        } else {
            format!("c{copy}-")
        };
        for line in original.lines() {
            let (sum, file) = line.split_once("  ").unwrap_or_default();
            fs::copy(
                data.join("sources").join(file),
                folder.join("sources").join(format!("{prefix}{file}")),
            )?;
            sums += &format!("{sum}  {prefix}{file}\n");
        }
        if copy > 0 {
            let at = entries.find("\n[[document]]\n").unwrap_or_default();
            let again = entries.get(at..).unwrap_or_default();
            documents += "\n";
            documents += &again
                .replace("\nid = \"", &format!("\nid = \"{prefix}"))
                .replace("file = \"", &format!("file = \"{prefix}"));
        }
    }
    fs::write(folder.join("sources/SHA256SUMS"), sums)?;
    fs::write(folder.join("documents.toml"), documents)?;
    Ok(folder)
}

/// The most memory this process ever held, in MB (Linux).
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    let digits: String = line
        .unwrap_or_default()
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    digits.parse::<u64>().unwrap_or(0) / 1024
}
