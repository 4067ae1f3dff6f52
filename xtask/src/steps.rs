//! Steps of a longer command: what they are called and how long each took.

use crate::words;
use anyhow::Result;
use std::time::{Duration, Instant};

#[derive(Default)]
pub struct Steps {
    done: Vec<(&'static str, Duration)>,
}

impl Steps {
    pub fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<()>) -> Result<()> {
        let start = Instant::now();
        step()?;
        self.done.push((name, start.elapsed()));
        Ok(())
    }

    /// `38 s: first 30 s, second 8.0 s`.
    pub fn summary(&self) -> String {
        let all = words::time(self.done.iter().map(|(_, time)| *time).sum());
        let each = self
            .done
            .iter()
            .map(|(name, time)| format!("{name} {}", words::time(*time)))
            .collect::<Vec<_>>()
            .join(", ");
        format!("{all}: {each}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    #[test]
    fn a_failed_step_is_not_counted() {
        let mut steps = Steps::default();
        steps.run("good", || Ok(())).unwrap();
        assert!(steps.run("bad", || bail!("broken")).is_err());
        assert_eq!(steps.summary(), "0.0 s: good 0.0 s");
    }
}
