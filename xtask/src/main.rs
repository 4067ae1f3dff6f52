//! `cargo xtask <command>`: the project's automation, in Rust so that it needs
//! nothing that the project does not need already.
//!
//! This file finds the command and turns its outcome into an exit code; what a
//! command does stands in its own file under `commands/`.
#![forbid(unsafe_code)]

mod commands;
mod digest;
mod process;
mod project;
mod server;
mod setup;
mod site;
mod steps;
#[cfg(test)]
mod testing;
mod today;
mod words;

use std::process::ExitCode;

/// The caller asked for something that does not exist, as opposed to: it failed.
const USAGE_ERROR: u8 = 2;

fn main() -> ExitCode {
    let mut args = lexopt::Parser::from_env();
    match run(&mut args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.is::<lexopt::Error>() => {
            eprintln!("xtask: {error}\n\n{}", commands::list());
            ExitCode::from(USAGE_ERROR)
        }
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &mut lexopt::Parser) -> anyhow::Result<()> {
    use lexopt::Arg::{Long, Short, Value};

    let name = match args.next()? {
        None | Some(Long("help") | Short('h')) => "help".to_owned(),
        Some(Value(name)) => name.to_string_lossy().into_owned(),
        Some(option) => return Err(option.unexpected().into()),
    };
    if name == "help" {
        println!("{}", commands::list());
        return Ok(());
    }
    match commands::ALL.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(args),
        None => Err(lexopt::Error::from(format!("unknown command `{name}`")).into()),
    }
}
