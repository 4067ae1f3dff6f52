//! `cargo xtask add FILE [--id ID]`, `cargo xtask audit [--list] [--today DAY]` and
//! `cargo xtask data-version`.

use anyhow::{Context, Result, bail};
use corpus::Date;
use editor::{audit, report, take_in, version};
use lexopt::prelude::*;
use std::{path::PathBuf, process::ExitCode};

const USAGE: &str = "用法：cargo xtask add 文件 [--id 短名]（.txt、.docx 或带文字层的 .pdf）；\
                     cargo xtask audit [--list] [--today YYYY-MM-DD]；cargo xtask data-version";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether the data can be built as it is.
fn run() -> Result<bool> {
    let (mut command, mut file, mut id, mut list, mut today) = (None, None, None, false, None);
    let mut data = PathBuf::from("data");
    let mut args = lexopt::Parser::from_env();
    while let Some(argument) = args.next()? {
        match argument {
            Long("id") => id = Some(args.value()?.string()?),
            Long("data") => data = args.value()?.into(),
            Long("list") => list = true,
            Long("today") => today = Some(day(&args.value()?.string()?)?),
            Value(name) if command.is_none() => command = Some(name.string()?),
            Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            _ => return Err(argument.unexpected().into()),
        }
    }
    match (command.as_deref(), file) {
        (Some("add"), Some(file)) => {
            let intake = take_in(&data, &file, id.as_deref())?;
            print!("{}", report(&data, &intake));
            // Completing the entry is the next step, not a failure of this one.
            Ok(true)
        }
        (Some("audit"), None) => {
            let (text, builds) = audit::audit(&data, today, list);
            print!("{text}");
            Ok(builds)
        }
        (Some("data-version"), None) => {
            let (text, done) = version::make(&data)?;
            print!("{text}");
            Ok(done)
        }
        _ => bail!(USAGE),
    }
}

/// The day for which deadlines and consultations are judged.
fn day(text: &str) -> Result<Date> {
    let date = Date::parse(text).filter(|date| date.to_string() == text);
    date.with_context(|| {
        format!("--today 应写作 YYYY-MM-DD，而且历上有这一天，例如 2026-11-22；写的是“{text}”。")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_days_are_taken() {
        assert_eq!(day("2026-11-22").ok(), Date::new(2026, 11, 22));
        for text in ["2023-02-29", "2026-1-2", "昨天", ""] {
            let error = day(text).map_err(|error| error.to_string());
            assert!(
                error.is_err_and(|error| error.contains("YYYY-MM-DD")),
                "{text}"
            );
        }
    }
}
