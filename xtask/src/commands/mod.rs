//! The commands. A new one is a file here and a line in [`ALL`].

mod build;
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
        options: "[--native | --browser]",
        about: "everything that CI runs, or only the part without or with a browser",
        run: test::run,
    },
    Command {
        name: "build",
        options: "",
        about: "build the release site into dist/",
        run: build::run,
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
        list += &format!("\n  {usage:<29}{}", command.about);
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
