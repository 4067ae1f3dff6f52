//! What the engine costs in instructions, part by part, held to `bench/native.toml`:
//! `cargo xtask test --instructions`.
//!
//! A time says as much about the machine as about the program, so none can be held to a
//! few per cent. Instructions are the same from run to run. Callgrind counts them, in a
//! process of its own (`src/main.rs`), so that what compiles the texts and reads the
//! budgets is not slowed down by it. gungraun would do the same with a runner that has to
//! be compiled on every machine first; this needs callgrind's switches and one line of
//! its files.

#![allow(clippy::unwrap_used, clippy::panic)]

use compiler::{Bump, compile};
use serde::Deserialize;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

#[derive(Deserialize)]
struct File {
    /// Per cent beside a budget that mean nothing.
    tolerance: u64,
    instructions: Budgets,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budgets {
    decode: u64,
    engine: u64,
    /// Of an engine that was never asked before.
    first: [Asked; 2],
    warm: Vec<Asked>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    name: String,
    /// What stands behind `?` in the address.
    ask: String,
    budget: u64,
}

impl Budgets {
    fn asked(&self) -> impl Iterator<Item = &Asked> {
        self.first.iter().chain(&self.warm)
    }

    /// Names and budgets in the order in which the parts are done.
    fn parts(&self) -> impl Iterator<Item = (&str, u64)> {
        [("decode", self.decode), ("engine", self.engine)]
            .into_iter()
            .chain(self.asked().map(|it| (it.name.as_str(), it.budget)))
    }
}

#[test]
#[ignore = "needs valgrind: cargo xtask test --instructions"]
fn no_part_takes_more_instructions_than_its_budget() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = fs::read_to_string(root.join("bench/native.toml")).unwrap();
    let File {
        tolerance,
        instructions: budgets,
    } = toml::from_str(&text).unwrap();

    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("instructions");
    // Files of another run must not pass for counts of this one.
    if scratch.exists() {
        fs::remove_dir_all(&scratch).unwrap();
    }
    fs::create_dir_all(&scratch).unwrap();
    let arena = Bump::new();
    let compiled = compile(&root.join("data"), None, &arena);
    let blob = scratch.join("explore.blob");
    let bytes = corpus::blob::encode(&compiled.corpus.exploring()).unwrap();
    fs::write(&blob, bytes).unwrap();

    let counts = count(&scratch, &blob, budgets.asked().map(|it| it.ask.as_str()));
    assert_eq!(counts.len(), budgets.parts().count(), "one count a part");
    let mut over = Vec::new();
    println!("\n{:>14} {:>14}", "instructions", "budget");
    for ((name, budget), (count, file)) in budgets.parts().zip(&counts) {
        let verdict = judge(*count, budget, tolerance);
        println!("{count:>14} {budget:>14}  {name}{}", verdict.said());
        if verdict == Verdict::Over {
            over.push(format!(
                "{name}: {count} instructions, budget {budget} + {tolerance} %; by function: {}",
                file.display()
            ));
        }
    }
    assert!(
        over.is_empty(),
        "over budget (bench/README.md says what to do):\n{}",
        over.join("\n")
    );
}

/// Instructions part by part, and the file with each part's functions.
fn count<'a>(
    scratch: &Path,
    blob: &Path,
    questions: impl Iterator<Item = &'a str>,
) -> Vec<(u64, PathBuf)> {
    let part = scratch.join("callgrind.out");
    let output = Command::new("valgrind")
        // What is in the environment lies on the stack and moves what is above it.
        .env_clear()
        .envs(env::var_os("PATH").map(|path| ("PATH", path)))
        .env("GLIBC_TUNABLES", PLAIN_PROCESSOR)
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--toggle-collect={COUNTED}"))
        .arg(format!("--dump-after={COUNTED}"))
        .arg(format!("--callgrind-out-file={}", part.display()))
        .arg(env!("CARGO_BIN_EXE_instructions"))
        .arg(blob)
        .args(questions)
        .output()
        .unwrap_or_else(|error| panic!("valgrind does not start: {error}"));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {told}", output.status);
    // One file a call, from 1 on; one without a number holds what came after the last.
    (1..)
        .map(|number| PathBuf::from(format!("{}.{number}", part.display())))
        .take_while(|file| file.exists())
        .map(|file| (total(&fs::read_to_string(&file).unwrap()).unwrap(), file))
        .collect()
}

/// The function's whole name, whichever way the compiler decorates it: with wildcards
/// callgrind 3.19 sums up to nothing.
const COUNTED: &str = "instructions::counted";

/// The C library chooses how to copy by the processor that it finds. Without these it
/// copies in one way everywhere; with them the first answer here was 3.5 % apart.
const PLAIN_PROCESSOR: &str =
    "glibc.cpu.hwcaps=-AVX,-AVX2,-AVX512F,-AVX512BW,-AVX512VL,-ERMS,-FSRM";

/// What callgrind sums up at the end of a file.
fn total(text: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix("totals: "));
    line?.trim().parse().ok()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Within,
    Over,
    Under,
}

impl Verdict {
    const fn said(self) -> &'static str {
        match self {
            Self::Within => "",
            Self::Over => "  OVER",
            Self::Under => "  well below: lower the budget",
        }
    }
}

/// `Under` is no failure: another compiler may be better. But where a gain is kept out of
/// the file, what is lost again goes unnoticed.
const fn judge(count: u64, budget: u64, tolerance: u64) -> Verdict {
    if count * 100 > budget * (100 + tolerance) {
        Verdict::Over
    } else if count * 100 < budget * (100 - tolerance) {
        Verdict::Under
    } else {
        Verdict::Within
    }
}

#[test]
fn a_count_is_judged_by_its_budget_and_the_tolerance() {
    assert_eq!(judge(1_100, 1_000, 10), Verdict::Within);
    assert_eq!(judge(1_101, 1_000, 10), Verdict::Over);
    assert_eq!(judge(900, 1_000, 10), Verdict::Within);
    assert_eq!(judge(899, 1_000, 10), Verdict::Under);
}

#[test]
fn the_total_of_a_file_is_read() {
    let text = "events: Ir\nfn=(1) decode\n12 4000\n\ntotals: 123456\n";
    assert_eq!(total(text), Some(123_456));
    assert_eq!(total("events: Ir\n"), None);
    assert_eq!(total("totals: many\n"), None);
}
