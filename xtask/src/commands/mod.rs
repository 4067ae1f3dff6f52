//! The commands. A new one is a file here and a line in [`ALL`].

mod audit_site;
mod bench;
mod build;
mod deny;
mod editor;
mod ledger;
mod screenshots;
mod serve;
mod setup;
mod test;

use anyhow::Result;

pub struct Command {
    pub name: &'static str,
    /// The options, as they are typed.
    options: &'static str,
    about: &'static str,
    pub run: fn(&mut lexopt::Parser) -> Result<()>,
}

pub const ALL: &[Command] = &[
    Command {
        name: "serve",
        options: "[--port N] [--host H]",
        about: "build the site if anything changed, serve it and print the address",
        run: serve::run,
    },
    Command {
        name: "test",
        options: "[--native | --instructions | --browser | --faults | --modes]",
        about: "everything that CI runs, or only the part without or with a browser; the engine's instructions alone; 2,000 faults, or axe in every mode",
        run: test::run,
    },
    Command {
        name: "build",
        options: "[--today YYYY-MM-DD]",
        about: "build the release site into dist/, with statuses as of that day",
        run: build::run,
    },
    Command {
        name: "add",
        options: "FILE [--id ID]",
        about: "take a new document in: .txt, .docx or .pdf (CONTRIBUTING.md)",
        run: editor::add,
    },
    Command {
        name: "audit",
        options: "[--list] [--today YYYY-MM-DD]",
        about: "report on the data: gaps, differences, problems at file:line",
        run: editor::audit,
    },
    Command {
        name: "data-version",
        options: "",
        about: "make a version of the data: readers are told what changed",
        run: editor::data_version,
    },
    Command {
        name: "audit-site",
        options: "",
        about: "Lighthouse on five kinds of pages of the built site",
        run: audit_site::run,
    },
    Command {
        name: "ledger",
        options: "",
        about: "what each part of the program and of its data costs, under brotli",
        run: ledger::run,
    },
    Command {
        name: "deny",
        options: "",
        about: "licences, sources and duplicates of all dependencies, by deny.toml",
        run: deny::run,
    },
    Command {
        name: "bench",
        options: "[--check | --site DIR | …]",
        about: "measure the built site against its peers, into docs/BENCHMARKS.md",
        run: bench::run,
    },
    Command {
        name: "screenshots",
        options: "",
        about: "pictures of every kind of page, into docs/screenshots",
        run: screenshots::run,
    },
    Command {
        name: "setup",
        options: "",
        about: "install what the other commands need (they do so themselves)",
        run: setup::run,
    },
    Command {
        name: "help",
        options: "",
        about: "print this list",
        run: |args| {
            no_more(args)?;
            println!("{}", list());
            Ok(())
        },
    },
];

/// What `help` prints.
pub fn list() -> String {
    let mut list = "cargo xtask <command>".to_owned();
    for command in ALL {
        let usage = format!("{} {}", command.name, command.options);
        list += &format!("\n  {usage:<41}{}", command.about);
    }
    list
}

/// To be called after a command has read all its options.
fn no_more(args: &mut lexopt::Parser) -> Result<()> {
    match args.next()? {
        None => Ok(()),
        Some(argument) => Err(argument.unexpected().into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_one_line_and_its_own_name() {
        let lines = list().lines().count();
        assert_eq!(lines, ALL.len() + 1);
        for command in ALL {
            let same = ALL.iter().filter(|other| other.name == command.name);
            assert_eq!(same.count(), 1, "{}", command.name);
        }
    }
}
