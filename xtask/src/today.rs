//! 今天: the day for which a build computes statuses and that it writes into the
//! pages as 截至. From `--today`, else from the environment, else the compiler
//! takes the date of the last change of the data. Never a clock: equal input
//! gives equal output.

use corpus::Date;
use std::{env, process::Command};

/// Read by build.rs.
const VARIABLE: &str = "POLICY_EXPLORER_TODAY";

/// What was asked for, not yet what is used.
#[derive(Clone, Copy, Debug, Default)]
pub struct Today(Option<Date>);

impl Today {
    /// The value of `--today`.
    ///
    /// # Errors
    /// Where the text is no day; says so to an editor.
    pub fn parse(text: &str) -> Result<Self, lexopt::Error> {
        // A day that is written otherwise (2026-1-2) would be another address.
        let date = Date::parse(text).filter(|date| date.to_string() == text);
        date.map(|date| Self(Some(date))).ok_or_else(|| {
            lexopt::Error::from(format!(
                "--today 应写作 YYYY-MM-DD，而且历上有这一天，例如 2026-11-22；写的是“{text}”。"
            ))
        })
    }

    /// Hands the day on to a program that compiles the data.
    pub fn apply(self, command: &mut Command) {
        command.envs(self.0.map(|date| (VARIABLE, date.to_string())));
    }

    /// What is used, as far as it is known here; empty means the data's own date.
    pub fn text(self) -> String {
        let asked = self.0.map(|date| date.to_string());
        asked
            .or_else(|| env::var(VARIABLE).ok())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_handed_on() {
        let mut command = Command::new("true");
        Today::parse("2024-02-29").unwrap().apply(&mut command);
        let envs: Vec<_> = command.get_envs().collect();
        assert_eq!(envs, [(VARIABLE.as_ref(), Some("2024-02-29".as_ref()))]);
        assert_eq!(Today::parse("2026-11-22").unwrap().text(), "2026-11-22");
    }

    #[test]
    fn without_a_day_the_environment_stays_as_it_is() {
        let mut command = Command::new("true");
        Today::default().apply(&mut command);
        assert_eq!(command.get_envs().count(), 0);
    }

    #[test]
    fn what_is_no_day_is_told_with_an_example() {
        for text in [
            "",
            "2023-02-29",
            "2026-13-01",
            "2026-1-2",
            "+2026-01-02",
            "明天",
            "20260102",
        ] {
            let error = Today::parse(text).unwrap_err().to_string();
            assert!(error.contains("YYYY-MM-DD"), "{error}");
            assert!(error.contains(&format!("“{text}”")), "{error}");
        }
    }
}
