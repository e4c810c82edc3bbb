//! Figures, their limits, and the verdict on all of them.

use std::{error::Error, fmt, process::ExitCode, time::Duration};

/// What came of a measurement: its figures, or why they could not be read.
pub(crate) type Reading<T> = Result<T, Box<dyn Error>>;

/// One figure, and what it may be at most.
#[derive(Clone)]
pub(crate) struct Figure {
    what: String,
    amount: Amount,
    limit: Option<Amount>,
}

/// A number with its unit.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub(crate) enum Amount {
    Millis(f64),
    Megabytes(f64),
    Times(f64),
    Count(u64),
}

impl From<Duration> for Amount {
    fn from(time: Duration) -> Self {
        Self::Millis(time.as_secs_f64() * 1000.0)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Millis(it) => write!(f, "{it:.2} ms"),
            Self::Megabytes(it) => write!(f, "{it:.2} MB"),
            Self::Times(it) => write!(f, "{it:.2} times"),
            Self::Count(it) => write!(f, "{it}"),
        }
    }
}

impl Figure {
    pub(crate) fn new(what: impl Into<String>, amount: impl Into<Amount>) -> Self {
        Self { what: what.into(), amount: amount.into(), limit: None }
    }

    #[must_use]
    pub(crate) fn at_most(self, limit: Amount) -> Self {
        Self { limit: Some(limit), ..self }
    }

    fn is_missed(&self) -> bool {
        self.limit.is_some_and(|limit| self.amount > limit)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = self.amount.to_string();
        write!(f, "  {:<58} {amount:>12}", self.what)?;
        match self.limit {
            Some(limit) if self.is_missed() => write!(f, "   MISSED: at most {limit}"),
            Some(limit) => write!(f, "   (at most {limit})"),
            None => Ok(()),
        }
    }
}

/// Everything that was measured.
#[derive(Default)]
pub(crate) struct Report {
    missed: usize,
    unreadable: usize,
}

impl Report {
    /// Prints what a measurement gave, and remembers what was wrong with it.
    pub(crate) fn take(&mut self, title: &str, reading: Reading<Vec<Figure>>) {
        println!("{title}");
        match reading {
            Ok(figures) => {
                for figure in &figures {
                    println!("{figure}");
                }
                self.missed += figures.iter().filter(|it| it.is_missed()).count();
            }
            Err(why) => {
                println!("  UNREADABLE: {why}");
                self.unreadable += 1;
            }
        }
        println!();
    }

    /// Fails where a limit is missed or a figure could not be read.
    pub(crate) fn verdict(&self) -> ExitCode {
        println!("{} limits missed, {} measurements unreadable", self.missed, self.unreadable);
        if self.missed + self.unreadable == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Many times of the same thing.
#[derive(Default)]
pub(crate) struct Times(Vec<Duration>);

impl Times {
    pub(crate) fn push(&mut self, time: Duration) {
        self.0.push(time);
    }

    pub(crate) fn median(&self) -> Duration {
        self.at(50)
    }

    /// Returns the time that so many of a hundred do not exceed.
    pub(crate) fn at(&self, percent: usize) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort();
        let last = sorted.len().saturating_sub(1);
        sorted.get(last * percent / 100).copied().unwrap_or_default()
    }
}
